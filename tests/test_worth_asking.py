"""What is worth asking about, in answers real people gave: each line here was once asked about the wrong way."""

import pytest

from agent.content.brief import Brief
from agent.content.questions import bank
from agent.engines.offline.seats import is_spoken_to_them, seated
from agent.moves.fit import SITS, fit
from agent.moves.ground import Ground, openable, said
from agent.moves.material import resume_lines
from agent.moves.table import Turn
from agent.reading.answer import read
from agent.reading.clauses import Clause, clauses
from agent.reading.mentions import people
from agent.state import Anchor, Slot
from tests.chair import make_brief
from tests.test_moves import Room


def ground_of(answer: str) -> list[Clause]:
    turn = Turn(
        turn=1, speaker="Dana Ruiz", kind="probe", topic="story", story=None, probe=None, step=0, line=None,
        question="What happened?", answer=answer,
    )  # fmt: skip
    return said(turn).clauses


def worth(text: str, words: str) -> float:
    return next(clause.score for clause in clauses(text) if clause.text == words)


@pytest.mark.parametrize(
    ("answer", "quote"),
    [
        ("Before that sheet we kept about four in ten past the first month.",
         "we kept about four in ten past the first month"),
        ("So the first fortnight I came in at one, unpaid.", "I came in at one"),
        ("The week before I moved the strengths apart on bay four.", "I moved the strengths apart on bay four"),
        ("I came back with two hundred and forty, and we went in at one eighty.",
         "I came back with two hundred and forty"),
    ],
)  # fmt: skip
def test_a_quotation_is_cut_where_the_thought_is(answer: str, quote: str) -> None:
    assert clauses(answer)[0].text == quote


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("I had a receptionist, Leanne, who'd been there eleven years.", "who'd been there eleven years"),
        ("Once I had six jobs with hours on, I put them in.", "Once I had six jobs"),
        ("The technician walked over and put a beaker on it without a word.", "put a beaker"),
        ("I walked over and put the key in my pocket.", "put the key"),
        ("I put six hundred and forty ewes on the low parks.", "I put six hundred and forty ewes"),
        ("I set mine and we turned the papers over together.", "we turned the papers"),
        ("What we learned is you don't start with targets.", "is you don't start with targets"),
    ],
)
def test_half_a_thought_is_not_quoted(answer: str, words: str) -> None:
    assert words not in [clause.text for clause in clauses(answer)]


@pytest.mark.parametrize(
    ("answer", "better", "worse"),
    [
        ("I went home. I made it sound joint last time.", "I made it sound joint last time", "I went home"),
        ("We laughed. I should have asked the night shift first.", "I should have asked the night shift first",
         "We laughed"),
        ("I moved the rota to Fridays. I waited for a bit longer.", "I moved the rota to Fridays",
         "I waited for a bit longer"),
        ("I said no. I rang the owner on the Friday.", "I rang the owner on the Friday", "I said no"),
        ("I turned that down. I drew up both rotas.", "I drew up both rotas", "I turned that down"),
    ],
)  # fmt: skip
def test_what_is_owned_up_to_and_what_was_done_come_before_what_anybody_does(
    answer: str, better: str, worse: str
) -> None:
    ranked = [clause.text for clause in clauses(answer)]

    assert ranked[0] == better
    assert worse not in ranked or ranked.index(worse) > 0


def test_what_somebody_said_aloud_is_worth_as_much_as_a_deed() -> None:
    answer = 'She told me in the prep room, "I haven\'t got two lessons in me at once." We sat round it for a while.'

    best = max(ground_of(answer), key=lambda clause: clause.score)

    assert best.text == "I haven't got two lessons in me at once"
    assert fit("other_party_reason", best) > 1 and fit("own_action", best) > 1
    assert fit("measure", best) < 0


@pytest.mark.parametrize(
    ("told", "theirs"),
    [
        ("On the Friday I said to Breda, 'Three of nineteen are still red.' She held Poland back.", False),
        ("I told my manager in the lift, 'Three of nineteen are still red.'", False),
        ("I'd written under it, 'Three of nineteen are still red.'", False),
        ("I went over, and Breda said, 'Three of nineteen are still red.'", True),
        ("She looked at me and said: 'Three of nineteen are still red.'", True),
    ],
)
def test_what_the_candidate_said_aloud_is_the_candidates(told: str, theirs: bool) -> None:
    quote = "Three of nineteen are still red"
    (clause,) = [clause for clause in ground_of(told) if clause.text.startswith(quote)]

    assert ("spoken" in clause.marks) is theirs
    assert ("spoken" in seated(Anchor(source="answer", turn=1, quote=quote), told).fits) is theirs


@pytest.mark.parametrize(
    ("answer", "quote", "slot"),
    [
        ("The boiler went at about six.", "The boiler went at about six", "measure"),
        ("We finished six days early.", "We finished six days early", "other_party_reason"),
        ("I'd seen stickers at Derwent Royal.", "I'd seen stickers at Derwent Royal", "conceded_part"),
        ("People stop seeing what they see every day.", "People stop seeing what they see every day", "others_action"),
        ("They came round in the spring.", "They came round in the spring", "number"),
        ("Nobody wrote down that they felt silly.", "Nobody wrote down that they felt silly", "other_party_reason"),
        ("We had seventy-two rooms full.", "We had seventy-two rooms full", "measure"),
        ("The queue went past the lift.", "The queue went past the lift", "measure"),
        ("Then he found out from a waitress.", "he found out from a waitress", "what_was_said"),
        (
            "I should have asked her before I printed it.",
            "I should have asked her before I printed it",
            "conceded_part",
        ),
    ],
)
def test_a_question_is_not_laid_over_words_it_does_not_fit(answer: str, quote: str, slot: Slot) -> None:
    clause = next(each for each in clauses(answer) if each.text == quote)

    assert fit(slot, clause) < 0.6


@pytest.mark.parametrize(
    ("answer", "against"),
    [("The ward sister Marta refused to sign it.", True), ("Marta counted the second half again.", False)],
)
def test_a_name_is_no_opponent(answer: str, against: bool) -> None:
    named = next(clause for clause in ground_of(answer) if "person" in clause.marks or "Marta" in clause.text)

    assert (fit("other_party_reason", named) > 0) is against


@pytest.mark.parametrize(
    "answer",
    ["I should have asked her before I printed it.", "I hadn't told the kitchen.", "He's right that I spent first.",
     "I never checked the second list."],
)  # fmt: skip
@pytest.mark.parametrize("slot", ["lesson", "changed_decision", "transfer"])
def test_what_somebody_owns_up_to_is_taken_up_and_not_held_against_them(answer: str, slot: Slot) -> None:
    admitted = max(clauses(answer), key=lambda clause: clause.score)

    assert "admission" in admitted.marks
    assert fit(slot, admitted) >= SITS > fit("conceded_part", admitted)
    assert seated(Anchor(source="answer", turn=1, quote=admitted.text), answer).fits >= {"owned"}


@pytest.mark.parametrize("seed", range(1, 7))
def test_what_was_owned_up_to_is_asked_about_next(seed: int) -> None:
    room = Room(make_brief(), seed).play_until(lambda move: bool(move.probe and move.probe.depth == 2 and move.story))

    asked = room.answer(
        "Because two sixty was the number I believed. I drew it up on the Thursday, and Judith signed it. "
        "I didn't tell Judith it was a bet."
    )

    assert [move.probe.anchor.quote for move in asked if move.probe] == ["I didn't tell Judith it was a bet"]


def test_of_a_long_speech_the_end_is_quoted() -> None:
    said_aloud = ground_of("Judith said, 'If we put two sixty in, we may as well post them a wreath.' We laughed.")

    assert "we may as well post them a wreath" in [clause.text for clause in said_aloud if "spoken" in clause.marks]


def test_somebody_who_has_just_owned_up_is_not_challenged_on_it() -> None:
    answer = "The chef was against it, and I hadn't asked him before I put it on the board. That was my mistake."

    def asked(said: str) -> set[str | None]:
        rooms = [Room(make_brief(), seed).play_until(lambda move: bool(move.probe and move.probe.depth == 2))
                 for seed in range(1, 9)]  # fmt: skip
        return {move.probe.slot for room in rooms for move in room.answer(said) if move.probe and move.probe.depth == 3}

    assert "conceded_part" in asked("Because the chef was against it, and I put it on the board all the same.")
    assert "conceded_part" not in asked(f"Because I wanted it up by May. {answer}")


@pytest.mark.parametrize(
    "answer", ["I'd have lost far more in refunds.", "I never missed a deadline.", "I should have said that last time."]
)
def test_what_was_not_done_and_what_is_said_of_this_talk_is_no_admission_and_no_deed(answer: str) -> None:
    assert not [clause for clause in clauses(answer) if clause.marks & {"admission", "decision"}]


def test_two_who_were_named_one_after_the_other_are_people_enough() -> None:
    room = Room(make_brief()).play_until(lambda move: bool(move.probe and move.probe.depth == 1 and move.story))
    story = str(room.asked[-1].story)
    room.ledger.thread(story).slots.pop("who", None)

    room.answer("I rang Marta about it on the Tuesday.")
    room.answer("Then I walked over and showed the list to Piotr.")

    assert "who" in room.ledger.thread(story).slots


def test_why_somebody_was_against_it_is_not_asked_when_it_was_just_said() -> None:
    told = read("She hated it the first week because people looked at her as if she had asked for money.").fills

    assert "other_party_reason" in told
    assert "reason" not in told


def test_a_story_opens_on_how_it_began_and_not_on_how_it_was_made_up_for() -> None:
    told = ("The boiler went. I rang the leisure centre up the road and they opened for us. By noon it was warm. "
            "We gave something back to the people who'd complained.")  # fmt: skip
    ground = Ground("round_one", None, told, clauses(told))

    assert openable(ground, ground.clauses)[0].text == "I rang the leisure centre up the road"


@pytest.mark.parametrize("answer", ["Over the year it was 8.6.", "Afterwards told us nothing."])
def test_a_small_word_at_the_start_of_a_sentence_is_nobody(answer: str) -> None:
    assert people(answer) == []


@pytest.mark.parametrize("answer", ["She had two people in Gdansk.", "We opened a depot near Leeds that year."])
def test_a_place_is_nobody(answer: str) -> None:
    assert people(answer) == []


@pytest.mark.parametrize(
    ("answer", "thanked"),
    [
        ("It was my husband who said, is Derek not allowed a pen.", False),
        ("I was meant to fetch my lad from school, and my mum did it.", False),
        ("My mum has dementia and I look after her.", True),
        ("I had cancer two years ago.", True),
    ],
)
def test_a_relative_in_passing_is_not_followed_up_and_not_condoled(answer: str, thanked: bool) -> None:
    reading = read(answer)

    assert reading.private
    assert reading.disclosed is thanked


FACTS = {
    "challenges": [{"text": "Walk-in prescriptions take 31 minutes on an average Monday."}],
    "objectives_90_days": [{"text": "Walk-in waiting under fifteen minutes on four days out of five."}],
    "non_obvious": [{"text": "Two of the eight laboratories have had no working gas since last winter.",
                     "known_by": ["peer"]}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Would you back me if I closed at twenty past five on a Monday?", None),
        ("Two managers in three years: why did they go?", None),
        ("Which laboratories have working gas?", "gas"),
        ("What would surprise me here?", "gas"),
        ("What do you want from me in the first ninety days?", "fifteen minutes"),
    ],
)
def test_a_question_of_theirs_gets_the_fact_that_answers_it_or_none(question: str, told: str | None) -> None:
    brief = Brief.parse(make_brief().model_dump(mode="json") | {"company_facts": FACTS})
    room = Room(brief).play_until(lambda move: move.kind == "invite_questions")

    answers = [move.fact for move in room.answer(question) if move.kind == "answer_candidate"]

    assert answers == [None] if told is None else told in (answers[0] or "")


def test_a_line_of_the_resume_that_was_done_is_asked_about_and_a_heading_or_a_membership_is_not() -> None:
    resume = "Education and qualifications\nMember of the Chartered Institute, 2023\nEstimated 21 tenders in 2024"
    brief = make_brief().model_copy(update={"candidate": make_brief().candidate.model_copy(update={"resume": resume})})

    assert resume_lines(brief) == ["Estimated 21 tenders in 2024"]


@pytest.mark.parametrize(
    ("answer", "sort", "slot", "asked"),
    [
        ("We finished six days early.", "outcome", "reason", "brought that about"),
        (
            "Because the audit was four weeks away, and I had no second man.",
            "because",
            "changed_decision",
            "not been so",
        ),
        ("I rang the ward at half past six.", "told", "result", "came of that"),
        ("I went through six months of the log.", "looked", "result", "did you find"),
        ("I drove down to the depot that night.", "went", "reason", "made you do that"),
        ("Rosalind counted the boxes twice.", "theirs", "changed_decision", "had not"),
        ("I never checked the second list.", "owned", "lesson", ""),
    ],
)
def test_words_of_a_sort_get_questions_that_were_worded_for_it(answer: str, sort: str, slot: Slot, asked: str) -> None:
    words = next(clause for clause in clauses(answer) if {"owned": "admission"}.get(sort, sort) in clause.marks)

    assert fit(slot, words) >= SITS
    assert seated(Anchor(source="answer", turn=1, quote=words.text), answer).fits >= {sort}
    assert any(sort in frame.fits and asked in frame.say for frame in bank(slot))


@pytest.mark.parametrize(
    ("answer", "quoted"),
    [
        ("I had the hill in my head and never looked at who gets on.", "I had the hill"),
        ("So I offered him that if the extra weeks held above five percent, I'd present it as his.",
         "I offered him that if the extra weeks held above five percent"),
        ("I'd have sat down with her and Marcus and had it out properly.", "Marcus and had it out properly"),
        ("I've a hundred and forty people to keep competent.", "forty people to keep competent"),
    ],
)  # fmt: skip
def test_a_quotation_does_not_break_off_inside_a_thought(answer: str, quoted: str) -> None:
    best = max(clauses(answer), key=lambda clause: clause.score, default=None)

    assert best is None or best.text != quoted


def test_what_somebody_said_is_theirs_though_only_a_comma_shows_it() -> None:
    answer = "He said, I thought you wanted me gone. I told him no."

    assert "I thought you wanted me gone" not in [clause.text for clause in clauses(answer)]
    assert is_spoken_to_them("I thought you wanted me gone", answer)
    assert seated(Anchor(source="answer", turn=1, quote="I thought you wanted me gone"), answer).deed is None
