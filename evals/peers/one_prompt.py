"""The opponent worth beating: one careful prompt that asks a model to be the whole panel, and all that was said."""

import re
from collections.abc import Sequence
from time import perf_counter

from agent.content.brief import Brief, CompanyFacts
from agent.content.clean import clean
from agent.content.personas import load_persona
from agent.engines.briefing import new_fence, safe
from agent.engines.chat_call import Message
from agent.errors import BadReply, ContentError
from evals.finished import Cost, Spoken
from evals.interviewers import Breath, Left
from evals.models import Say, prompt_file

END = re.compile(r"\[\s*END\s*\]", re.IGNORECASE)
LINE = re.compile(r"^\W{0,3}(?P<name>[^\W\d_][\w .'’-]{0,60}?)\W{0,3}:\W{0,2}\s(?P<text>.+)$")
MINUTES_A_QUESTION = 1.6
"""What our own panel takes for one question and its answer, so that both get as many."""
BEGIN = "The candidate comes in and sits down. Begin."
AGAIN = "Nobody on the panel spoke. Write what is said next: NAME: words."


class OnePrompt:
    """Fits `Interviewer`. The whole transcript goes to the model with every turn, as such prompts do."""

    def __init__(self, brief: Brief, say: Say) -> None:
        self._say = say
        self._people = {each.name: each.persona for each in brief.panel}
        self._messages: list[Message] = [{"role": "system", "content": prompt_for(brief)}]
        self._turn = 0

    async def open(self) -> Breath:
        return await self._next(BEGIN)

    async def answer(self, text: str) -> Breath:
        return await self._next(text)

    async def left(self) -> Left:
        return Left(cost=getattr(self._say, "cost", Cost()))

    async def _next(self, text: str) -> Breath:
        """Raises EngineError when the model does not answer, or twice says nothing an interviewer could have said."""
        self._messages.append({"role": "user", "content": text})
        began = perf_counter()
        reply = await self._replied()
        lines = _lines(END.split(reply)[0], self._people)
        if not lines and not END.search(reply):
            reply = await self._replied([{"role": "user", "content": AGAIN}])
            lines = _lines(END.split(reply)[0], self._people)
            if not lines and not END.search(reply):
                raise BadReply("The model plays no interviewer: nobody on the panel spoke.")
        self._messages.append({"role": "assistant", "content": reply})
        over = bool(END.search(reply))
        seconds = round(perf_counter() - began, 4)
        spoken = [
            self._spoken(name, said, waits=not over and place == len(lines) - 1, seconds=None if place else seconds)
            for place, (name, said) in enumerate(lines)
        ]
        return Breath(tuple(spoken), "complete" if over else None)

    async def _replied(self, more: Sequence[Message] = ()) -> str:
        most = prompt_file("peers/prompt").header.max_tokens
        return clean(await self._say([*self._messages, *more], None, most))

    def _spoken(self, name: str, text: str, waits: bool, seconds: float | None) -> Spoken:
        self._turn += 1
        return Spoken(
            turn=self._turn, speaker=name, persona=self._people.get(name, ""), text=text, topic="", waits=waits,
            seconds=seconds, voice="model",
        )  # fmt: skip


def _lines(reply: str, people: dict[str, str]) -> list[tuple[str, str]]:
    """Speaker and words. A line without a name goes on where the last one stopped; the first belongs to the chair."""
    first = {name.split()[0].lower(): name for name in people} | {name.lower(): name for name in people}
    found: list[tuple[str, str]] = []
    for line in reply.splitlines():
        if not line.strip():
            continue
        named = LINE.match(line.strip())
        name = first.get(named["name"].lower()) if named else None
        if named and name:
            found.append((name, named["text"].strip(" *")))
        elif found:
            found[-1] = (found[-1][0], f"{found[-1][1]} {line.strip()}")
        else:
            found.append((next(iter(people), "The interviewer"), line.strip()))
    return found


def prompt_for(brief: Brief) -> str:
    """The one prompt, with all that our own panel knows."""
    minutes = brief.callback.minutes
    return prompt_file("peers/prompt").render(
        {
            "fence": new_fence(),
            "panel": "\n".join(_seat(each.name, each.persona, each) for each in brief.panel),
            "candidate": safe(brief.candidate.name) or "somebody whose name you do not know",
            "role": safe(brief.role.title), "company": safe(brief.role.company), "level": safe(brief.role.level),
            "job": safe(brief.role.job_description), "facts": safe(_facts(brief.company_facts)) or "nothing",
            "resume": safe(brief.candidate.resume), "hesitations": safe("\n".join(brief.round_one.hesitations)),
            "stories": safe("\n\n".join(f"Asked: {each.asked}\n{each.told}" for each in brief.round_one.stories)),
            "minutes": f"{minutes:g}", "questions": str(round(minutes / MINUTES_A_QUESTION)),
        }
    )  # fmt: skip


def _seat(name: str, persona: str, seat: object) -> str:
    try:
        card = load_persona(persona)
        told = [f"{card.title}. {card.manner}", f"Cares about: {' '.join(card.concerns)}"]
    except ContentError:
        told = [persona]
    title = getattr(seat, "title", "")
    cares, doubt = getattr(seat, "cares_about", ""), getattr(seat, "reservation", "")
    told += [f"In this search: {cares}"] if cares else []
    told += [f"Keeps to themselves, and wants to settle: {doubt}"] if doubt else []
    return safe(f"- {name}{f', {title}' if title else ''}: {' '.join(told)}")


def _facts(facts: CompanyFacts) -> str:
    lists = (facts.challenges, facts.objectives_90_days, facts.competitors, facts.non_obvious, facts.team_dynamics)
    return "\n".join(fact.text for each in lists for fact in each)
