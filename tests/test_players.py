"""The scripted candidates answer what was asked, and the same way for the same seed."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import play
from tests.hand_made import BRIEF, DANA, anchor, clean, probe, say
from tests.players import ENOUGH, FactSheetPlayer
from tests.tempers import PLAYERS

CANDIDATE: dict[str, Any] = {
    "candidate": {"gap": {"if_asked": "I was ill."}, "award": {"if_asked": "For the night team."}},
    "fact_sheets": {
        "s1": {
            "when": "In June.",
            "own_action": "I rang Leon. He came.",
            "number": "From nineteen to seven.",
            "lesson": "Ask.",
        }
    },
    "style": {"name": "vague", "first_ask_replies": ["A fair bit."]},
    "own_questions": ["Who left last year?"],
    "closing_statement": "I want this job.",
}


def test_a_vague_candidate_tells_the_fact_on_the_second_ask() -> None:
    player = FactSheetPlayer(BRIEF, CANDIDATE, temper="vague")
    asked = say(2, DANA, "s1", "How many?", probe(1, "quantify", "number", anchor("forty reps came off spreadsheets")))

    first, second = player.answer(asked, []), player.answer(asked, [])

    assert (first, second) == ("A fair bit.", "From nineteen to seven.")


def test_a_candidate_asks_each_own_question_once_and_then_has_enough() -> None:
    player = FactSheetPlayer(BRIEF, CANDIDATE)
    invited = say(14, DANA, "candidate_questions", "What would help you decide?", None)

    assert [player.answer(invited, []), player.answer(invited, [])] == ["Who left last year?", ENOUGH]


def test_given_a_moment_a_thinker_answers_the_question_that_was_asked() -> None:
    player = FactSheetPlayer(BRIEF, CANDIDATE)
    asked = say(2, DANA, "s1", "How many?", probe(1, "quantify", "number", anchor("forty reps came off spreadsheets")))
    patient = say(3, DANA, "s1", "Take your time.", None)

    assert player.answer(patient, [asked, patient]) == "From nineteen to seven."


@pytest.mark.parametrize("name", sorted(PLAYERS))
def test_every_player_answers_every_question_the_same_way_for_the_same_seed(name: str) -> None:
    asked = [event for event in clean()[0] if event["type"] == "say"]

    first, second = (
        [player.answer(event, asked[: place + 1]) for place, event in enumerate(asked)]
        for player in (PLAYERS[name](BRIEF, None, 3), PLAYERS[name](BRIEF, None, 3))
    )

    assert first == second


def test_a_rambler_stays_between_600_and_2000_words_or_so() -> None:
    player = PLAYERS["rambler"](BRIEF, None, 1)

    lengths = [len(player.answer(event, []).split()) for event in clean()[0] if event["type"] == "say"]

    assert all(600 <= length <= 2100 for length in lengths)


def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A stand-in for the program under test, found where the real one would be."""
    (tmp_path / "agent").mkdir()
    (tmp_path / "agent" / "__init__.py").touch()  # a folder without one would lose to the installed package
    (tmp_path / "agent" / "__main__.py").write_text(f"import json, sys, time\n{body}", encoding="utf-8")
    (tmp_path / "agent" / "events.json").write_text(json.dumps(clean()[0]), encoding="utf-8")
    monkeypatch.setattr(play, "ROOT", tmp_path)


SPEAKS = """
for event in json.load(open("agent/events.json", encoding="utf-8")):
    print(json.dumps(event), flush=True)
    if event["type"] == "waiting":
        assert json.loads(sys.stdin.readline())["text"]
"""


def test_an_interview_is_played_over_pipes_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, monkeypatch, SPEAKS)

    played = play.play(BRIEF, PLAYERS["generic"](BRIEF, None, 1))

    assert (played.code, played.stderr) == (0, "")
    assert played.events == clean()[0]
    assert len(played.answers) == 16
    assert "Dana Ruiz [1 story:s1" in play.readable(played)


def test_a_program_that_falls_silent_is_stopped_and_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, monkeypatch, 'print("{nonsense", flush=True)\ntime.sleep(60)')

    played = play.play(BRIEF, PLAYERS["generic"](BRIEF, None, 1), seconds=1)
    job = play.Job(tmp_path, "generic")

    assert played.code is None
    told = play.examine(job, BRIEF, None, played)
    assert told[0].startswith("program: exit None")
    assert any("not an event" in line for line in told)
