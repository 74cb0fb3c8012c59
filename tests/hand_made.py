"""A short interview made by hand that breaks no rule, to break one rule at a time."""

from typing import Any

from tests.players import ENOUGH
from tests.sitting import Event

DANA = ("Dana Ruiz", "hiring_manager")
VICTOR = ("Victor Hale", "senior_leader")
PRIYA = ("Priya Nair", "peer")

BRIEF: dict[str, Any] = {
    "candidate": {
        "name": "Maya Okafor",
        "resume": "Analyst at Harrow Freight, 2014 to 2017. Certificate in planning, 2019.",
    },
    "role": {"title": "Head of Sales Operations", "company": "Norbury Logistics"},
    "panel": [
        {"persona": "hiring_manager", "name": "Dana Ruiz", "title": "Operations director"},
        {
            "persona": "senior_leader",
            "name": "Victor Hale",
            "title": "Managing director",
            "reservation": "I worry she only carries out what others have decided for her.",
        },
        {"persona": "peer", "name": "Priya Nair", "title": "Head of depots"},
    ],
    "round_one": {
        "interviewers": [{"name": "Sam Ode", "title": "Recruiter"}],
        "stories": [
            {
                "id": "s1",
                "asked": "A project you led?",
                "told": "I led the CRM migration and forty reps came off spreadsheets. The VP wasn't happy at first.",
            },
            {
                "id": "s2",
                "asked": "A hard choice?",
                "told": "During the hiring freeze I moved two planners to the night desk. Complaints fell by a third.",
            },
        ],
    },
    "callback": {"reason": "concern", "format": "panel", "minutes": 30},
}


def anchor(quote: str, turn: int | None = None, source: str | None = None) -> Event:
    return {"source": source or ("round_one" if turn is None else "answer"), "turn": turn, "quote": quote}


def probe(depth: int, kind: str, slot: str | None, quoted: Event, parent: int | None = None) -> Event:
    return {"kind": kind, "depth": depth, "slot": slot, "parent": parent, "anchor": quoted, "also": None}


LINES: list[tuple[tuple[str, str], str, str, Event | None, str]] = [
    (
        DANA,
        "s1",
        "In round one you told Sam that “I led the CRM migration”. Which day did the old files close?",
        probe(0, "opener", None, anchor("I led the CRM migration")),
        "The last weekend of the quarter. I picked that Saturday with finance.",
    ),
    (
        DANA,
        "s1",
        "“I picked that Saturday with finance.” Whose signature was on the date?",
        probe(1, "ownership", "own_action", anchor("I picked that Saturday with finance", 1)),
        "Mine. The audit was two weeks later and I wanted a clean cut.",
    ),
    (
        VICTOR,
        "s1",
        "The audit was two weeks later. How far had finance pushed for it?",
        probe(2, "rationale", "reason", anchor("The audit was two weeks later", 2), 2),
        "Finance pushed hard. If we slipped again it was January, so I froze the sheets.",
    ),
    (
        VICTOR,
        "s1",
        "Suppose January had been open to you: what breaks first?",
        probe(3, "counterfactual", "changed_decision", anchor("If we slipped again it was January", 3), 3),
        "The audit trail. I would have moved the finance reports only.",
    ),
    (
        DANA,
        "s2",
        "Let's leave the migration. You moved “two planners to the night desk”; who carried their old routes?",
        probe(0, "opener", None, anchor("two planners to the night desk")),
        "Leon and a trainee took them. Leon kept a tally on paper.",
    ),
    (
        DANA,
        "s2",
        "What did Leon write down each evening?",
        probe(1, "evidence", "measure", anchor("Leon kept a tally on paper", 5), 5),
        "Late lorries. It went from nineteen to seven in eight weeks.",
    ),
    (
        VICTOR,
        "s2",
        "Nineteen down to seven. Which other fix lost out against moving people?",
        probe(2, "alternative", "rejected_option", anchor("It went from nineteen to seven", 6), 6),
        "An agency contract. I turned it down because the drivers change every week.",
    ),
    (
        VICTOR,
        "s2",
        "“I turned it down because the drivers change every week.” Where has that lesson come back since?",
        probe(3, "reflection", "later_use", anchor("I turned it down because the drivers change every week", 7), 7),
        "In spring, with the returns desk. I kept the same four people.",
    ),
    (
        DANA,
        "resume",
        "Harrow Freight had you for three years. What did a Monday there look like?",
        None,
        "Forty depots and one phone.",
    ),
    (
        DANA,
        "role",
        "Here the quoting sheet belongs to the depots. How would you begin with it?",
        None,
        "I would watch it for a week.",
    ),
    (
        PRIYA,
        "motivation",
        "I'm Priya, I run the depots. Why us rather than Harrow's neighbours?",
        None,
        "You own your lorries.",
    ),
    (VICTOR, "red_flag", "Two employers in four years. What ended the second stay?", None, "The site closed."),
    (
        DANA,
        "start_plan",
        "Picture day thirty. What is on my desk from you?",
        None,
        "A list of three things, one of them stopped.",
    ),
    (
        DANA,
        "candidate_questions",
        "The remaining minutes are yours. What would help you decide?",
        None,
        "Who left last year?",
    ),
    (DANA, "candidate_questions", "Two planners, both to a rival.", None, ENOUGH),
    (DANA, "close", "Anything you want on the table before we stop?", None, "I want this job."),
]


def clean() -> tuple[list[Event], dict[int, str]]:
    """Sixteen questions that break no rule, and their answers."""
    panel = [{key: person[key] for key in ("persona", "name", "title")} for person in BRIEF["panel"]]
    events: list[Event] = [
        {"type": "started", "interview_id": "a1", "engine": "offline", "format": "panel", "panel": panel}
    ]
    answers: dict[int, str] = {}
    for turn, (who, about, text, asked, answer) in enumerate(LINES, start=1):
        events += [say(turn, who, about, text, asked), {"type": "waiting", "turn": turn}]
        answers[turn] = answer
    events.append(say(len(LINES) + 1, DANA, "close", "You will hear from us on Friday.", None))
    events.append({"type": "finished", "reason": "complete"})
    return events, answers


def say(turn: int, who: tuple[str, str], about: str, text: str, asked: Event | None) -> Event:
    story = about if about in {"s1", "s2"} else None
    return {
        "type": "say",
        "turn": turn,
        "speaker": who[0],
        "persona": who[1],
        "text": text,
        "topic": "story" if story else about,
        "story": story,
        "move": {"kind": "probe" if asked else "open_topic", "why": "the slot is empty"},
        "probe": asked,
    }


def at(events: list[Event], turn: int) -> Event:
    return next(event for event in events if event["type"] == "say" and event["turn"] == turn)
