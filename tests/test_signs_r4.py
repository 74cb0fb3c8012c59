"""Candour (R4): each check is seen where the behaviour is, not in its twin, and not in its cue words alone."""

import pytest

from agent.scoring.case import Case
from agent.scoring.signs.r4 import READERS
from agent.scoring.talk import Talk

PUSHED, BACK = "pushed", "back"
GIVEN = "On the ferry, yes, that's right, we ran it empty. "
"""A part that is granted, for the checks on what is held behind it."""


def talk_of(place: str, answer: str) -> Talk:
    """The answer to a challenge, or on looking back, in a thread on a ferry timetable."""
    said = {PUSHED: "The ferry ran.", BACK: "The ferry ran.", place: answer}
    told = "I redrew the ferry timetable and passengers rose by nine per cent over the season."
    exchanges = [
        {
            "question": "The bridge was shut that season. To me it was the bridge, not your timetable.",
            "probe_type": "challenge",
            "depth": 3,
            "answer": said[PUSHED],
        },
        {"question": "What are you least happy with?", "probe_type": "reflection", "depth": 3, "answer": said[BACK]},
    ]
    return Talk.of(Case.model_validate({"dimension": "R4", "round_one": {"told": told}, "exchanges": exchanges}))


def seen(check: str, place: str, answer: str) -> bool:
    """As the grader hands it over: what lifts a mark is read without hollow sentences."""
    talk = talk_of(place, answer)
    return bool(READERS[check](talk if check.startswith("R4.1") else talk.firm))


SHOWS = [
    ("R4.1a", PUSHED, "The harbour office was useless. Our skipper couldn't tie a knot to save his life."),
    ("R4.1a", BACK, "I don't see any on my side. It was the skipper's fault, he let me down all season."),
    (
        "R4.1b",
        PUSHED,
        "You're completely right, it was the bridge. I take it all back. I don't know why I said the ferry did it.",
    ),
    ("R4.2a", PUSHED, "The bridge opened again in July and the boats stayed as full as in June."),
    ("R4.2b", PUSHED, "The pier was painted in May, and passengers came for the gulls."),
    ("R4.3a", PUSHED, "That's a fair point about the bridge, the lorries had nowhere else to go."),
    ("R4.3a", PUSHED, "aye, you're right there, the lorries came to us for want of a road"),
    ("R4.3b", PUSHED, "The bridge opened on the third of July and we carried 412 a day in August."),
    ("R4.3c", BACK, "I never asked the islanders when they go to the clinic, and I should have."),
    ("R4.3c", BACK, "The late boat was my own mistake, a crew sat idle at the slipway."),
    ("R4.4a", PUSHED, "So you're saying the lorries would have boarded a bathtub that summer."),
    ("R4.4a", PUSHED, "That I was given a crowd by a broken bridge."),
    ("R4.4b", PUSHED, "For the lorries, yes, you're right, those were the bridge's."),
    ("R4.4c", PUSHED, GIVEN + "The foot passengers I don't accept, 180 a day stayed on after it opened."),
    ("R4.5a", PUSHED, "If the foot passengers drop below 150 this winter, then you were right."),
    ("R4.5b", BACK, "So in the autumn I took the draft timetable to the clinic first, and moved two sailings."),
    ("R4.5a", BACK, "Ask Morag at the pier, the tally books are in her cupboard."),
    ("R4.5a", PUSHED, "Morag would show you the tally books."),
    ("R4.5c", BACK, "The empty late boat cost us nine thousand in diesel."),
]
TWINS = [
    ("R4.1a", PUSHED, "The harbour office wanted the old sailings. Our skipper tied up at nine."),
    ("R4.1b", PUSHED, "The bridge took part of it. The ferry took the rest of it."),
    ("R4.2a", PUSHED, "You're completely right. I take it all back. Forget the ferry, it wasn't even my timetable."),
    (
        "R4.2b",
        PUSHED,
        "With respect, only people who never stood on a pier would paint it like that. It's a silly comparison.",
    ),
    ("R4.3a", PUSHED, "The bridge opened again in July and the boats stayed full."),
    ("R4.3b", PUSHED, "The bridge opened again and the boats stayed full."),
    ("R4.3c", BACK, "The late boat sailed to the slipway with the crew and the mail."),
    ("R4.4a", PUSHED, "The bridge opened again in July and the boats stayed full."),
    ("R4.4b", PUSHED, "The lorries came over the pier in June and in July."),
    ("R4.4c", PUSHED, GIVEN + "The pier has two ramps and a kiosk."),
    ("R4.5a", PUSHED, "The foot passengers were 150 a day in the winter at the pier."),
    ("R4.5b", BACK, "The draft timetable hung in the clinic and at the pier."),
    ("R4.5a", BACK, "Morag sells tickets at the pier from a green kiosk."),
    ("R4.5c", BACK, "The late boat sailed at nine with nine crew."),
]
HOLLOW = [
    ("R4.2a", PUSHED, "I understand the challenge and I respect the question."),
    ("R4.2b", PUSHED, "I always stay civil and I respect every question."),
    ("R4.3a", PUSHED, "That's a fair point and I accept the challenge."),
    ("R4.3b", PUSHED, "The facts and the figures speak to that question."),
    ("R4.3c", BACK, "That was my mistake and I should have done it differently."),
    ("R4.4a", PUSHED, "So you're saying the result was not my success."),
    ("R4.4b", PUSHED, "On that point, yes, you're right."),
    ("R4.4c", PUSHED, "On that point, yes, you're right. The other part I don't accept, with evidence."),
    ("R4.5a", PUSHED, "If the result is different, then I was wrong, and that would change my mind."),
    ("R4.5b", BACK, "Since then I have done things differently the next time."),
    ("R4.5a", BACK, "Please ask them, you can check it with people."),
    ("R4.5c", BACK, "It cost us time and people suffered for it."),
]


@pytest.mark.parametrize(("check", "place", "answer"), SHOWS)
def test_a_check_is_seen_where_the_behaviour_is(check: str, place: str, answer: str) -> None:
    assert seen(check, place, answer)


@pytest.mark.parametrize(("check", "place", "answer"), TWINS)
def test_a_check_is_not_seen_in_the_twin_without_it(check: str, place: str, answer: str) -> None:
    assert not seen(check, place, answer)


@pytest.mark.parametrize(("check", "place", "answer"), HOLLOW)
def test_its_cue_words_alone_do_not_show_it(check: str, place: str, answer: str) -> None:
    assert not seen(check, place, answer)


def test_taking_the_evidence_away_takes_the_check_away() -> None:
    for check, place, answer in SHOWS:
        left = answer
        talk = talk_of(place, answer)
        for each in READERS[check](talk if check.startswith("R4.1") else talk.firm):
            left = left.replace(each.quote, "")

        assert not seen(check, place, left), check


def test_every_check_has_its_three_texts() -> None:
    raising = {check for check in READERS if not check.startswith("R4.1")}

    assert {check for check, *_ in SHOWS} == {check for check, *_ in TWINS} == set(READERS)
    assert {check for check, *_ in HOLLOW} == raising


@pytest.mark.parametrize(("check", "place", "answer"), [each for each in SHOWS if each[0] in ("R4.4a", "R4.5b")])
def test_fillers_in_front_do_not_hide_how_an_answer_begins(check: str, place: str, answer: str) -> None:
    assert seen(check, place, f"Um, well, you know. So, um, {answer}")


# Other trades: a brush-off, what can be checked, a later occasion.
BRUSHED = [
    "With all due respect, only people who never stood on a ferry would put it like that. It's a silly comparison.",
    "If anyone in your office knew the harbour, they wouldn't be asking me that, frankly. You'd know if you sailed.",
    "Spare me the bridge. That's how outsiders see it, and it's an absurd question for a skipper, frankly.",
]


@pytest.mark.parametrize("answer", BRUSHED)
def test_to_belittle_the_panel_is_seen_and_grants_nothing(answer: str) -> None:
    assert seen("R4.1a", PUSHED, answer)
    assert not seen("R4.3a", PUSHED, answer)
    assert not seen("R4.4b", PUSHED, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "With respect to the bridge, the ferry ran full before it was shut as well.",
        "I see why you'd count the bridge in, and for July you're right.",
        "The skipper respected the timetable, and the pier was dry.",
    ],
)
def test_a_civil_answer_brushes_nobody_off(answer: str) -> None:
    assert not seen("R4.1a", PUSHED, answer)


@pytest.mark.parametrize(
    "answer",
    [
        f"{GIVEN}The harbour clerk has the sheets, ask her which sailings were full.",
        f"{GIVEN}You can look it up in the log book on the pier.",
        f"{GIVEN}If the ferry falls back when the bridge opens, I was wrong.",
    ],
)
def test_what_the_panel_could_check_is_seen(answer: str) -> None:
    assert seen("R4.5a", PUSHED, answer)


@pytest.mark.parametrize(
    "answer",
    [
        f"{GIVEN}It's a tall ferry, and you could see the sea from the pier.",
        f"{GIVEN}It's a timetable that works, you can see that in the season's result.",
        f"{GIVEN}From the deck you can see the lights of the town.",
    ],
)
def test_a_view_is_no_proof(answer: str) -> None:
    assert not seen("R4.5a", PUSHED, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "So with the winter timetable I rode every sailing for a week before we printed it.",
        "The next season I asked the skippers first, and changed two sailings for them.",
        "When we did the island line, I sat on the pier for a fortnight before I touched it.",
    ],
)
def test_a_later_occasion_done_otherwise_is_seen(answer: str) -> None:
    assert seen("R4.5b", BACK, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "In spring you have the gulls on the pier, and the paint we put on came off.",
        "In winter it's dark on the deck, and there are nets we left from the summer.",
        "In autumn there's fog in the harbour, and our lamps had green glass.",
    ],
)
def test_what_is_always_so_is_no_later_occasion(answer: str) -> None:
    assert not seen("R4.5b", BACK, answer)


# Said in other words: each with a twin that differs in the one thing.
OTHER_WORDS = [
    (
        "R4.1a",
        BACK,
        "The clerk hasn't the first notion of tides. He hid behind his desk, and he never listened at the pier.",
    ),
    (
        "R4.1b",
        PUSHED,
        "Then it'll have been the bridge, please leave it off the list. I wish I'd never mentioned the ferry.",
    ),
    ("R4.3a", PUSHED, "I've nothing to set against that, the lorries had no other road."),
    ("R4.3a", PUSHED, "The lorries, I'd credit those to the bridge and not to my timetable."),
    ("R4.3a", PUSHED, "There's something in what you say about the bridge, and some lorries did come for it."),
    ("R4.4a", PUSHED, "The charge is that a broken bridge filled my boats."),
    ("R4.4a", PUSHED, "Other people's road, my medal, is what you're telling me about the ferry."),
    ("R4.4b", PUSHED, "For the lorries that holds, they were the bridge's in June and July."),
    ("R4.4b", PUSHED, "The lorries, sure, those I only carried."),
    ("R4.4c", PUSHED, GIVEN + "No bridge accounts for the school boat, 41 children a day as in the year before it."),
    ("R4.4c", PUSHED, GIVEN + "What I won't hand back is the late boat, 60 a night who had never sailed with us."),
    ("R4.5a", PUSHED, GIVEN + "Anything under 150 at the pier this winter and I take the nine per cent out."),
    ("R4.5a", BACK, "Morag counts them now, not me, she keeps every sheet from the pier."),
    ("R4.5b", BACK, "When I had the island line the year after, I asked the clinic before I moved one sailing."),
]
WITHOUT = [
    ("R4.1a", BACK, "The clerk has the notes on the tides. He sat behind his desk, and he listened at the pier."),
    ("R4.1b", PUSHED, "Then there was the bridge, with a list of lorries. I mentioned the ferry to the skipper."),
    ("R4.3a", PUSHED, "The lorries had the other road, and a flag on the cabin."),
    ("R4.4a", PUSHED, "The bridge has a tar road and four lamps at the pier."),
    ("R4.4b", PUSHED, "That's a fair point and I see why the lorries look bad for us."),
    ("R4.4c", PUSHED, GIVEN + "The school boat has 41 seats and a bell, and it's painted blue."),
    ("R4.5a", PUSHED, GIVEN + "There were under 150 at the pier, and I took the nine o'clock boat out."),
    ("R4.5a", BACK, "The benches are still in, and I went and asked for tar at the pier."),
    ("R4.5b", BACK, "We sailed in June with the old line, and the clinic had a new roof."),
]
EMPTY_WORDS = [
    ("R4.3a", PUSHED, "I've nothing to set against that, and that holds."),
    ("R4.4a", PUSHED, "The charge is that it was not my success."),
    ("R4.4b", PUSHED, "For that part, sure, that holds."),
    ("R4.4c", PUSHED, "For that part, sure. No reason accounts for the other part, I won't hand it back."),
    ("R4.5a", PUSHED, "Anything under target and I take it all back."),
    ("R4.5b", BACK, "When I had the next project the year after, I did it differently."),
]


@pytest.mark.parametrize(("check", "place", "answer"), OTHER_WORDS)
def test_a_check_is_seen_in_other_words_too(check: str, place: str, answer: str) -> None:
    assert seen(check, place, answer)


@pytest.mark.parametrize(("check", "place", "answer"), [*WITHOUT, *EMPTY_WORDS])
def test_it_is_not_seen_where_only_the_words_are_near(check: str, place: str, answer: str) -> None:
    assert not seen(check, place, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "So it's that I sailed for people who couldn't leave. I never asked the two who don't board at night.",
        "You'd say the skippers never wanted my timetable. I wouldn't count the lorries.",
        "I couldn't run the late boat, and I didn't know the tides. I never thought of those who can't climb.",
    ],
)
def test_what_the_panel_thinks_and_what_one_could_not_do_blames_nobody(answer: str) -> None:
    assert not seen("R4.1a", PUSHED, answer)


def test_not_to_argue_and_to_be_marked_down_for_it_is_no_folding() -> None:
    answer = "I'll not argue with that, the late boat sailed empty. We moved it on the third of July."

    assert not seen("R4.1b", PUSHED, answer)
    assert seen("R4.3a", PUSHED, answer)


def test_one_long_sentence_may_grant_and_hold() -> None:
    answer = (
        "For the lorries I have nothing to set against that, since they had no other road; on foot, however, 180 a day "
        "came in August where 120 had come before, and no lorry accounts for those."
    )

    assert seen("R4.4b", PUSHED, answer)
    assert seen("R4.4c", PUSHED, answer)


# Decoys: courtesy, the claim once more and a success from elsewhere take no point and prove nothing.
RAISING = ("R4.3a", "R4.4a", "R4.4b", "R4.4c", "R4.5a", "R4.5b")
DECOYS = [
    "Fair point about the bridge, and I accept it. You're right to raise it. What I'd hold on to is the nine per cent. "
    "If anybody doubts the timetable they can ask any skipper, they'll tell you how happy the islanders were.",
    "I take your point that there was a bridge. I concede that bridges matter. So I stand by it, one hundred per cent.",
    "The evidence speaks for itself there. After, nine per cent up. You can check every figure, Morag keeps the books.",
    "You're right to ask, and I'm happy to be challenged. Passengers rose by nine per cent. The lamps won an award.",
]
