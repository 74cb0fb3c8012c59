"""Asks for a brief step by step. Knows what to ask and what an answer must be, and nothing about screens."""

import re
from collections.abc import Callable
from typing import Any, get_args

from pydantic import BaseModel

from agent.content.brief import CORE_PANEL, Brief, Callback, Candidate, Panellist, PersonaId, Role, RoundOne, Story
from agent.content.complaints import objection

Ask = Callable[[str, str], str]
"""Puts a question and returns what was typed. The second argument is `line`, or `text` where many lines may come."""
Say = Callable[[str], None]

MOST_PANELLISTS = 5
MOST_STORIES = 20
PERSONA_WORDS: dict[str, str] = {
    "hiring_manager": "the hiring manager, your future boss",
    "senior_leader": "a senior leader, your boss's boss",
    "peer": "a future colleague",
    "specialist": "a specialist in the trade",
    "bar_keeper": "somebody from another department who guards the standard",
    "coordinator": "a recruiter or coordinator",
}

_MINUTES = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:m|min|mins|minutes?)?\.?", re.IGNORECASE)


def ask_brief(ask: Ask, say: Say) -> Brief:
    """A brief, asked for step by step. Only the job title and one story are needed; Enter skips everything else."""
    questions = _Questions(ask, say)
    say("Only the job title and one story are needed. Press Enter to skip anything else.")
    role = {
        "title": questions.one("What is the job title?", Role, "title", required=True),
        "company": questions.one("Which company?", Role, "company"),
    }
    candidate = {
        "name": questions.one("Your name?", Candidate, "name"),
        "employed": questions.one("Do you have a job at the moment? (yes or no)", Candidate, "employed"),
    }
    say("Now round one. Tell each story the way you told it there; the panel will quote your words.")
    round_one: dict[str, Any] = {"stories": questions.stories()}
    round_one["hesitations"] = questions.several("Where did they seem unconvinced?", "hesitations")
    round_one["learned"] = questions.several("What did you learn about the job?", "learned")
    panel = questions.panel()
    minutes = questions.one("How many minutes will the second round take? (Enter: 45)", Callback, "minutes")
    say("Your résumé and the job description can be added to the file under `candidate` and `role`.")
    return Brief.parse(
        {"candidate": candidate, "role": role, "panel": panel, "round_one": round_one, "callback": {"minutes": minutes}}
    )


class _Questions:
    def __init__(self, ask: Ask, say: Say) -> None:
        self._ask = ask
        self._say = say

    def one(
        self, question: str, model: type[BaseModel], field: str, *, required: bool = False, kind: str = "line"
    ) -> str | None:
        """An answer that fits the field, asked for until it does. None when it was skipped."""
        while True:
            answer = self._ask(question, kind).strip()
            if not answer and not required:
                return None
            if not answer:
                self._say("This one is needed; please type it.")
                continue
            if field in ("minutes", "minutes_spent") and (number := _MINUTES.fullmatch(answer)):
                answer = number[1].replace(",", ".")
            problem = objection(model, field, answer)
            if problem is None:
                return answer
            self._say(f"That {problem}.")

    def stories(self) -> list[dict[str, Any]]:
        stories: list[dict[str, Any]] = []
        while len(stories) < MOST_STORIES:
            more = "What were you asked first?" if not stories else "What were you asked next? (Enter: that was all)"
            asked = self.one(more, Story, "asked")
            if asked is None and stories:
                return stories
            told = self.one("What did you tell them?", Story, "told", required=True, kind="text")
            spent = self.one("How many minutes did you talk about it?", Story, "minutes_spent")
            stories.append({"asked": asked, "told": told, "minutes_spent": spent})
        return stories

    def several(self, question: str, field: str) -> list[str]:
        answers: list[str] = []
        while True:
            answer = self._ask(question if not answers else "Anything else? (Enter: no)", "line").strip()
            if not answer:
                return answers
            if problem := objection(RoundOne, field, [*answers, answer]):
                self._say(f"That {problem}.")
            else:
                answers.append(answer)

    def panel(self) -> list[dict[str, Any]]:
        panel: list[dict[str, Any]] = []
        while len(panel) < MOST_PANELLISTS:
            first = "Who will you meet? A name (Enter: three people will be made up)"
            name = self.one("Who else? (Enter: nobody)" if panel else first, Panellist, "name")
            if name is None:
                break
            if objection(Brief, "panel", [*panel, {"persona": "peer", "name": name}]):
                self._say(f"{name} is on the panel already; name somebody else.")
                continue
            title = self.one(f"What is {name}'s job title?", Panellist, "title")
            panel.append({"name": name, "title": title, "persona": self._persona(name, panel)})
        return panel

    def _persona(self, name: str, panel: list[dict[str, Any]]) -> str:
        ids: list[str] = list(get_args(PersonaId))
        seated = {each["persona"] for each in panel}
        usual = next((persona for persona in CORE_PANEL if persona not in seated), "specialist")
        for number, persona in enumerate(ids, start=1):
            self._say(f"  {number}  {PERSONA_WORDS[persona]}")
        question = f"Which comes closest to {name}? A number (Enter: {ids.index(usual) + 1})"
        while True:
            answer = self._ask(question, "line").strip().lower().replace(" ", "_")
            if not answer:
                return usual
            if answer in ids:
                return answer
            if answer.isdecimal() and 1 <= int(answer) <= len(ids):
                return ids[int(answer) - 1]
            self._say(f"Please give a number from 1 to {len(ids)}, or press Enter.")
