"""A candidate speaks ill of a former boss: the panel asks for that one's side, once, and never says the words again."""

import asyncio
from pathlib import Path

import pytest

from agent.content.questions import bank
from agent.engines import Notes
from agent.engines.briefing import task_of
from agent.engines.offline.phrasing import phrase
from agent.engines.offline.seats import seated
from agent.events import Said
from agent.interview import Interview
from agent.moves.boss import LINES
from agent.moves.table import Turn
from agent.state import Anchor, Move
from agent.words import fold
from tests.chair import Chair, make_brief, reply
from tests.test_moves import Room, brief, quotes, tells

ILL = "The director was useless. So I took the list to the ward at night and did the first nine myself."
ILL_AT_ONCE = "My director was useless, she never came down to the ward. So I made the plan with Tom on the Tuesday."
HARSH = ("useless", "bully", "incompetent", "idiot", "joke", "lazy", "toxic")


def at_depth(wanted: int, seed: int = 1) -> Room:
    """An interview that waits for the answer to a question of that depth on its first story."""
    return Room(brief(), seed).play_until(lambda move: move.probe is not None and move.probe.depth == wanted)


def boss_questions(room: Room) -> list[Move]:
    return [move for move in room.moves if move.line in LINES and move.kind != "stay"]


def turn_of(room: Room, number: int | None) -> Turn:
    return next(turn for turn in room.history if turn.turn == number)


@pytest.mark.parametrize("seed", range(1, 6))
def test_below_a_detail_the_other_side_is_asked_for_at_once(seed: int) -> None:
    room = at_depth(1, seed)
    under = room.history[-1].turn

    move = room.answer(ILL)[-1]

    assert (move.kind, move.line, move.story) == ("probe", "boss", room.history[-2].story)
    assert move.probe is not None
    assert (move.probe.kind, move.probe.depth, move.probe.slot) == ("conflict", 2, "other_party_reason")
    assert move.probe.parent == under
    assert move.probe.anchor == Anchor(source="answer", turn=under, quote="director")


@pytest.mark.parametrize("seed", range(1, 6))
def test_after_an_opener_a_detail_comes_first_and_then_the_other_side(seed: int) -> None:
    room = Room(brief(), seed)

    first = room.answer(ILL_AT_ONCE)[-1]
    then = room.answer("She said it was not her ward, and she went home at four.")[-1]

    assert first.probe is not None
    assert (first.probe.depth, first.probe.anchor.quote, first.probe.parent) == (1, "director", 1)
    assert then.line == "boss"
    assert then.probe is not None
    assert then.probe.parent == 2
    assert then.probe.anchor.quote.startswith("she ")


def test_words_said_deeper_down_find_the_answer_that_named_them() -> None:
    def names_them(move: Move, number: int) -> str:
        return f"{tells(move, number)} I told the director on the Monday."

    room = Room(brief()).play_until(lambda move: move.probe is not None and move.probe.depth == 2, names_them)

    move = room.answer("Because the director was useless, and the audit was two weeks away.")[-1]

    assert move.line == "boss"
    assert move.probe is not None
    parent = turn_of(room, move.probe.parent)
    assert parent.probe is not None
    assert parent.probe.depth == 1
    assert "the director" in (parent.answer or "")
    assert move.probe.anchor == Anchor(source="answer", turn=parent.turn, quote="director")


@pytest.mark.parametrize("seed", range(1, 4))
def test_it_is_asked_once_however_often_they_start_again(seed: int) -> None:
    room = Room(brief(), seed).play(lambda move, number: f"{ILL} {tells(move, number)}")

    assert len(boss_questions(room)) == 1


@pytest.mark.parametrize("seed", range(1, 6))
def test_what_could_not_be_asked_on_the_story_is_asked_where_nobody_likes_the_question(seed: int) -> None:
    """The story has had all its questions, so the other side comes in place of another awkward question."""
    room = Room(brief(), seed).play_until(lambda move: move.story is None)
    room.plan.boss = Anchor(source="answer", turn=room.history[1].turn, quote="director")

    room.play_until(lambda move: move.topic == "red_flag")

    move = room.asked[-1]
    assert (move.kind, move.line, move.probe) == ("open_topic", "boss_later", None)
    assert [anchor.quote for anchor in move.spare] == ["director"]
    assert len(boss_questions(room.play())) == 1


@pytest.mark.parametrize("topic", ["motivation", "red_flag"])
def test_off_the_stories_it_is_the_second_question_and_stands_on_no_probe(topic: str) -> None:
    room = Room(brief()).play_until(lambda move: move.topic == topic)

    move = room.answer("My last supervisor was toxic, so I handed in my notice in May.")[-1]

    assert (move.topic, move.line, move.probe) == (topic, "boss", None)
    assert [anchor.quote for anchor in move.spare] == ["last supervisor"]


def test_the_question_put_again_keeps_to_the_one_it_is_about() -> None:
    room = Room(brief()).play_until(lambda move: move.topic == "red_flag")
    room.answer("My last supervisor was toxic, so I handed in my notice in May.")

    move = room.answer("Could you repeat the question?")[-1]

    assert (move.kind, move.line) == ("stay", "boss")
    assert [anchor.quote for anchor in move.spare] == ["last supervisor"]


@pytest.mark.parametrize(
    "text",
    [
        "Your company is a joke.",
        "This company was a joke when I first read about it.",
        "The porters were tired. They were useless by midnight.",
        "Victor was there. My boss wanted two more weeks.",
    ],
)
def test_nobody_is_asked_about_who_was_not_a_boss_of_theirs(text: str) -> None:
    room = at_depth(1)

    room.answer(text)

    assert room.plan.boss is None
    assert boss_questions(room) == []


def test_a_side_already_told_is_not_asked_for() -> None:
    room = at_depth(1)

    room.answer("The director was useless to us. She wanted the beds because her own clinics were full, and said so.")

    told = room.ledger.thread(room.history[0].story or "").slots.get("other_party_reason")
    assert (room.plan.boss is None) == (told is not None)


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("My old boss was an idiot.", "old boss"),
        ("The area manager was completely incompetent.", "area manager"),
        ("The head of sales was hopeless.", "head of sales"),
        ("My incompetent manager was a bully.", "manager"),
        ("The company was a joke by then.", "company"),
        ("Our manager sat in the office. He was a bully to the younger ones.", "manager"),
        ("Leon ran the stores. He was lazy.", "Leon"),
    ],
)
def test_they_are_called_as_the_candidate_called_them_and_no_worse(text: str, called: str) -> None:
    room = at_depth(1)

    room.answer(text)

    assert room.plan.boss is not None
    assert room.plan.boss.quote == called


@pytest.mark.parametrize("seed", range(1, 9))
def test_harsh_words_are_never_said_again_by_anybody(seed: int) -> None:
    room = Room(brief(), seed).play(lambda move, number: f"{tells(move, number)} My lazy director was useless.")

    said = [fold(anchor.quote).lower() for move in room.asked for anchor in quotes(move)]
    assert [quote for quote in said if any(word in quote for word in HARSH)] == []


@pytest.mark.parametrize(
    ("source", "quote", "shown"),
    [
        ("My old boss was an idiot.", "old boss", "your old boss"),
        ("My useless director was lazy.", "director", "your director"),
        ("The area manager was hopeless.", "area manager", "the area manager"),
        ("The company was a joke by then.", "company", "the company"),
        ("I had a boss who was a bully.", "boss", "that boss"),
        ("Most colleagues were lazy.", "colleagues", "those colleagues"),
    ],
)
def test_a_boss_sits_in_a_question_as_the_table_would_say_it(source: str, quote: str, shown: str) -> None:
    seat = seated(Anchor(source="answer", turn=1, quote=quote), source)

    assert (seat.seat, seat.shown) == ("name", shown)


@pytest.mark.parametrize(("text", "line"), [("The firm was a joke by then.", "boss_firm"), (ILL, "boss")])
def test_a_firm_is_not_asked_to_walk_in_and_speak(text: str, line: str) -> None:
    assert at_depth(1).answer(text)[-1].line == line


@pytest.mark.parametrize("seed", range(1, 9))
@pytest.mark.parametrize("voice", range(3))
def test_the_words_name_them_and_leave_the_harsh_ones_out(seed: int, voice: int) -> None:
    room = at_depth(1)
    move = room.answer(ILL)[-1]

    probe, speech = phrase(move, notes_for(room, seed, voice))

    assert probe is not None
    assert "the director" in speech.text.lower()
    assert "useless" not in speech.text


def notes_for(room: Room, seed: int, voice: int) -> Notes:
    seat = room.table.seats[voice]
    return Notes(
        turn=90,
        seed=str(seed),
        speaker=seat.who,
        persona=seat.persona,
        panel=tuple(each.who for each in room.table.seats),
        candidate="Amara Obi",
        role="Head of Rostering",
        company="Eastmoor",
        source=ILL,
    )


@pytest.mark.parametrize("key", ["boss", "boss_firm", "boss_later"])
def test_every_voice_can_ask_for_the_other_side_by_name(key: str) -> None:
    named = [frame for frame in bank(key) if "name" in frame.seats]

    assert len(named) >= 8
    for voice in ("plain", "brief", "informal", "exact"):
        assert sum(frame.voice in (voice, "any") for frame in named) >= 4, voice


def test_a_model_is_told_to_take_no_side() -> None:
    room = at_depth(1)

    task = task_of(room.answer(ILL)[-1])

    assert task is not None
    assert "what that one would say" in task
    assert "leave the harsh words unsaid" in task


def test_the_note_of_a_boss_survives_being_saved() -> None:
    room = at_depth(1)
    room.answer("The board was late. My gaffer was an idiot about it, and I moved the date to June.")

    kept = type(room.plan).model_validate_json(room.plan.model_dump_json())

    assert kept == room.plan
    assert kept.boss is not None


def test_a_whole_interview_in_words_asks_it_once_and_keeps_every_promise(tmp_path: Path) -> None:
    def speaks_ill(question: Said) -> str:
        return f"{reply(question)} The director was useless."

    async def play() -> Chair:
        async with Interview.start(make_brief(), seed=3, home=tmp_path) as interview:
            chair = Chair(interview)
            await chair.begin()
            return await chair.play(speaks_ill)

    chair = asyncio.run(play())

    assert chair.is_over
    assert sum("spoke ill" in say.move["why"] and "first" not in say.move["why"] for say in chair.says) == 1
    assert [say.text for say in chair.says if "useless" in say.text] == []
