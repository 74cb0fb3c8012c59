"""A chat completion as it is asked for, whoever asks: texts in order, ids where the frontend sends some."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from starlette.datastructures import Headers

from agent.replies import plain

COMPLETIONS = ("/v1/chat/completions", "/chat/completions")
HISTORY_LIMIT = 4 * 1024 * 1024
"""Bytes of a request. A frontend sends the whole chat each time: 45 answers of 2,000 words with every letter escaped
are 3 MB."""
MOST_MESSAGES = 2_000
CHAT, MESSAGE, USER, PARENT, TASK = (
    "x-openwebui-chat-id", "x-openwebui-message-id", "x-openwebui-user-message-id",
    "x-openwebui-user-message-parent-id", "x-openwebui-task",
)  # fmt: skip
"""Headers of Open WebUI's connection templates (0.9.7 and later); other frontends may be given the same."""
RETRY = "x-stainless-retry-count"
"""How often the openai SDK has sent this request before."""
TITLE, TAGS, FOLLOW_UPS = '{"title": "Mock interview"}', '{"tags": ["mock interview"]}', '{"follow_ups": []}'
"""Answers to a frontend's own errands. No follow-ups: it would put ready-made answers before the candidate."""
RESTYLES = ("More Concise", "Add Details")
"""What Open WebUI sends as if it was said, when a reply is to be put in other words."""


def _text(content: Any) -> str:
    """The words of a message: a string, or the text parts of a list."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        parts = [part.get("text") if isinstance(part, dict) else part for part in content]
        return "\n\n".join(part for part in parts if isinstance(part, str))
    return ""


class Said(BaseModel):
    """One message. What else a frontend puts there is not looked at."""

    model_config = ConfigDict(extra="ignore")

    role: str = Field(max_length=40)
    content: Annotated[str, BeforeValidator(_text)] = ""


class StreamOptions(BaseModel):
    model_config = ConfigDict(extra="ignore")

    include_usage: bool | None = False


class Completion(BaseModel):
    """The body of a request. Sampling parameters and tools are accepted and not used."""

    model_config = ConfigDict(extra="ignore")

    model: str = Field(min_length=1, max_length=200)
    messages: list[Said] = Field(min_length=1, max_length=MOST_MESSAGES)
    stream: bool | None = False
    stream_options: StreamOptions | None = None


@dataclass(frozen=True)
class Pair:
    """What was said to us, and what we are said to have answered; nothing before it where a window cut it off."""

    heard: str | None
    told: str


@dataclass(frozen=True)
class Ids:
    """A frontend's ids of the candidate's message, of the reply it follows, and of the reply it asks for."""

    user: str
    parent: str
    message: str


@dataclass(frozen=True)
class Asked:
    """One request, read."""

    model: str
    pairs: tuple[Pair, ...]
    heard: str
    """What the candidate said since our last words."""
    latest: str
    """The last message alone."""
    goes_on: bool
    """Whether the last message is ours: the frontend wants the rest of it."""
    ids: Ids | None
    is_retry: bool

    @property
    def first(self) -> bool:
        """Whether nothing of ours is in it."""
        return not self.pairs


def errand(body: Completion, headers: Headers) -> str | None:
    """The constant a frontend's own request is answered with: a title, tags, follow-up questions. None for talk.

    Without the header, Open WebUI's errands are told by their form (frontends.md §1.1).
    """
    task = headers.get(TASK, "").strip()
    latest = body.messages[-1]
    prompt = latest.content.lstrip() if latest.role == "user" else ""
    if not task and (body.stream or not prompt.startswith("### Task:") or "<chat_history>" not in prompt):
        return None
    wanted = f"{task} {prompt[:600]}".lower()
    if re.search(r"follow[_ -]?up", wanted):
        return FOLLOW_UPS
    return TAGS if re.search(r"\btags?\b|tags_", wanted) else TITLE


def read(body: Completion, headers: Headers) -> Asked:
    """The talk in a request: systems, tools and developers have no voice in it."""
    talk = [each for each in body.messages if each.role in ("user", "assistant")]
    pairs: list[Pair] = []
    heard: list[str] = []
    for message in talk:
        if message.role == "user":
            heard.append(message.content)
        else:
            pairs.append(Pair(_joined(heard) if heard else None, message.content))
            heard = []
    goes_on = bool(talk) and talk[-1].role == "assistant"
    return Asked(
        model=body.model,
        pairs=tuple(pairs),
        heard=_joined(heard),
        latest=heard[-1] if heard else "",
        goes_on=goes_on,
        ids=_ids(headers),
        is_retry=headers.get(RETRY, "0").strip() not in ("", "0"),
    )


def _joined(texts: list[str]) -> str:
    """Messages nobody answered come again with the next one."""
    return "\n\n".join(texts)


def _ids(headers: Headers) -> Ids | None:
    """None where the frontend sends none; a template without a value arrives as an empty header."""
    user = headers.get(USER, "").strip()[:200]
    if PARENT not in headers or not user:
        return None
    return Ids(user, headers[PARENT].strip()[:200], headers.get(MESSAGE, "").strip()[:200])


How = Literal["again", "go_on", "regenerate", "reply", "root", "lost"]


def is_restyle(asked: Asked) -> bool:
    return plain(asked.latest) in RESTYLES
