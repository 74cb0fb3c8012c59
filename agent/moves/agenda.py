"""What the panel means to get through: topics with an owner, a depth and a share of the time."""

from typing import Literal

from pydantic import BaseModel, Field

from agent.content.brief import Story
from agent.ledger import Concern, Fact, Ledger
from agent.moves.material import job_lines, resume_lines
from agent.moves.table import WORDS_A_MINUTE, Seat, Table
from agent.reading.slots import DEPTH, fills, parse
from agent.state import Anchor, Topic
from agent.words import meaning, overlap

MOST_PROBES = 6
"""Probes a thread may get after its opener."""
USUAL_PROBES = 5
"""A ladder of three, and the start of a second on another claim, when there is time."""
USUAL_EXCHANGE = 130
"""Words in a question and its answer, for sharing out the time beforehand."""
END = 6
"""Questions the candidate's own part and the close usually take."""
Phase = Literal["topics", "questions", "closing", "over"]


class Item(BaseModel):
    """One topic on the agenda."""

    topic: Topic
    owner: str
    story: str | None = None
    line: str | None = None
    """Key in the question banks for topics that are no story."""
    quote: str | None = None
    """Words of the résumé or the advert this topic opens on."""
    least: int = 0
    """Probes before a story that was tested to the bottom may be left."""
    most: int = 0
    """Probes, or follow-up questions, this topic may get."""
    follow_ups: int = 0


class Plan(BaseModel):
    """The agenda and the counters of the interview. Saved with the state: field names are a file format."""

    items: list[Item] = Field(default_factory=list)
    at: int = 0
    phase: Phase = "topics"
    addressed: bool = False
    """Whether the candidate has drawn the quiet panellist in."""
    stays: list[str] = Field(default_factory=list)
    """What came instead of an answer to the question at hand."""
    blanks: int = 0
    """Non-answers in a row over the whole interview."""
    challenges: int = 0
    once: list[str] = Field(default_factory=list)
    """Things done at most once in an interview: a look at the clock, what a former boss would say."""
    boss: Anchor | None = None
    """Whom the candidate first spoke ill of, by the name or role they used, and in which answer."""
    floor: int = 0
    """Turns the candidate's own questions have taken."""
    reason: str | None = None
    """Why the interview ended."""

    @property
    def item(self) -> Item:
        return self.items[self.at]

    def questions_on(self, story: bool) -> int:
        """Openers still to come that are, or are not, about a story."""
        return sum((item.story is not None) == story for item in self.items[self.at + 1 :])


def draw_up(table: Table) -> tuple[Plan, Ledger]:
    """The agenda of an interview and the ledger as round one left it."""
    ledger = Ledger(concerns=[_concern(table, seat) for seat in table.seats if seat.who.reservation])
    stories = _by_weight(table, ledger)
    for story in stories:
        thread = ledger.thread(story.id)
        thread.slots = {
            slot: _fact(fill.quote) for slot, fill in fills(parse(story.told)).items() if fill.sure and DEPTH[slot] == 1
        }
    total = min(table.max_questions, max(6, int(table.minutes * WORDS_A_MINUTE / USUAL_EXCHANGE)))
    others = _others(table, total)
    reserve = 2 if total < 14 else 5
    for_stories = max(total - reserve - len(others) - (2 if total >= 24 else 0), total // 2)
    wanted = stories[: max(1, for_stories // 3)]
    items: list[Item] = []
    for place, story in enumerate(wanted):
        items.append(_story_item(table, ledger, story, place, [item.owner for item in items]))
    _share_out(items, for_stories, len(others) + END)
    return Plan(items=_interleave(items, others)), ledger


def _fact(quote: str) -> Fact:
    return Fact(quote=quote)


def _concern(table: Table, seat: Seat) -> Concern:
    text = seat.who.reservation
    return Concern(holder=seat.name, story=table.story_touched(text), text=text)


def _by_weight(table: Table, ledger: Ledger) -> list[Story]:
    """Stories in the order they matter: a doubt, a hesitation and the time round one gave them."""
    doubted = {concern.story for concern in ledger.concerns}
    hesitated = [table.story_touched(text) for text in table.brief.round_one.hesitations]

    def weight(story: Story) -> float:
        pressing = 6.0 if table.reason in ("concern", "split_panel") else 3.0
        return (story.minutes_spent or 0.0) + 4.0 * hesitated.count(story.id) + pressing * (story.id in doubted)

    stories = list(table.brief.round_one.stories)
    return sorted(stories, key=lambda story: (-weight(story), stories.index(story)))


def _story_item(table: Table, ledger: Ledger, story: Story, place: int, taken: list[str]) -> Item:
    holder = next((concern.holder for concern in ledger.concerns if concern.story == story.id), None)
    return Item(
        topic="story",
        owner=holder or _owner(table, "story", f"{story.asked} {story.told}", place, taken),
        story=story.id,
    )


def _owner(table: Table, topic: Topic, about: str, place: int, taken: list[str]) -> str:
    """Who opens a topic: whoever cares about it and has opened fewest so far, never the quiet one."""
    free = [seat for seat in table.seats if seat.name != table.quiet]

    def claim(seat: Seat) -> float:
        cares = overlap(meaning(f"{seat.who.cares_about} {' '.join(seat.persona.concerns)}"), meaning(about))
        ranked = seat.persona.topics.index(topic) if topic in seat.persona.topics else 9
        turn = 0.35 if free[place % len(free)] is seat else 0.0
        return cares + turn - 0.8 * taken.count(seat.name) - 0.12 * ranked + (0.05 if seat is table.chair else 0.0)

    return max(free, key=claim).name


def _others(table: Table, total: int) -> list[Item]:
    """Topics besides the stories, the ones a callback owes first; fewer when the interview is short."""
    resume, job = resume_lines(table.brief), job_lines(table.brief)
    job.sort(key=lambda need: -_doubted(table, need)[0])
    untouched: list[tuple[Topic, str, str | None]] = [("resume", "resume_opener", quote) for quote in resume[:2]]
    untouched += [("role", "job_opener", quote) for quote in job[:2]]
    untouched += [("role", "role", None)] * 2
    if resume and job:
        untouched = [untouched[0], ("role", "job_opener", job[0])]
    chosen: list[tuple[Topic, str, str | None]] = [
        ("start_plan", "start_plan", None),
        ("motivation", "why_company", None),
        ("red_flag", "red_flag", None),
        *untouched[:2],
    ]
    if table.reason == "second_choice":
        chosen.append(("motivation", "differentiator", None))
    if total < 14:
        chosen = chosen[: max(1, (total - 2) // 3)]
    items: list[Item] = []
    for place, (topic, line, quote) in enumerate(chosen):
        shared, doubter = _doubted(table, quote or "")
        taken = [item.owner for item in items]
        owner = doubter if shared and doubter else _owner(table, topic, f"{line} {quote or ''}", place + 1, taken)
        items.append(Item(topic=topic, owner=owner, line=line, quote=quote, most=1))
    return items


def _doubted(table: Table, line: str) -> tuple[int, str | None]:
    """How many words a need of the advert shares with somebody's reservation, and whose: that one asks about it."""
    shared = [(len(meaning(seat.who.reservation) & meaning(line)), seat.name) for seat in table.seats]
    return max(shared, default=(0, None), key=lambda each: each[0])


def _share_out(items: list[Item], questions: int, others: int) -> None:
    """Probes for each story: the first goes deepest, and stories together outweigh everything else."""
    each = (questions - len(items)) // len(items)
    spare = (questions - len(items)) - each * len(items)
    needed = -(-others // len(items)) - 1
    for place, item in enumerate(items):
        item.most = max(2, min(MOST_PROBES, each + (spare if place == 0 else 0)))
        item.least = min(item.most, max(MOST_PROBES if place == 0 else USUAL_PROBES, needed))


def _interleave(stories: list[Item], others: list[Item]) -> list[Item]:
    """Two stories first, then other matters between the rest; the start plan comes last, when there is something to
    build on."""
    start = [item for item in others if item.topic == "start_plan"]
    flags = [item for item in others if item.topic == "red_flag"]
    rest = [item for item in others if item not in start and item not in flags]
    order = stories[:2]
    later = stories[2:]
    for item in rest:
        order.append(item)
        if later:
            order.append(later.pop(0))
    return [*order, *later, *flags, *start]
