"""What an interview leaves behind: true to the record, silent on what is hidden, safe to read, without marks."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from agent.content.brief import Brief, load_brief
from agent.errors import InterviewError, InterviewNotFound
from agent.events import Event, Finished, Said, Waiting
from agent.interview import Interview
from agent.ledger import Ledger
from agent.moves.agenda import Plan
from agent.moves.table import lay_table
from agent.record import Kept, Say
from agent.report.build import build_report, latest
from agent.report.markdown import escape, render_markdown
from agent.report.model import Report, report_schema
from agent.report.replay import replay
from agent.report.text import render_short, render_text
from agent.store import open_record, open_store
from tests.players import Player
from tests.tempers import PLAYERS

ROOT = Path(__file__).resolve().parents[1]
GUESTS = "It was the wedding Saturday and I had eighty guests in the building and no hot water."
"""Round one says a hundred and ten."""
DOUBTS = "Is there anything about me that still gives you a doubt?"
NASTY = (
    "# Hired\n## <b>Top marks</b> ![x](https://evil.example/?d=1) [click](https://evil.example) https://evil.example",
    "1. one\n- two\n> three\n```\n| a | b |\n|---|---|\n<script>x</script> &lt;img src=x&gt; www.evil.example $x$",
    "\x1b[2J\x1b]0;owned\x07 I rang Priya \u202eon Monday\x9b31m because of 40 guests.",
)


@dataclass(frozen=True)
class Sat:
    """An interview that was played, and the report of it."""

    home: Path
    id: str
    says: list[dict[str, Any]]
    report: Report


class Scripted:
    """Says one thing on the first question of a kind, then leaves it to somebody else."""

    def __init__(self, inner: Player, **lines: str) -> None:
        self.inner, self.lines = inner, lines

    def answer(self, say: dict[str, Any], events: list[dict[str, Any]]) -> str:
        for key in (say["story"], say["topic"]):
            if key and key in self.lines:
                return self.lines.pop(key)
        return self.inner.answer(say, events)


class Cycling:
    def __init__(self, lines: tuple[str, ...]) -> None:
        self.lines, self.at = lines, -1

    def answer(self, say: dict[str, Any], events: list[dict[str, Any]]) -> str:
        self.at += 1
        return self.lines[self.at % len(self.lines)]


def brief_of(trade: str = "hotel") -> Brief:
    return load_brief(ROOT / "examples" / f"{trade}.yaml")


def player(temper: str, brief: Brief, seed: int = 1) -> Player:
    return PLAYERS[temper](brief.model_dump(mode="json", exclude_none=True), None, seed)


async def play(home: Path, brief: Brief, who: Player, until: int, end: bool, again: tuple[int, str] | None) -> Sat:
    events: list[dict[str, Any]] = []

    def take(event: Event) -> bool:
        match event:
            case Said():
                events.append({"type": "say"} | event.model_dump(mode="json"))
            case Waiting():
                events.append({"type": "waiting", "turn": event.turn})
        return isinstance(event, Finished)

    async with Interview.start(brief, seed=1, home=home) as interview:
        over, answers = any([take(event) async for event in interview.begin()]), 0
        while not over and answers < until:
            say = next(event for event in reversed(events) if event["type"] == "say")
            over = any([take(event) async for event in interview.answer(who.answer(say, events))])
            answers += 1
        if again:
            opener = [event["turn"] for event in events if event["type"] == "say" and event["probe"]][again[0]]
            assert not any([take(event) async for event in interview.answer(again[1], after=opener)])
        if end:
            assert any([take(event) async for event in interview.end()])
        interview_id = interview.id
    async with open_record(None, home) as record:
        report = await build_report(record, interview_id)
    return Sat(home, interview_id, [event for event in events if event["type"] == "say"], report)


Sit = Callable[..., Sat]


@pytest.fixture(scope="module")
def sit(tmp_path_factory: pytest.TempPathFactory) -> Sit:
    """Play an interview in a home of its own; `until` answers, then perhaps answer an earlier probe `again`, or end."""

    def played(
        brief: Brief, who: Player, *, until: int = 99, end: bool = False, again: tuple[int, str] | None = None
    ) -> Sat:
        return asyncio.run(play(tmp_path_factory.mktemp("home"), brief, who, until, end, again))

    return played


@pytest.fixture(scope="module")
def whole(sit: Sit) -> Sat:
    """A willing candidate who tells another number than in round one, and asks for doubts."""
    brief = brief_of()
    return sit(brief, Scripted(player("willing", brief), boiler=GUESTS))


@pytest.fixture(scope="module")
def stonewalled(sit: Sit) -> Sat:
    brief = brief_of("teacher")
    return sit(brief, player("stonewaller", brief))


@pytest.fixture(scope="module")
def half_way(sit: Sit) -> Sat:
    brief = brief_of("warehouse")
    return sit(brief, player("willing", brief), until=6)


@pytest.fixture(scope="module")
def retaken(sit: Sit) -> Sat:
    brief = brief_of("pharmacist")
    return sit(brief, player("willing", brief), until=5, again=(1, "I'd rather not say."))


@pytest.fixture(scope="module")
def nasty(sit: Sit) -> Sat:
    data = brief_of().model_dump(mode="json", exclude_none=True)
    data["candidate"]["name"] = "# [Eve](https://evil.example) <i>"
    data["round_one"]["stories"][0]["asked"] = "1. ![a](b) <script>"
    return sit(Brief.parse(data), Cycling(NASTY))


def question(report: Report, turn: int) -> Any:
    everything = [question for story in report.stories for question in story.questions] + list(report.others)
    return next(question for question in everything if question.turn == turn)


async def differences(home: Path, interview_id: str) -> list[str]:
    """Runs whose checkpoint holds another plan or ledger than the record replays to: the last, and some on the way."""
    async with open_store(None, home) as store:
        kept = await store.record.interview(interview_id)
        table = lay_table(Brief.parse(kept.brief), kept.seed, kept.difficulty, kept.max_questions)  # type: ignore[arg-type]
        head, found = await store.record.head(interview_id), []
        assert head is not None
        for number in {*range(0, head.number, 12), head.number}:
            branch = await store.record.branch(interview_id, number)
            where = {"thread_id": interview_id, "checkpoint_ns": "", "checkpoint_id": branch[-1][0].checkpoint}
            saved = await store.saver.aget_tuple({"configurable": where})
            assert saved is not None
            values, again = saved.checkpoint["channel_values"], replay(table, branch)
            if Ledger.model_validate(values["ledger"]) != again.ledger:
                found.append(f"run {number}: ledger")
            if Plan.model_validate(values["plan"]) != again.plan:
                found.append(f"run {number}: plan")
        return found


@pytest.mark.parametrize("sat", ["whole", "stonewalled", "half_way", "retaken", "nasty"])
def test_the_record_alone_gives_the_ledger_and_the_plan_every_checkpoint_holds(
    sat: str, request: pytest.FixtureRequest
) -> None:
    played: Sat = request.getfixturevalue(sat)

    found = asyncio.run(differences(played.home, played.id))

    assert found == []


@pytest.mark.parametrize(
    ("trade", "temper"),
    [("cost_estimator", "thinker"), ("warehouse", "empty"), ("teacher", "vague"), ("hotel", "declines")],
)
def test_pauses_silences_and_refusals_replay_alike(sit: Sit, trade: str, temper: str) -> None:
    brief = brief_of(trade)

    played = sit(brief, player(temper, brief))

    assert asyncio.run(differences(played.home, played.id)) == []


def test_every_quote_stands_in_the_answer_its_number_names(whole: Sat) -> None:
    told = {story.id: story.told for story in brief_of().round_one.stories}

    for story in whole.report.stories:
        for quote in story.filled:
            source = told[story.id] if quote.question is None else question(whole.report, quote.question).answer
            assert quote.quote in source
    assert all(story.filled for story in whole.report.stories)


def test_every_question_the_panel_waited_on_is_explained_once(whole: Sat) -> None:
    report = whole.report
    numbers = [each.turn for story in report.stories for each in story.questions] + [
        each.turn for each in report.others
    ]
    said = {say["turn"]: say for say in whole.says}

    for turn in numbers:
        found = question(report, turn)
        assert (found.text, found.speaker, found.why) == (
            said[turn]["text"],
            said[turn]["speaker"],
            said[turn]["move"]["why"],
        )
        assert found.answer is not None
    assert len(numbers) == len(set(numbers))


def test_depths_are_those_of_the_questions_and_of_what_filled_them(whole: Sat) -> None:
    for story in whole.report.stories:
        assert story.asked_depth == max(each.depth for each in story.questions)
        assert story.reached_depth <= story.asked_depth
        assert story.tested == any(each.depth == 3 for each in story.questions)
        assert story.left_because
        assert not set(story.never_asked) & {each.slot for each in story.questions}


def test_a_contradiction_stands_with_both_quotations_and_where_they_were_said(whole: Sat) -> None:
    found = whole.report.contradictions[0]

    assert found.story == "boiler"
    assert (found.before.source, found.before.turn) == ("round_one", None)
    assert "hundred and ten" in found.before.quote
    assert found.today.quote in GUESTS
    assert question(whole.report, found.today.turn or 0).answer == GUESTS
    assert found.put is not None
    assert question(whole.report, found.put).kind == "consistency"
    page = render_text(whole.report)
    assert "Statements that differ" in page
    assert f"(question {found.today.turn})" in page


def test_a_doubt_the_candidate_asked_for_names_holder_turn_and_what_became_of_it(whole: Sat) -> None:
    doubt = whole.report.reservations[0]

    assert doubt.holder == "Tunde Balogun"
    assert doubt.text == brief_of().panel[2].reservation
    assert doubt.told in {say["turn"] for say in whole.says if say["speaker"] == "Tunde Balogun"}
    assert doubt.standing in ("open", "eased", "confirmed")
    asked = next(each for each in whole.report.own_questions if DOUBTS in each.asked)
    assert [(reply.turn, reply.telling) for reply in asked.replies] == [(doubt.told, "reservation")]


def test_what_the_panel_told_is_kept_as_learned(whole: Sat) -> None:
    known = [fact.text.lower() for kind in brief_of().company_facts for fact in kind[1]]

    assert whole.report.learned
    for each in whole.report.learned:
        sentence = each.fact.rpartition(": ")[2].rstrip(".").lower()
        assert any(sentence in fact for fact in known), each.fact


def test_the_reason_comes_out_at_the_end_in_plain_words(whole: Sat) -> None:
    assert (whole.report.reason, whole.report.reason_drawn) == ("concern", False)
    assert "Why you were called back: something in round one left a doubt" in render_text(whole.report)


def test_open_concerns_are_those_that_nothing_settled(whole: Sat) -> None:
    report = whole.report
    open_kinds = [each.kind for each in report.open_concerns]

    assert open_kinds.count("contradiction") == sum(not each.settled for each in report.contradictions)
    assert open_kinds.count("reservation") == sum(each.standing != "eased" for each in report.reservations)
    assert open_kinds.count("hesitation") == sum(not each.settled for each in report.hesitations)


def test_time_is_counted_from_words(whole: Sat) -> None:
    time = whole.report.timing
    counts = {each.turn: each.words for story in whole.report.stories for each in story.questions}
    counts |= {each.turn: each.words for each in whole.report.others}

    assert time.minutes == round((time.candidate_words + time.panel_words) / 140, 1)
    assert time.candidate_words == sum(counts.values())
    assert counts[time.longest] == max(counts.values())
    assert counts[time.shortest] == min(counts.values())
    assert sum(story.round_one_share or 0 for story in whole.report.stories) == pytest.approx(1, abs=0.01)


def test_each_interviewer_has_the_questions_they_asked(whole: Sat) -> None:
    speakers = {say["turn"]: say["speaker"] for say in whole.says}

    for each in whole.report.interviewers:
        assert {speakers[turn] for turn in each.questions} <= {each.name}
        assert sum(each.topics.values()) == len(each.questions)
    assert all(each.questions for each in whole.report.interviewers)
    assert sum(each.listener for each in whole.report.interviewers) == 1


def test_a_stonewaller_sees_every_question_left_open_and_no_story_reached(stonewalled: Sat) -> None:
    report = stonewalled.report

    assert report.ended == "no_progress"
    assert {question(report, turn).how for turn in report.unanswered} <= {"declined", "unknown"}
    assert len(report.unanswered) >= 5
    assert {story.reached_depth for story in report.stories} == {0}
    assert all(quote.question is None for story in report.stories for quote in story.filled)
    assert "The panel closed, as nothing more was coming" in render_short(report)


def test_an_open_interview_tells_nothing_that_is_hidden(half_way: Sat) -> None:
    report, brief = half_way.report, brief_of("warehouse")
    doubts = [panellist.reservation for panellist in brief.panel if panellist.reservation]

    pages = render_text(report) + render_markdown(report) + render_short(report) + report.model_dump_json()

    assert doubts
    assert not [doubt for doubt in doubts if doubt in pages]
    assert (report.finished, report.reason, report.reservations, report.open_concerns) == (False, None, (), ())
    assert report.waiting == half_way.says[-1]["turn"]
    assert {item.owner for item in report.agenda if not item.opened} == {None}
    assert "stay hidden until the interview is over" in " ".join(render_text(report).split())


def test_an_interview_the_candidate_ended_says_so_and_shows_all(sit: Sit) -> None:
    brief = brief_of("warehouse")

    report = sit(brief, player("willing", brief), until=3, end=True).report

    assert (report.finished, report.ended, report.waiting) == (True, "ended", None)
    assert report.reason is not None
    assert len(report.reservations) == sum(bool(each.reservation) for each in brief.panel)
    assert report.untouched
    assert "You ended the interview" in render_text(report)
    assert f"Not reached: {', '.join(report.untouched)}." in " ".join(render_text(report).split())


def test_takes_of_a_question_stand_side_by_side(retaken: Sat) -> None:
    (retake,) = retaken.report.retakes
    first, second = retake.takes

    assert (first.current, second.current) == (False, True)
    assert (first.how, second.how) == ("answered", "declined")
    assert first.brought and not second.brought
    assert second.answer == "I'd rather not say."
    assert question(retaken.report, retake.turn).answer == second.answer
    assert "Take 2, the one the interview went on from" in render_text(retaken.report)


def test_asking_for_a_moment_is_no_second_take(sit: Sit) -> None:
    brief = brief_of()
    who = Scripted(player("willing", brief), breakfast="Let me think about that for a moment.")

    report = sit(brief, who, until=3).report

    assert report.retakes == ()
    assert report.stories[0].questions[0].how == "put_off"
    assert report.unanswered == ()


def test_an_interview_that_has_not_begun_has_a_report(tmp_path: Path) -> None:
    async def only_started() -> Report:
        async with Interview.start(brief_of(), seed=1, home=tmp_path):
            pass
        async with open_record(None, tmp_path) as record:
            return await build_report(record, await latest(record))

    report = asyncio.run(only_started())

    assert report.timing.answers == 0
    assert len(report.untouched) == 4
    assert "The interview has not begun." in render_text(report)
    assert render_short(report)


def test_the_latest_is_the_one_last_spoken_in_and_none_is_said_plainly(whole: Sat, tmp_path: Path) -> None:
    async def of(home: Path) -> str:
        async with open_record(None, home) as record:
            return await latest(record)

    async def unknown() -> Report:
        async with open_record(None, tmp_path) as record:
            return await build_report(record, "0" * 32)

    assert asyncio.run(of(whole.home)) == whole.id
    with pytest.raises(InterviewError, match="roundtwo chat"):
        asyncio.run(of(tmp_path))
    with pytest.raises(InterviewNotFound):
        asyncio.run(unknown())


def test_turns_the_offline_voice_took_for_a_model_are_named(whole: Sat, tmp_path: Path) -> None:
    async def with_a_model() -> Report:
        async with Interview.start(brief_of(), seed=1, home=tmp_path) as interview:
            interview._kept = Kept.model_validate(interview._kept.model_dump())
            [event async for event in interview.begin()]
            identifier = interview.id
        async with open_record(None, tmp_path) as record:

            class Mixed:
                def __getattr__(self, name: str) -> Any:
                    return getattr(record, name)

                async def branch(self, interview_id: str, number: int) -> list[tuple[Any, list[Say]]]:
                    rows = await record.branch(interview_id, number)
                    voiced = [
                        (run, [say.model_copy(update={"voice": "model"}) for say in says[:-1]] + says[-1:])
                        for run, says in rows
                    ]
                    return voiced

            return await build_report(Mixed(), identifier)  # type: ignore[arg-type]

    report = asyncio.run(with_a_model())

    assert whole.report.offline_turns == ()
    assert report.offline_turns == (report.waiting,)
    assert "The offline voice stood in for the model in 1 turn" in render_text(report)


@pytest.mark.parametrize("sat", ["whole", "stonewalled", "half_way", "retaken", "nasty"])
@pytest.mark.parametrize("width", [40, 88])
def test_the_page_keeps_to_its_width(sat: str, width: int, request: pytest.FixtureRequest) -> None:
    report: Report = request.getfixturevalue(sat).report

    lines = render_text(report, width).splitlines()

    assert max(len(line) for line in lines) <= width


@pytest.mark.parametrize("sat", ["whole", "stonewalled", "half_way", "retaken", "nasty"])
@pytest.mark.parametrize("width", [40, 88])
def test_the_short_page_has_at_most_fifteen_lines(sat: str, width: int, request: pytest.FixtureRequest) -> None:
    report: Report = request.getfixturevalue(sat).report

    text = render_short(report, width)

    assert len(text.splitlines()) <= 15
    assert report.interview_id in text


@pytest.mark.parametrize("sat", ["whole", "stonewalled", "half_way"])
def test_no_page_holds_a_mark_and_each_says_when_they_come(sat: str, request: pytest.FixtureRequest) -> None:
    report: Report = request.getfixturevalue(sat).report

    pages = (render_text(report), render_markdown(report))

    note = "This interview has not been marked yet." if report.finished else "Marks come when the interview is over."
    for page in pages:
        assert note in " ".join(page.split())
        assert "score" not in page.replace("breakfast score", "").replace("test score", "").lower()
    assert json.loads(report.model_dump_json())["marks"] is None


def test_plain_signs_stand_in_where_a_terminal_has_no_others(whole: Sat) -> None:
    page = render_text(whole.report, ascii_only=True)

    assert "x detail" in page
    assert not set("●○·“”‘’…—–") & set(page)


def test_nothing_a_candidate_writes_reaches_the_terminal_as_a_command(nasty: Sat) -> None:
    pages = [
        render_text(nasty.report),
        render_short(nasty.report),
        render_markdown(nasty.report),
        nasty.report.model_dump_json(),
    ]

    for page in pages:
        assert not [
            mark for mark in page if (ord(mark) < 32 and mark != "\n") or 0x7F <= ord(mark) <= 0x9F or mark == "\u202e"
        ]
    assert "owned" not in pages[0]


def test_what_anybody_wrote_makes_no_markup_of_its_own(nasty: Sat) -> None:
    page = render_markdown(nasty.report)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)
    inline = [child for token in tokens for child in token.children or []]
    headings = [tokens[at + 1].content for at, token in enumerate(tokens) if token.type == "heading_open"]
    kinds = {token.type for token in tokens}

    assert "evil" in page
    assert {child.type for child in inline} <= {"text", "hardbreak", "text_special"}
    assert not kinds & {"html_block", "fence", "code_block", "blockquote_open", "ordered_list_open", "hr"}
    assert not [heading for heading in headings if heading.lstrip("\\").startswith(("# Hired", "# Top"))]
    assert sum(token.type == "table_open" for token in tokens) == 3


@pytest.mark.parametrize(
    "text",
    [
        "# a", "- a", "+ a", "1. a", "12) a", "> a", "    a", "```", "---", "===", "***", "a\n# b", "<b>a</b>",
        "&lt;b&gt;", "a\\", "[a](b)", "![a](b)", "<https://a.b>", "`a`", "*a*", "_a_", "~~a~~", "a | b", "[a]: b",
    ],
)  # fmt: skip
def test_escaped_text_reads_as_it_was_written(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(escape(text))

    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert "".join(child.content for child in tokens[1].children or []) == " ".join(text.split())


def test_the_report_survives_json_and_its_schema_describes_every_field(whole: Sat) -> None:
    schema = report_schema()

    assert Report.model_validate_json(whole.report.model_dump_json()) == whole.report
    assert schema["properties"]["offline_turns"]["description"].startswith("Turns the offline voice spoke")
    assert schema["$defs"]["Question"]["properties"]["pressure"]["description"]


def test_a_report_is_made_without_langgraph_or_a_model_client(whole: Sat) -> None:
    code = (
        "import asyncio, sys\nfrom pathlib import Path\n"
        "from agent.report.build import build_report, latest\nfrom agent.report.text import render_text\n"
        "from agent.store import open_record\n"
        "async def main():\n"
        "    async with open_record(None, Path(sys.argv[1])) as record:\n"
        "        return render_text(await build_report(record, await latest(record)))\n"
        "page = asyncio.run(main())\n"
        "heavy = {'langgraph', 'langchain_core', 'openai', 'rich', 'prompt_toolkit'}\n"
        "print(page.count('Question by question'), sorted(heavy & {name.partition('.')[0] for name in sys.modules}))\n"
    )

    told = subprocess.run(
        [sys.executable, "-c", code, str(whole.home)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )

    assert told.stdout.split(maxsplit=1) == ["1", "[]\n"]
