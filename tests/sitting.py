"""One interview as an outsider sees it: the events it sent, the brief it was given, the answers it got."""

from functools import cached_property
from typing import Any

from tests.words import asks, names

Event = dict[str, Any]


class Sitting:
    def __init__(self, transcript: list[Event], brief: dict[str, Any], answers: dict[int, str]) -> None:
        self.events = transcript
        self.brief = brief
        self.answers = answers

    @cached_property
    def says(self) -> list[Event]:
        return [event for event in self.events if event.get("type") == "say"]

    @cached_property
    def by_turn(self) -> dict[int, Event]:
        return {say["turn"]: say for say in self.says}

    @cached_property
    def asked(self) -> list[Event]:
        """What the candidate was left with each time the panel fell silent."""
        waiting = [event.get("turn") for event in self.events if event.get("type") == "waiting"]
        return [self.by_turn[turn] for turn in waiting if turn in self.by_turn]

    @cached_property
    def questions(self) -> list[Event]:
        return [say for say in self.says if say.get("probe") or asks(say["text"])]

    @cached_property
    def probes(self) -> list[Event]:
        return [say for say in self.says if say.get("probe")]

    @cached_property
    def stories(self) -> dict[str, str]:
        return {story["id"]: story.get("told", "") for story in self.brief["round_one"]["stories"]}

    @cached_property
    def resume(self) -> str:
        return str(self.brief.get("candidate", {}).get("resume") or "")

    @cached_property
    def panel(self) -> list[Event]:
        started = next((event for event in self.events if event.get("type") == "started"), {})
        return list(started.get("panel", []))

    @cached_property
    def people(self) -> set[str]:
        """Words of every name the brief, the panel and the candidate's own words hold."""
        interviewers = self.brief["round_one"].get("interviewers") or []
        full = [person["name"] for person in [*self.panel, *interviewers]]
        full += [str(self.brief.get("candidate", {}).get("name") or "")]
        said = [*self.stories.values(), *self.answers.values()]
        return {word for text in full for word in text.split()} | {word for text in said for word in names(text)}

    def source_of(self, anchor: Event, say: Event) -> str | None:
        """The text an anchor claims to be taken from; None when there is no such text."""
        match anchor.get("source"):
            case "round_one":
                return self.stories.get(say.get("story") or "")
            case "resume":
                return self.resume
            case "answer":
                return self.answers.get(anchor["turn"])
        return None

    def said_before(self, say: Event) -> str:
        """Everything the candidate had said when this was spoken."""
        earlier = [text for turn, text in self.answers.items() if turn < say["turn"]]
        return "\n".join([*self.stories.values(), self.resume, *earlier])
