"""The candidate's own questions, answered in character from what a panellist knows; and doubts, told when asked."""

import re
from collections import Counter

from agent.content.brief import CompanyFacts, Fact
from agent.ledger import Concern
from agent.moves.ending import asks_what_comes_next, close, from_room
from agent.moves.material import lowered
from agent.moves.sitting import Sitting
from agent.moves.table import Seat, Table
from agent.moves.tact import to_second_person
from agent.reading.joints import TIMES
from agent.reading.mentions import VALUES
from agent.state import Move
from agent.words import meaning, sentences, words

MOST_FLOOR = 6
"""Turns the candidate's own questions may take."""
ANSWERS_A_TURN = 2
MOST_DOUBTS = 2
MATCH = 0.45
"""Least likeness of a question and a fact for the fact to count as its answer."""
OPEN_QUESTION = 4
"""Words that carry meaning an open question has at the most: 'What surprised you here?' asks for a kind of fact, a
longer one for something definite."""
SPENT = ("empty", "decline", "one_word", "off_topic", "hostile")
_DOUBT = re.compile(
    r"\b(?:give[sn]? you(?: \w+){0,2} pause|hesitat\w+|reservations?|concerns?|doubts?|worr(?:y|ies|ied)"
    r"|hold(?:s|ing)? you back) (?:about|in|with|on|regarding|around|for)?\b[^?]*\b(?:me|my|i|hiring"
    r"|background|candida\w+|fit)\b"
    r"|\b(?:anything|something|what|is there|do you have|any)\b[^?]*\b(?:about (?:me|my)|my (?:background"
    r"|experience|r[ée]sum[ée]|answers?|profile|cv|fit|application)|on my r[ée]sum[ée])\b[^?]*\b(?:pause"
    r"|hesita\w+|concern\w*|doubt\w*|reserv\w+|worr\w+|unsure|clear up|line by line|missing|unconvinc\w+"
    r"|question)"
    r"|\b(?:concerns?|doubts?|reservations?|hesitations?)\b[^?]*\b(?:about me|i (?:can|could"
    r"|should) (?:address|answer|clear)|my (?:background|experience|fit|application)|you(?:'d| would)? (?:have"
    r"|still have|like))"
    r"|\bif (?:you have|there(?:'s| is)) (?:a|any) doubts?\b[^.]*\b(?:me|my|i)\b|\bwhat would (?:make|stop"
    r"|keep) you (?:not )?(?:from )?(?:hir\w+|choos\w+|pick\w+|say\w* no)|\bwhere (?:do|did|am) (?:you"
    r"|i) (?:see (?:me|a gap)|fall short)",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"^\W*(?:(?:then|so|okay|ok|right|well|and|oh)\W+)*(?:no\b(?! one| idea)|nope|nothing (?:else|more|from me)"
    r"|that(?:'?s| is|'?ll be| will be) (?:all|it|everything|me)\b"
    r"|i (?:only )?had (?:only|just) (?:the|that|those|one|two)"
    r"|i(?:'m| am) (?:fine|good|done|ok)|not (?:really|at the moment|right now|for now)|all (?:good|clear)|none"
    r"|i think (?:that'?s|you'?ve)|you(?:'ve| have) answered|no,? thank)",
    re.IGNORECASE,
)
_TIMES = meaning(" ".join((*TIMES, *VALUES, "years", "months", "weeks", "days", "first", "last", "past")))
"""Words of time and number: that two texts both hold a five makes neither the answer of the other."""
_KINDS = {
    "challenges": (
        "challenge difficult hard problem keep awake struggle worry worst biggest quit turnover wait trouble"
    ),
    "objectives_90_days": (
        "success first ninety days months goal objective expect target measure look like year priorities achieved six"
    ),
    "competitors": "competitor competition market rival compete losing",
    "non_obvious": "surprise obvious advert nobody tells hidden should know learn secret unwritten leave alone touch",
    "team_dynamics": ("team people work together decisions colleagues dynamic relationship culture get on disagree"),
}


_VIEWS = {
    "view_hard": re.compile(
        r"\bwhat(?:'s| is| was| did| do| has| have| had)?\b[^?]*\b(?:hard(?:est)?|difficult|surpris\w+|struggl\w+)\b",
        re.IGNORECASE,
    ),
    "view_want": re.compile(
        r"\bwhat (?:do|would) you (?:most |really )?(?:want|need|expect|look for|hope for) (?:most )?(?:from|of|in)"
        r" (?:me|whoever|somebody|someone|the person|the new)\b",
        re.IGNORECASE,
    ),
    "view_like": re.compile(
        r"\b(?:what|why) (?:do you (?:most |really )?(?:like|love|enjoy|stay)\b|keeps you\b|makes you stay\b)",
        re.IGNORECASE,
    ),
}
"""What somebody can be asked about themselves and the job: those answer for themselves, and no fact is made up. Only
open questions that each of the lines answers; 'what should I leave alone?' is one of fact."""
_YOU = re.compile(r"\byou\b", re.IGNORECASE)


def is_doubt_question(text: str) -> bool:
    """Whether the candidate sincerely asks what speaks against them."""
    return any(_DOUBT.search(question) for question in _questions(text))


def answer_floor(sitting: Sitting) -> list[Move]:
    """Answer the candidate's questions, ask for more, or go to the close."""
    plan, table = sitting.plan, sitting.table
    plan.floor += 1
    asked = _questions(sitting.answer)
    over = plan.floor >= MOST_FLOOR or table.max_questions - len(sitting.history) <= 1
    if asked:
        plan.stays = []
        moves = _told_once([move for question in asked[:ANSWERS_A_TURN] for move in _answer(sitting, question)])
        return [*moves, *close(sitting, "the time for questions is spent")] if over else moves
    if over or "more" in plan.stays or sitting.signal in SPENT or _has_no_more(sitting.answer):
        none = from_room(table.chair, "no_questions", "the candidate has no questions")
        return [*([none] if plan.floor == 1 else []), *close(sitting, "the candidate has no more questions")]
    plan.stays.append("more")
    return [from_room(table.chair, "more_questions", "a remark instead of a question", kind="invite_questions")]


def _has_no_more(said: str) -> bool:
    """Whether any sentence says so: 'A fair answer. Then that is all, thank you.'"""
    return any(_NO_MORE.match(said[a:b]) for a, b in sentences(said))


def doubts(sitting: Sitting, question: str, speaker: str) -> list[Move]:
    """Whoever holds a doubt tells it, tactfully; somebody who was asked by name and holds none says so."""
    table, concerns = sitting.table, sitting.ledger.concerns
    told = [_tell(table, concern) for concern in concerns if concern.told is None][:MOST_DOUBTS]
    addressed = _addressed(table, question)
    clear = addressed is not None and all(concern.holder != addressed.name for concern in concerns)
    if told and not clear:
        return told
    name = addressed.name if addressed and clear else speaker
    none = Move(
        kind="answer_candidate",
        why="asked for a doubt, holds none that was not told",
        speaker=name,
        topic="candidate_questions",
        line="no_reservation",
    )
    return [none, *told]


def _tell(table: Table, concern: Concern) -> Move:
    return Move(
        kind="answer_candidate",
        why="sincerely asked, the holder tells the doubt",
        speaker=concern.holder,
        topic="candidate_questions",
        line="reservation",
        fact=to_second_person(concern.text, table.brief.candidate.name),
    )


def _questions(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text) if text[a:b].rstrip("\"”’') ").endswith("?")]


def _addressed(table: Table, text: str) -> Seat | None:
    """The panellist a question is put to by name."""
    said = {word.lower() for word in words(text)}
    for seat in table.seats:
        if any(word.lower() in said for word in words(seat.name) if len(word) > 2 and word.lower() != "mrs"):
            return seat
    return None


def _turned_to(sitting: Sitting, question: str) -> Seat | None:
    """Whom a question is for: named in it, or in what was said since the question before: 'I'd like to ask Dev.'"""
    before = re.split(r"\?", sitting.answer[: sitting.answer.find(question)])[-1]
    return _addressed(sitting.table, question) or _addressed(sitting.table, before)


def _told_once(moves: list[Move]) -> list[Move]:
    """Of two who do not know, one says so: a panel does not send a question round."""
    lost = [place for place, move in enumerate(moves) if move.line in ("unknowns", "unknowns_ask")]
    return [move for place, move in enumerate(moves) if place not in lost[1:]]


def _answer(sitting: Sitting, question: str) -> list[Move]:
    table, addressed = sitting.table, _turned_to(sitting, question)
    if is_doubt_question(question):
        return doubts(sitting, question, (addressed or table.chair).name)
    if asks_what_comes_next(question):
        why = "the candidate asked what happens next"
        return [from_room(addressed or table.chair, "next_step", why, kind="answer_candidate")]
    hushed = None if sitting.plan.addressed else table.quiet
    fact, knower = _best_fact(sitting, question, addressed, hushed)
    if fact and knower:
        answer = from_room(knower, "answers", f"{knower.first} knows this", kind="answer_candidate")
        return [answer.model_copy(update={"fact": fact})]
    view = next((line for line, asks in _VIEWS.items() if asks.search(question) and _YOU.search(question)), None)
    if view:
        who = addressed or table.chair
        return [from_room(who, view, f"{who.first} is asked about themselves", kind="answer_candidate")]
    free = [seat for seat in table.seats if seat.name != hushed]
    somebody = table.draw("unknown", len(sitting.history), question).choice(free)
    return [_unknown(sitting, addressed or somebody, by_name=addressed is not None)]


def _unknown(sitting: Sitting, who: Seat, *, by_name: bool) -> Move:
    """Nobody's facts hold the answer, and that is said; the first time a colleague is named who may know, unless the
    question was for this one by name."""
    colleague = next((seat for seat in sitting.table.seats if seat is not who), None)
    line = "unknowns_ask" if colleague and not by_name and "unknowns_ask" not in sitting.given else "unknowns"
    answer = from_room(who, line, "nobody's facts hold the answer", kind="answer_candidate")
    return answer.model_copy(update={"to": colleague.name if colleague else None})


def _best_fact(
    sitting: Sitting, question: str, addressed: Seat | None, hushed: str | None
) -> tuple[str | None, Seat | None]:
    """The fact that answers best, as it can be said, and who may tell it: the one addressed if they know it."""
    names = meaning(" ".join(seat.name for seat in sitting.table.seats))
    asked, facts = meaning(question) - names, sitting.table.brief.company_facts
    told = " ".join((*sitting.given, sitting.heard)).lower()
    common = Counter(word for kind in _KINDS for fact in getattr(facts, kind) for word in meaning(fact.text))
    best: tuple[float, str | None, Seat | None] = (MATCH, None, None)
    for kind, fact in _fresh(facts, told):
        likeness = _likeness(asked, kind, meaning(fact.text), common)
        if likeness < MATCH:
            continue
        for seat in sitting.table.seats:
            if (fact.known_by and seat.persona.id not in fact.known_by) or seat.name == hushed:
                continue
            score = likeness + 0.1 * (kind in seat.persona.knows)
            score += 0.15 if addressed is seat else (-1.0 if addressed else 0.0)
            if score > best[0]:
                best = (score, _as_said(kind, fact.text), seat)
    return best[1], best[2]


def _likeness(asked: frozenset[str], kind: str, told: frozenset[str], common: Counter[str]) -> float:
    """How far a fact answers a question: the rare words they share, and whether its kind was asked for at large."""
    shared = (asked & told) - _TIMES
    direct = sum(1 / common[word] for word in shared) / 2 if len(shared) > 1 else 0.0
    if len(shared) == 1 and len(asked - _TIMES) <= OPEN_QUESTION:
        direct = 0.5 / min(common[word] for word in shared)
    definite, of_kind = asked - _TIMES, asked & meaning(_KINDS[kind])
    at_large = len(of_kind) > 1 or (bool(of_kind & definite) and len(definite) <= OPEN_QUESTION)
    return direct + 0.5 * at_large


def _fresh(facts: CompanyFacts, told: str) -> list[tuple[str, Fact]]:
    """Facts nobody has told yet, with their kind."""
    every = [(kind, fact) for kind in _KINDS for fact in getattr(facts, kind)]
    return [(kind, fact) for kind, fact in every if fact.text.rstrip(".").lower() not in told]


def _as_said(kind: str, text: str) -> str:
    text = " ".join(text.split())
    text = f"What we want in ninety days: {lowered(text)}" if kind == "objectives_90_days" else text
    return text if text.endswith((".", "!")) else f"{text}."
