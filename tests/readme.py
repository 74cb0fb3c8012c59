"""What the README shows: a stretch of a real interview, and the graph. `python -m tests.readme` writes both."""

import asyncio
import re
import tempfile
from pathlib import Path

from agent.content.brief import load_brief
from agent.content.paths import data_folder
from agent.events import Said
from agent.graph import interview as graph
from agent.interview import Interview

README = Path(__file__).parents[1] / "README.md"
SEED = 16
ANSWERS = (
    "To be fair, a bad one. It was ten to nine, Danuta and me on the door, the queue was out past the lift,"
    " and I sent two families to the café opposite with our card.",
    'Danuta said, "They come down at eight because your desk tells them eight." And she was right, we did.',
    "A warning the day before, I think. It was the chef who dreaded it. He said booked times would turn his kitchen"
    " into a conveyor belt, and he'd just lost two cooks. So I moved his two worst slots to the quiet half hour before"
    " I asked him for anything.",
    "You'd be right that I went to him last, and I'd not do that again. But I'd hold on to the slots, because without"
    " them everybody came down at nine whatever we said.",
    "The queue, more than the score. The desk counted the people standing past the lift at nine, every Sunday, six"
    " weeks before and six weeks after. Nineteen on average, and then three.",
)


def transcript() -> str:
    """The stretch as Markdown: the sample interview, played offline with the answers above."""
    return asyncio.run(_play())


async def _play() -> str:
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as home:
        brief = load_brief(data_folder("examples") / "hotel.yaml")
        async with Interview.start(brief, seed=SEED, home=Path(home)) as interview:
            lines += [_line(event) async for event in interview.begin() if isinstance(event, Said) and event.probe]
            for answer in ANSWERS:
                lines.append(f"> *Bethan: {answer}*")
                lines += [_line(event) async for event in interview.answer(answer) if isinstance(event, Said)]
    return "  \n".join(lines)


def _line(said: Said) -> str:
    return f"> **{said.speaker}** — {said.text}"


def drawing() -> str:
    return f"```mermaid\n{graph().compile().get_graph().draw_mermaid().strip()}\n```"


def section(name: str, text: str) -> str:
    """What stands in the README between the marks of this name."""
    found = re.search(rf"<!-- {name} -->\n(.*?)\n?<!-- /{name} -->", text, re.DOTALL)
    assert found, f"the README has no section {name!r}"
    return found.group(1)


def write() -> None:
    text = README.read_text(encoding="utf-8")
    for name, content in (("transcript", transcript()), ("graph", drawing())):
        start, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        head, rest = text.split(start)
        text = f"{head}{start}\n{content}\n{end}{rest.split(end)[1]}"
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
