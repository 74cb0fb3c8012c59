"""A whole interview with a model behind it that speaks well, lies and dies by turns."""

import asyncio
import re
from pathlib import Path

from agent.content.brief import load_brief
from agent.content.paths import data_folder
from agent.engines.chat_client import ChatClient, Patience
from agent.engines.language_model import LanguageModelEngine
from agent.engines.offline import OfflineEngine
from agent.engines.tokens import estimate
from agent.engines.wrappers import Metered, WithFallback
from agent.errors import EngineError
from agent.events import Finished, Said, Waiting
from agent.guard import is_compound, protected_topic
from agent.interview import Interview
from agent.words import fold
from tests.fault_server import KEY, Asked, Respond, echoes_the_key, event, head, resets, running, sends
from tests.model_talk import reply, speaks

ANSWERS = (
    "I checked the rota myself on the Friday and rang Bernadette, because two people were off sick.",
    "She wanted to close the restaurant early. I said no, and we lost about 400 pounds that night.",
    "In the end the guests stayed and complaints went down from 19 to 7 in the month after.",
    "Honestly I should have told the owner sooner, and since then I write it down the same day.",
    "Nothing else, thank you.",
)
OPENINGS = (
    "{q}. Which hour was that?", "Take {q}: who else was near?", "You said {q}. What did you hold in your hands?",
    "About {q}, then. What came straight after?", "{q}? Describe the room.", "Stay with {q}. When did it end?",
    "Behind {q} lies a choice. Whose was it?", "{q}. What would you keep of that?",
)  # fmt: skip


def asks_well(asked: Asked) -> str:
    """A question on the words the prompt offers, never twice in the same words."""
    prompt = asked.body["messages"][-1]["content"]
    offered = re.search(r"worth starting from:\n<(said-\w+)>\n(.*?)\n</", prompt, re.DOTALL)
    quote = offered.group(2) if offered else ""
    say = OPENINGS[asked.number % len(OPENINGS)].format(q=f"“{quote}”") if quote else "What would you do on day one?"
    return reply(say, quote)


def moody(asked_before: list[str]) -> Respond:
    async def respond(asked: Asked, writer: asyncio.StreamWriter) -> None:
        asked_before.append("\n".join(message["content"] for message in asked.body["messages"]))
        moods: tuple[Respond, ...] = (
            speaks(asks_well(asked)),
            speaks(asks_well(asked)),
            resets,
            speaks(reply("Great answer! How old are your children and why?")),
            speaks(asks_well(asked)),
            echoes_the_key,
            sends(head(), event(reply(f"You picked {KEY}. What")[:-2])),
        )
        await moods[asked.number % len(moods)](asked, writer)

    return respond


async def test_an_interview_with_a_moody_model_is_played_to_its_end(tmp_path: Path) -> None:
    brief = load_brief(data_folder("examples") / "hotel.yaml")
    prompts: list[str] = []
    failures: list[EngineError] = []
    said: list[Said] = []
    finished: list[Finished] = []

    async with (
        running(moody(prompts)) as server,
        ChatClient(server.base_url, KEY, "tiny", Patience(1, 2, 1, 4), attempts=1) as client,
    ):
        metered = Metered(LanguageModelEngine(client, OfflineEngine()))
        voice = WithFallback(metered, OfflineEngine(), failures.append)
        async with Interview.start(brief, engine=voice, seed=3, home=tmp_path) as interview:
            stream = interview.begin()
            for turn in range(60):
                async for each in stream:
                    if isinstance(each, Said):
                        said.append(each)
                    elif isinstance(each, Finished):
                        finished.append(each)
                    elif isinstance(each, Waiting):
                        pass
                if finished:
                    break
                stream = interview.answer(ANSWERS[turn % len(ANSWERS)])

    assert finished
    assert {each.voice for each in said} >= {"model", "offline"}
    for each in said:
        assert each.text.strip() and KEY not in each.text
        assert protected_topic(each.text) is None and not is_compound(each.text)
        if each.probe and each.voice == "model":
            quote = each.probe.anchor.quote
            assert fold(quote) in fold(each.text)
    assert prompts and max(estimate(prompt) for prompt in prompts) <= 2_000
    assert failures and all(KEY not in str(failure) for failure in failures)
    assert metered.totals().failures == len(failures)
    assert not any(KEY.encode() in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    hidden = [each.reservation for each in brief.panel if each.reservation]
    assert not any(doubt in prompt for doubt in hidden for prompt in prompts)
