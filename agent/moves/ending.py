"""The last part: the candidate's own questions, doubts told when sincerely asked, the close."""

import re
from collections import Counter

from agent.content.brief import Fact
from agent.ledger import Concern, Ledger
from agent.moves.agenda import Plan
from agent.moves.material import lowered
from agent.moves.table import Seat, Table, Turn
from agent.moves.tact import to_second_person
from agent.reading.answer import Reading
from agent.state import Move
from agent.words import meaning, overlap, sentences, words

MOST_FLOOR = 6
"""Turns the candidate's own questions may take."""
ANSWERS_A_TURN = 2
MATCH = 0.2
_DOUBT = re.compile(
    r"\b(?:give[sn]? you(?: \w+){0,2} pause|hesitat\w+|reservations?|concerns?|doubts?|worr(?:y|ies|ied)|hold(?:s|ing)? you back) (?:about|in|with|on|regarding|around|for)?\b[^?]*\b(?:me|my|i|hiring|background|candida\w+|fit)\b"
    r"|\b(?:anything|something|what|is there|do you have|any)\b[^?]*\b(?:about (?:me|my)|my (?:background|experience|r[ée]sum[ée]|answers?|profile|cv|fit|application)|on my r[ée]sum[ée])\b[^?]*\b(?:pause|hesita\w+|concern\w*|doubt\w*|reserv\w+|worr\w+|unsure|clear up|line by line|missing|unconvinc\w+|question)"
    r"|\b(?:concerns?|doubts?|reservations?|hesitations?)\b[^?]*\b(?:about me|i (?:can|could|should) (?:address|answer|clear)|my (?:background|experience|fit|application)|you(?:'d| would)? (?:have|still have|like))"
    r"|\bif (?:you have|there(?:'s| is)) (?:a|any) doubts?\b[^.]*\b(?:me|my|i)\b|\bwhat would (?:make|stop|keep) you (?:not )?(?:from )?(?:hir\w+|choos\w+|pick\w+|say\w* no)|\bwhere (?:do|did|am) (?:you|i) (?:see (?:me|a gap)|fall short)",
    re.IGNORECASE,
)
_NEXT_STEP = re.compile(
    r"\b(?:next steps?|hear (?:back|from you)|when (?:will|do|would|can|are) (?:you|i|we)\b[^?]*\b(?:decid\w+|know|hear|let (?:me|people)|expect)|timeline|what happens (?:next|now|after)|when is the decision)\b",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"^\W*(?:no\b(?! one| idea)|nope|nothing (?:else|more|from me)|that'?s (?:all|it|everything)|i(?:'m| am) (?:fine|good|done|ok)|not (?:really|at the moment|right now|for now)|all (?:good|clear)|none|i think (?:that'?s|you'?ve)|you(?:'ve| have) answered|no,? thank)",
    re.IGNORECASE,
)
_TIMES = meaning("day days week weeks month months year years time first last")
_KINDS = {
    "challenges": "challenge difficult hard problem keep awake struggle worry worst biggest left early leave turnover wait trouble",
    "objectives_90_days": "success first ninety days months goal objective expect target measure look like year priorities achieved six",
    "competitors": "competitor competition market rival compete new hotel",
    "non_obvious": "surprise obvious not in the description advert nobody tells hidden know before should know learn job description secret unwritten",
    "team_dynamics": "team people work together decisions colleagues dynamic relationship culture get on disagree",
}


def invite(table: Table, why: str, speaker: str) -> list[Move]:
    """The chair gives the candidate the floor."""
    return [
        Move(
            kind="invite_questions",
            why=why,
            speaker=table.chair.name,
            topic="candidate_questions",
            line="invite_questions",
        )
    ]


def is_doubt_question(text: str) -> bool:
    """Whether the candidate sincerely asks what speaks against them."""
    return any(_DOUBT.search(question) for question in _questions(text))


def answer_floor(
    table: Table, plan: Plan, ledger: Ledger, history: tuple[Turn, ...], reading: Reading, given: tuple[str, ...]
) -> list[Move]:
    """Answer the candidate's questions in character, ask for more, or go to the close."""
    last = history[-1]
    text = last.answer or ""
    given = (*given, *(turn.question for turn in history))
    plan.floor += 1
    asked = _questions(text)
    over = plan.floor >= MOST_FLOOR or table.max_questions - len(history) <= 1
    if asked:
        plan.stays = []
        moves = [
            move
            for question in asked[:ANSWERS_A_TURN]
            for move in _answer(table, plan, ledger, question, history, given)
        ]
        return [*moves, *close(table, "the time for questions is spent")] if over else moves
    if (
        over
        or _NO_MORE.search(text)
        or reading.signal in ("empty", "decline", "one_word", "off_topic", "hostile")
        or "more" in plan.stays
    ):
        remark = [] if plan.floor > 1 else [_line(table.chair, "no_questions", "the candidate has no questions")]
        return [*remark, *close(table, "the candidate has no more questions")]
    plan.stays.append("more")
    more = Move(
        kind="invite_questions",
        why="a remark instead of a question",
        speaker=table.chair.name,
        topic="candidate_questions",
        line="more_questions",
    )
    return [more]


def close(table: Table, why: str) -> list[Move]:
    return [Move(kind="invite_close", why=why, speaker=table.chair.name, topic="close", line="invite_close")]


def farewell(table: Table, why: str, text: str = "", early: bool = False) -> list[Move]:
    """The last words; when the candidate asks about what comes next, that is answered too."""
    moves = [_line(table.chair, "time_up", why, topic="close")] if early else []
    if _NEXT_STEP.search(text):
        moves.append(_line(table.chair, "next_step", "the candidate asked what happens next", topic="close"))
    return [*moves, Move(kind="farewell", why=why, speaker=table.chair.name, topic="close", line="farewell")]


def doubts(table: Table, ledger: Ledger, text: str, speaker: str) -> list[Move]:
    """Whoever holds a doubt tells it, tactfully; the others say they have none."""
    open_ones = [concern for concern in ledger.concerns if concern.told is None]
    addressed = _addressed(table, text)
    if addressed and not any(concern.holder == addressed.name for concern in ledger.concerns):
        first = [
            Move(
                kind="answer_candidate",
                why="asked for a doubt; holds none",
                speaker=addressed.name,
                topic="candidate_questions",
                line="no_reservation",
            )
        ]
    else:
        first = []
    told = [_tell(table, concern) for concern in open_ones[:2]]
    if told:
        return [*first, *told]
    return first or [
        Move(
            kind="answer_candidate",
            why="asked for a doubt; nobody holds one that was not told",
            speaker=speaker,
            topic="candidate_questions",
            line="no_reservation",
        )
    ]


def _tell(table: Table, concern: Concern) -> Move:
    doubt = to_second_person(concern.text, table.brief.candidate.name)
    return Move(
        kind="answer_candidate", why="sincerely asked, the holder tells the doubt", speaker=concern.holder, topic="candidate_questions",
        line="reservation", fact=doubt, story=None,
    )  # fmt: skip


def _questions(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text) if text[a:b].rstrip("\"”’') ").endswith("?")]


def _addressed(table: Table, text: str) -> Seat | None:
    """The panellist a question is put to by name."""
    said = {word.lower() for word in words(text)}
    for seat in table.seats:
        if any(
            word.lower() in said for word in words(seat.name) if len(word) > 2 and word.lower() not in ("the", "mrs")
        ):
            return seat
    return None


def _answer(
    table: Table, plan: Plan, ledger: Ledger, question: str, history: tuple[Turn, ...], given: tuple[str, ...]
) -> list[Move]:
    addressed = _addressed(table, question)
    hushed = None if plan.addressed else table.quiet
    if is_doubt_question(question):
        return doubts(table, ledger, question, (addressed or table.chair).name)
    if _NEXT_STEP.search(question):
        return [
            _line(
                addressed or table.chair,
                "next_step",
                "the candidate asked what happens next",
                topic="candidate_questions",
                kind="answer_candidate",
            )
        ]
    fact, knower = _best_fact(table, question, addressed, given, hushed)
    if fact and knower:
        return [
            Move(
                kind="answer_candidate",
                why=f"{knower.first} knows this",
                speaker=knower.name,
                topic="candidate_questions",
                line="answers",
                fact=_sentence(fact.text),
            )
        ]
    who = addressed or table.draw("unknown", len(history), question).choice(
        [seat for seat in table.seats if seat.name != hushed]
    )
    colleague = next((seat for seat in table.seats if seat is not who), None)
    line = "unknowns_ask" if colleague and "unknowns_ask" not in given else "unknowns"
    return [
        Move(
            kind="answer_candidate",
            why="nobody's facts hold the answer",
            speaker=who.name,
            topic="candidate_questions",
            line=line,
            to=colleague.name if colleague else None,
        )
    ]


def _best_fact(
    table: Table, question: str, addressed: Seat | None, given: tuple[str, ...], hushed: str | None
) -> tuple[Fact | None, Seat | None]:
    """The fact that answers best, and who may tell it: the one addressed if they know it."""
    asked = meaning(question) - _TIMES
    facts = table.brief.company_facts
    common = Counter(word for kind in _KINDS for fact in getattr(facts, kind) for word in meaning(fact.text))
    best: tuple[float, Fact | None, Seat | None] = (MATCH, None, None)
    for kind, cues in _KINDS.items():
        for fact in getattr(facts, kind):
            if any(fact.text.rstrip(".") in told for told in given):
                continue
            for seat in table.seats:
                if (fact.known_by and seat.persona.id not in fact.known_by) or seat.name == hushed:
                    continue
                direct = sum(1 / common[word] for word in asked & meaning(fact.text)) / max(len(asked), 1)
                score = direct + 0.5 * overlap(asked, meaning(cues)) + (0.1 if kind in seat.persona.knows else 0.0)
                score += 0.15 if addressed is seat else (-0.3 if addressed else 0.0)
                if score > best[0]:
                    told = (
                        fact
                        if kind != "objectives_90_days"
                        else fact.model_copy(update={"text": f"What we want in ninety days: {lowered(fact.text)}"})
                    )
                    best = (score, told, seat)
    return best[1], best[2]


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "!")) else f"{text}."


def _line(seat: Seat, line: str, why: str, topic: str = "candidate_questions", kind: str = "stay") -> Move:
    return Move.model_validate({"kind": kind, "why": why, "speaker": seat.name, "topic": topic, "line": line})
