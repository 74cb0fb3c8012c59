"""The model grader: asks for yes/no checks with quotations, believes neither a number nor a quotation it did not
check, and says `not_judged` where the reply came to nothing."""

from collections.abc import Callable, Container, Mapping, Sequence
from statistics import median_low
from typing import Any, NamedTuple

from agent.content.clean import clean
from agent.content.prompts import load_prompt
from agent.content.rubrics import LEVELS, Dimension, Rubric
from agent.content.rubrics import rubric as load_rubric
from agent.engines.briefing import Message, new_fence, safe
from agent.engines.chat_client import ChatClient
from agent.engines.chat_faults import Refused
from agent.engines.chat_stream import OutOfLength, Usage
from agent.engines.reply import rows_under
from agent.engines.tokens import count_messages, cut
from agent.errors import BadReply
from agent.scoring.case import Case
from agent.scoring.grader import MOST_AT_ONCE
from agent.scoring.mark import Evidence, Finding, GraderName, Mark, Seen
from agent.scoring.rules import no_evidence, not_judged, opportunities, talked_round, verbatim
from agent.scoring.talk import Talk
from agent.scoring.threads import from_findings
from agent.words import fold, words

ANSWER_TOKENS = 900
"""So much of one answer is read; the rest of a pasted novel is not."""
OTHER_TOKENS = 220
FEWEST_WORDS = 2
"""A quotation of one word shows nothing, unless the answer is one word."""

GRADE_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "checks": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "seen": {"type": "string", "enum": ["yes", "no", "cannot_tell"]},
                    "quotes": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"exchange": {"type": "integer"}, "quote": {"type": "string"}},
                            "required": ["exchange", "quote"],
                            "additionalProperties": False,
                        },
                    },
                },
                "required": ["id", "seen", "quotes"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["checks"],
    "additionalProperties": False,
}
"""The same for every case. No mark and no total in it: what is not asked for cannot be made up."""


class Read(NamedTuple):
    """What one reply came to."""

    findings: dict[str, Finding]
    fault: str
    """What was wrong with it, for the repair; empty when nothing was."""


class ModelGrader:
    """Fits `Grader`. One call for at most three dimensions (`apart`: one each), one repair, then `not_judged`."""

    name: GraderName = "model"

    def __init__(self, client: ChatClient, *, apart: bool = False, judges: int = 1) -> None:
        self._client = client
        self._at_once = 1 if apart else MOST_AT_ONCE
        self._judges = judges
        self.on_usage: Callable[[Usage], None] = lambda _: None

    async def marks(self, case: Case, dimensions: Sequence[Dimension]) -> Mapping[Dimension, Mark]:
        """May raise EngineError when the server cannot be reached, fails or refuses; a bad reply never raises."""
        talk = Talk.of(case)
        rubrics = [load_rubric(each) for each in dimensions]
        asked = [each for each in rubrics if opportunities(each, case)]
        found: dict[Dimension, Mark] = {
            each.id: no_evidence(each.id, "nothing that was asked gave a chance to show it", self.name)
            for each in rubrics
            if each not in asked
        }
        if talk.silent:
            return found | {
                each.id: talked_round(each, case, self.name, talk)
                or no_evidence(each.id, "nothing was said that could be marked", self.name)
                for each in asked
            }
        for start in range(0, len(asked), self._at_once):
            part = asked[start : start + self._at_once]
            sheets = [await self._judged(case, part) for _ in range(self._judges)]
            found |= {each.id: _middle([_mark(each, case, sheet) for sheet in sheets]) for each in part}
        return found

    async def _judged(self, case: Case, rubrics: Sequence[Rubric]) -> Read:
        """One reading, repaired once."""
        wanted = [check.id for rubric in rubrics for check in rubric.checks]
        read = await self._asked(case, rubrics, wanted, "")
        if not read.fault:
            return read
        again = await self._asked(case, rubrics, wanted, read.fault)
        return again if len(again.findings) >= len(read.findings) else read

    async def _asked(self, case: Case, rubrics: Sequence[Rubric], wanted: Sequence[str], mend: str) -> Read:
        messages = messages_for(case, rubrics, mend)
        limit = load_prompt("grade").header.max_tokens
        counted: list[Usage] = []
        reply = ""
        try:
            reply = await self._client.complete(messages, GRADE_SCHEMA, limit, counted.append)
        except Refused:
            raise
        except (BadReply, OutOfLength) as problem:
            return Read({}, str(problem))
        finally:
            self.on_usage(counted[-1] if counted else Usage(count_messages(messages), -(-len(reply) // 4)))
        return read_reply(reply, case, wanted)


def _mark(rubric: Rubric, case: Case, read: Read) -> Mark:
    findings = tuple(read.findings[check.id] for check in rubric.checks if check.id in read.findings)
    if not findings and read.fault:
        return not_judged(rubric.id, f"the model's reply could not be used: {read.fault}", "model")
    return from_findings(rubric, case, findings)


def messages_for(case: Case, rubrics: Sequence[Rubric], mend: str = "") -> list[Message]:
    """Anchors, checks and examples first, the same for every case; then the case, fenced."""
    blocks = [_block(rubric) for rubric in rubrics]
    exchanges = [
        {
            "number": str(number),
            "speaker": cut(safe(each.speaker), 15),
            "question": cut(safe(each.question), OTHER_TOKENS),
            "answer": cut(safe(each.answer), ANSWER_TOKENS),
        }
        for number, each in enumerate(case.exchanges, 1)
    ]
    told = case.round_one
    values: dict[str, Any] = {
        "fence": new_fence(),
        "asked": cut(safe(told.asked), OTHER_TOKENS),
        "told": cut(safe(told.told), 2 * OTHER_TOKENS),
        "exchanges": exchanges,
        "mend": mend,
    }
    return [
        {"role": "system", "content": load_prompt("grade").render({"blocks": blocks})},
        {"role": "user", "content": load_prompt("grade_case").render(values)},
    ]


def _block(rubric: Rubric) -> dict[str, str]:
    levels = rubric.levels
    return {
        "id": rubric.id,
        "name": rubric.name,
        "question": rubric.question,
        "levels": "\n".join(f"{level}. {levels[level].anchor}" for level in LEVELS),
        "checks": "\n".join(f"{check.id}: {check.ask}" for check in rubric.checks),
        "examples": "\n".join(
            f"Level {level}. Asked: {levels[level].example.asked} Said: {levels[level].example.said} "
            f"Why: {levels[level].example.why}"
            for level in LEVELS
        ),
    }


def read_reply(reply: str, case: Case, wanted: Sequence[str]) -> Read:
    """The checks of a reply: known ids, known words, and quotations that stand in the answer they name. A yes without
    such a quotation is no yes, and no no either."""
    rows = rows_under("checks", reply)
    if rows is None:
        return Read({}, "it was not the JSON object that was asked for.")
    findings: dict[str, Finding] = {}
    short = {fold(answer).rstrip(".!") for answer in case.answers if len(words(answer)) < FEWEST_WORDS}
    invented = 0
    for row in rows:
        check, seen = row.get("id"), _seen(row.get("seen"))
        if not isinstance(check, str) or check not in wanted or seen is None or check in findings:
            continue
        evidence = verbatim(_quotes(row.get("quotes"), short), case)
        if seen == "yes" and not evidence:
            seen, invented = "cannot_tell", invented + 1
        findings[check] = Finding(check=check, seen=seen, evidence=evidence if seen == "yes" else ())
    missing = [check for check in wanted if check not in findings]
    if missing:
        return Read(findings, f"the checks {', '.join(missing[:12])} were not answered.")
    if invented:
        return Read(findings, "some quotations are not the exact words of the candidate in the exchange they name.")
    return Read(findings, "")


def _seen(value: Any) -> Seen | None:
    known: dict[str, Seen] = {"yes": "yes", "no": "no", "cannot_tell": "cannot_tell", "cannot tell": "cannot_tell"}
    return known.get(value.strip().lower()) if isinstance(value, str) else None


def _quotes(value: Any, short: Container[str]) -> list[Evidence]:
    """`short`: answers too short to quote two words of."""
    found = []
    for row in value if isinstance(value, list) else ():
        quote, exchange = (row.get("quote"), row.get("exchange")) if isinstance(row, dict) else (None, None)
        if not isinstance(quote, str) or type(exchange) is not int or exchange < 1:
            continue
        quote = clean(quote).strip(" \"“”'‘’…")  # half a character pair is legal in JSON, and nowhere else
        if len(words(quote)) >= FEWEST_WORDS or (quote and fold(quote).rstrip(".!") in short):
            found.append(Evidence(exchange=exchange, quote=quote))
    return found


def _middle(marks: Sequence[Mark]) -> Mark:
    """The median judge; when most could not tell, nobody could."""
    told = [mark for mark in marks if mark.mark is not None]
    if len(told) * 2 <= len(marks) and len(marks) > 1:
        return next(mark for mark in marks if mark.mark is None)
    if not told:
        return marks[0]
    middle = median_low([mark.mark for mark in told if mark.mark is not None])
    chosen = next(mark for mark in told if mark.mark == middle)
    agreed = sum(mark.mark == middle for mark in marks) / len(marks)
    return chosen.model_copy(update={"confidence": round(agreed, 2)}) if len(marks) > 1 else chosen
