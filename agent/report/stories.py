"""Each story of round one: what was asked of it, what it holds now, what is missing, and where statements differ."""

from agent.content.clean import clean
from agent.ledger import Contradiction, Thread
from agent.moves.table import Table
from agent.reading.slots import DEPTH, SLOTS
from agent.report.material import Material
from agent.report.model import ContradictionReport, Gap, Hesitation, Question, Quote, StoryReport
from agent.state import Anchor, Slot
from agent.words import meaning, overlap, words

SETTLING_DEPTH = 2
"""A hesitation of round one counts as settled once its story holds at this depth."""


def stories_of(material: Material) -> tuple[StoryReport, ...]:
    """In the order they came up; those nobody asked about last, as round one had them."""
    reports = [_story(material, story.id) for story in material.brief.round_one.stories]
    asked = sorted((each for each in reports if each.questions), key=lambda each: each.questions[0].turn)
    return (*asked, *(each for each in reports if not each.questions))


def _story(material: Material, story_id: str) -> StoryReport:
    told, thread, questions = material.table.story(story_id), material.thread(story_id), material.on_story(story_id)
    count = _words_on(material, story_id)
    spent = sum(story.minutes_spent or 0.0 for story in material.brief.round_one.stories)
    depths = [question.depth for question in questions if question.depth is not None]
    return StoryReport(
        id=story_id,
        asked=told.asked,
        told=told.told,
        round_one_minutes=told.minutes_spent,
        asked_depth=max(depths, default=None),
        reached_depth=thread.reached,
        tested=3 in depths,
        filled=_filled(thread),
        empty=_empty(thread, questions, material.finished),
        never_asked=_never_asked(thread, questions),
        left_because=_left_because(material, thread, questions),
        minutes=material.minutes(count),
        share=round(count / material.spoken, 3) if material.spoken else 0.0,
        round_one_share=round(told.minutes_spent / spent, 3) if told.minutes_spent and spent else None,
        questions=tuple(questions),
    )


def _words_on(material: Material, story: str) -> int:
    turns = {question.turn for question in material.on_story(story)}
    heard = sum(len(words(run.heard or "")) for run, _ in material.branch if run.after in turns)
    return heard + sum(len(words(say.text)) for say in material.says if say.story == story)


def _filled(thread: Thread) -> tuple[Quote, ...]:
    facts = [(slot, thread.slots[slot]) for slot in SLOTS if slot in thread.slots]
    return tuple(Quote(slot=slot, depth=DEPTH[slot], quote=fact.quote, question=fact.turn) for slot, fact in facts)


def _empty(thread: Thread, questions: list[Question], finished: bool) -> tuple[Gap, ...]:
    """A contradiction is left out: it has its own place in the report."""
    gaps = []
    for slot in SLOTS:
        asked = [each for each in questions if each.slot == slot and (each.how != "waiting" or finished)]
        if asked and slot not in thread.slots and slot != "contradiction":
            turns = tuple(each.turn for each in asked)
            gaps.append(Gap(slot=slot, depth=DEPTH[slot], questions=turns, how=asked[-1].how))
    return tuple(gaps)


def _never_asked(thread: Thread, questions: list[Question]) -> tuple[Slot, ...]:
    known = {*thread.slots, *(question.slot for question in questions), "contradiction"}
    if "lesson" not in thread.slots:
        known.add("later_use")
    return tuple(slot for slot in SLOTS if slot not in known)


def _left_because(material: Material, thread: Thread, questions: list[Question]) -> str | None:
    if not questions:
        return None
    return thread.closed or ("the interview ended" if material.finished else None)


def contradictions_of(material: Material) -> tuple[ContradictionReport, ...]:
    """Until the interview is over, only those the panel has put: the others are still to come."""
    found = (_contradiction(material, each) for each in material.ledger.contradictions)
    return tuple(each for each in found if material.finished or each.put is not None)


def _contradiction(material: Material, found: Contradiction) -> ContradictionReport:
    put = next((each for each in material.questions if each.turn == found.put), None) or _being_put(material, found)
    return ContradictionReport(
        story=found.story,
        what=found.what,
        today=_cleaned(found.today),
        before=_cleaned(found.before),
        put=put.turn if put else None,
        reply=put.answer if put else None,
        settled=found.settled,
    )


def _being_put(material: Material, found: Contradiction) -> Question | None:
    """The question that puts it, while the answer is still to come: the ledger notes it only then."""
    last = material.questions[-1]
    say = next(say for say in material.says if say.turn == last.turn)
    quotes = say.probe is not None and Anchor.model_validate(say.probe["anchor"]) == found.today
    return last if last.kind == "consistency" and last.how == "waiting" and quotes else None


def _cleaned(anchor: Anchor) -> Anchor:
    return anchor.model_copy(update={"quote": clean(anchor.quote)})


def hesitations_of(material: Material) -> tuple[Hesitation, ...]:
    found = []
    for text in material.brief.round_one.hesitations:
        story = _touched(material.table, text)
        reached = material.thread(story).reached if story else None
        settled = (reached or 0) >= SETTLING_DEPTH
        found.append(Hesitation(text=text, story=story, reached_depth=reached, settled=settled))
    return tuple(found)


def _touched(table: Table, text: str) -> str | None:
    story = table.story(table.story_touched(text) or "")
    return story.id if overlap(meaning(text), meaning(f"{story.asked} {story.told}")) else None
