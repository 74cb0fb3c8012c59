"""What the panel remembers: facts with the words that gave them, depth asked and reached, doubts, contradictions."""

import pytest

from agent.ledger import Concern, Contradiction, Ledger, Standing
from agent.moves.fit import KIND
from agent.reading.answer import Reading, read
from agent.reading.slots import DEPTH
from agent.state import Anchor, Probe, Slot

ANCHOR = Anchor(source="round_one", quote="I moved the date")
REASON = "Because the audit was two weeks away, and I didn't want the old sheets open by then."
ACT = "I wrote the new list on Sunday and I took it to the night sister myself."
NOTHING = "I don't know."


def probe(slot: Slot | None, parent: int | None = None) -> Probe:
    if slot is None:
        return Probe(kind="opener", depth=0, anchor=ANCHOR)
    return Probe(kind=KIND[slot], depth=DEPTH[slot], slot=slot, parent=parent, anchor=ANCHOR)


def ask(
    ledger: Ledger, turn: int, slot: Slot | None, answer: str, story: str = "roster", by: str = "Dana Ruiz"
) -> bool:
    """Put one question and take in its answer; says whether anything new came."""
    asked = probe(slot)
    ledger.asked_probe(turn, asked, story, by, 0)
    return ledger.heard(story, turn, asked, said(answer, slot))


def said(answer: str, slot: Slot | None) -> Reading:
    return read(answer, slot, "And?")


def test_a_fact_is_kept_with_its_words_and_the_question_it_answers() -> None:
    ledger = Ledger()

    gained = ask(ledger, 4, "reason", REASON)

    assert gained
    assert ledger.thread("roster").slots["reason"].turn == 4
    assert ledger.thread("roster").slots["reason"].quote in REASON


def test_a_fact_that_is_known_is_not_overwritten_by_a_later_answer() -> None:
    ledger = Ledger()
    ask(ledger, 4, "own_action", ACT)
    first = ledger.thread("roster").slots["own_action"]

    ask(ledger, 9, "own_action", "I told the porters to go home and I locked the gym.")

    assert ledger.thread("roster").slots["own_action"] == first


def test_asked_depth_and_reached_depth_are_kept_apart() -> None:
    ledger = Ledger()

    ask(ledger, 1, None, ACT)
    ask(ledger, 2, "own_action", ACT)
    ask(ledger, 3, "reason", NOTHING)

    assert ledger.thread("roster").asked_depth == 2
    assert ledger.thread("roster").reached == 1


@pytest.mark.parametrize(
    ("answer", "slot", "outcome"),
    [
        (REASON, "reason", "filled"),
        (NOTHING, "reason", "unknown"),
        ("I'd rather not say.", "reason", "declined"),
        ("It just made sense at the time.", "reason", "short"),
        ("Fine.", "reason", "short"),
        ("I swept the yard before anybody came in.", "who", "short"),
    ],
)
def test_how_a_question_fell_out(answer: str, slot: Slot, outcome: str) -> None:
    ledger = Ledger()

    ask(ledger, 2, slot, answer)

    assert ledger.thread("roster").asked[-1].outcome == outcome


def test_answers_without_gain_are_counted_until_one_brings_something() -> None:
    ledger, counts = Ledger(), []

    for turn, answer in enumerate((ACT, NOTHING, "Fine.", REASON), start=1):
        ask(ledger, turn, ("own_action", "who", "when", "reason")[turn - 1], answer)
        counts.append(ledger.thread("roster").dry)

    assert counts == [0, 1, 2, 0]


def test_the_opener_is_no_probe_and_never_counts_as_dry() -> None:
    ledger = Ledger()

    ask(ledger, 1, None, "It was a long time ago and there was a lot going on.")

    assert ledger.thread("roster").probes == 0
    assert ledger.thread("roster").dry == 0


def test_what_nobody_asked_and_nothing_fills_is_still_empty() -> None:
    ledger = Ledger()
    ask(ledger, 1, "reason", REASON)
    ask(ledger, 2, "obstacle", NOTHING)

    empty = ledger.thread("roster").empty(2)

    assert "reason" not in empty
    assert "obstacle" not in empty
    assert "cost_accepted" in empty
    assert all(DEPTH[slot] == 2 for slot in empty)


def test_stories_are_remembered_apart() -> None:
    ledger = Ledger()

    ask(ledger, 1, "reason", REASON, story="roster")
    ask(ledger, 2, "own_action", NOTHING, story="flood")

    assert "reason" not in ledger.thread("flood").slots
    assert ledger.thread("roster").dry == 0
    assert ledger.thread("flood").dry == 1


def doubtful(story: str = "roster") -> Ledger:
    return Ledger(concerns=[Concern(holder="Victor Hale", story=story, text="Does Amara only carry things out?")])


@pytest.mark.parametrize(
    ("asked", "standing"),
    [
        ([("own_action", ACT)], "open"),
        ([("reason", REASON)], "open"),
        ([("reason", NOTHING)], "open"),
        ([("reason", NOTHING), ("cost_accepted", NOTHING)], "confirmed"),
        ([("reason", REASON), ("cost_accepted", NOTHING)], "open"),
        (
            [
                ("reason", REASON),
                ("conceded_part", "Fair point about the date. I'd still move it, because January was worse."),
            ],
            "eased",
        ),
    ],
)
def test_a_doubt_eases_or_is_confirmed_by_how_its_story_holds(
    asked: list[tuple[Slot, str]], standing: Standing
) -> None:
    ledger = doubtful()

    for turn, (slot, answer) in enumerate(asked, start=1):
        ask(ledger, turn, slot, answer)

    assert ledger.concerns[0].standing == standing


def test_a_doubt_about_one_story_is_untouched_by_another() -> None:
    ledger = doubtful("flood")

    ask(ledger, 1, "reason", NOTHING)
    ask(ledger, 2, "cost_accepted", NOTHING)

    assert ledger.concerns[0].standing == "open"
    assert ledger.concerns[0].why == "nothing said today touched it"


def test_a_contradiction_is_settled_by_the_answer_to_the_question_that_put_it() -> None:
    today, before = Anchor(source="answer", turn=3, quote="forty reps"), Anchor(source="round_one", quote="sixty reps")
    found = Contradiction(story="roster", today=today, before=before, what="the number of reps")
    ledger = Ledger(contradictions=[found])
    asked = Probe(kind="consistency", depth=3, slot="contradiction", anchor=today, also=before)

    assert ledger.unsettled() == found
    ledger.contradictions[0].put = 5
    ledger.asked_probe(5, asked, "roster", "Dana Ruiz", 0)
    ledger.heard(
        "roster", 5, asked, said("Sixty in the end. Forty was the number in the first month.", "contradiction")
    )

    assert ledger.contradictions[0].settled
    assert ledger.unsettled() is None


def test_a_saved_ledger_comes_back_as_it_was() -> None:
    ledger = doubtful()
    ask(ledger, 1, None, ACT)
    ask(ledger, 2, "reason", REASON)

    assert Ledger.model_validate(ledger.model_dump(mode="json")) == ledger
