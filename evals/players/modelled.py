"""The candidate a model plays: code decides what is told, as in the scripted player; the model only finds the words.

The model is shown the facts of this one answer and no others, so that it cannot tell what nobody asked for. Each
message is checked all the same: words that say more, or less, than was decided are asked for once more; then the script
speaks.
Why: simulators overshare unprompted and give in too fast (PatientsWithPersonality 2606.17441, PSI-Bench 2604.25840).
"""

import re
from collections.abc import Sequence

from agent.content.clean import clean
from agent.engines.briefing import new_fence
from agent.errors import BadReply, Truncated
from agent.words import words
from evals.candidate import Candidate
from evals.finished import Doing, Reply, Spoken
from evals.metrics.wording import names, numbers, specifics
from evals.models import Say, fenced, prompt_file
from evals.players.asked import NO_NAMES
from evals.players.scripted import ScriptedPlayer

PHRASED: frozenset[Doing] = frozenset(("answered", "vague", "we", "off_topic", "declined", "asked_back"))
"""What the model may put into words. The candidate's own questions, thanks and planted orders stay as they stand."""
LONGEST = 1.8
"""Times the script's words; a simulator that rambles on its own account measures nothing."""
FEW = 25
"""Words any answer may have."""
KEPT_SHARE = 0.5
"""Of the uncommon words of what is told, that must come through for it to count as told."""
LEAK_WORDS = 3
"""Uncommon words of one closed fact that are no accident."""
ROLE_SWAP = re.compile(r"\b(?:as an ai|language model|the candidate (?:says|would)|rewrit\w+|original text)\b", re.I)
BARE = re.compile(r"['’]s?$")
QUOTED_WHOLE = re.compile(r'^["“](.*)["”]$', re.S)


class ModelledPlayer(ScriptedPlayer):
    """Fits `Player`. What it does and tells is deterministic by candidate and seed; its words are the model's."""

    def __init__(self, candidate: Candidate, seed: int, say: Say) -> None:
        super().__init__(candidate, seed)
        self._say = say
        self._audit: list[str] = []
        self._heard = ""
        """All that was said to and by this candidate, what stands in writing included."""
        brief = candidate.brief
        self._written = " ".join((brief.candidate.resume, brief.role.job_description, *self._stories.values()))

    @property
    def audit(self) -> tuple[str, ...]:  # type: ignore[override]
        return tuple(self._audit)

    async def answer(self, spoken: Sequence[Spoken]) -> Reply:
        """Raises EngineError when the model does not answer at all."""
        before = dict(self._stories)
        reply = await super().answer(spoken)
        question = spoken[-1].text
        if reply.doing in PHRASED and reply.text:
            reply = reply.model_copy(update={"text": await self._phrased(reply, question)})
        if self.topic == "story" and self._story in before:  # an interviewer will quote these words, not the script's
            self._stories[self._story] = f"{before[self._story]} {reply.text}"
        self._heard += f" {question} {reply.text}"
        return reply

    async def _phrased(self, reply: Reply, question: str) -> str:
        """The model's words for it, checked; after two that cannot be used, the script's."""
        mend = ""
        for _ in range(2):
            try:
                text = await self._worded(reply, question, mend)
                mend = self._fault(text, reply, question)
            except (BadReply, Truncated) as problem:
                mend = f"{str(problem).rstrip('.')}."
            if not mend:
                return text
            self._audit.append(f"turn {reply.turn}: {mend}")
        self._audit.append(f"turn {reply.turn}: the script speaks")
        return reply.text

    async def _worded(self, reply: Reply, question: str, mend: str) -> str:
        style, fence = self._candidate.style, new_fence()
        prompt = prompt_file("players/phrase")
        values = {
            "name": self._candidate.brief.candidate.name or "the candidate",
            "style": style.name.replace("_", " "), "note": style.note, "fence": fence, "mend": mend,
            "question": fenced(question, fence), "words": fenced(reply.text, fence),
            "doing": "answered" if reply.doing == "answered" else "dodge",
        }  # fmt: skip
        said = await self._say([{"role": "user", "content": prompt.render(values)}], None, prompt.header.max_tokens)
        text = " ".join(clean(said).replace(f"<{fence}>", "").replace(f"</{fence}>", "").split())
        whole = QUOTED_WHOLE.match(text)
        return whole.group(1).strip() if whole else text

    def _fault(self, text: str, reply: Reply, question: str) -> str:
        """What is wrong with the model's words, in one sentence; empty when nothing is."""
        many = len(words(text))
        if not many:
            return "It says nothing."
        if many > max(FEW, LONGEST * len(words(reply.text))):
            return f"It takes {many} words for {len(words(reply.text))}."
        if ROLE_SWAP.search(text):
            return "It speaks about the task instead of answering."
        return self._added(text, reply, question) or self._left_out(text, reply)

    def _added(self, text: str, reply: Reply, question: str) -> str:
        """A figure, a name or a closed fact that nobody allowed."""
        allowed = f"{self._written} {self._heard} {question} {reply.text}"
        if wrong := numbers(text) - numbers(allowed):
            return f"It gives a figure that was not to be told: {', '.join(f'{each:g}' for each in sorted(wrong))}."
        known = NO_NAMES | {BARE.sub("", word.casefold()) for word in words(allowed)}
        if strange := sorted(name for name in names(text) if BARE.sub("", name.casefold()) not in known):
            return f"It names {', '.join(strange)}, who was not to be told of."
        mine = specifics(text) - specifics(allowed)
        for story, sheet in self._candidate.facts.items():
            for slot, says in sheet.items():
                if f"{story}.{slot}" not in self._told and len(mine & specifics(says)) >= LEAK_WORDS:
                    return f"It tells {story}.{slot}, which nobody asked for."
        return ""

    def _left_out(self, text: str, reply: Reply) -> str:
        """A fact that counts as told and is not in the words."""
        for fact in reply.told:
            story, _, slot = fact.rpartition(".")
            says = self._candidate.facts[story][slot]  # type: ignore[index]
            if missing := numbers(says) - numbers(text):
                return f"It leaves out a figure: {', '.join(f'{each:g}' for each in sorted(missing))}."
            wanted = specifics(says)
            if wanted and len(wanted & specifics(text)) < KEPT_SHARE * len(wanted):
                return f"It leaves out most of {fact}."
        return ""
