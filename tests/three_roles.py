"""A model server on this machine that plays three roles by the name of the model: asker, player, judge."""

import asyncio
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.fault_server import Asked, FaultServer, completion, refusal, replies, running
from tests.model_talk import reply

USAGE = {"usage": {"prompt_tokens": 300, "completion_tokens": 20, "total_tokens": 320}}
OPENINGS = (
    "{q}. Which hour was that?", "Take {q}: who else was near?", "You said {q}. What did you hold in your hands?",
    "About {q}, then. What came straight after?", "{q}? Describe the room.", "Stay with {q}. When did it end?",
    "Behind {q} lies a choice. Whose was it?", "{q}. What would you keep of that?",
)  # fmt: skip


def asks(prompt: str, number: int) -> str:
    """A question on the words the prompt offers."""
    offered = re.search(r"worth starting from:\n<(said-\w+)>\n(.*?)\n</", prompt, re.DOTALL)
    quote = offered.group(2) if offered else ""
    say = OPENINGS[number % len(OPENINGS)].format(q=f"“{quote}”") if quote else "What would you do on day one?"
    return reply(say, quote)


def plays(prompt: str) -> str:
    """What the candidate may say, with a word of its own before it."""
    said = re.search(r"no more and no less:\n<(said-\w+)>\n(.*?)\n</", prompt, re.DOTALL)
    return f"Well, {said.group(2)}" if said else ""


def judges(prompt: str) -> str:
    """Yes to the first item, with its words, and no to the others."""
    blocks = re.split(r"^Item \d+\. Answers: ", prompt, flags=re.MULTILINE)[1:]
    rulings = []
    for number, block in enumerate(blocks, 1):
        answers = block.splitlines()[0].split(", ")
        words = re.findall(r"<said-\w+>\n(.*?)\n</", block, re.DOTALL)[-1]
        yes = number == 1 or "no" not in answers
        rulings.append({"number": number, "verdict": answers[0] if yes else "no", "quote": words[:40] if yes else ""})
    return json.dumps({"rulings": rulings})


class ThreeRoles:
    """Answers by the model's name, turns each away once, and can be told to be away."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        """Role and prompt of every request that was answered."""
        self.turned_away: list[str] = []
        self.base_url = ""

    async def respond(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        role, prompt = str(asked.body["model"]), "\n".join(str(each["content"]) for each in asked.body["messages"])
        if role not in self.turned_away:
            self.turned_away.append(role)
            await replies(refusal("Too many requests."), "429 Too Many Requests")(asked, writer)
            return
        self.asked.append((role, prompt))
        text = {"asker": asks(prompt, len(self.asked)), "player": plays(prompt), "judge": judges(prompt)}[role]
        await replies(completion(text, id="c", created=0, model=role, **USAGE))(asked, writer)

    def count(self, role: str, about: str = "") -> int:
        return sum(each == role and about in prompt for each, prompt in list(self.asked))


@contextmanager
def three_roles() -> Iterator[ThreeRoles]:
    """Serves from a thread, so that a test and a programme it starts can both ask."""
    roles, loop = ThreeRoles(), asyncio.new_event_loop()
    ready, stop = threading.Event(), asyncio.Event()

    async def serve() -> None:
        server: FaultServer
        async with running(roles.respond) as server:
            roles.base_url = server.base_url
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),), daemon=True)
    thread.start()
    assert ready.wait(5)
    try:
        yield roles
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(5)
        loop.close()
