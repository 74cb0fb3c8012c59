"""What a model is told before it speaks: who it is, what was said, what to ask. Never longer than the budget."""

import re
import secrets
from collections.abc import Callable, Sequence

from agent.content.clean import clean
from agent.content.personas import Persona
from agent.content.prompts import Value, directions, load_prompt
from agent.engines import Exchange, Notes
from agent.engines.known_servers import OutputMode
from agent.engines.tokens import count_messages, cut
from agent.state import Move

BUDGET = 1_950
"""Tokens of one prompt, at most. The promise is 2,000; servers add a few of their own."""
SHARES = (1.0, 0.8, 0.6, 0.4, 0.25, 0.1)
"""How much of each text is kept, tried in this order until all of it fits."""
MOST = {"told": 240, "known": 220, "answer": 150, "question": 45, "source": 260, "anchor": 40, "fact": 120}
"""Tokens each text may take when all of it is long."""
LINE = 30
OTHER_THINGS = re.compile(
    r"<\|[^|<>]{0,40}\|>|\[/?INST\]|<</?SYS>>|</?s>|<(?:start|end)_of_turn>|<(?:bos|eos|pad)>"
    r"|</?(?:system|user|assistant|think(?:ing)?|tool_call|function_call)>"
    r"|^\s*(?:system|assistant|user)\s*:|#{2,}\s*(?:system|instruction|response|human|assistant)s?\b:?",
    re.IGNORECASE | re.MULTILINE,
)
"""Marks that mean something to a chat template and nothing in an interview."""

Message = dict[str, str]
Fence = Callable[[], str]


def new_fence() -> str:
    """A marker nobody can know in advance, so that no text can pretend to end."""
    return f"said-{secrets.token_hex(4)}"


def messages_for(move: Move, notes: Notes, task: str, mode: OutputMode, fence: Fence = new_fence) -> list[Message]:
    """The prompt for one speech: first what stays the same for this interviewer, then what is true of this turn."""
    system = static_part(notes, mode)
    mark = fence()
    for share in SHARES:
        values = _values(move, notes, share) | {"fence": mark, "task": task}
        messages = [system, {"role": "user", "content": load_prompt("ask").render(values)}]
        if count_messages(messages) <= BUDGET:
            break
    return messages


def static_part(notes: Notes, mode: OutputMode) -> Message:
    """Who speaks and how. No word of it changes between two turns of one interviewer."""
    persona: Persona = notes.persona
    values: dict[str, Value] = {
        "name": line(notes.speaker.name, 15),
        "title": line(notes.speaker.title or persona.title, 20),
        "manner": line(persona.manner, 70),
        "pushback": line(persona.pushback, 50),
        "voice": directions().voices[persona.voice],
        "concerns": line("; ".join([notes.speaker.cares_about, *persona.concerns[:3]]).strip("; "), 70),
        "form": "text" if mode == "text" else "json",
    }
    return {"role": "system", "content": load_prompt("speaker").render(values)}


def task_of(move: Move) -> str | None:
    """What the move asks for, in plain words; None for lines that are better read out than made up."""
    told = directions()
    if move.kind in ("introduce", "hand_over", "invite_questions", "invite_close", "farewell", "stay"):
        return None
    if move.probe and move.topic == "story":
        probe = move.probe
        parts = [
            told.kinds[probe.kind],
            told.slots[probe.slot] if probe.slot else "",
            told.steps.get(str(move.step), ""),
            told.questions.get(move.line or "", ""),
        ]
    elif move.kind == "answer_candidate":
        parts = [told.statements.get(move.line or "", "")] if move.fact else []
    else:
        parts = [told.questions.get(move.line or "", "")]
    if not any(parts):
        return None
    parts.append(told.wraps.get(move.wrap or "", ""))
    if move.to and move.kind != "answer_candidate":
        parts.append(f"This picks up a thread of {line(move.to, 15)}'s; say so by name.")
    return " ".join(part for part in parts if part)


def _values(move: Move, notes: Notes, share: float) -> dict[str, Value]:
    probe = move.probe
    quote = probe.anchor.quote if probe else move.spare[0].quote if move.spare else ""
    return {
        "candidate": line(notes.candidate, 15) or "somebody whose name we do not know",
        "role": line(notes.role, LINE),
        "company": line(notes.company, LINE),
        "panel": line(
            ", ".join(f"{each.name} ({each.title})" if each.title else each.name for each in notes.panel), 60
        ),
        "told": around(notes.told, quote, _most("told", share)),
        "known": start_of(notes.known, _most("known", share)),
        "exchanges": _exchanges(notes.exchanges, notes.source, quote, share),
        "source": "" if _is_shown(notes.source, notes) else around(notes.source, quote, _most("source", share)),
        "anchor": start_of(quote, _most("anchor", 1)),
        "also": start_of(probe.also.quote, _most("anchor", 1)) if probe and probe.also else "",
        "fact": start_of(move.fact or "", _most("fact", 1)),
        "slot": probe.slot if probe and probe.slot else "none",
        "kind": probe.kind if probe else "none",
    }


def _exchanges(exchanges: Sequence[Exchange], source: str, quote: str, share: float) -> list[dict[str, str]]:
    kept = exchanges[-3:] if share > 0.5 else exchanges[-1:]
    return [
        {
            "speaker": line(each.speaker, 15),
            "question": start_of(each.question, _most("question", share)),
            # The answer that is asked about gets the room of a source, because it stands here once.
            "answer": around(each.answer, quote, _most("source" if each.answer == source else "answer", share)),
        }
        for each in kept
    ]


def _is_shown(source: str, notes: Notes) -> bool:
    """Whether the source stands in the prompt already, as the story or as the last answer."""
    return source == notes.told or bool(notes.exchanges and source == notes.exchanges[-1].answer)


def _most(what: str, share: float) -> int:
    return max(8, int(MOST[what] * share))


def safe(text: str) -> str:
    """Somebody's words, without what a terminal or a chat template would take for a command."""
    return OTHER_THINGS.sub("…", clean(text)).strip()


def line(text: str, most: int) -> str:
    """The same on one line, for names and titles."""
    return cut(" ".join(safe(text[: most * 10]).split()), most)


def around(text: str, quote: str, most: int) -> str:
    """So much of a long text as fits round the words that matter."""
    start = max(0, text.find(quote) - most * 2) if quote and text.find(quote) > most else 0
    if start:
        start = text.find(" ", start, start + 40) + 1 or start
    near = safe(text[start : start + most * 10])  # looking at all of a very long text takes longer than the model does
    whole = cut(safe(text[: most * 10]), most)
    if not start or safe(quote) in whole:
        return whole
    return f"… {cut(near, max(1, most - 1))}"


def start_of(text: str, most: int) -> str:
    """As much of the beginning as fits."""
    return cut(safe(text[: most * 10]), most)
