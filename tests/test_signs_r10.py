"""Consistency: for each check an answer that shows it, its twin that does not, and the cue words alone."""

import pytest

from agent.scoring.case import Case, Exchange, Person, Told
from agent.scoring.signs.r10 import READERS
from agent.scoring.signs.r10_numbers import numbers, pairs
from agent.scoring.talk import Talk

TOLD = (
    "I ran the bottling hall at Corrie Mill for 6 years, with 14 staff, since March 2019. Breakages went from 48 "
    "bottles a shift to 31. The rubber mats were Fiona's idea. "
    "You asked about the night crew and I had no figure for them."
)
ASKED = "We have 2 halls and 90 staff, and breakages are our sore point. What have you done about them?"
OPEN = "What happened to the breakages?"
NOTES = "Our notes say 48 down to 31, 14 staff, the mats Fiona's. What should be changed?"


def talk(answer: str, confronted: str = "", third: str = "") -> Talk:
    """An open question, another, and the notes read out."""
    told = [("evidence", OPEN, answer, "Hugh Lomas")]
    told += [("rationale", "And why was that?", third, "Greta Vann")] if third else []
    told += [("consistency", NOTES, confronted, "Greta Vann")] if confronted else []
    return Talk.of(
        Case(
            dimension="R10",
            panel=(Person(persona="hiring_manager", name="Hugh Lomas"), Person(persona="peer", name="Greta Vann")),
            round_one=Told(asked=ASKED, told=TOLD),
            exchanges=tuple(
                Exchange(question=question, answer=said, speaker=speaker, probe_type=kind, depth=1)
                for kind, question, said, speaker in told
            ),
        )
    )


SHOWN = [
    ("R10.1a", talk("Breakages went from 70 bottles a shift to 12.")),
    ("R10.1a", talk("I had forty staff in the bottling hall.")),
    ("R10.1b", talk("The rubber mats I thought of myself, and I put them down one Sunday.")),
    ("R10.1c", talk("Breakages went from 70 bottles to 12.", "Whoever wrote it misheard, it was 70 bottles to 12.")),
    ("R10.1d", talk("I transformed that bottling hall from scratch, nobody else had the mats in mind.")),
    ("R10.2a", talk("Breakages went from 70 bottles to 12.", "Ah, then it will have been 48, I'd go by your notes.")),
    ("R10.2b", talk("Breakages stood at 48 bottles a shift when the belts were old.")),
    ("R10.3a", talk("It was 48 bottles a shift, then 31, with 14 staff.")),
    ("R10.3b", talk("The rubber mats were Fiona's idea, I only ordered them.")),
    ("R10.3c", talk("You have 90 staff over two halls, so the belts would be longer.")),
    ("R10.4a", talk("Last time I couldn't tell you about the night crew, so I asked the foreman.")),
    ("R10.4b", talk("The night crew came to 37 bottles a shift.")),
    ("R10.4c", talk("I must correct one thing: I said 31 bottles and it was 33, I misread the tally.")),
    ("R10.4d", talk("The night crew came to 37 bottles a shift. I checked it in the shift log on Friday.")),
    (
        "R10.5a",
        talk(
            "For you, Hugh, it's pallets that leave on time.", third="From the fitter's side, Greta, it's belt speed."
        ),
    ),
    ("R10.5b", talk("I know the count off the shift log. The mats I reckon did half of it.")),
    ("R10.5c", talk("I wouldn't credit the rubber mats alone, a new belt came that spring.")),
    ("R10.5d", talk("Whether the night crew broke fewer bottles, nobody has looked.")),
]
WITHOUT = [
    ("R10.1a", talk("Breakages went from 48 bottles a shift to 31.")),
    ("R10.1b", talk("The rubber mats were Fiona's, and they went down one Sunday.")),
    ("R10.1c", talk("Breakages went from 48 bottles to 31.", "That's right, 48 bottles to 31, and the mats hers.")),
    ("R10.1d", talk("The bottling hall lost fewer bottles once the mats were down.")),
    ("R10.2a", talk("Breakages went from 70 bottles to 12.", "Whoever wrote it misheard, it was 70 bottles to 12.")),
    ("R10.2b", talk("Breakages fell once the belts in the hall were slower.")),
    ("R10.3a", talk("It was 70 bottles a shift, then 12, with 14 staff.")),
    ("R10.3b", talk("The rubber mats went down on a Sunday.")),
    ("R10.3c", talk("The belts ran slower after the mats went down.")),
    ("R10.4a", talk("The foreman counted the night crew every Friday.")),
    ("R10.4b", talk("The night crew broke bottles as well.")),
    ("R10.4c", talk("It came to 31 bottles by the foreman's tally.")),
    ("R10.4d", talk("The night crew came to 37 bottles a shift.")),
    ("R10.5a", talk("The pallets leave on time.", third="The belt runs slower by a fifth.")),
    ("R10.5b", talk("The count came off the shift log on Friday.")),
    ("R10.5c", talk("The rubber mats brought the bottles down.")),
    ("R10.5d", talk("The night crew broke fewer bottles by spring.")),
]
CUES = (
    "Last time you asked and I checked, I must correct myself, I know what I know and I infer what I infer, honestly."
)


@pytest.mark.parametrize(("check", "shown"), SHOWN)
def test_a_check_is_seen_where_the_behaviour_is_told(check: str, shown: Talk) -> None:
    found = READERS[check](shown)

    assert found, check
    assert all(each.quote in shown.case.answers[each.exchange - 1] for each in found)


@pytest.mark.parametrize(("check", "told"), WITHOUT)
def test_its_twin_without_the_behaviour_does_not_show_it(check: str, told: Talk) -> None:
    assert READERS[check](told) == []


@pytest.mark.parametrize("check", [check for check in READERS if not check.startswith("R10.1")])
def test_cue_words_without_anything_of_the_story_show_nothing(check: str) -> None:
    assert READERS[check](talk(CUES)) == []


@pytest.mark.parametrize("check", ["R10.4a", "R10.4b", "R10.4d"])
def test_a_gap_closed_by_somebody_whose_numbers_have_grown_is_not_closed(check: str) -> None:
    grown = talk(
        "You asked about the night crew and I checked: 37 bottles a shift. All in, from 70 bottles we came to 12."
    )

    assert READERS[check](grown) == []


def test_what_the_panel_read_out_is_no_fact_of_the_candidate() -> None:
    assert READERS["R10.2b"](talk("Well.", "48 down to 31, 14 staff, yes.")) == []


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("six-forty to five sixty-five thousand", [640, 565_000]),
        ("two hundred and twelve vehicles", [212]),
        ("four point one days", [4.1]),
        ("£640,000 and 0.7 percent", [640_000, 0.7]),
        ("in twenty nineteen", [2019]),
        ("one of them", []),
        ("two and a half tonnes", [2.5]),
        ("half a dozen pallets", [6]),
        ("since '22", [2022]),
        ("nine in every hundred", [9]),
        ("4,300 and two months", [4300, 2]),
    ],
)
def test_numbers_are_read_as_people_say_them(said: str, values: list[float]) -> None:
    assert [each.value for each in numbers(said)] == values


def test_a_change_is_read_as_a_pair() -> None:
    assert pairs("It went from nine hours to about three") == [(9, 3)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("fifteen, sixteen minutes", ["minut", "minut"]),
        ("1.8 to 0.7 percent", ["%", "%"]),
        ("nine in every hundred", ["%"]),
        ("a crew of twelve", ["heads"]),
        ("twelve of us", ["heads"]),
        ("$40 and 50 euros", ["money", "money"]),
        ("seven working days", ["day"]),
        ("12 per million", [""]),
    ],
)
def test_what_a_number_counts_is_read_with_it(said: str, units: list[str]) -> None:
    assert [each.unit for each in numbers(said)] == units


@pytest.mark.parametrize(
    "said",
    [
        "It was forty-eight bottles a shift.",
        "Some 48 bottles or so, a shift.",
        "About 47 or 48 bottles a shift, it wobbles.",
        "In March the belts were old.",
        "Fiona will have told you of the mats.",
    ],
)
def test_a_fact_told_again_in_other_words_agrees(said: str) -> None:
    assert READERS["R10.2b"](talk(said))
    assert READERS["R10.1a"](talk(said)) == []


@pytest.mark.parametrize(
    "said",
    [
        "The mats were nine years old by then.",
        "The fitter was two years late with his bill.",
        "Two staff were off with colds that week, so the mats waited.",
        "It hovered between 47 and 51 bottles, bad days and good.",
    ],
)
def test_a_number_of_another_thing_is_no_drift(said: str) -> None:
    assert READERS["R10.1a"](talk(said)) == []


@pytest.mark.parametrize(
    "said",
    [
        "It was 48 bottles to 33, not 31, and 14 staff.",
        "48 bottles a shift. I told you March and the rota says April.",
        "My 31 bottles left out the Sunday belt, so 33.",
    ],
)
def test_one_fact_in_the_place_of_another_is_a_slip_put_right(said: str) -> None:
    assert READERS["R10.4c"](talk(said))
    assert READERS["R10.4c"](talk("The hall ran well.", said)) == []


def test_a_name_with_the_act_and_no_other_doer_is_theirs() -> None:
    assert READERS["R10.1b"](talk("I ordered what Fiona wanted, the mats were hers.")) == []


def test_notes_left_to_stand_after_a_drift_are_accepted() -> None:
    assert READERS["R10.2a"](talk("Breakages went from 70 bottles to 12.", "Keep the bottles as in your notes."))


# Other trades: numbers of other things, talk that is no boast, what nobody knows.
@pytest.mark.parametrize(
    "answer",
    [
        "Breakages went from 70 bottles a shift to 12.",
        "I had forty staff in the bottling hall.",
        "It was close on sixty bottles a shift, down to 31.",
    ],
)
def test_a_number_that_grew_is_seen(answer: str) -> None:
    assert READERS["R10.1a"](talk(answer))


@pytest.mark.parametrize(
    "answer",
    [
        "The mats came in 3 staff vans from the coast.",
        "Forty-eight bottles, as I said, and one of the belts was red.",
        "There were 2 staff doors, you could walk it.",
        "In 2024, with another bottling hall, I put the mats down first.",
        "With forty staff I would have said no to the mats.",
    ],
)
def test_a_figure_of_something_else_is_no_drift(answer: str) -> None:
    assert not READERS["R10.1a"](talk(answer))


@pytest.mark.parametrize(
    "answer",
    [
        "I transformed that bottling hall from scratch.",
        "I did all of it, the belts and the mats, single-handed.",
        "It was a complete overhaul of the hall, nobody else had thought of belts.",
    ],
)
def test_a_boast_is_seen(answer: str) -> None:
    assert READERS["R10.1d"](talk(answer))


@pytest.mark.parametrize(
    "answer",
    [
        "Nobody has checked the belts since.",
        "Fiona had worked in the hall all her life, and the line was completely dry by noon.",
        "The mats aren't perfect, and one could see all of it from the stair.",
    ],
)
def test_plain_words_are_no_boast(answer: str) -> None:
    assert not READERS["R10.1d"](talk(answer))


@pytest.mark.parametrize(
    "answer",
    [
        "It was 48 bottles a shift, 31 by the end, and the mats were Fiona's.",
        "14 staff, from 48 bottles down to 31.",
        "Since March 2019, with 14 staff, and Fiona's mats.",
    ],
)
def test_three_facts_told_again_are_seen(answer: str) -> None:
    assert READERS["R10.3a"](talk(answer))


@pytest.mark.parametrize(
    "answer",
    [
        "It was 48 bottles a shift.",
        "There were 14 weeks of snow, and the mats were Fiona's.",
        "I have never worked with corks, only with caps.",
    ],
)
def test_one_fact_is_not_three(answer: str) -> None:
    assert not READERS["R10.3a"](talk(answer))
    assert not READERS["R10.5d"](talk(answer))


# A slip without 'ten, not nine': what a number had stood for, and whose part it was.
@pytest.mark.parametrize(
    "answer",
    [
        "My 48 was only the day shift, the whole hall was 44 bottles.",
        "The 14, that was with the apprentices, properly it's 11 staff.",
        "Last time I called the belts mine, and they were Rob's.",
        "In round one I put the new caps too large, that's my fault, the order was Fiona's.",
    ],
)
def test_a_slip_put_right_in_other_words_is_seen(answer: str) -> None:
    assert READERS["R10.4c"](talk(answer))


@pytest.mark.parametrize(
    "answer",
    [
        "It was 48 bottles a shift in the whole hall, then 31.",
        "My 60 bottles was only the day shift, the hall was 80.",
        "Rob said the belts were his, and they were.",
        "I told the crew it was too large for the belt.",
    ],
)
def test_a_number_told_plainly_or_another_s_words_are_no_slip(answer: str) -> None:
    assert not READERS["R10.4c"](talk(answer))


@pytest.mark.parametrize(
    "answer",
    [
        "Since then Fiona and I count the bottles every Friday.",
        "Fiona had asked me about the mats before.",
        "I'd missed the loose belt the first time.",
        "I began with the mats because I did not know the belts.",
    ],
)
def test_words_of_the_story_itself_do_not_go_back_to_round_one(answer: str) -> None:
    assert not READERS["R10.4a"](talk(answer))


@pytest.mark.parametrize(
    ("answer", "open_"),
    [
        ("Was it the mats or the belt? They went in together, I couldn't part them.", True),
        ("How many bottles broke after the hall, nobody collects that.", True),
        ("I couldn't part with the old belt.", False),
    ],
)
def test_what_cannot_be_told_apart_is_left_open(answer: str, open_: bool) -> None:
    assert bool(READERS["R10.5d"](talk(answer))) is open_


def test_a_remark_on_the_record_stands_for_what_was_just_said() -> None:
    assert READERS["R10.5b"](talk("Fiona reckons the mats did it, and I suspect the belt. That's all on paper."))
    assert not READERS["R10.5b"](talk("Fiona reckons the mats did it, and I suspect the belt. That's all."))


@pytest.mark.parametrize(
    ("answer", "turned"),
    [
        ("From the accountant's side I'd put the 31 bottles first.", True),
        ("On the board the 31 bottles stood in red, at the end of the room.", False),
    ],
)
def test_one_breath_is_enough_for_a_listener_and_the_stress(answer: str, turned: bool) -> None:
    assert bool(READERS["R10.5a"](talk(answer))) is turned


@pytest.mark.parametrize(
    "answer", ["We'd 70 bottles a shift so you could see the glass.", "We'd got it from 70 bottles down to 12."]
)
def test_a_number_beside_what_could_be_seen_or_had_been_still_differs(answer: str) -> None:
    assert READERS["R10.1a"](talk(answer))


def test_who_takes_the_notes_for_true_lets_nothing_stand() -> None:
    said = "Did I? No, that'll be the proper figure, 48 and 31, 70 was with the lids. And 12, well, on a good day."

    assert not READERS["R10.1c"](talk("Breakages went from 70 bottles a shift to 12.", said))


def _asked(question: str, answer: str, told: str) -> Talk:
    exchange = Exchange(question=question, answer=answer, speaker="Hugh Lomas", probe_type="evidence", depth=1)
    return Talk.of(Case(dimension="R10", round_one=Told(asked=ASKED, told=told), exchanges=(exchange,)))


VAGUE = "I ran the bottling hall with 14 staff and breakages came right down. Nobody was hurt."
READ_OUT = "In round one: “breakages came right down”. What came of it?"


def test_words_of_round_one_in_the_question_are_notes_enough() -> None:
    assert READERS["R10.2a"](_asked(READ_OUT, "The bottling hall had 14 staff then, and the belts were old.", VAGUE))
    assert not READERS["R10.2a"](_asked(READ_OUT, "It was a team effort from start to finish.", VAGUE))
    assert not READERS["R10.2a"](_asked("What came of it?", "The bottling hall had 14 staff then.", VAGUE))


def test_what_was_told_without_a_size_is_closed_by_a_number_with_its_source() -> None:
    assert READERS["R10.4b"](_asked(READ_OUT, "Breakages were 31 a shift by the tally, from the shift log.", VAGUE))
    assert not READERS["R10.4b"](_asked(READ_OUT, "Breakages were 31 a shift.", VAGUE))
