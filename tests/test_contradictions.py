"""Two statements that cannot both be right: found when they differ, and never where they only look alike."""

import pytest

from agent.reading.contradictions import differences

DIFFER = [
    ("Forty reps came off spreadsheets.", "Sixty reps came off spreadsheets in a weekend.", "the number of reps"),
    ("We had 41 complaints about breakfast that week.", "There were 60 complaints about breakfast in the week.",
     "the number of complaints"),
    ("I moved nine patients to the old gym.", "I moved eleven patients to the old gym within two hours.",
     "the number of patients"),
    ("I managed a team of eight fitters.", "I managed a team of twelve fitters.", "the number of fitters"),
    ("Adoption reached sixty percent of weekly log-ins.", "Adoption reached ninety percent of weekly log-ins.",
     "the number of %"),
    ("The project took four months of evenings.", "The project took six months of evenings.", "the number of months"),
    ("I led a team of 30 drivers at the depot.", "Ran a team of 12 drivers at the Harrow depot, 2019.",
     "the number of drivers"),
    ("I baked forty loaves for the market in June.", "I baked ninety loaves for the June market.",
     "the number of loaves"),
    ("On Monday I rang four drivers about the route.", "I rang nine drivers about the route on Monday morning.",
     "the number of drivers"),
    ("Leena wrote the roster for the ward in May.", "I wrote the roster for the ward in May.", "whose act it was"),
    ("My manager picked the date for the move.", "I picked the date for the move with finance.", "whose act it was"),
    ("Leena wrote the roster for the ward.", "I wrote the roster for the ward myself.", "whose act it was"),
    ("The controller then was Breda Kinsella.", "As controller I closed the books in four days.",
     "who held the post"),
]  # fmt: skip

AGREE = [
    ("We had nine beds on the day ward.", "We had nine beds on the day ward."),
    ("We trained 41 nurses on the planner.", "We trained 40 nurses on the planner."),  # rounding
    ("First there were forty orders in the queue.", "There were sixty orders in the queue."),  # a change over time
    ("Swaps went down to twelve a week.", "Swaps went down to nine a week."),
    ("Errors went from sixty errors to nine errors.", "We had thirty errors in the log."),
    ("Two of the forty reps kept a private list.", "Forty reps came off spreadsheets."),  # a part of the whole
    ("I wanted four weeks for the test.", "They gave me two weeks for the test."),  # asked for and given
    ("Team of 12 drivers, two depots.", "I planned shifts for 30 drivers."),  # another matter
    ("We lost three drivers in the spring.", "We lost five drivers in the autumn."),
    ("It was four months.", "It took six months."),  # too little to go by
    ("I took three hours over the plan.", "It took me 180 minutes over the plan."),  # another unit
    ("I rang four drivers about the route on Sunday.", "I rang nine drivers about the route on Monday."),  # other days
    ("I baked forty loaves for the market in June.", "I baked ninety loaves for the market in August."),
    ("We trained twelve nurses on the ward in 2021.", "We trained thirty nurses on the ward in 2019."),
    ("I planted six rows of beans at Harrow.", "I planted eleven rows of beans at Leeds."),  # another place
    ("I moved nine patients on the first night.", "I moved eleven patients on the second night."),
    ("Leena wrote the roster for the ward in June.", "I wrote the roster for the ward in May."),
    ("Leena and I wrote the roster.", "I wrote the roster for the ward myself."),
    ("It cost 300 pounds a week in overtime.", "The overtime cost 900 pounds in all."),
    ("Breda picked the colour of the form.", "I picked the date of the audit."),
    ("My manager signed it.", "I signed it."),
    ("The manager then was me.", "As the manager I signed the lease."),
    ("I was the manager then.", "As the manager I signed the lease."),
    ("I was wrong before: sixty reps came off spreadsheets.", "Forty reps came off spreadsheets."),  # put right
    ("Sorry, sixty reps came off spreadsheets.", "Forty reps came off spreadsheets."),
    ("", "I planned it."),
    ("Nothing to add.", ""),
]


@pytest.mark.parametrize(("today", "before", "what"), DIFFER)
def test_two_statements_that_differ_are_put_side_by_side_in_their_own_words(today: str, before: str, what: str) -> None:
    found = differences(today, before)

    assert [difference.what for difference in found] == [what]
    assert found[0].today in today
    assert found[0].before in before


@pytest.mark.parametrize(("today", "before"), AGREE)
def test_silence_beats_a_false_alarm(today: str, before: str) -> None:
    assert differences(today, before) == []


@pytest.mark.parametrize(("today", "before", "what"), DIFFER)
def test_a_difference_is_found_among_other_talk(today: str, before: str, what: str) -> None:
    talk = "I got there at seven. {} The rest you know."

    found = differences(talk.format(today), talk.format(before))

    assert [difference.what for difference in found] == [what]


def test_both_quotations_are_short_enough_to_be_said_in_one_breath() -> None:
    long = (
        "What happened was that over that whole summer, between the fair and the floods, with everybody on leave, and"
        " with a lot of back and forth with the council, we had 41 complaints about the breakfast room and the lift"
    )

    (found,) = differences(f"{long}.", "There were 60 complaints about the breakfast room and the lift.")

    assert len(found.today.split()) <= 14
    assert "41 complaints" in found.today
    assert "60 complaints" in found.before
