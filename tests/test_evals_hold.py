"""One call holds a whole interview for the evals, whoever asks and whoever answers, and comes back with a row."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
import yaml

from agent.engines import Notes, Speech
from agent.engines.offline import OfflineEngine
from agent.errors import ContentError
from agent.scoring.grader import OfflineGrader
from agent.state import Move, Probe
from evals.finished import FinishedInterview, Reply, Spoken
from evals.hold import Label, hold, hold_with, seated_before
from evals.interviewers import Breath, Left, ready
from evals.players.scripted import ScriptedPlayer
from evals.rows import RowsDamaged, append_row, load_rows
from evals.suite import Case, How, cases, key_of, play_all
from tests.invented_candidate import candidate, said


@pytest.fixture(scope="module")
def held() -> FinishedInterview:
    return asyncio.run(hold(candidate(), "core", seed=1))


class Breaking:
    """A voice that fails at its third speech."""

    name = "breaking"

    def __init__(self) -> None:
        self._voice, self._speeches = OfflineEngine(), 0

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        self._speeches += 1
        if self._speeches == 5:
            raise ValueError("a defect of this voice")
        async for piece in self._voice.speak(move, notes):
            yield piece


class Peer:
    """Asks the same for as long as it is told to, and is none of ours."""

    def __init__(self, questions: int, thinking: float = 0.0) -> None:
        self.questions, self.thinking, self.heard = questions, thinking, list[str]()

    async def open(self) -> Breath:
        return Breath((said("Tell me about the night desk. Why did you move it?", "", turn=1),))

    async def answer(self, text: str) -> Breath:
        await asyncio.sleep(self.thinking)
        self.heard.append(text)
        if len(self.heard) >= self.questions:
            return Breath((said("Thank you.", "", turn=len(self.heard) + 1),), "complete")
        return Breath((said("Who was there?", "", turn=len(self.heard) + 1),))

    async def left(self) -> Left:
        return Left()


class Mute(ScriptedPlayer):
    """Says nothing that moves anybody."""

    async def answer(self, spoken: Sequence[Spoken]) -> Reply:
        return Reply(turn=spoken[-1].turn, text="No comment.", doing="declined")


def test_an_interview_with_our_panel_is_whole_and_ends_by_itself(held: FinishedInterview) -> None:
    waited = [each.turn for each in held.spoken if each.waits]

    assert (held.ended, held.problem, held.case) == ("complete", None, "invented-porter/core")
    assert [reply.turn for reply in held.replies] == waited
    assert {each.story for each in held.spoken if each.probe} >= {"desks", "rota"}


def test_it_carries_what_the_metrics_read(held: FinishedInterview) -> None:
    told = [fact for reply in held.replies for fact in reply.told]

    assert held.plan["items"]
    assert set(held.ledger["threads"]) >= {"desks", "rota"}
    assert any(each.frame for each in held.spoken)
    assert len(told) == len(set(told)) >= 2
    assert set(told) <= set(held.facts)
    assert held.cost.calls == 0
    assert held.marks == {}


def test_the_first_word_is_timed_after_an_answer_and_never_within_a_breath(held: FinishedInterview) -> None:
    after_an_answer = {0, *(place + 1 for place, each in enumerate(held.spoken) if each.waits)} - {0}

    timed = {place for place, each in enumerate(held.spoken) if each.seconds is not None}

    assert timed == after_an_answer & set(range(len(held.spoken)))


def test_a_row_is_read_back_as_it_was_written(held: FinishedInterview) -> None:
    again = FinishedInterview.model_validate_json(held.model_dump_json())

    assert again == held


async def test_the_same_seed_is_the_same_interview(held: FinishedInterview) -> None:
    again = await hold(candidate(), "core", seed=1)

    assert [each.text for each in again.spoken] == [each.text for each in held.spoken]
    assert again.replies == held.replies


def test_the_people_of_the_panel_sit_there_and_a_doubt_without_a_seat_goes_to_the_chair() -> None:
    core, technical = seated_before(candidate(), "core"), seated_before(candidate(), "technical")

    doubts = [[each.persona for each in brief.panel if each.reservation] for brief in (core, technical)]

    assert doubts == [["hiring_manager"], ["specialist"]]
    assert [each.name for each in core.panel] == ["Gwen Prosser", "Anselm Brandvold", "Tasha Okeke"]


async def test_a_panel_that_is_not_there_is_named() -> None:
    with pytest.raises(ContentError, match="use one of bar, core"):
        await hold(candidate(), "jury", seed=1)


async def test_a_voice_that_breaks_costs_its_own_row_and_says_why() -> None:
    row = await hold(candidate(), "core", seed=1, engine=Breaking(), interviewer="breaking")

    assert (row.ended, row.problem) == ("failed", "ValueError: a defect of this voice")
    assert row.spoken
    assert row.interviewer == "breaking"


async def test_the_sheets_are_there_when_somebody_marks() -> None:
    person = candidate()

    row = await hold(person, "one_to_one", seed=1, grader=OfflineGrader(), player=Mute(person, 1))

    assert row.marks["sheets"]


async def test_a_peer_is_held_with_the_same_candidate_and_hears_facts_for_its_words() -> None:
    row = await hold_with(ready(Peer(questions=3)), candidate(), "core", label=Label(interviewer="peer", seed=1))

    assert (row.ended, row.interviewer, row.plan) == ("complete", "peer", {})
    assert [reply.told for reply in row.replies] == [("desks.reason",), ("desks.who",), ()]


async def test_an_interviewer_who_never_ends_is_stopped() -> None:
    endless = ready(Peer(questions=10_000))

    row = await hold_with(endless, candidate(), "core", label=Label(), most_answers=12)

    assert (row.ended, row.problem, len(row.replies)) == ("failed", "It had not ended after 12 answers.", 12)


async def test_an_interviewer_who_falls_silent_is_not_waited_for() -> None:
    slow = ready(Peer(questions=3, thinking=60))

    row = await hold_with(slow, candidate(), "core", label=Label(), patience_seconds=0.01)

    assert (row.ended, row.problem) == ("failed", "The interviewer said nothing for 0.01 seconds.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one candidate in it."""
    data = candidate().model_dump(mode="json", exclude_none=True)
    (tmp_path / "invented-porter.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    return tmp_path


def test_cases_are_every_candidate_before_every_panel_with_every_seed(folder: Path) -> None:
    wanted = cases(folder, ("core", "technical"), seeds=(1, 2), epochs=2)

    assert [(each.name, each.seed, each.epoch) for each in wanted[:3]] == [
        ("invented-porter/core", 1, 1), ("invented-porter/core", 1, 2), ("invented-porter/core", 2, 1),
    ]  # fmt: skip
    assert len(wanted) == 8


def test_a_stopped_run_goes_on_with_what_is_missing(folder: Path, held: FinishedInterview, tmp_path: Path) -> None:
    rows, played = tmp_path / "rows.jsonl", list[str]()
    wanted = cases(folder, ("core", "one_to_one"))
    append_row(rows, key_of(wanted[0]), held)

    found = play_all(wanted, rows=rows, processes=1, heard=lambda row: played.append(row.panel))

    assert played == ["one_to_one"]
    assert [row.panel for row in found] == ["core", "one_to_one"]
    assert found[0] == held
    assert set(load_rows(rows)) == {key_of(case) for case in wanted}


def test_a_line_that_was_cut_off_is_played_again_and_harms_no_other(held: FinishedInterview, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    append_row(rows, "one", held)
    rows.write_bytes(rows.read_bytes() + b'{"key": "two", "row": {"ca')

    before = load_rows(rows)
    append_row(rows, "two", held)

    assert list(before) == ["one"]
    assert list(load_rows(rows)) == ["one", "two"]


def test_a_damaged_line_in_the_middle_is_named(held: FinishedInterview, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("nonsense\n", encoding="utf-8")
    append_row(rows, "one", held)

    with pytest.raises(RowsDamaged, match="line 1: no finished interview"):
        load_rows(rows)


def test_another_seed_panel_or_interviewer_is_another_case(folder: Path) -> None:
    [case] = cases(folder, ("core",))

    keys = {
        key_of(case),
        key_of(case._replace(seed=2)),
        key_of(case._replace(panel="bar")),
        key_of(case, How("parrot")),
    }

    assert len(keys) == 4
    assert key_of(Case(*case)) == key_of(case)
