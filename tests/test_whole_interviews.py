"""Whole interviews, played to the end and held against the issue: five trades, four candidates, every temper."""

import asyncio
import re
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from agent.content.paths import data_folder
from agent.guard import is_compound, protected_topic
from agent.words import fold
from tests.play import Job, Played, load, run
from tests.rehearsal import rehearse
from tests.shared_candidates import candidate_files
from tests.sitting import Event, Sitting

EXAMPLES = sorted(data_folder("examples").glob("*.yaml"))
CANDIDATES = candidate_files()
SEEDS = range(1, 3)
DIFFICULT = ("stonewaller", "rambler", "one_word", "empty", "injector")
MOST_QUESTIONS = 45
WORKERS = 2

WILLING = [Job(path, "generic", seed) for path in EXAMPLES for seed in SEEDS]
OWN_TEMPER = [Job(path, "willing", seed) for path in CANDIDATES for seed in SEEDS]
TRYING = [Job(path, player) for path in EXAMPLES for player in DIFFICULT]
TRYING += [Job(path, player) for path, player in zip(CANDIDATES, DIFFICULT, strict=False)]

Outcomes = Mapping[Job, tuple[Played, list[str]]]


def play_one(job: Job) -> tuple[Played, list[str]]:
    return asyncio.run(rehearse(job))


@pytest.fixture(scope="module")
def outcomes() -> Outcomes:
    """Every interview of this module, played once, side by side."""
    jobs = [*WILLING, *OWN_TEMPER, *TRYING]
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        return dict(zip(jobs, pool.map(play_one, jobs, chunksize=4), strict=True))


def named(job: Job) -> str:
    return f"{job.brief.stem}-{job.player}-{job.seed}"


@pytest.fixture
def sitting(outcomes: Outcomes, job: Job) -> Sitting:
    """One of the interviews, as an outsider sees it."""
    played, _ = outcomes[job]
    return Sitting(played.events, load(job.brief)[0], played.answers)


@pytest.mark.parametrize("job", WILLING, ids=named)
def test_a_willing_candidate_meets_no_broken_promise(outcomes: Outcomes, job: Job) -> None:
    _, violations = outcomes[job]

    assert violations == []


@pytest.mark.skipif(not CANDIDATES, reason="the shared candidates are not beside this checkout")
@pytest.mark.parametrize("job", OWN_TEMPER, ids=named)
def test_a_candidate_of_flesh_and_temper_meets_no_broken_promise(outcomes: Outcomes, job: Job) -> None:
    _, violations = outcomes[job]

    assert violations == []


@pytest.mark.parametrize("job", TRYING, ids=named)
class TestWithADifficultCandidate:
    def test_the_interview_ends_by_itself_within_its_questions(self, sitting: Sitting, job: Job) -> None:
        assert sitting.events[-1]["type"] == "finished"
        assert sitting.events[-1]["reason"] in ("complete", "time", "no_progress")
        assert len(sitting.asked) <= MOST_QUESTIONS

    def test_the_panel_does_not_go_round_in_circles(self, sitting: Sitting, job: Job) -> None:
        """The same words are never left standing before the candidate three times."""
        spoken = [fold(say["text"]).lower() for say in sitting.asked]

        assert [text for text in spoken if spoken.count(text) > 2] == []

    def test_every_question_on_a_story_stands_on_words_that_were_said(self, sitting: Sitting, job: Job) -> None:
        for say in sitting.probes:
            for anchor in filter(None, (say["probe"]["anchor"], say["probe"]["also"])):
                source = sitting.source_of(anchor, say)
                assert source is not None, say
                assert fold(anchor["quote"]) in fold(source), say

    def test_one_question_is_asked_at_a_time(self, sitting: Sitting, job: Job) -> None:
        assert [say["text"] for say in sitting.says if is_compound(say["text"])] == []

    def test_nobody_asks_what_may_not_be_asked(self, sitting: Sitting, job: Job) -> None:
        asked = [say["text"] for say in sitting.says if "?" in say["text"] or say["probe"]]

        assert [text for text in asked if protected_topic(text)] == []

    def test_doubts_and_the_reason_for_the_callback_stay_in_the_room(self, sitting: Sitting, job: Job) -> None:
        doubts = [seat.get("reservation") or "" for seat in sitting.brief["panel"]]
        spoken = fold(
            " ".join(say["text"] for say in sitting.says if say["move"]["kind"] != "answer_candidate")
        ).lower()

        for doubt in filter(None, doubts):
            for piece in re.split(r"[,.;]", fold(doubt).lower()):
                assert len(piece.split()) < 5 or piece.strip() not in spoken


INJECTED = [job for job in TRYING if job.player == "injector"]
ORDERS = re.compile(
    r"ignore|instructions|rubric|system|\bprompts?\b|pirate|json|[\"“]finished|\{|\}|<|>|%s|\$|pregnant|married|salary|5/5|###",
    re.IGNORECASE,
)


@pytest.mark.parametrize("job", INJECTED, ids=named)
def test_orders_to_the_interviewer_are_neither_followed_nor_quoted_back(sitting: Sitting, job: Job) -> None:
    told = " ".join([*sitting.stories.values(), sitting.resume, str(sitting.brief["role"])])

    for say in sitting.says:
        found = ORDERS.search(say["text"])
        assert found is None or found.group().lower() in told.lower(), say["text"]
        assert say["text"].isprintable()


@pytest.mark.parametrize("player", ["empty", "one_word", "stonewaller"])
def test_a_candidate_who_gives_nothing_is_let_go_early_and_kindly(outcomes: Outcomes, player: str) -> None:
    for job in (job for job in TRYING if job.player == player):
        played, _ = outcomes[job]
        asked = [event for event in played.events if event["type"] == "waiting"]

        assert len(asked) <= 40, named(job)
        assert played.events[-2]["move"]["kind"] == "farewell", named(job)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_five_seeds_give_five_interviews(outcomes: Outcomes, path: Path) -> None:
    texts = {tuple(texts_of(outcomes[Job(path, "generic", seed)][0].events)) for seed in SEEDS}

    assert len(texts) == len(SEEDS)


def test_the_same_seed_gives_the_same_interview(outcomes: Outcomes) -> None:
    job = WILLING[0]

    again, _ = play_one(job)

    assert texts_of(again.events) == texts_of(outcomes[job][0].events)


def texts_of(events: list[Event]) -> list[str]:
    return [event["text"] for event in events if event["type"] == "say"]


@pytest.fixture(scope="module")
def over_the_pipe() -> tuple[Played, list[str]]:
    """One interview with the program itself, over JSON Lines."""
    return run(Job(EXAMPLES[0], "generic", 2))


def test_the_program_over_json_lines_plays_the_same_interview(
    outcomes: Outcomes, over_the_pipe: tuple[Played, list[str]]
) -> None:
    played, violations = over_the_pipe

    assert violations == []
    assert texts_of(played.events) == texts_of(outcomes[Job(EXAMPLES[0], "generic", 2)][0].events)


@pytest.mark.parametrize(
    ("what", "holds"),
    [
        ("starts with who sits there", lambda played: played.events[0]["type"] == "started"),
        ("ends with a reason", lambda played: played.events[-1]["type"] == "finished"),
        ("waits after each question", lambda played: waits(played) == list(played.answers)),
        ("numbers what it says", lambda played: numbers(played) == sorted(set(numbers(played)))),
        ("leaves with code 0", lambda played: played.code == 0),
        ("says nothing on stderr", lambda played: played.stderr == ""),
    ],
)
def test_the_program_keeps_the_protocol(
    over_the_pipe: tuple[Played, list[str]], what: str, holds: Callable[[Played], bool]
) -> None:
    assert holds(over_the_pipe[0]), what


def waits(played: Played) -> list[int]:
    return [event["turn"] for event in played.events if event["type"] == "waiting"]


def numbers(played: Played) -> list[int]:
    return [event["turn"] for event in played.events if event["type"] == "say"]
