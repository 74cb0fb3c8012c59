"""What we say in a chat: the coordinator who takes the brief, then the panel, and the commands said alone."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from agent.content.brief import Brief, load_brief, seated
from agent.content.paths import data_folder
from agent.content.personas import load_panel
from agent.events import Began, Finished, Notice, Piece, Said, Waiting
from agent.interview import Interview
from agent.replies import Replies, Reply, Stage
from agent.report.markdown import escape, render_markdown
from agent.report.model import Report
from agent.server import intake
from agent.server.desk import Desk

DEMO = "hotel"
COORDINATOR = "**Coordinator:** "
HELLO = """\
**Coordinator:** Welcome back. You were asked to a second round, and in a moment the panel takes you through what you \
said in the first.

Please tell me which job it is and where, then paste two stories you told in round one, in any form. \
Rough notes will do. If you would rather try it as somebody else first, say `demo`.

Said alone, `help` shows what else I understand. This is session {reference}; \
your interview and its report will be at {link}."""
ASKS = {
    "title": "Which job is it, and where? One line is enough, such as: Shift Manager at Corrie Fold.",
    "stories": "Thank you. Now two stories you told them in round one, in any form: what happened, and what you did.",
    "second": "I have the first one. What was the second? If there was only one, say `only one`.",
}
READY = "Shall we start?"
HELP = """\
Said alone in a message:

- `report`: what you have shown so far, with your own words
- `retake`: answer the last question again; `retake 7` goes back to question 7 of the report
- `end`: stop here and read the report
- `help`: this

Anything else is heard by whoever asked you last. Your interview: {link}"""
NOTHING_YET = "There is nothing to show before the interview has begun."
NO_RETAKE = "There is no such question to answer again. `report` shows their numbers."
OVER = "The interview is over. `report` shows what the panel heard, `retake` answers the last question again."
STRANGER = "This server does not know the conversation before this message, so we begin anew.\n\n"
_COMMAND = re.compile(r"[\s`/*]*(report|retake|end|help)(?:\s+#?(\d{1,6}))?[\s`*.!]*", re.IGNORECASE)
ReportOf = Callable[[str, str], Awaitable[Report]]


@dataclass
class After:
    """Where the interview stands once the reply is told."""

    stage: Stage = "intake"
    interview_id: str | None = None
    waiting: int | None = None


class Chat:
    """One for each server: turns (reply before, what was said) into words, and says where that leaves us."""

    def __init__(self, desk: Desk, replies: Replies, report_of: ReportOf) -> None:
        self._desk, self._replies, self._report_of = desk, replies, report_of

    def tell(
        self, reply: Reply, parent: Reply | None, base: str, after: After, lost: bool = False
    ) -> AsyncIterator[str]:
        """The words of a reply, in pieces; `after` is filled in as they come. `base`: address links begin with."""
        where = f"{base}/c/{reference(reply.root)}"
        if parent is None:
            return _all((STRANGER if lost else "") + HELLO.format(reference=reference(reply.root), link=where))
        # From the parent as it stands now: the row of this reply was made while the parent may still have been told.
        after.stage, after.interview_id, after.waiting = parent.stage, parent.interview_id, parent.waiting
        if parent.stage == "ready":
            return self._begin(reply, parent, after)
        command = _COMMAND.fullmatch(reply.heard)
        if command:
            return self._obey(command[1].lower(), command[2], reply, parent, where, after)
        if parent.stage == "intake":
            return self._ask_for_brief(parent, reply, after)
        if parent.stage == "over" and parent.waiting is None:
            return _all(COORDINATOR + OVER)
        return self._answer(reply, parent, where, after)

    async def _ask_for_brief(self, parent: Reply, reply: Reply, after: After) -> AsyncIterator[str]:
        known = intake.take([each.heard for each in await self._replies.chain(parent)] + [reply.heard])
        if not known.is_ready:
            yield COORDINATOR + ASKS[known.missing or "title"]
            return
        after.stage = "ready"
        yield COORDINATOR + _summary(_brief(known, reply.model), is_demo=known.missing is not None)

    async def _begin(self, reply: Reply, parent: Reply, after: After) -> AsyncIterator[str]:
        """Whatever was said to 'Shall we start?', the panel opens."""
        known = intake.take([each.heard for each in await self._replies.chain(parent)])
        interview = await self._desk.start(_brief(known, reply.model), reply.owner, extra={"chat": reply.root})
        after.stage, after.interview_id = "panel", interview.id
        async for piece in self._speak(interview, reply, None, None, "", after):
            yield piece

    async def _answer(self, reply: Reply, parent: Reply, where: str, after: After) -> AsyncIterator[str]:
        assert parent.interview_id
        interview = await self._desk.interview(parent.interview_id, reply.owner)
        async for piece in self._speak(interview, reply, reply.heard, parent.waiting, where, after):
            yield piece

    async def _speak(
        self, interview: Interview, reply: Reply, text: str | None, question: int | None, where: str, after: After
    ) -> AsyncIterator[str]:
        """What the panel says, each under their name. A question that is answered anew gets a branch of its own."""
        live = await self._desk.speak(interview.id, reply.owner, text, question)
        titles = {seat.name: seat.who.title for seat in interview.table.seats}
        begun, opening = False, ""
        after.stage = "panel"
        async for _, event in live.events():
            match event:
                case Began():  # shown with the first word, so that nobody is announced who then cannot speak
                    opening = _named(event.speaker, titles.get(event.speaker, ""))
                case Piece():
                    yield ("\n\n" if begun and opening else "") + opening + event.text
                    begun, opening = True, ""
                case Said() if not begun:  # told again from the record, whole
                    yield _named(event.speaker, titles.get(event.speaker, "")) + event.text
                    begun = True
                case Notice():
                    yield ("\n\n" if begun else "") + f"*{event.text}*" + ("" if begun else "\n\n")
                case Waiting():
                    after.waiting = event.turn
                case Finished():
                    after.stage, after.waiting = "over", None
        if after.stage == "over":
            yield "\n\n---\n\n" + await self._report(interview.id, reply.owner, where)

    async def _obey(
        self, command: str, number: str | None, reply: Reply, parent: Reply, where: str, after: After
    ) -> AsyncIterator[str]:
        after.stage = parent.stage
        if command == "help":
            yield COORDINATOR + HELP.format(link=where)
        elif parent.interview_id is None:
            yield COORDINATOR + NOTHING_YET
        elif command == "report":
            yield await self._report(parent.interview_id, reply.owner, where)
        elif command == "retake":
            yield await self._retake(int(number) if number else None, parent, after)
        else:
            await self._desk.end(parent.interview_id, reply.owner)
            after.stage, after.waiting = "over", None
            yield await self._report(parent.interview_id, reply.owner, where)

    async def _retake(self, number: int | None, parent: Reply, after: After) -> str:
        """The question again; what is said next answers it anew."""
        turn = number if number is not None else await self._answered_last(parent)
        assert parent.interview_id
        says = self._desk.store.record
        try:
            say = await says.say(parent.interview_id, turn) if turn is not None else None
        except LookupError:
            say = None
        if say is None or not say.waits:
            return COORDINATOR + NO_RETAKE
        after.stage, after.waiting = "panel", say.turn
        return f"*Once more; your first answer stays where it is.*\n\n{_named(say.speaker, '')}{say.text}"

    async def _answered_last(self, parent: Reply) -> int | None:
        at: Reply | None = parent
        while at is not None and at.waiting == parent.waiting:
            at = await self._replies.get(at.parent)
        return at.waiting if at else None

    async def _report(self, interview_id: str, owner: str, where: str) -> str:
        report = render_markdown(await self._report_of(interview_id, owner))
        return f"{report.rstrip()}\n\nThe report with its charts: {where}/report"


def reference(root: str) -> str:
    """How a chat is called before people."""
    return root[:10].upper()


async def _all(text: str) -> AsyncIterator[str]:
    yield text


def _named(speaker: str, title: str) -> str:
    return f"**{escape(speaker)}{f' ({escape(title)})' if title else ''}:** "


def _brief(known: intake.Intake, model: str) -> Brief:
    """With the people of the panel the model's name stands for; an example whose panel is alike keeps its own."""
    own = known.missing is None
    brief = intake.brief_of(known) if own else load_brief(data_folder("examples") / f"{DEMO}.yaml")
    panel = load_panel(panel_of(model))
    if not own and {each.persona for each in seated(brief)} == {each.persona for each in panel}:
        return brief
    return brief.model_copy(update={"panel": tuple(panel)})


def panel_of(model: str) -> str:
    return model.removeprefix("panel-").replace("-", "_")


def _summary(brief: Brief, is_demo: bool) -> str:
    """What the panel will have before it."""
    job = escape(brief.role.title) + (f", {escape(brief.role.company)}" if brief.role.company else "")
    people = ", ".join(f"{escape(each.name)} ({escape(each.title)})" for each in seated(brief))
    told = "\n".join(f"- {escape(_short(story.told))}" for story in brief.round_one.stories)
    who = f"For this rehearsal you are {escape(brief.candidate.name)}. " if is_demo else ""
    return (
        f"{who}The job: {job}. You will meet {people}.\n\n"
        f"{'In round one you told them:' if is_demo else 'From round one I have:'}\n\n{told}\n\n{READY}"
    )


def _short(told: str, most: int = 60) -> str:
    words = told.split()
    return " ".join(words[:most]) + (" …" if len(words) > most else "")
