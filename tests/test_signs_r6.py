"""Strategic range, read from answers: each check on an answer that shows it, on its twin, and on the bare cue."""

import pytest

from agent.scoring.case import Case, Exchange, Told
from agent.scoring.signs.r6 import READERS
from agent.scoring.talk import Talk

TOLD = (
    "At Copperhill pool I closed the sauna and opened a swimming school. [Said by the panel in round one: Lidmar runs "
    "seven bathhouses; gas takes 31 percent of costs; the chain Aquavia opens a spa across the square; the city pays "
    "a grant of 200,000 that ends the year after next.]"
)
THERE = "You told us that you closed the sauna. What did that do for Copperhill as a business?"
PRICE = "What was given up for it?"
HERE = "Aquavia opens across the square. What should Lidmar do about it?"


def seen(check: str, there: str = "", price: str = "", here: str = "") -> list[str]:
    exchanges = tuple(
        Exchange(question=question, answer=answer, probe_type=kind, depth=depth, persona="senior_leader")
        for question, answer, kind, depth in (
            (THERE, there, "evidence", 1),
            (PRICE, price, "tradeoff", 2),
            (HERE, here, "transfer", 3),
        )
    )
    case = Case(dimension="R6", round_one=Told(told=TOLD), exchanges=exchanges)
    return [one.quote for one in READERS[check](Talk.of(case))]


SHOWN: list[tuple[str, dict[str, str], dict[str, str]]] = [
    (
        "R6.1a",
        {"there": "We painted the changing rooms green and built a shelf for the floats. I sewed the curtains myself."},
        {
            "there": "The owner had a loan on the boiler. The profit of the school paid it off. The bank then let the "
            "second building go. That saved the rent of the yard."
        },
    ),
    (
        "R6.1b",
        {"here": "I haven't looked into them, to be honest. I'd concentrate on the water."},
        {"here": "Aquavia sells an evening out, and your gas bill is made by the early swimmers."},
    ),
    (
        "R6.1c",
        {"here": "You have to put the customer first and be bold, that is how a mission comes alive."},
        {"here": "I'd give up Sunday evenings, because the gas costs more than the tickets bring."},
    ),
    (
        "R6.1d",
        {"here": "I'd run a friendly house with warm water. People come back for that."},
        {"here": "Gas takes 31 percent, so I'd not fight them with heat. The seven bathhouses share one boiler man."},
    ),
    (
        "R6.2a",
        {
            "there": "The profit of the school paid the boiler loan. The owners were pleased with the tickets. The "
            "bank let the yard go. And more swimmers came as customers."
        },
        {"there": "We painted it green. I sewed the curtains myself."},
    ),
    (
        "R6.2b",
        {"here": "You should close two of the seven bathhouses."},
        {"here": "Every morning at six, in the water, with the staff."},
    ),
    (
        "R6.3a",
        {"here": "Gas is 31 percent of what you spend, and a spa is gas all day."},
        {"here": "Well, they open across the square and that is that."},
    ),
    (
        "R6.3b",
        {"here": "Your gas bill is what our sauna was at Copperhill, we had the same heat for six people."},
        {"here": "Your gas bill is high. Somebody has to look at it."},
    ),
    (
        "R6.3c",
        {
            "there": "The school children paid in advance, so the owner could stop borrowing for the winter. The "
            "supplier of the towels got his invoice paid on time."
        },
        {"there": "The room was brighter and the children sang in it."},
    ),
    (
        "R6.4a",
        {
            "there": "The owner had a loan with the bank, and the sauna ate the reserve that "
            "covered it. With the school "
            "the interest was paid out of the tickets."
        },
        {"there": "The sauna was dark. With the school the hall was full of children."},
    ),
    (
        "R6.4b",
        {
            "price": "Keeping the sauna open would have been safer that year, the regulars paid on "
            "the nail. I went for "
            "the school because the regulars were getting old."
        },
        {"price": "The regulars sulked for a week. Then they went to the pub."},
    ),
    (
        "R6.4c",
        {"here": "I'd take a thin winter in all seven bathhouses and keep the money for the boilers."},
        {"here": "I'd put posters in all seven bathhouses and talk to the gas supplier."},
    ),
    (
        "R6.5a",
        {"here": "Follow Aquavia with a spa, and in three years the grant is gone and the gas is still there."},
        {"here": "In three years I'd want Lidmar to be number one in spas."},
    ),
    (
        "R6.5b",
        {"here": "I'd look at how many swimmers buy a second card, that moves long before the takings do."},
        {"here": "I'd look after the swimmers, they are nice people."},
    ),
    (
        "R6.5c",
        {"here": "I'd leave spas to Aquavia. If gas halves again, I'm wrong, and you should build one."},
        {"here": "I'd leave spas to Aquavia. Your swimmers want water and a bench."},
    ),
    (
        "R6.4d",
        {"price": "We had a thin winter for it, with the benches empty, and the swimmers came for good."},
        {"price": "The regulars sulked and the benches went to a school."},
    ),
]
HOLLOW: list[tuple[str, str]] = [
    ("R6.3a", "I know the company, its challenges and its competitors."),
    ("R6.3b", "It is the same as what I did before."),
    ("R6.3c", "It meant growth for the business."),
    ("R6.4a", "It had an impact on cost, risk and revenue."),
    ("R6.4b", "I weighed the short term and the long term and took a side."),
    ("R6.4c", "There is a trade-off and I would make it."),
    ("R6.4d", "It was a bad year but a good decision."),
    ("R6.5a", "I think two to three years ahead."),
    ("R6.5b", "I would define a leading indicator."),
    ("R6.5c", "I would name the conditions of the strategy."),
]


@pytest.mark.parametrize(("check", "shows", "_"), SHOWN, ids=[row[0] for row in SHOWN])
def test_a_check_is_seen_where_it_is_shown_and_quotes_the_answer(
    check: str, shows: dict[str, str], _: dict[str, str]
) -> None:
    quotes = seen(check, **shows)

    assert quotes
    assert all(any(quote in said for said in shows.values()) for quote in quotes)


@pytest.mark.parametrize(("check", "_", "twin"), SHOWN, ids=[row[0] for row in SHOWN])
def test_a_check_is_not_seen_in_the_twin_without_it(check: str, _: dict[str, str], twin: dict[str, str]) -> None:
    assert seen(check, **twin) == []


@pytest.mark.parametrize(("check", "cue"), HOLLOW)
def test_cue_words_alone_show_nothing(check: str, cue: str) -> None:
    assert seen(check, there=cue) == []
    assert seen(check, price=cue) == []
    assert seen(check, here=cue) == []


# Other trades: money and market in plain words, and homonyms.
@pytest.mark.parametrize(
    "said",
    [
        {"there": "It cost money to heat. Fewer customers paid at the desk.", "here": "The market here is families."},
        {"there": "The profit was thin. Our competitor had the bank.", "here": "I'd lower the price for members."},
        {"there": "The owners wanted a margin. The lease was dear.", "here": "You should fight for the revenue."},
    ],
)
def test_money_and_market_are_seen(said: dict[str, str]) -> None:
    assert seen("R6.2a", **said)


@pytest.mark.parametrize(
    "said",
    [
        {"there": "I had company in the sauna. It cost us two nights.", "here": "I'd hang a marine board by the pool."},
        {"there": "That's a good story. The leader was free on Sunday.", "here": "I'd keep the chair by the till."},
        {"there": "The green tiles were ordered. It's a book I value.", "here": "My name is on the boiler, I'm proud."},
    ],
)
def test_homonyms_speak_of_no_business(said: dict[str, str]) -> None:
    assert seen("R6.2a", **said) == []


@pytest.mark.parametrize(
    "here",
    [
        "The company should go after families in the seven bathhouses.",
        "You must open the baths at six, before the office.",
        "I'd cut the price for members and let the spa have the rest.",
    ],
)
def test_a_course_for_the_company_is_seen(here: str) -> None:
    assert seen("R6.2b", here=here)


@pytest.mark.parametrize(
    "here",
    ["I'd do the tiles first, then the bench.", "I'd put up a shelf for the floats.", "I'd make soup on Sundays."],
)
def test_ones_own_day_is_no_course(here: str) -> None:
    assert seen("R6.2b", here=here) == []


ADVICE = "I'd keep the seven bathhouses warm and let Aquavia have the evenings."


# What comes after: other people's words for a turn, a measure that moves first, and what is only a wish or a condition
# of one's own doing.
@pytest.mark.parametrize(
    "then",
    [
        "Should the city stretch the grant by ten years, the whole argument inverts.",
        "Were Aquavia to close its doors, my thrift would have bought nothing and the board would be right.",
        "When the swimmers go too, then it was the sauna that held them, and you must build one.",
        "And if they sell below what the boilers cost, then no, you sit on your cash.",
        "One finding overturns me. If the gas comes from your own leaks, the spa is harmless and you should sign.",
    ],
)
def test_a_case_in_which_the_course_is_wrong_is_seen(then: str) -> None:
    assert seen("R6.5c", here=f"{ADVICE} {then}")


@pytest.mark.parametrize(
    "then",
    [
        "If something must be given, I'd raise the fee for the bench.",
        "If you wait for the grant, you've made their case for them.",
        "If I'm honest, the bathhouses could do with paint.",
        "I've seen it again, and it's the one thing a spa can never copy.",
    ],
)
def test_a_concession_or_a_phrase_is_no_such_case(then: str) -> None:
    assert seen("R6.5c", here=f"{ADVICE} {then}") == []


@pytest.mark.parametrize(
    "watched",
    [
        "The dial I'd read is lockers rented by the quarter, it moves two seasons ahead of the till.",
        "What would tell me early is the early swimmers, whether they stay past a year.",
        "The books will look fine until spring, so I would ask instead whether families rent a locker.",
        "What I would plot is the gas per swimmer. It shifts one winter before any complaint.",
    ],
)
def test_a_measure_that_moves_first_is_seen(watched: str) -> None:
    assert seen("R6.5b", here=f"{ADVICE} {watched}")


@pytest.mark.parametrize(
    "watched",
    ["I'd see which of the bathhouses still heat by night, and start there.", "I'd show them the boilers and ask."],
)
def test_a_first_look_round_is_no_measure(watched: str) -> None:
    assert seen("R6.5b", here=f"{ADVICE} {watched}") == []


@pytest.mark.parametrize(
    "price",
    [
        "The regulars urged me to keep the sauna on Fridays. I declined.",
        "I was lobbied to shut the yard as well and bank the saving. I declined.",
        "We could've shared the sauna with the gym. I'd rather be short of benches one summer than for ever.",
    ],
)
def test_a_course_turned_down_is_seen(price: str) -> None:
    assert seen("R6.4b", price=price)


@pytest.mark.parametrize(
    "price",
    [
        "Nobody has asked me to put the sauna back.",
        "We gave up the sauna, mostly, and some benches.",
        "I urged myself to be bold. I declined.",
    ],
)
def test_a_price_alone_is_no_course_turned_down(price: str) -> None:
    assert seen("R6.4b", price=price) == []


@pytest.mark.parametrize(
    ("price", "weighed"),
    [
        ("I'd a choice of losing the sauna crowd now or the children slowly. I picked now.", True),
        ("We lost the regulars that winter, and it's a thing that lasts. I judged the school to be worth it.", True),
        ("Soon and later are a false choice. The regulars lost nothing and I chose both.", False),
        ("We had a bad week with the regulars, and I met the loudest.", False),
    ],
)
def test_soon_against_later_is_seen_where_a_side_is_taken(price: str, weighed: bool) -> None:
    assert bool(seen("R6.4d", price=price)) is weighed


@pytest.mark.parametrize(
    ("here", "fits"),
    [
        ("The method I used at Copperhill would suit your gas bill.", True),
        ("There my Copperhill lessons would be of use, since gas is what the sauna was.", True),
        ("At Copperhill the school got us the early families, so I'd fill your bathhouses from there.", True),
        ("A good method would suit any house of that name.", False),
    ],
)
def test_own_work_that_carries_over_is_seen(here: str, fits: bool) -> None:
    there = "The school filled the pool with families at seven in the morning."
    assert bool(seen("R6.3b", there=there, here=here)) is fits


def test_the_name_of_the_company_among_poster_words_is_no_fact() -> None:
    assert seen("R6.3a", here="I'd make Lidmar the first name anyone loves.") == []


def test_what_is_pressed_on_behind_the_company_question_belongs_to_it() -> None:
    exchanges = (
        Exchange(question=THERE, answer="The school paid the boiler.", probe_type="evidence", depth=1),
        Exchange(question=HERE, answer=ADVICE, probe_type="transfer", depth=3),
        Exchange(
            question="Do you hold to it?",
            answer="I do. Unless the chain goes broke this winter, then I'm wrong.",
            probe_type="challenge",
            depth=3,
        ),
    )
    case = Case(dimension="R6", round_one=Told(told=TOLD), exchanges=exchanges)

    assert READERS["R6.5c"](Talk.of(case))


def heard(check: str, question: str, said: str, kind: str, depth: int) -> list[str]:
    """One question and its answer, however short."""
    exchange = Exchange(question=question, answer=said, probe_type=kind, depth=depth, persona="senior_leader")
    case = Case(dimension="R6", round_one=Told(told=TOLD), exchanges=(exchange,))
    return [one.quote for one in READERS[check](Talk.of(case).firm)]


PLAIN: list[tuple[str, str, str, int, str, str]] = [
    (
        "R6.3c",
        "What changed with the school?",
        "evidence",
        1,
        "The mothers could leave the little ones with us and the bakery next door sold twice the rolls.",
        "My two lifeguards could sit down at last, and our breaks were longer.",
    ),
    (
        "R6.4b",
        "Why not keep the sauna?",
        "alternative",
        2,
        "The sauna was easy money on a wet evening. But it heated for nine people what forty children paid for.",
        "The sauna was a filthy hole and I was glad to see it shut. But it smelt for years.",
    ),
    (
        "R6.4c",
        "Aquavia opens. What now?",
        "transfer",
        3,
        "Leave them the evenings. Two bathhouses will stand half empty all winter, and I'd live with that.",
        "Leave it open for now. Two bathhouses may be busy all winter, we'd see.",
    ),
    (
        "R6.5b",
        "How would you know whether it works?",
        "transfer",
        3,
        "Quite simply. I'd count who brings a second child by October.",
        "Quite simply. I'd count the takings against plan by October.",
    ),
    (
        "R6.5c",
        "Is that always right?",
        "challenge",
        3,
        "Mostly. If the city ends its grant a year early, then sell two bathhouses, as the school can't carry them.",
        "Mostly. If the city is a bit late with its grant, I'd give it a few weeks more and stay with the bathhouses.",
    ),
]


@pytest.mark.parametrize(
    ("check", "question", "kind", "depth", "shown", "missed"), PLAIN, ids=[one[0] for one in PLAIN]
)
def test_a_wide_view_in_plain_words_is_heard_and_its_near_miss_is_not(
    check: str, question: str, kind: str, depth: int, shown: str, missed: str
) -> None:
    assert heard(check, question, shown, kind, depth)

    assert heard(check, question, missed, kind, depth) == []
