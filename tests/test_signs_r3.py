"""Judgement (R3): each check is seen where the behaviour is, not in its twin, and not in its cue words alone."""

import pytest

from agent.scoring.case import Case
from agent.scoring.signs.cue import cue
from agent.scoring.signs.r3 import READERS
from agent.scoring.talk import Talk

WHY, IF = "why", "if"


def talk_of(place: str, answer: str) -> Talk:
    """The answer to a why question, or to a changed condition, in a thread on a flooded wine cellar."""
    said = {WHY: "We moved the barrels on the Saturday.", IF: "The barrels would be in the same place.", place: answer}
    told = "The cellar flooded and I had the barrels carried up to the chapel, and we lost none of the vintage."
    exchanges = [
        {"question": "Why the chapel?", "probe_type": "rationale", "depth": 2, "answer": said[WHY]},
        {"question": "Say it had been winter.", "probe_type": "counterfactual", "depth": 3, "answer": said[IF]},
    ]
    return Talk.of(Case.model_validate({"dimension": "R3", "round_one": {"told": told}, "exchanges": exchanges}))


def seen(check: str, place: str, answer: str) -> bool:
    return bool(READERS[check](talk_of(place, answer)))


SHOWS = [
    ("R3.1a", WHY, "It was simply the right thing to do with barrels, so I did it."),
    ("R3.1a", WHY, "moving them was best practice, any cellar master knows that"),
    ("R3.1b", IF, "I'd make the best decision for winter, whatever the barrels needed."),
    ("R3.1c", WHY, "There was no other way to save the barrels. Nobody in the parish complained about the chapel."),
    ("R3.1c", WHY, "i cant think of a downside, not for the vintage. and no porter suffered from it"),
    ("R3.1d", WHY, "We bottled all of it in May, which is how you know it was right."),
    ("R3.2a", WHY, "Because the water was rising a hand an hour and oak swells if it stands in it."),
    ("R3.2a", WHY, "cos the pump could not keep up and the corks was floating already"),
    ("R3.2b", WHY, "Otherwise the oak would have swollen and the hoops would have gone by Monday."),
    ("R3.3a", WHY, "The other way was to rent a pump from the quarry and sit it out."),
    ("R3.3a", WHY, "We talked about racking the lot into the steel tanks at my cousin's press."),
    (
        "R3.3b",
        WHY,
        "The other way was to rent a pump from the quarry. But it drinks mud badly and it would clog by night.",
    ),
    (
        "R3.4a",
        WHY,
        "The quarry pump was cheap, but it clogs when mud comes. Or the steel tanks, quick to fill but dear to rent.",
    ),
    ("R3.4b", WHY, "Nobody knew if the river would crest that night or the next."),
    ("R3.4b", WHY, "What I couldn't tell was whether the chapel floor would bear forty barrels."),
    ("R3.4c", WHY, "It was the porters who paid for it, they carried oak up eleven steps till three."),
    ("R3.4c", WHY, "That fell on the choir, they sang in the porch for a month."),
    (
        "R3.5a",
        IF,
        "The young barrels still go up to the chapel. The old vintage I'd leave below, and those we'd rack to steel.",
    ),
    ("R3.5b", IF, "Under four degrees in the chapel I'd rack them instead, above that they go up the steps."),
    ("R3.5b", IF, "If the river had stood at two metres by Friday, I'd have left every barrel where it was."),
]
TWINS = [
    ("R3.1a", WHY, "The water was rising and the oak swells when it stands in it."),
    ("R3.1b", IF, "The chapel freezes, so the barrels would go to the press house by cart."),
    ("R3.1c", WHY, "The porters had a bad night of it and the choir lost the chapel."),
    (
        "R3.1c",
        WHY,
        "There was no lift. But nobody else could have carried oak up eleven steps if the porters had gone.",
    ),
    ("R3.1d", WHY, "We bottled all of it in May at the press house."),
    ("R3.2a", WHY, "The chapel has eleven steps and a wide door on the south side."),
    ("R3.2b", WHY, "The cellar flooded and the barrels went to the chapel, we lost none of the vintage."),
    ("R3.3a", WHY, "The chapel has eleven steps and the porters know each of them."),
    ("R3.3b", WHY, "The chapel has eleven steps and the porters know each of them."),
    ("R3.4a", WHY, "We could have rented the quarry pump, and it stands there still."),
    ("R3.4b", WHY, "The river crested that night at the mill and fell by noon."),
    ("R3.4c", WHY, "The porters came with ropes and the choir sang in the porch."),
    ("R3.5a", IF, "The barrels go up to the chapel, same as they did in autumn."),
    ("R3.5b", IF, "The barrels go up to the chapel, same as they did in autumn."),
]
HOLLOW = [
    ("R3.2a", WHY, "Because of the reasons I had, and otherwise the outcome would have been different."),
    ("R3.2b", WHY, "If we had not decided that, the result would have been different."),
    ("R3.3a", WHY, "I considered the other option and weighed the alternatives."),
    ("R3.3b", WHY, "The other option was considered, but the risk was too high."),
    ("R3.4a", WHY, "The first option cost less but took time. The second option was better but the risk was high."),
    ("R3.4b", WHY, "We did not know the outcome at the time, that was the unknown."),
    ("R3.4c", WHY, "It was people who suffered, and it was them who carried the cost of the decision."),
    ("R3.5a", IF, "One part stays the same and the other part I would change."),
    ("R3.5b", IF, "There is a threshold, a tipping point where it turns and I would change my decision."),
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
        for each in READERS[check](talk_of(place, answer)):
            left = left.replace(each.quote, "")

        assert not seen(check, place, left), check


def test_every_check_has_its_three_texts() -> None:
    raising = {check for check in READERS if not check.startswith("R3.1")}

    assert {check for check, *_ in SHOWS} == {check for check, *_ in TWINS} == set(READERS)
    assert {check for check, *_ in HOLLOW} == raising


@pytest.mark.parametrize("typed", ["I don't", "i dont", "I don’t"])
def test_a_cue_takes_an_apostrophe_straight_curly_or_left_out(typed: str) -> None:
    assert cue(r"i don't").search(typed)


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"\w+'s fault", "the drivers fault"), (r"the \w+(?:'d)? gone", "the old")]
)
def test_a_cue_for_a_possessive_does_not_take_plurals(pattern: str, text: str) -> None:
    assert not cue(pattern).search(text)


def test_an_apostrophe_in_a_class_leaves_the_class_whole() -> None:
    pattern = cue(r"[a-z'-]+ said")

    assert all(pattern.search(text) for text in ("o'neill said", "o’neill said", "neill said"))
    assert not pattern.search("? said")


# Other trades: the point at which it tips, and hours of the clock.
@pytest.mark.parametrize(
    "answer",
    [
        "The tipping point for me is two feet of water, under that I leave the barrels where they are.",
        "With fewer than ten barrels I'd have left them in the cellar.",
        "Above six degrees the must goes off, so from six I'd carry.",
    ],
)
def test_a_line_is_seen(answer: str) -> None:
    assert seen("R3.5b", IF, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "In winter the parish is quiet and the chapel door stands open until five.",
        "We'd have been glad of the frost, and the sexton is there from nine.",
        "The porters come up the hill before seven.",
    ],
)
def test_an_hour_of_the_clock_is_no_line(answer: str) -> None:
    assert not seen("R3.5b", IF, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "The oak barrels I'd still carry up to the chapel. The steel casks I'd leave, those can't swell in water.",
        "The old vintage goes to the chapel all the same, I'd not risk it. For the new must I'd rent a pump instead.",
        "I'd keep the porters and their ladders in the yard. But the bottles, those I'd not have touched in a frost.",
    ],
)
def test_one_part_held_and_another_changed_is_seen(answer: str) -> None:
    assert seen("R3.5a", IF, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "We'd have been glad of the frost. The chapel stands on the hill, and the wind never gets in there.",
        "The barrels stood on the long table. The parish isn't rich, and the roof still leaks.",
        "The chapel was cold. The barrels were in the same place, and those on the left had no labels.",
    ],
)
def test_a_scene_decides_nothing(answer: str) -> None:
    assert not seen("R3.5a", IF, answer)


# Other trades, told in other words than the families were written from.
@pytest.mark.parametrize(
    ("check", "place", "answer"),
    [
        ("R3.4b", WHY, "Whether the kiln would hold another firing, you could only guess."),
        ("R3.4b", WHY, "At that hour there was no way to say if the ewe had one lamb in her or two."),
        ("R3.4b", WHY, "I had nothing to go on but a smell of burning."),
        ("R3.4b", WHY, "It was a coin in the air, that harvest."),
        ("R3.4b", WHY, "We were guessing at the depth, the chart was from 1911."),
        ("R3.4c", WHY, "It was the night sisters who had to push the beds."),
        ("R3.4c", WHY, "My deckhand lost his share of that catch."),
        ("R3.4c", WHY, "The tenants on the third floor had no lift for a month."),
        ("R3.4c", WHY, "Old Mrs Tamm ended up walking the mile to the pump."),
        ("R3.4c", WHY, "That came off the apprentices, two Saturdays each."),
        ("R3.4c", WHY, "Somebody had to ring the brides, and that was Lotte, and she cried."),
        ("R3.3a", WHY, "My deputy would sooner have shut the whole ward."),
        ("R3.3a", WHY, "Somebody at the table said why not let the goats have it."),
        ("R3.3a", WHY, "We were this close to sending for the big crane."),
        ("R3.3a", WHY, "I nearly went with the second-hand boiler."),
        ("R3.3a", WHY, "There's the sea road as well, of course, which goes round by the mill."),
        (
            "R3.4a",
            WHY,
            "The sea road is an hour more but tarred. The hill road you do in twenty minutes, and lose an axle.",
        ),
        (
            "R3.4a",
            WHY,
            "Wood is free, and it warps. Steel never moves, only it's six weeks from Gdansk. Brick costs triple.",
        ),
        ("R3.4a", WHY, "Sending it by rail saves a day. Sending it by van saves my nerves, at twice the price."),
        (
            "R3.5a",
            IF,
            "In winter the cows come in, no argument. But the milking stays at five, I wouldn't shift that for snow.",
        ),
        ("R3.5a", IF, "Then it's a no to the marquee. The band I'd not cancel, they play under a bridge if they must."),
        ("R3.5b", IF, "Up to ninety guests the barn does it, one more and I'm ringing the hotel."),
        ("R3.5b", IF, "Once the river's past the second step, I'd call it off."),
        ("R3.5b", IF, "It would need to be forty degrees in there before I'd send them home."),
        ("R3.5b", IF, "Anything short of three volunteers and the kitchen stays shut."),
        ("R3.1a", WHY, "You just know what a good shepherd would do and you do it."),
        ("R3.1a", WHY, "It was the obvious thing for a man in my position."),
        ("R3.1b", IF, "I'd look at what that day brought and act on it."),
        ("R3.1b", IF, "I'd take each one as it comes, I'm flexible like that."),
        ("R3.2a", WHY, "With lambing on, nobody could have driven to the mart."),
    ],
)
def test_the_behaviour_is_seen_in_other_words(check: str, place: str, answer: str) -> None:
    assert seen(check, place, answer)


@pytest.mark.parametrize(
    ("check", "place", "answer"),
    [
        ("R3.4b", WHY, "We knew from the gauge that the dam stood at four metres."),
        ("R3.4b", WHY, "I wasn't sure of the spelling, so I asked the sexton."),
        ("R3.4b", WHY, "The baker could have told you which oven it was."),
        ("R3.4c", WHY, "The lift was grey and had a mirror on the back wall."),
        ("R3.4c", WHY, "The apprentices came in on the Monday with new boots."),
        ("R3.4c", WHY, "We all had our lunch on the wall that day."),
        ("R3.3a", WHY, "The crane is yellow and stands behind the mill."),
        ("R3.3a", WHY, "I have an eye for boilers, ask anybody in the valley."),
        ("R3.4a", WHY, "The van came at nine and left at ten with two men and a dog."),
        ("R3.5a", IF, "I'd have done it all over again the same way, the marquee and the band."),
        ("R3.5a", IF, "The band was from Lodz and the marquee leaked, as they do."),
        ("R3.5a", IF, "We'd have moved the marquee, I suppose, and had it smaller."),
        ("R3.5b", IF, "We had ninety guests in the barn and it was lovely."),
        ("R3.5b", IF, "The river has eleven steps and we swim from the third."),
        ("R3.1b", IF, "I would put them in the barn and light the stove."),
    ],
)
def test_a_plain_telling_near_it_is_not_taken_for_it(check: str, place: str, answer: str) -> None:
    assert not seen(check, place, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Same again. The old vintage I'd keep in the chapel, and those in steel go down below, past four degrees.",
        "I'd have made the same decision. Then the steel casks get moved back, and over two metres I'd carry the oak.",
    ],
)
def test_the_whole_decided_as_before_has_no_parts_and_no_line(answer: str) -> None:
    assert not seen("R3.5a", IF, answer)
    assert not seen("R3.5b", IF, answer)


def test_a_reason_that_says_its_act_again_is_none() -> None:
    assert not seen("R3.2a", WHY, "The barrels should be in the chapel, and so the chapel should have the barrels.")


def test_praise_drawn_from_the_outcome_is_a_reason_found_afterwards() -> None:
    told = "It was the right thing to do. We bottled the vintage in May and sold all of it, which proves it was right."

    assert not seen("R3.1a", WHY, told)
    assert seen("R3.1d", WHY, told)
    assert seen("R3.2a", WHY, told)


def test_fillers_change_nothing_and_stay_in_the_quotation() -> None:
    said = "Nobody, um, knew if the river, you know, would crest that night or the next."
    found = READERS["R3.4b"](talk_of(WHY, said))

    assert [each.quote for each in found] == [said]
