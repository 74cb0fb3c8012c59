"""Delivering this job, read from answers: each check on an answer that shows it, on its twin, and on the bare cue."""

import pytest

from agent.scoring.case import Case, Exchange, Person, Told
from agent.scoring.signs.r5 import READERS
from agent.scoring.signs.r5_parts import phrases
from agent.scoring.talk import Talk

TOLD = (
    "At Copperhill pool I cut the queue at the till from forty minutes to fifteen. [Said by the panel in round one: "
    "the ferry kiosk turns away 120 passengers a weekend; two of five turnstiles are broken; the harbour board wants "
    "wheelchair boarding by the spring; tickets are still sold on paper.]"
)
PLAN = "Say you start in January. What would your first three months look like?"
NEED = "What would you need from me for that?"
NEWS = (
    "Since then the harbour board has brought the wheelchair boarding forward by six weeks. What happens to your plan?"
)
DEFAULT = (
    "By day thirty I'd have a count of the passengers turned away, with the turnstile list. Then the boarding ramp.",
    "That you tell the skippers.",
    "The count stays and the ramp comes first.",
)


def seen(check: str, plan: str = "", need: str = "", news: str = "") -> list[str]:
    said = (plan, need, news)
    exchanges = tuple(
        Exchange(question=question, answer=answer, probe_type=kind, depth=depth, persona="hiring_manager")
        for question, answer, kind, depth in zip(
            (PLAN, NEED, NEWS), said, ("role_plan", "role_plan", "counterfactual"), (1, 2, 3), strict=True
        )
    )
    case = Case(
        dimension="R5",
        panel=(Person(persona="hiring_manager", name="Ilse Marrin"),),
        round_one=Told(told=TOLD),
        exchanges=exchanges,
    )
    return [one.quote for one in READERS[check](Talk.of(case))]


SHOWN: list[tuple[str, dict[str, str], dict[str, str]]] = [
    (
        "R5.1a",
        {"plan": "I'd keep everyone cheerful and the place tidy. I'd get to know the team and give it structure."},
        {"plan": "I'd count the 120 passengers the kiosk turns away, and see to the two turnstiles."},
    ),
    (
        "R5.1b",
        {"plan": "It's about safety, service and people, so first I'd lay firm foundations."},
        {"plan": "First the two broken turnstiles, because the passengers stand behind them."},
    ),
    (
        "R5.1c",
        {"plan": "I'm very flexible, and I've managed fourteen people over nine years."},
        {"plan": "I'd put one person beside the kiosk with a card reader."},
    ),
    (
        "R5.1d",
        {"news": "I'd take it in my stride, things change. We'd get it done."},
        {"news": "The turnstiles wait, and the ramp goes into month one."},
    ),
    (
        "R5.2a",
        {"plan": "So you have the 120 passengers turned away, the turnstiles, and the paper tickets."},
        {"plan": "So there's a lot to do and I'd get round everybody first."},
    ),
    (
        "R5.2b",
        {"plan": "First I'd count passengers at the kiosk.", "news": "I'd move the count at the kiosk a week later."},
        {
            "plan": "First I'd count passengers at the kiosk.",
            "news": "Well, I'd see. One can't know before one is there.",
        },
    ),
    (
        "R5.3a",
        {
            "plan": "Your kiosk sounds like Copperhill, where we had the same queue and it fell "
            "when I opened a second till."
        },
        {"plan": "Your kiosk needs a second till. I like that kind of thing."},
    ),
    (
        "R5.3b",
        {"plan": "By the end of month one I'd have made a list of every passenger the kiosk turned away."},
        {"plan": "In month one I'd meet the passengers and get to know the kiosk."},
    ),
    (
        "R5.3c",
        {"need": "I've never worked with gangways or tides, so somebody would have to show me."},
        {"need": "I've never been late and I've never had a complaint."},
    ),
    (
        "R5.4a",
        {
            "plan": "By day thirty a list of the passengers turned away is on the kiosk wall. By "
            "day sixty the turnstiles "
            "are mended and tested. "
        },
        {
            "plan": "By day thirty I'd have met the skippers at the kiosk. By day sixty I'd have "
            "met the harbour board too."
        },
    ),
    (
        "R5.4b",
        {
            "plan": "By day thirty the kiosk turns away fewer than 40 passengers a weekend. By day sixty none of the "
            "turnstiles is out for longer than a day."
        },
        {"plan": "By day thirty the kiosk would go well. By day sixty the turnstiles would too, I hope."},
    ),
    (
        "R5.4c",
        {"need": "That you tell the skippers about paperless boarding yourself, before I come."},
        {"need": "An open door, a good induction, and a laptop that works in week one."},
    ),
    (
        "R5.4d",
        {"need": "At Copperhill my deputy Renske takes over the lifeguard rota, and she already runs the till."},
        {"need": "I can start whenever you like, I've nothing that ties me."},
    ),
    (
        "R5.5a",
        {
            "plan": "All of it hangs on whether those 120 passengers would have bought a ticket at all, and nobody has "
            "asked them. So I'd start there, two weekends at the kiosk."
        },
        {"plan": "I'd start with the 120 passengers at the kiosk. Then the turnstiles, then the harbour board."},
    ),
    (
        "R5.5b",
        {"plan": "The paper tickets I wouldn't touch before summer, they annoy nobody but the kiosk."},
        {"plan": "The paper tickets I'd do in spring, with the kiosk."},
    ),
    (
        "R5.5c",
        {
            "plan": "First a count at the kiosk, then the turnstiles, then a boarding ramp.",
            "news": "The ramp moves up to week two. The turnstiles wait until the ramp is in, and "
            "the kiosk count I'd cut.",
        },
        {
            "plan": "First a count at the kiosk, then the turnstiles, then a boarding ramp.",
            "news": "That's sooner than I thought. I'd have to see how the board feels about it.",
        },
    ),
    (
        "R5.5d",
        {"plan": "If fewer than half of those passengers say queue, you stop the second kiosk and buy a bigger boat."},
        {"plan": "I'd ask the passengers at the kiosk about the queue, and write down what they say."},
    ),
]
HOLLOW: list[tuple[str, str]] = [
    ("R5.2a", "I know the needs and facts of this role very well."),
    ("R5.2b", "I would move things and change the plan."),
    ("R5.3a", "It is the same as what I did before, exactly like it."),
    ("R5.3b", "By day thirty I would have made a plan and a report."),
    ("R5.3c", "I've never done that, there is a gap."),
    ("R5.4a", "By day thirty a report is done. By day sixty a plan is done."),
    ("R5.4b", "By day thirty I'd measure success. By day sixty I'd measure results."),
    ("R5.4c", "That you decide and that you act."),
    ("R5.4d", "I would do a handover before I leave."),
    ("R5.5a", "I would name the riskiest assumption and test it first."),
    ("R5.5b", "I would say what I would not do and drop it."),
    ("R5.5c", "One part moves, one part stays, the rest waits."),
    ("R5.5d", "If it fails, we change."),
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
    assert seen(check, plan=cue) == []
    assert seen(check, need=cue) == []
    assert seen(check, news=cue) == []


# Other trades: an output by a day, a month spent beside others.
@pytest.mark.parametrize(
    "plan",
    [
        "By the thirtieth of March you'd have a list on paper of who is turned away at the ferry kiosk.",
        "By the end of the first month a chart of the turnstiles, each with its fault.",
        "In the second month I'd have the paper tickets counted, sheet by sheet, at the kiosk.",
    ],
)
def test_something_made_by_a_stated_day_is_seen(plan: str) -> None:
    assert seen("R5.3b", plan=plan)


@pytest.mark.parametrize(
    "plan",
    [
        "On the thirtieth of last March we stood on the ferry up to the knees in ropes.",
        "Over the first month I'd sit where the passengers sit, one among eleven.",
        "In the third month I'd go along with the skippers, without a single day off.",
    ],
)
def test_a_memory_or_a_presence_is_no_output(plan: str) -> None:
    assert seen("R5.3b", plan=plan) == []


@pytest.mark.parametrize("check", ["R5.4a", "R5.4b"])
@pytest.mark.parametrize(
    "plan",
    [
        "In the first month, two days a week with the ferry skippers, one of eleven at the rail. In the second "
        "I'd spend time at the turnstiles, without a single day off.",
        "By day thirty I'd go along with the harbour board on their round. By day sixty I'd ride out with every "
        "skipper of the ferry.",
        "Over the first month I'd stand where the wheelchairs wait at the ferry. In the third month I'd work beside "
        "the kiosk people.",
    ],
)
def test_months_spent_beside_others_have_no_output_and_no_measure(check: str, plan: str) -> None:
    assert seen(check, plan=plan) == []


@pytest.mark.parametrize("check", ["R5.4a", "R5.4b"])
@pytest.mark.parametrize(
    "plan",
    [
        "By day thirty a count of those the ferry turns away, done under ninety. By day sixty four turnstiles "
        "of five running, none of them out for longer than a day.",
        "In the first month the kiosk list on paper, with no passenger missing. By the end of the second the ramp "
        "drawn and signed, and it's done when a wheelchair boards in under eight minutes.",
        "By day thirty the turnstile log, every fault with its date. By day ninety fewer than seventy passengers "
        "turned away at the kiosk on a weekend.",
    ],
)
def test_stages_with_an_output_and_a_measure_are_seen(check: str, plan: str) -> None:
    assert seen(check, plan=plan)


# Said in other words: each with a twin that differs in the one thing.
OTHER_WORDS: list[tuple[str, dict[str, str], dict[str, str]]] = [
    (
        "R5.3c",
        {"need": "Gangways are a shut book to me, somebody would have to take me along."},
        {"need": "Gangways are steel with a rail, somebody paints them in spring."},
    ),
    (
        "R5.4b",
        {"plan": "Two weeks in, under 60 turned away at the kiosk. First of March: the ramp, tried with nine chairs."},
        {"plan": "Two weeks in, I'd listen at the ferry kiosk. First of March: I'd get to know the skippers."},
    ),
    (
        "R5.4c",
        {"need": "You ringing the skippers yourself, they won't take it from a newcomer."},
        {"need": "Time with the skippers in the first weeks, on the early boat."},
    ),
    (
        "R5.5a",
        {
            "plan": "It's said they leave because of the kiosk. It could as well be the timetable. I want that "
            "known before we mend one turnstile, so from the first Saturday I'm at the rail with a watch."
        },
        {"plan": "The passengers leave at the kiosk. We mend the turnstiles, and on Saturdays I'm at the rail."},
    ),
    (
        "R5.5b",
        {"plan": "The paper tickets can stay as they are, I won't lay a hand on them before summer."},
        {"plan": "The paper tickets are green with a stub, and the skippers keep them in a tin until summer."},
    ),
    (
        "R5.5c",
        {
            "plan": "First a count at the kiosk, then the turnstiles, then a boarding ramp.",
            "news": "Then I'd swap them, the ramp goes first and the count at the kiosk I'd give to the skippers.",
        },
        {
            "plan": "First a count at the kiosk, then the turnstiles, then a boarding ramp.",
            "news": "Then the same steps, only two weeks instead of four for the count, the ramp later than I said.",
        },
    ),
    (
        "R5.5d",
        {"plan": "Should more than forty passengers say timetable, we order no second kiosk and move a sailing."},
        {"plan": "If you could ring the skippers for me, I'd ask the passengers at the kiosk on Saturday."},
    ),
]


@pytest.mark.parametrize(("check", "shows", "twin"), OTHER_WORDS, ids=[row[0] for row in OTHER_WORDS])
def test_a_check_is_seen_in_other_words_and_not_in_its_twin(
    check: str, shows: dict[str, str], twin: dict[str, str]
) -> None:
    assert seen(check, **shows)
    assert seen(check, **twin) == []


def test_words_that_stood_together_in_the_facts_tie_a_plan_to_this_job() -> None:
    told = "At Copley I kept the place dry. [Said by the panel: two new growing rooms open; the team is small.]"
    plan = Exchange(question=PLAN, answer="By ninety the new rooms have a rota.", probe_type="role_plan", depth=1)
    other = Exchange(question=PLAN, answer="By ninety the rooms have a new rota.", probe_type="role_plan", depth=1)

    talks = [Talk.of(Case(round_one=Told(told=told), exchanges=(each,))) for each in (plan, other)]

    assert [phrases(talk, talk.sentences[0]) for talk in talks] == [1, 0]


def heard(check: str, question: str, said: str, kind: str = "transfer") -> list[str]:
    """The plan asked for in one question, as deep as the panel likes."""
    exchange = Exchange(question=question, answer=said, probe_type=kind, depth=3, persona="hiring_manager")
    case = Case(dimension="R5", round_one=Told(told=TOLD), exchanges=(exchange,))
    return [one.quote for one in READERS[check](Talk.of(case).firm)]


PLAIN: list[tuple[str, str, str, str]] = [
    (
        "R5.3c",
        "What would you have to learn here?",
        "The ferry timetable. I've never had to work round a tide.",
        "The ferry timetable. I ran two like it, so nobody has to show me a tide.",
    ),
    (
        "R5.4a",
        "What comes out of each month?",
        "January: the two turnstiles mended. February: a ramp trained with the skippers, on paper.",
        "January: a feeling for the turnstiles. February: getting to know the skippers a bit.",
    ),
    (
        "R5.4b",
        "How would we know a stage was over?",
        "Month one, no passenger turned away three weekends running. Month two, forty paper tickets a day, not more.",
        "Month one, passengers noticeably happier. Month two, fewer grumbles and a better mood round the tickets.",
    ),
    (
        "R5.4c",
        "What do you want from me?",
        "Ring the harbour board and tell them the skippers report to me.",
        "Your trust with the harbour board and a chat now and then with the skippers.",
    ),
    (
        "R5.4d",
        "What becomes of Copperhill without you?",
        "The till goes to Ruben, he has done two weekends with me watching.",
        "The till is always busy, and the pool has had a long winter.",
    ),
    (
        "R5.5b",
        "What won't you get to?",
        "The paper tickets stay as they are until the summer.",
        "The paper tickets I'd sit down with in the first week.",
    ),
    (
        "R5.5d",
        "And if your count is finished?",
        "If most of them come from the ferry, you needn't buy turnstiles, I'd hire a second kiosk hand.",
        "If most of them come from the ferry, I'd write it up and show you the turnstiles.",
    ),
]


@pytest.mark.parametrize(("check", "question", "shown", "missed"), PLAIN, ids=[one[0] for one in PLAIN])
def test_a_plan_told_in_plain_words_is_heard_and_its_near_miss_is_not(
    check: str, question: str, shown: str, missed: str
) -> None:
    assert heard(check, question, shown)

    assert heard(check, question, missed) == []
