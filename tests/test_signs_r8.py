"""Reading the room: each check by an answer that shows it, its twin that does not, and its cue words alone."""

import pytest

from agent.scoring.case import Case, Exchange, Person, Told
from agent.scoring.signs.r8 import READERS
from agent.scoring.talk import Talk

PANEL = (
    Person(persona="hiring_manager", name="Benedetta Orsi"),
    Person(persona="senior_leader", name="Hugh Tarrant"),
    Person(persona="peer", name="Wanjiru Kamau"),
)
TOLD = Told(
    asked="What did you change at the ice rink?",
    told="I changed when we resurface the ice, and falls went from nine a week to four. "
    "[Set-up: Benedetta Orsi chairs. "
    'Wanjiru Kamau, on the skate desk, says at the start "I hand out the boots, and nobody tells me the ice is wet."]',
)
CHANGE = ("Benedetta Orsi", "In a sentence, what did you change about the resurfacing?", "clarify")
COST = ("Hugh Tarrant", "One line, please: what did the change cost?", "quantify")
DETAIL = (
    "Benedetta Orsi",
    "Take your time over this. How would you run the first hour of a Saturday here?",
    "role_plan",
)

LONG = "I go round the boards with a torch and look for ruts near the gates, since that is where children fall. "
FULL = LONG + "Then the machine, two laps hot, one cold, and ten minutes shut. " + LONG


def seen(check: str, *said: tuple[tuple[str, str, str], str]) -> bool:
    exchanges = tuple(
        Exchange(speaker=speaker, question=question, probe_type=kind, answer=answer)
        for (speaker, question, kind), answer in said
    )
    return bool(READERS[check](Talk.of(Case(panel=PANEL, round_one=TOLD, exchanges=exchanges))))


SHOWN = [
    ("R8.1a", [(CHANGE, "Well, Bernadette, the hour we did it.")]),
    ("R8.1a", [(COST, "You're from the ticket office, so you will have seen the bill for the ice.")]),
    ("R8.1c", [(COST, FULL + FULL)]),
    ("R8.1d", [(CHANGE, FULL), (COST, FULL), (DETAIL, "Same as anywhere, a lap and open up.")]),
    ("R8.2a", [(CHANGE, "The hour of it, Benedetta, before the schools came on.")]),
    ("R8.2a", [(CHANGE, "The hour of the resurfacing, so that the schools skate on dry ice.")]),
    ("R8.3a", [(CHANGE, "We resurfaced before the schools and not after."), (COST, "Forty pounds of gas.")]),
    ("R8.3b", [(COST, "Forty pounds of gas."), (DETAIL, FULL)]),
    ("R8.4a", [(DETAIL, FULL + "Hugh, the gate money does not suffer by it.")]),
    ("R8.4b", [(CHANGE, "We resurfaced before the schools. I can go into the hours, or is that enough?")]),
    (
        "R8.4c",
        [(DETAIL, FULL + "For you, Benedetta, it is a rota with one shift less. Hugh, you'd see it in the claims.")],
    ),
    ("R8.5a", [(DETAIL, FULL + "Wanjiru said nobody tells her when the ice is wet, so the desk gets a bell.")]),
    (
        "R8.5b",
        [(DETAIL, "Three parts. " + FULL + "So: torch, laps, shut. I'll leave it there, unless the gates matter.")],
    ),
]
TWINS = [
    ("R8.1a", [(CHANGE, "Well, Benedetta, the hour we did it.")]),
    ("R8.1a", [(COST, "In Bremen, Hugh, the ticket office paid the bill for the ice.")]),
    ("R8.1a", [(CHANGE, "Lovely, thank you. My colleague Berndt, Anja and I moved the hour.")]),
    ("R8.1c", [(COST, "Forty pounds of gas a week, Hugh.")]),
    ("R8.1d", [(CHANGE, "The hour."), (COST, "Forty pounds."), (DETAIL, FULL)]),
    ("R8.2a", [(CHANGE, "The hour of it, Bernadette, before the schools came on.")]),
    ("R8.3a", [(CHANGE, "Before I answer, some background on rinks. We resurfaced before the schools.")]),
    ("R8.3b", [(COST, FULL + FULL), (DETAIL, FULL)]),
    ("R8.4a", [(DETAIL, FULL + "Benedetta, the gate money does not suffer by it.")]),
    ("R8.4b", [(CHANGE, "We resurfaced before the schools. The hours were agreed with them.")]),
    ("R8.4c", [(DETAIL, FULL + "For you, Benedetta, it is a rota with one shift less.")]),
    ("R8.5a", [(DETAIL, FULL + "Wanjiru will have a bell at the desk.")]),
    ("R8.5b", [(DETAIL, "It starts at seven. " + FULL + "The gates matter most.")]),
]
CUES_ALONE = [
    ("R8.4a", [(DETAIL, FULL + "Hugh, Wanjiru.")]),
    ("R8.4b", [(CHANGE, "I can go deeper if you want, or is that enough for now?")]),
    ("R8.4c", [(DETAIL, "For you, Benedetta, and for you, Hugh. It means something to you both and to your side.")]),
    ("R8.5a", [(DETAIL, "As somebody said earlier, and as I was told at the start, that was a good point.")]),
    ("R8.5b", [(DETAIL, "Three points. So: one, two, three. That is it, back to you.")]),
]


@pytest.mark.parametrize(("check", "said"), SHOWN)
def test_a_check_is_seen_where_the_behaviour_is(check, said):
    assert seen(check, *said)


@pytest.mark.parametrize(("check", "said"), TWINS)
def test_the_twin_without_the_behaviour_does_not_show_it(check, said):
    assert not seen(check, *said)


@pytest.mark.parametrize(("check", "said"), CUES_ALONE)
def test_cue_words_alone_show_nothing(check, said):
    assert not seen(check, *said)


def test_same_material_for_everybody_is_no_answer_to_the_one_who_asks():
    sheets = "The log sheets and the hose and the blade, in that order, sheets, hose, blade."

    again = seen("R8.3a", (CHANGE, sheets), (COST, sheets), (DETAIL, sheets))

    assert not again


def test_without_the_sentences_that_show_it_a_check_is_no_longer_seen():
    answer = FULL + "Wanjiru said nobody tells her when the ice is wet, so the desk gets a bell."
    case = Case(
        panel=PANEL, round_one=TOLD, exchanges=(Exchange(speaker="Benedetta Orsi", question=DETAIL[1], answer=answer),)
    )

    left = answer
    for quote in READERS["R8.5a"](Talk.of(case)):
        left = left.replace(quote.quote, "")

    assert not seen("R8.5a", (DETAIL, left))


# Other trades: the asker called by a colleague's name; openings that answer in other words than the question's.
@pytest.mark.parametrize(
    "said",
    [
        [(CHANGE, "Thank you, Ms Kamau. The hour of it, before the schools.")],
        [(COST, "Of course, Benedetta, it was four hundred for the blade.")],
        [(DETAIL, "Good question, Mr Tarrant. I'd walk the boards first.")],
    ],
)
def test_the_asker_taken_for_a_colleague_is_seen(said: list[tuple[tuple[str, str, str], str]]) -> None:
    assert seen("R8.1a", *said)


@pytest.mark.parametrize(
    "said",
    [
        [(CHANGE, "Thank you, Ms Orsi. The hour of it, before the schools.")],
        [(COST, "Four hundred for the blade. Benedetta, for your rota that is one hour on Monday.")],
        [(DETAIL, "Wanjiru, on the skate desk, would know the first ten minutes best, so I'd begin with her.")],
    ],
)
def test_a_colleague_drawn_in_is_no_wrong_name(said: list[tuple[tuple[str, str, str], str]]) -> None:
    assert not seen("R8.1a", *said)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We flood at dawn and not at noon.", "Four hundred, for the blade."),
        ("Dawn, when the hall is empty.", "A blade and a man for it."),
        ("The machine goes out before school.", "Nothing but diesel."),
    ],
)
def test_an_opening_without_a_run_up_answers_first(first: str, second: str) -> None:
    assert seen("R8.3a", (CHANGE, first), (COST, second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Before I come to that, some background on the rink.", "Four hundred, for the blade."),
        ("We flood at dawn.", "As I was saying, it goes back a long way with me and blades."),
        ("To begin with, let me set the scene at the boards.", "Nothing but diesel."),
    ],
)
def test_a_run_up_does_not_answer_first(first: str, second: str) -> None:
    assert not seen("R8.3a", (CHANGE, first), (COST, second))


# Other ways of passing somebody over, drawing in, checking, taking up and handing back.
@pytest.mark.parametrize(
    ("check", "said"),
    [
        (
            "R8.1b",
            [(CHANGE, "That's rather one for Hugh, I'd have thought, the ice is more his line."), (COST, "Forty.")],
        ),
        (
            "R8.1b",
            [
                (CHANGE, "I've the refrigeration certificate and nine winters behind me."),
                (COST, "We had a lad on the machine who won a cup in Oslo, and I trained him."),
            ],
        ),
        (
            "R8.1b",
            [
                (CHANGE, "You'll find that on page four of what I sent in."),
                (COST, "Somebody in accounts could look it up for you."),
            ],
        ),
        (
            "R8.1b",
            [
                (CHANGE, "I'll come to you after, Benedetta, if Hugh and I might have five minutes first."),
                (COST, "Forty pounds of gas."),
            ],
        ),
        (
            "R8.4a",
            [(DETAIL, FULL + "I'd want whoever hands out the boots in on it as well, Wanjiru, from the first week.")],
        ),
        ("R8.4a", [(DETAIL, FULL + "That's where Hugh's insurers come in, they like a dry mat.")]),
        ("R8.4b", [(CHANGE, "We flooded before the schools. Say the word and I'll draw the laps.")]),
        ("R8.4b", [(CHANGE, "We flooded before the schools. Does that cover it, or would the hours help?")]),
        ("R8.4b", [(CHANGE, "We flooded before the schools. How much more of it would you like?")]),
        (
            "R8.5a",
            [
                (
                    DETAIL,
                    FULL + "The boots are handed out wet, we heard as we sat down, so the mat goes to Wanjiru's desk.",
                )
            ],
        ),
        (
            "R8.5a",
            [
                (
                    DETAIL,
                    FULL + "Nobody telling the desk about wet ice, I'd end that first: Wanjiru gets a red light.",
                )
            ],
        ),
        (
            "R8.5b",
            [(DETAIL, "There are three legs to it. " + FULL + "Torch, laps, shut. Back in your hands, Benedetta.")],
        ),
        (
            "R8.5b",
            [
                (
                    DETAIL,
                    "I'd start at the gates and end at the till. "
                    + FULL
                    + "Those were the two ends of it, and I'll leave the middle to your questions.",
                )
            ],
        ),
        ("R8.3a", [(CHANGE, "The hour, in short."), (COST, "Forty, and the blade on top.")]),
        (
            "R8.4c",
            [(DETAIL, FULL + "On your rota that's one shift less. And it would keep Hugh's premium where it is.")],
        ),
        ("R8.1a", [(CHANGE, "As the one who runs the café you'd know, Benedetta, the ice was wet.")]),
    ],
)
def test_the_behaviour_is_seen_in_other_words(check: str, said: list[tuple[tuple[str, str, str], str]]) -> None:
    assert seen(check, *said)


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (
            "R8.1b",
            [
                (CHANGE, "The hour, before the schools."),
                (COST, "Forty pounds of gas, and I've the bills if you'd like them."),
            ],
        ),
        ("R8.1b", [(CHANGE, "We moved the hour."), (DETAIL, FULL + "Hugh, I'd bring you the figures in March.")]),
        ("R8.4b", [(CHANGE, "We flooded before the schools. The hours are on a board by the door.")]),
        ("R8.5a", [(DETAIL, FULL + "Wanjiru would like the new doors, I think, they are wide.")]),
        ("R8.5b", [(DETAIL, FULL + "It takes an hour and ten minutes in all.")]),
        (
            "R8.3a",
            [(CHANGE, "Skating is a family thing where I come from. We moved the hour."), (COST, "Forty pounds.")],
        ),
        ("R8.3a", [(CHANGE, "Let me wind back a bit first. We moved the hour."), (COST, "Forty pounds.")]),
        (
            "R8.3a",
            [
                (CHANGE, "To be able to answer that, one has to know how ice is made. We moved the hour."),
                (COST, "Forty pounds."),
            ],
        ),
    ],
)
def test_a_plain_telling_near_it_is_not_taken_for_it(check: str, said: list[tuple[tuple[str, str, str], str]]) -> None:
    assert not seen(check, *said)


@pytest.mark.parametrize(("more", "meagre"), [("", True), ("The gates get a mat, and the cashier a bell. ", False)])
def test_detail_is_measured_by_what_is_new_and_not_by_length(more: str, meagre: bool) -> None:
    padding = "As to how that would go, well, I would go about it as one does, and see to it all, step by step. " * 3
    told = FULL + "Blade sharpened on Friday, torch by the till. " + more if more else padding + "Then the ice."

    assert seen("R8.1d", (CHANGE, "The hour."), (COST, "Forty pounds."), (DETAIL, told)) == meagre


def test_an_office_named_only_later_is_still_a_wrong_one() -> None:
    later = ("Hugh Tarrant", "What is one sentence I could give the council?", "closing")

    assert seen("R8.1a", (CHANGE, "You'll be on the council side, you'd not see ice."), (later, "Dry ice."))
