"""Each check of R2: an answer that shows it, its twin without the behaviour, and the cue words alone."""

import pytest

from agent.content.rubrics import rubric
from agent.scoring.case import Case, Exchange, Told
from agent.scoring.offline import findings
from agent.scoring.signs.r2 import READERS
from agent.scoring.talk import Talk

ASKED = (
    ("sequence", 1, 'You told us "we got the trams out by six". How did that go?'),
    ("ownership", 1, "What in all of that was yours?"),
    ("obstacle", 2, "What went wrong on the way?"),
    ("counterfactual", 3, "What would have come out differently without you?"),
)
CLAIM = "The points at the tram depot froze one night. We got the trams out by six and nobody was late for school."


def talk(*answers: str) -> Talk:
    exchanges = tuple(
        Exchange(question=question, answer=answer, probe_type=kind, depth=depth, speaker="Ines", persona="peer")
        for (kind, depth, question), answer in zip(ASKED, answers, strict=False)
    )
    return Talk.of(Case(dimension="R2", round_one=Told(asked="?", told=CLAIM), exchanges=exchanges))


def shown(check: str, *answers: str) -> bool:
    return next(each.seen for each in findings(rubric("R2"), talk(*answers)) if each.check == check) == "yes"


PARTED = (
    "Hanneke, our depot head, rang round at two and called the fitters in. Corstiaan, the fitter, thawed the east "
    "points. I salted the yard and drove the first tram over them."
)
JOINT = "The points were frozen, so it was a night of salt and lamps, and the trams were got out by six."
SHOWS_AND_TWIN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "R2.1a": (
        ("It was a team effort, the whole yard.", "There's no mine and yours in a depot, everybody did their bit."),
        (
            "The whole yard was out with salt.",
            "The salt was mine and the lamps were Corstiaan's, I drove the first tram.",
        ),
    ),
    "R2.1b": (
        (
            "It was all me. I rang, I salted, I thawed, I drove.",
            "Me. Everything. Nobody else there could have done it.",
        ),
        (
            "I rang and I salted, Corstiaan thawed the points.",
            "Mine was the salt. The order of the trams was Hanneke's.",
        ),
    ),
    "R2.1c": (
        (JOINT, "Salt was spread, the lamps were lit, it was done in the order it came."),
        (PARTED, "I spread the salt, Corstiaan lit the lamps, and I drove tram nine out."),
    ),
    "R2.2a": ((JOINT, "I salted the west points."), (JOINT, "The west points were salted.")),
    "R2.2b": ((JOINT, "Corstiaan thawed the east points."), (JOINT, "The east points were thawed.")),
    "R2.2c": (
        (JOINT, "I'm the yard supervisor, so the points come under me, summer and winter."),
        (JOINT, "The yard has a supervisor for the points, and it was a hard winter for all of us."),
    ),
    "R2.2d": (
        (JOINT, "As the supervisor I had the oversight of the points and the yard."),
        (JOINT, "The points belonged to all of us, and the yard was salted by whoever was free."),
    ),
    "R2.3a": (
        (JOINT, "I salted the west points, and I drove tram nine over them as a trial."),
        (JOINT, "The west points were salted, and tram nine went over them as a trial."),
    ),
    "R2.3b": (
        (JOINT, "I salted the west points. Corstiaan thawed the east ones with his lamp."),
        (JOINT, "I salted the west points. The east ones were thawed with a lamp."),
    ),
    "R2.3c": (
        (JOINT, "I salted the west points, and I drove tram nine over them as a trial."),
        (JOINT, "The west points were salted by the yard.", "I salted the ladder track, and I drove tram nine."),
    ),
    "R2.4a": ((PARTED, "I salted the yard."), (JOINT, "I salted the yard. Corstiaan thawed the east points.")),
    "R2.4b": (
        (PARTED, "Wubbo, the driver, spotted the frozen wire and reported it to the control room."),
        ("I salted the yard and drove the first tram over the points.", "The frozen wire was reported and thawed."),
    ),
    "R2.4c": (
        (
            "Which tram left the yard first wasn't my decision.",
            "The order of the school trams was Hanneke's, I'd no say in it. I salted the yard and rang the school.",
        ),
        ("Which tram left the yard first was clear.", "The order of the lines was the usual one, the east line first."),
    ),
    "R2.5a": (
        (
            "Everyone wanted to thaw all eleven points. I chose to thaw only the four of the east line instead.",
            "I salted the east line myself. Without it first, the school trams would have been stuck until nine.",
        ),
        (
            "We thawed all eleven points, the four of the east line among them.",
            "The school trams went out on the east line, and the rest by nine.",
        ),
    ),
    "R2.5b": (
        ("I salted the yard.", "I forgot the ladder track and never checked the heater there."),
        ("I salted the yard.", "The ladder track has a heater, and the heater was cold that night."),
    ),
    "R2.5c": (
        ("I salted the yard.", "I forgot the ladder track. It cost us two trams, they stood for an hour."),
        ("I salted the yard.", "I forgot the ladder track. It lies behind the shed, by the old heater."),
    ),
    "R2.5d": (
        ("I salted the yard.", "I forgot the ladder track. I rang the school myself, and since then it's on my sheet."),
        ("I salted the yard.", "I forgot the ladder track. It lies behind the shed, by the old heater."),
    ),
}
CUES_ALONE = (
    "I take responsibility for my own part and I give credit to others. It wasn't my decision, that was their call. "
    "My own choice changed the outcome, and I learned from my own mistake. It cost something and I made it right."
)
GOOD = tuple(check for check in READERS if not check.startswith("R2.1"))


@pytest.mark.parametrize("check", SHOWS_AND_TWIN)
def test_a_check_is_seen_where_it_is_shown_and_not_in_its_twin(check: str) -> None:
    shows, twin = SHOWS_AND_TWIN[check]

    assert shown(check, *shows)
    assert not shown(check, *twin)


@pytest.mark.parametrize("check", GOOD)
def test_the_cue_words_alone_show_nothing(check: str) -> None:
    assert not shown(check, CUES_ALONE, CUES_ALONE)


def test_every_check_of_the_rubric_has_a_reader_and_a_pair() -> None:
    checks = [check.id for check in rubric("R2").checks]

    assert list(READERS) == checks
    assert list(SHOWS_AND_TWIN) == checks


@pytest.mark.parametrize("check", SHOWS_AND_TWIN)
def test_taking_the_evidence_away_makes_the_check_false(check: str) -> None:
    shows, _ = SHOWS_AND_TWIN[check]
    quotes = [each.quote for each in READERS[check](talk(*shows))]

    left = shows
    for quote in quotes:
        left = tuple(answer.replace(quote, " ") for answer in left)

    assert not shown(check, *left)


def test_saying_i_more_often_makes_no_owner() -> None:
    claimed = (
        "It was all me, I did the lot, I salted and I thawed and I drove.",
        "I did it all, the points, the yard, the wire, the lamps.",
    )

    assert not shown("R2.3a", *claimed)
    assert not shown("R2.4a", *claimed)


# Other trades: a mistake, its cost and its mending, told without the usual words.
SLIP = "I hung the east lamps the wrong way round, that was my mistake, and Hanneke had nothing to see by. "


@pytest.mark.parametrize("check", ["R2.5b", "R2.5c", "R2.5d"])
@pytest.mark.parametrize(
    "answer",
    [
        f"{SLIP}I wrote to her, and since then I walk the yard with a lamp first.",
        "I forgot the west points, and that was down to me. The first tram was stranded there with children. "
        "These days there's a tag on the west lever.",
        "It was my fault that the salt was out in the rain. Corstiaan spent two days scraping it off the yard. "
        "I bought him new gloves for it.",
    ],
)
def test_a_mistake_its_cost_and_its_mending_are_seen(check: str, answer: str) -> None:
    assert shown(check, PARTED, "The salt was mine, I spread it.", answer, JOINT)


@pytest.mark.parametrize("check", ["R2.5b", "R2.5c", "R2.5d"])
@pytest.mark.parametrize(
    "answer",
    [
        "The lamps hung right beside the east points, and Hanneke sat there with her hands in her sleeves.",
        "It was no mistake of mine that the salt froze, and the lamps were out of the wind.",
        "The depot was dark that winter, and since then the yard has had new lamps.",
    ],
)
def test_a_scene_or_a_denial_is_no_mistake(check: str, answer: str) -> None:
    assert not shown(check, PARTED, "The salt was mine, I spread it.", answer, JOINT)


# A slip told without a word for it: an own deed, harm right behind it, and what is done otherwise since.
@pytest.mark.parametrize("check", ["R2.5b", "R2.5c", "R2.5d"])
@pytest.mark.parametrize(
    "answer",
    [
        "The one who left the gate on the latch was me. Sixteen ewes got onto the road, and the farmer lost his fence "
        "to "
        "a van. I rebuilt it with him over two Sundays, and I rattle every latch on my way out.",
        "I priced the wreaths off last year's list. By the time I noticed, we were four hundred down, and Hanneke had "
        "to "
        "send the Saturday girl home early. I took it out of my own pocket and I ring the market before I quote.",
        "I'd put the mirror too near the tail door, with no strap on it. At the first bend it went over, frame and "
        "glass. I bought glass "
        "out of my own pocket, and I strap before anything else goes in.",
    ],
)
def test_a_slip_is_seen_by_the_order_in_which_it_is_told(check: str, answer: str) -> None:
    assert shown(check, PARTED, "The salt was mine, I spread it.", answer)


@pytest.mark.parametrize("check", ["R2.5b", "R2.5c", "R2.5d"])
@pytest.mark.parametrize(
    "answer",
    [
        "The yard sent nine boards of the wrong thickness and the roofers went home. I drove there at five to change "
        "them, and I lay a rule on every board now.",
        "A pipe burst over the flower shop and Mrs Iyer lost two days' trade. I spent the Sunday there with a mop. "
        "There's a float on the tank now.",
        "Corstiaan hung two of them upside down, it cost us an afternoon, and he put it right himself.",
        "I took the doors off the tram and turned the bed on its end. There was a hand's width left, so it stood by "
        "six.",
        "When I broke my arm it went on as well, four weeks, and two trams were lost.",
        "I'd put heaters in from the first night, then we shouldn't have been guessing when the points froze.",
    ],
)
def test_harm_that_one_only_met_with_is_no_slip(check: str, answer: str) -> None:
    assert not shown(check, PARTED, "The salt was mine, I spread it.", answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Everybody was for hiring a bigger tent. I moved the dancing outside and kept the small one. With the big one "
        "we'd "
        "have been twelve hundred over.",
        "Rather than reprint, I had the one page pasted over by hand. That got it to the shops on the day; the "
        "reprint was quoted for February.",
        "Wubbo wanted to start at the top. I talked him round to starting by the river, and when the water rose on the "
        "ninth those fields were in.",
        "The drawing had the door on the north side. I turned it to the east before a brick was laid, and in the "
        "January "
        "gales it was the only barn in the row with its roof on.",
    ],
)
def test_an_own_choice_against_others_with_its_effect_is_seen(answer: str) -> None:
    assert shown("R2.5a", PARTED, "I spread the salt and drove tram nine.", answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Wubbo wanted to start at the top, so we started at the top. The fields by the river were last.",
        "Somebody else would have done it as well, and perhaps better. I put up the tent and strung the lights.",
    ],
)
def test_a_choice_nobody_was_against_or_nothing_came_of_is_none(answer: str) -> None:
    assert not shown("R2.5a", PARTED, "I spread the salt and drove tram nine.", answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Whether tram nine went out at all I had no hand in, that lay with the line manager.",
        "To close the east line was for old Mrs Vidal to say, and she said it.",
        "Publishing the timetable needs the registrar's password, and I was never given it.",
    ],
)
def test_one_decision_placed_with_its_owner_is_enough(answer: str) -> None:
    own = "I salted the west points and I drove tram nine."

    assert shown("R2.4c", JOINT, own, answer)
    assert not shown("R2.4c", JOINT, own, "How many trams more or less it was, I couldn't say.")


def test_a_thing_at_the_head_of_a_sentence_is_nobody() -> None:
    own = "I salted the west points and I drove tram nine. Hanneke rang the school."

    assert not shown(
        "R2.4b", "Points thawed by four. Lamps came at five, with the salt.", own, "The points and lamps held."
    )


def test_whose_others_only_brought_the_tea_claims_all() -> None:
    answers = (
        "I jacked it, and I had the rails out on Saturday. I told the signal firm where to stand.",
        "Others brought the tea. It was down to me, the lifting, the cutting and the salt. The gang go where they are "
        "pointed.",
        "Take me away and there is a tram on jacks still.",
    )

    assert shown("R2.1b", *answers)
    assert not shown("R2.3c", *answers)
