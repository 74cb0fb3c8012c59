"""Each check of R1: an answer that shows it, its twin without the behaviour, and the cue words alone."""

import pytest

from agent.content.rubrics import rubric
from agent.scoring.case import Case, Exchange, Told
from agent.scoring.offline import findings
from agent.scoring.signs.r1 import READERS
from agent.scoring.talk import Talk

ASKED = (
    ("quantify", 1, 'You told us the waste "came down a good deal". By how much?'),
    ("sequence", 1, 'You said you "changed the bake plan". What came first, and what next?'),
    ("obstacle", 2, "What stood in the way of that?"),
    ("counterfactual", 3, "Suppose you'd had one oven fewer. What then?"),
)
CLAIM = "At the bakery we threw away a lot of bread. I changed the bake plan and the waste came down a good deal."


def talk(*answers: str) -> Talk:
    exchanges = tuple(
        Exchange(question=question, answer=answer, probe_type=kind, depth=depth, speaker="Ines", persona="peer")
        for (kind, depth, question), answer in zip(ASKED, answers, strict=False)
    )
    return Talk.of(Case(dimension="R1", round_one=Told(asked="?", told=CLAIM), exchanges=exchanges))


def shown(check: str, *answers: str) -> bool:
    return next(each.seen for each in findings(rubric("R1"), talk(*answers)) if each.check == check) == "yes"


PLAIN = "We moved the second bake of rye from six to nine, and Jadwiga put the crates by the back door."
SHOWS_AND_TWIN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "R1.1a": (
        (
            "Waste is always about discipline. You bake to the order, you keep the counter full. I'm a careful person.",
            "Typically you'd start from the order book. Then you'd look at the weather. People resist that, mind.",
        ),
        (
            "In March we threw out ninety loaves a day. By June it was forty. Jadwiga had them on a sheet.",
            "I read the order book with Jadwiga. Then we moved the rye to nine. After a week the shop asked for it.",
        ),
    ),
    "R1.1b": (
        (
            "Nationally bakeries lose about ten per cent. That's a lot of bread.",
            "I've done fourteen years in four bakeries and it's usually six trays in a hundred.",
        ),
        (
            "We lost about ten trays of rye in the week before. That's a lot of bread.",
            "On the Monday we baked six trays of rye and not ten.",
        ),
    ),
    "R1.1c": (
        (
            PLAIN,
            "You take the orders, you look at the weather, you bake to that. A good baker always knows. It's easy.",
        ),
        (PLAIN, "I took the Friday orders to Jadwiga, we looked at the rain, and she baked two trays of rye to that."),
    ),
    "R1.1d": (
        (
            "Oh, a good deal. How many loaves, I couldn't say, the office would have that. The waste came down.",
            "Which bake came first I don't remember. We changed the bake plan and the waste came down a good deal.",
            "I can't think of anything. The bake plan was changed, and the waste came down.",
        ),
        (
            "From ninety loaves a day to forty. The exact Monday I couldn't say, the office would have that.",
            "First the rye moved from six to nine. Jadwiga said, 'Nobody buys rye at seven.'",
            "The van driver. He left at eight, so eleven of fourteen shops missed the rye till we swapped his rounds.",
        ),
    ),
    "R1.2a": (
        ("It was the winter after the Dock Road shop opened, we baked far too much rye.",),
        ("We baked far too much rye, and nobody wanted it in the shop.",),
    ),
    "R1.2b": (
        ("We moved the rye to nine and the crates went back to the shop.", "The driver swapped his rounds with Piet."),
        ("Rye sells late, so it's usually baked late.", "Drivers like to leave early, that's human nature."),
    ),
    "R1.3a": (
        (PLAIN, "Then our driver swapped his two rounds, he'd wanted that for years."),
        ("The second bake of rye went from six to nine.", "The crates stood by the back door."),
    ),
    "R1.3b": (
        ("A lot.", "First I read the order book for the rye. Then I moved the second bake to nine."),
        ("A lot.", "I read the order book for the rye. The second bake stood at nine."),
    ),
    "R1.3c": (
        ("We had a sheet by the oven with the crates that came back, and I wrote the rye on it.",),
        ("We had a good feeling by the oven about the crates that came back with rye.",),
    ),
    "R1.4a": (
        (
            "Crates of rye that came back went from ninety to forty a day, spring on spring.",
            "On the first Monday eleven of the fourteen shops had sold out by four.",
        ),
        (
            "There were four ovens, sixty tins and twelve racks of rye in that bakery.",
            "We supplied fourteen shops, with two vans and three drivers for the rye.",
        ),
    ),
    "R1.4b": (
        ("I weighed the crates of rye every evening for a fortnight.",),
        ("I moved the crates of rye every evening for a fortnight.",),
    ),
    "R1.4c": (
        ("Forty crates, and the flour we saved is my own sum, give or take a sack.",),
        ("Forty crates, and the flour we saved went into the rolls, sack by sack.",),
    ),
    "R1.4d": (
        (
            "Ninety crates a day down to forty, off the till roll. Jadwiga counted them in the week before Easter.",
            "That Monday eleven of fourteen shops sold out. The owner rang Jadwiga and said, 'Who moved my rye?'",
        ),
        (
            "Ninety crates a day down to forty, off the till roll. Jadwiga counted them in the week before Easter.",
            "After that the rye was later, and the shops were content with the rye being later. So it stayed.",
        ),
    ),
    "R1.5a": (
        ("Ninety crates to forty. It's not a clean comparison, though, the baker next door shut that May.",),
        ("Ninety crates to forty. It's a good comparison, and the baker next door was open that May.",),
    ),
    "R1.5b": (
        ("Ninety crates to forty. Our driver would tell you it was his new rounds that sold the rye.",),
        ("Ninety crates to forty. Our driver drove the new rounds and liked the rye.",),
    ),
    "R1.5c": (
        (
            "Ninety crates to forty. I can't rule out the baker next door who shut. "
            "But the two shops that kept the old bake plan sent back as much rye as ever, nothing changed there.",
        ),
        (
            "Ninety crates to forty. I can't rule out the baker next door who shut. "
            "He had baked rye there for years, and the tins were good ones.",
        ),
    ),
}
CUES_ALONE = (
    "It's not a clean comparison and I can't rule it out, I should say. Somebody would tell you different. "
    "But even so it still stands, nothing changed there. I measured it, I counted it, that's my own estimate. "
    "First, then, after that. It went up to more than before."
)
GOOD = tuple(check for check in READERS if not check.startswith("R1.1"))


@pytest.mark.parametrize("check", SHOWS_AND_TWIN)
def test_a_check_is_seen_where_it_is_shown_and_not_in_its_twin(check: str) -> None:
    shows, twin = SHOWS_AND_TWIN[check]

    assert shown(check, *shows)
    assert not shown(check, *twin)


@pytest.mark.parametrize("check", GOOD)
def test_the_cue_words_alone_show_nothing(check: str) -> None:
    assert not shown(check, CUES_ALONE, CUES_ALONE)


def test_every_check_of_the_rubric_has_a_reader_and_a_pair() -> None:
    checks = [check.id for check in rubric("R1").checks]

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


def test_hedges_and_fillers_do_not_take_a_fact_away() -> None:
    shows = SHOWS_AND_TWIN["R1.4a"][0]

    assert shown("R1.4a", *(f"Um, well, I think, er, {answer}" for answer in shows))


# Other trades: what a figure was had from, and what only sounds like it.
@pytest.mark.parametrize(
    "answer",
    [
        "Forty crates a night, I took that off the dock sheets for the whole of March.",
        "Jadwiga and I counted the trays at the back door each evening for a fortnight.",
        "It's in the oven log, thirty-one bakes, and the inspector signed it.",
    ],
)
def test_where_a_figure_comes_from_is_seen(answer: str) -> None:
    assert shown("R1.4b", answer, PLAIN, PLAIN, PLAIN)


@pytest.mark.parametrize(
    "answer",
    [
        "I left the rye off my list on the Monday, and Jadwiga went home without any.",
        "Only a man who never baked would count it up like that, it's thirty years of flour.",
        "The rye loaves are what people look at first, by the till.",
    ],
)
def test_a_place_or_a_list_is_no_source(answer: str) -> None:
    assert not shown("R1.4b", answer, PLAIN, PLAIN, PLAIN)


# Other trades, other words: what a person says who never says "measured", "estimate" or "to be fair".
FIGURE = "It went from ninety crates to forty in the month, at the Dock Road shop, in May, with Jadwiga on the oven."
# fmt: off
SEEN_IN_OTHER_WORDS = [
    ("R1.3a", "The boiler man came over and shut two of the valves for us."),
    ("R1.3a", "A girl called Minna asked why we baked twice."),
    ("R1.3b", "To start with I had the racks by the door, and a fortnight on we put the ovens round the other way."),
    ("R1.3b", "I tried it on the rolls alone. When the rolls ran smoothly we did the rye the week after."),
    ("R1.3c", "It used to be a stack as high as the sink, and by June you could lay it flat on one shelf."),
    ("R1.3c", "Nearly every crate came back before that, and after it hardly one did."),
    ("R1.3c", "Jadwiga has a nail by the oven for the torn tickets, and from June on the nail stayed bare."),
    ("R1.4b", "I had a bean jar, one bean for every crate that came back, and emptied it on Fridays."),
    ("R1.4b", "That's from the delivery slips; Minna and I laid them out on the floor and went down them one by one."),
    ("R1.4b", "I walked the racks shelf by shelf with the cards in my hand, that's how I came to the forty."),
    ("R1.4c", "The forty could be forty-one, one crate I wasn't sure of."),
    ("R1.4c", "What we saved in flour nobody has ever added up, I'm putting it at forty pounds by the feel of it."),
    ("R1.4c", "The ninety isn't my count, that's Jadwiga's word."),
    ("R1.3c", "There's a photo of the shelf from each week and you can watch it fill."),
    ("R1.4b", "The wholesaler bills us per crate, so I added up his invoices."),
    ("R1.4b", "Two of us rated every loaf separately and then compared."),
    ("R1.4c", "The ninety I had to piece together from what Minna could recall."),
    ("R1.5a", "What you don't see in it is the crates that were given away before the van came."),
    ("R1.5a", "That was also when the agency sent us Ludo from the rye mill."),
    ("R1.5a", "The hotel had besides a new cook since April, who orders less rye."),
    ("R1.5b", "The night foreman is not persuaded; in his eyes the drop is down to the flour."),
    ("R1.5b", "Minna from accounts redid the sums for me and came out at forty-one."),
    ("R1.5a", "Mind you, the hotel over the road had shut in April, and theirs was the bread that came back most."),
    ("R1.5a", "To be fair to the old plan, May is when bread dries by itself."),
    ("R1.5b", "Jadwiga wouldn't give the racks any of it, she says it's the new flour."),
    ("R1.5b", "If you ask the owner he'll tell you it was his boiler."),
    ("R1.5b", "Minna kept her own count on the back of a calendar, and it's two higher than mine."),
    ("R1.5c", "Jadwiga says it's the new flour. But Harbour Road had the same flour and kept its racks, and there "
     "they still get ninety back."),
    ("R1.5c", "The hotel had shut in April. I took the hotel's crates out of both months, and it's eighty to "
     "thirty then."),
]
ONLY_SOUNDS_LIKE_IT = [
    ("R1.3a", "That was in Elm Street, at the bakery, in May."),
    ("R1.3a", "The ovens at Harbour Road stood by the window."),
    ("R1.3b", "The racks were moved and the ovens were moved, and the shifts were swapped."),
    ("R1.3b", "Perhaps it was the rye that we moved first, or maybe it was the rolls, and then they sold."),
    ("R1.3c", "It was a great deal better, anybody could tell you so."),
    ("R1.3c", "The crates are blue and the racks are on wheels."),
    ("R1.4b", "I had a jar of pegs on the sill, and Minna laid the cloths out on the floor."),
    ("R1.4b", "I went through the old slips before I started, with Minna, to learn the trade."),
    ("R1.4c", "I guess it was the racks that Jadwiga liked, and the shop has nine of them."),
    ("R1.4c", "I was sure of Jadwiga, and I was sure of the racks at the door."),
    ("R1.3a", "Our driver was there as well, and it was his day."),
    ("R1.3c", "I sat with the blue cards week by week, and the mood was a good one."),
    ("R1.4b", "I sat by the door with a sandwich for two Saturdays and waved at each one."),
    ("R1.4c", "The ninety is solid, and so is the forty, it's in the book."),
    ("R1.5a", "Mind you, the lads were happy with it, and so was the boss."),
    ("R1.5a", "The owner also put the kettle on, which was kind."),
    ("R1.5b", "My sister, who runs the stall, thinks the new sign is pretty."),
    ("R1.5a", "The hotel over the road has forty beds, and theirs was the bread with the blue seam."),
    ("R1.5a", "It was a cold May, and the bakery has no heating."),
    ("R1.5a", "We changed the racks that summer, and it stayed so."),
    ("R1.5a", "Most of the trouble was the door, it's too narrow for the racks."),
    ("R1.5b", "Jadwiga says the flour is new, and the owner likes it."),
    ("R1.5b", "If you ask the owner he'll give you a coffee."),
    ("R1.5c", "Jadwiga says it's the new flour. It smells of malt, and it comes in sacks of twenty."),
    ("R1.5c", "The hotel had shut in April, I should say. It had forty beds and a blue door."),
]
# fmt: on


@pytest.mark.parametrize(("check", "answer"), SEEN_IN_OTHER_WORDS)
def test_a_behaviour_is_seen_in_other_words(check: str, answer: str) -> None:
    assert shown(check, *_around(check, answer))


@pytest.mark.parametrize(("check", "answer"), ONLY_SOUNDS_LIKE_IT)
def test_what_only_sounds_like_it_is_not_seen(check: str, answer: str) -> None:
    assert not shown(check, *_around(check, answer))


def _around(check: str, answer: str) -> tuple[str, ...]:
    """Levels 4 and 5 speak of a figure, so one is there; level 3 must do without."""
    return (
        (answer, "It stayed like that.")
        if check.startswith("R1.3")
        else (FIGURE, "The racks went by the door.", answer)
    )


def test_a_figure_of_one_month_against_another_needs_no_verb() -> None:
    assert shown("R1.3c", "Nineteen late crates in the March, three in the May.", "Jadwiga drove the van to the shop.")
