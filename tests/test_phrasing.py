"""The words the embedded voice finds: the candidate's own words seated in a wording nobody has heard yet."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from agent.content.brief import PersonaId
from agent.content.personas import load_persona
from agent.content.questions import bank, banks
from agent.engines import Notes, Speech
from agent.engines.offline import OfflineEngine
from agent.engines.offline.phrasing import phrase
from agent.engines.offline.seats import seated
from agent.guard import is_compound, question_faults, sentence_faults
from agent.moves.fit import KIND
from agent.moves.ground import said
from agent.moves.table import Turn
from agent.reading.slots import DEPTH
from agent.state import Anchor, Move, Probe, Slot
from agent.words import fold, frame, words
from tests.chair import make_brief

ANSWER = (
    "I moved the Sunday shift to nine nurses, because Leena from finance had promised the ward a clean start."
    " She said, 'You will have your list by Friday.' Swaps fell from forty a week. We lost 900 pounds on agency staff."
)
TOLD = make_brief().round_one.stories[0].told
PERSONAS: tuple[PersonaId, ...] = ("hiring_manager", "senior_leader", "peer", "specialist", "bar_keeper", "coordinator")
SLOTS: list[Slot] = [slot for slot in DEPTH if slot != "contradiction"]


def notes(persona: PersonaId = "hiring_manager", seed: str = "1", turn: int = 10, **given: Any) -> Notes:
    brief = make_brief()
    seats = brief.panel or ()
    usual: dict[str, Any] = {
        "speaker": seats[0].model_copy(update={"persona": persona}),
        "persona": load_persona(persona),
        "panel": seats,
        "candidate": brief.candidate.name,
        "role": brief.role.title,
        "company": brief.role.company,
        "source": ANSWER,
        "interviewers": ("Sam Lee",),
    }
    return Notes(turn=turn, seed=seed, **(usual | given))


def ask(slot: Slot, place: int = 0, **given: Any) -> Move:
    """A question for one fact, on one of the things that were said."""
    anchors = said(Turn(3, "Dana Ruiz", "probe", "story", "migration", None, 0, None, "And?", ANSWER)).anchors()
    depth = DEPTH[slot]
    probe = Probe(kind=KIND[slot], depth=depth, slot=slot, parent=3 if depth > 1 else None, anchor=anchors[place])
    rest = tuple(anchor for anchor in anchors if anchor != anchors[place])
    usual = {"kind": "probe", "why": "it is empty", "speaker": "Dana Ruiz", "topic": "story", "story": "migration"}
    return Move.model_validate(usual | {"probe": probe, "spare": rest, "step": int(slot == "conceded_part")} | given)


def anchored(probe: Probe | None, speech: Speech) -> bool:
    """Whether the words a probe stands on, or the first name in them, stand in what is said."""
    assert probe is not None
    quote = fold(probe.anchor.quote).rstrip(".!?").replace('"', "'")
    return quote in fold(speech.text).replace('"', "'")


@pytest.mark.parametrize(("slot", "persona"), list(product(SLOTS, PERSONAS)))
class TestAQuestionForOneFact:
    def test_stands_on_the_candidates_words_and_breaks_no_rule(self, slot: Slot, persona: PersonaId) -> None:
        for seed in "123":
            probe, speech = phrase(ask(slot), notes(persona, seed))

            assert anchored(probe, speech), speech.text
            assert probe is not None
            assert probe.anchor.quote in ANSWER
            assert question_faults(speech.text, ()) == []
            assert "{" not in speech.text

    def test_keeps_the_fact_and_the_depth_it_was_sent_for(self, slot: Slot, persona: PersonaId) -> None:
        move = ask(slot)

        probe, _ = phrase(move, notes(persona))

        assert probe is not None
        assert move.probe is not None
        assert (probe.slot, probe.depth, probe.kind) == (move.probe.slot, move.probe.depth, move.probe.kind)

    def test_is_worded_from_the_bank_of_that_fact(self, slot: Slot, persona: PersonaId) -> None:
        _, speech = phrase(ask(slot), notes(persona))

        assert speech.frame in {each.id for each in bank(slot)}
        assert speech.voice == "offline"


@pytest.mark.parametrize("slot", SLOTS)
def test_the_same_seed_finds_the_same_words(slot: Slot) -> None:
    assert phrase(ask(slot), notes(seed="7")) == phrase(ask(slot), notes(seed="7"))


@pytest.mark.parametrize("slot", SLOTS)
def test_another_seed_finds_others(slot: Slot) -> None:
    assert len({phrase(ask(slot), notes(seed=str(seed)))[1].text for seed in range(30)}) >= 2


@pytest.mark.parametrize("slot", SLOTS)
def test_different_people_ask_for_the_same_fact_in_different_words(slot: Slot) -> None:
    spoken = {persona: phrase(ask(slot), notes(persona))[1].text for persona in PERSONAS[:3]}

    assert len(set(spoken.values())) == 3


def asked_in_a_row(persona: PersonaId, slot: Slot, count: int) -> Iterator[Speech]:
    """One person asks for one fact over and over: each question on other words, never one of the old wordings."""
    heard: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    for number in range(count):
        _, speech = phrase(ask(slot, number % 4), notes(persona, turn=number, asked=heard, used=used))
        heard, used = (*heard, speech.text), (*used, speech.frame or "")
        yield speech


@pytest.mark.parametrize(("slot", "persona"), list(product(SLOTS, PERSONAS[:3])))
def test_no_wording_comes_twice(slot: Slot, persona: PersonaId) -> None:
    spoken = list(asked_in_a_row(persona, slot, 6))

    assert len({speech.frame for speech in spoken}) == 6
    assert len({frame(speech.text, frozenset(("leena",))) for speech in spoken}) == 6


@pytest.mark.parametrize("persona", PERSONAS)
def test_every_way_to_begin_a_story_names_it(persona: PersonaId) -> None:
    anchor = Anchor(source="round_one", quote="I led the move of the ward roster")
    opener = Probe(kind="opener", depth=0, anchor=anchor)
    move = Move(
        kind="open_topic", why="it comes first", speaker="Dana Ruiz", topic="story", story="migration", probe=opener,
        line="story_opener",
    )  # fmt: skip

    for seed in "12345":
        probe, speech = phrase(move, notes(persona, seed, source=TOLD, told=TOLD))
        assert anchored(probe, speech), speech.text
        assert not is_compound(speech.text)


def test_nobody_is_named_who_was_not_there_in_round_one() -> None:
    anchor = Anchor(source="round_one", quote="I led the move of the ward roster")
    opener = Probe(kind="opener", depth=0, anchor=anchor)
    move = Move(
        kind="open_topic", why="it comes first", speaker="Dana Ruiz", topic="story", story="migration", probe=opener,
        line="story_opener",
    )  # fmt: skip

    texts = [phrase(move, notes(seed=str(seed), source=TOLD, interviewers=()))[1].text for seed in range(12)]

    assert not any(re.search(r"\bSam\b|\{", text) for text in texts)


@pytest.mark.parametrize("wrap", ["repeat", "ask_back", "dodge_return", "hostile", "off_topic", "your_question_first"])
def test_a_question_that_is_put_again_is_wrapped_and_still_one_question(wrap: str) -> None:
    _, bare = phrase(ask("reason"), notes())

    probe, wrapped = phrase(ask("reason", kind="stay", wrap=wrap), notes())

    assert anchored(probe, wrapped)
    assert len(words(wrapped.text)) > len(words(bare.text)) - 3
    assert wrapped.text.count("?") <= 1
    assert not is_compound(wrapped.text)


@pytest.mark.parametrize(
    ("where", "elsewhere"),
    [
        (Anchor(source="round_one", quote="Sixty nurses came off the old sheets"), ("résumé", "earlier today")),
        (Anchor(source="resume", quote="Sixty nurses came off the old sheets"), ("round one", "last time")),
        (
            Anchor(source="answer", turn=1, quote="Sixty nurses came off the old sheets"),
            ("résumé", "round one", "file"),
        ),
    ],
)
def test_two_statements_that_differ_stand_side_by_side(where: Anchor, elsewhere: tuple[str, ...]) -> None:
    today = Anchor(source="answer", turn=3, quote="nine nurses")
    before = where
    probe = Probe(kind="consistency", depth=3, slot="contradiction", anchor=today, also=before)
    move = ask("reason", probe=probe, spare=(), line="contradiction")

    for persona, seed in product(PERSONAS, "123"):
        _, speech = phrase(move, notes(persona, seed))
        assert "nine nurses" in speech.text
        assert "Sixty nurses came off the old sheets" in speech.text
        assert not any(words in speech.text for words in elsewhere)


@pytest.mark.parametrize("line", ["think", "empty", "other_language"])
def test_a_pause_keeps_the_question_open_without_asking_anew(line: str) -> None:
    for persona in PERSONAS:
        probe, speech = phrase(ask("reason", kind="stay", line=line), notes(persona))
        assert probe is not None
        assert probe.anchor.quote in speech.text


def test_a_colleague_who_takes_up_a_thread_may_say_whose_it_is() -> None:
    texts = [phrase(ask("reason", to="Victor Hale"), notes("peer", str(seed)))[1].text for seed in range(20)]

    assert any("Victor" in text for text in texts)
    assert not all("Victor" in text for text in texts)
    assert not any("Hale" in text for text in texts)


def test_a_fact_of_the_job_is_only_said_when_there_is_one() -> None:
    fact = "Here: two wards still plan on paper."

    told = [phrase(ask("transfer", fact=fact), notes(seed=str(seed)))[1].text for seed in range(12)]
    bare = [phrase(ask("transfer"), notes(seed=str(seed)))[1].text for seed in range(12)]

    assert any("plan on paper" in text for text in told)
    assert not any("{fact}" in text or "plan on paper" in text for text in bare)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_doubt_is_put_as_hard_as_its_step_says(step: int) -> None:
    for persona, seed in product(PERSONAS, "12"):
        _, speech = phrase(ask("conceded_part", step=step), notes(persona, seed))
        (used,) = [each for each in bank("conceded_part") if each.id == speech.frame]
        assert used.step in (0, step)


LINES = [
    ("introduce", "welcome"),
    ("introduce", "openings"),
    ("introduce", "quiet_openings"),
    ("hand_over", "hand_over"),
    ("hand_over", "move_on"),
    ("invite_questions", "invite_questions"),
    ("invite_questions", "more_questions"),
    ("answer_candidate", "answers"),
    ("answer_candidate", "unknowns"),
    ("answer_candidate", "unknowns_ask"),
    ("answer_candidate", "reservation"),
    ("answer_candidate", "no_reservation"),
    ("invite_close", "invite_close"),
    ("farewell", "farewell"),
    ("stay", "disclosure"),
    ("stay", "decline"),
    ("stay", "long_answer"),
    ("stay", "time_up"),
    ("stay", "no_questions"),
]


@pytest.mark.parametrize(("kind", "line"), LINES)
@pytest.mark.parametrize("persona", PERSONAS)
def test_every_line_of_the_room_can_be_said_by_everybody(kind: str, line: str, persona: PersonaId) -> None:
    move = Move.model_validate(
        {
            "kind": kind,
            "why": "as usual",
            "speaker": "Dana Ruiz",
            "topic": "small_talk",
            "line": line,
            "to": "Victor Hale",
        }
        | {"fact": "Two wards still plan on paper." if line in ("answers", "reservation") else None}
    )

    probe, speech = phrase(move, notes(persona))

    assert probe is None
    assert sentence_faults(speech.text) == []
    assert not re.search(r"[{}]|  ", speech.text)
    assert speech.text[0].isupper() or speech.text[0] == "“"


@pytest.mark.parametrize("topic", ["start_plan", "motivation", "red_flag", "role"])
@pytest.mark.parametrize("persona", PERSONAS)
def test_every_topic_can_be_opened_by_everybody(topic: str, persona: PersonaId) -> None:
    line = "why_company" if topic == "motivation" else topic
    move = Move.model_validate(
        {"kind": "open_topic", "why": "it is due", "speaker": "Dana Ruiz", "topic": topic, "line": line}
    )

    _, speech = phrase(move, notes(persona, company="", interviewers=()))

    assert question_faults(speech.text, ()) == []
    assert "{" not in speech.text


async def test_the_engine_declares_its_probe_before_it_speaks() -> None:
    pieces = [piece async for piece in OfflineEngine().speak(ask("reason"), notes())]

    assert isinstance(pieces[0], Probe)
    assert [type(piece) for piece in pieces[1:]] == [Speech]


async def test_the_engine_declares_nothing_where_nothing_is_probed() -> None:
    farewell = Move(kind="farewell", why="done", speaker="Dana Ruiz", topic="close", line="farewell")

    pieces = [piece async for piece in OfflineEngine().speak(farewell, notes())]

    assert [type(piece) for piece in pieces] == [Speech]


def test_when_every_wording_was_heard_the_least_bad_is_said() -> None:
    everything = tuple(each.id for frames in banks().values() for each in frames)

    probe, speech = phrase(ask("reason"), notes(used=everything))

    assert anchored(probe, speech)


@pytest.mark.parametrize("slot", ["own_action", "other_party_reason", "conceded_part", "result", "lesson"])
def test_words_somebody_else_said_are_never_put_into_the_candidates_mouth(slot: Slot) -> None:
    told = 'He took his glasses off and said, "Tobias, at two forty we are second."'
    move = ask(slot).model_copy(update={"spare": ()})
    assert move.probe
    anchor = Anchor(source="answer", turn=3, quote="at two forty we are second")
    move = move.model_copy(update={"probe": move.probe.model_copy(update={"anchor": anchor})})

    asked = [phrase(move, notes(seed=str(seed), source=told))[1].text for seed in range(12)]

    assert any("at two forty we are second" in text for text in asked)
    assert not [text for text in asked if re.search(r"\byou (said|told|put)", text, re.IGNORECASE)]


DEED = "I rang the ward at six. I told my boss in the lift. I was sure of the list. We moved the beds twice."


@pytest.mark.parametrize(
    ("said_", "shown"),
    [
        ("I rang the ward at six", "you “rang the ward at six”"),
        ("I told my boss in the lift", None),  # whose boss?
        ("I was sure of the list", None),
        ("We moved the beds twice", None),  # who of them is what is to be found out
    ],
)
def test_what_somebody_did_is_told_as_theirs(said_: str, shown: str | None) -> None:
    deed = seated(Anchor(source="answer", turn=3, quote=said_), DEED).deed

    assert (deed and deed.shown) == shown
    assert deed is None or deed.anchor.quote in DEED


@pytest.mark.parametrize("slot", [slot for slot in SLOTS if slot not in ("own_action", "who", "when")])  # "at six"
def test_a_deed_reads_on_in_the_sentence_and_is_the_anchor(slot: Slot) -> None:
    anchor = Anchor(source="answer", turn=3, quote="I rang the ward at six")
    move = ask(slot).model_copy(update={"spare": ()})
    assert move.probe
    move = move.model_copy(update={"probe": move.probe.model_copy(update={"anchor": anchor})})

    asked = [phrase(move, notes(seed=str(seed), source=DEED)) for seed in range(12)]

    told = [(probe, speech.text) for probe, speech in asked if probe and probe.anchor.quote == "rang the ward at six"]
    assert told
    assert all("you “rang the ward at six”" in text.lower() for _, text in told)
    assert not [text for _, text in told if re.search(r"\byou “[^”]*”, you (said|say|told)", text, re.IGNORECASE)]


@pytest.mark.parametrize(
    ("answer", "quote", "they"),
    [
        ("One of them, Kasia, said 'I can plan my life again.'", "I can plan my life again", "Kasia"),
        ("'I am not signing that sheet,' said Tobias.", "I am not signing that sheet", "Tobias"),
        ("She put it down and she said, 'two hundred cups of tea.'", "two hundred cups of tea", "she"),
        ("My director told me, 'You will have your list by Friday.'", "You will have your list by Friday", "they"),
        ("He refused to sign it.", "He refused to sign it", "he"),
        ("We heard he apparently said 'what does it cost us?' at that.", "what does it cost us", "he"),
        ("I rang Priya. Priya wanted two more weeks.", "Priya wanted two more weeks", "Priya"),
        ("The partners took some convincing.", "The partners took some convincing", "they"),
    ],
)
def test_whoever_did_or_said_it_is_spoken_of_as_the_candidate_did(answer: str, quote: str, they: str) -> None:
    assert seated(Anchor(source="answer", turn=3, quote=quote), answer).whose.they == they


def test_a_deed_that_is_asked_for_again_still_has_somebody_who_did_it() -> None:
    move = ask("result", line=None)
    assert move.probe is not None
    deed = Anchor(source="answer", turn=3, quote="rang the ward at six")
    move = move.model_copy(update={"probe": move.probe.model_copy(update={"anchor": deed}), "spare": ()})

    for persona, seed in product(PERSONAS, "1234"):
        probe, speech = phrase(move, notes(persona, seed, source=DEED))
        assert re.search(r"“I rang the ward|[Yy]ou “rang the ward", speech.text), speech.text
        assert anchored(probe, speech)
