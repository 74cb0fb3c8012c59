"""Sentences beside the story: how sure somebody is of it, and turns away from what was asked."""

from functools import lru_cache

from agent.reading.patterns import pattern
from agent.words import sentences

_SO = r"(?:and|but|so|well|or|oh|um|uh|er|yes|yeah|no|okay|right|now|again|honestly|though)"
_AT_LEAST = (
    r"(?:,? (?:at least|anyway|though|here|there|about (?:it|that|this)|now|any more|off the top of my head)){0,3}"
)
HEDGE = pattern(
    rf"^\W{{0,6}}(?:{_SO}\W{{1,3}}){{0,4}}(?:if i(?:'m| am)? (?:remember|recall|remembering)(?: it"
    rf"| that)?(?: rightly| correctly| right| well)?"
    r"|if memory serves(?: me)?(?: right| well)?|i (?:may|might|could) (?:well )?be (?:wrong|mistaken|misremembering)"
    r"|(?:as|so) far as i (?:can (?:say|tell|remember|recall|see)|know|remember|recall|understood)"
    r"|i (?:think|believe|suppose|guess|reckon|imagine|hope|would think|would say|'d say)(?: so)?"
    r"|(?:more or less|sort of|kind of|maybe|perhaps|probably|possibly|roughly|presumably|arguably)"
    r"|i(?:'m| am) not (?:entirely |quite |completely |absolutely |that |totally )?(?:sure|certain|positive)"
    r"|don't (?:quote|hold) me (?:on|to) (?:that|it)|to the best of my (?:knowledge|memory|recollection)|from memory"
    r"|give or take(?: a (?:bit|few))?|(?:or )?something like that|i (?:couldn't|could not|wouldn't) swear to it"
    rf"|correct me if i(?:'m| am) wrong|i would have to check){_AT_LEAST}\W{{0,6}}$"
)
"""A whole sentence that only says how sure somebody is: it adds nothing to the story and takes nothing from it."""
ELSEWHERE = pattern(
    rf"^\W{{0,6}}(?:(?:{_SO}|you know|ah|see|i mean)\W{{1,3}}){{0,4}}(?:"
    r"(?:that|this|it|which) (?:reminds me|puts me in mind|makes me think|takes me back)\b"
    r"|what i(?:'d| would) (?:rather|prefer to|much rather) (?:talk|speak|tell|say)"
    r"|(?:can|could|may) (?:we|i) (?:talk|say something|speak) about something"
    r"|(?:don't|do not) (?:get|start) me (?:started )?on\b"
    r"|you(?:'d| would)(?: really)? have to (?:ask|have been there|see it|know|speak to)\b"
    r"|you(?:'d| would| had) better ask\b|you(?:'d| would) be better (?:off )?asking\b"
    r"|(?:that's|that is|this is|it's|it is)(?: really)?(?: more of)?(?: an?| the)? (?:\w+ )?question (?:for|to|you)\b"
    r"|(?:that's|that is|this is|it's) more (?:of )?an? \w+ (?:question|matter|thing)\b"
    r"|(?:everybody|everyone|people) (?:always )?asks? (?:me )?(?:that|about it)\b"
    r"|(?:the|a) (?:more interesting|bigger|real|better) (?:part|question|thing|point|issue)\b[^.?!]{0,20}\bis\b"
    r"|(?:before i forget|by the way|speaking of which|funny you (?:should )?(?:say|ask)|on another note)\b"
    r"|(?:perhaps|maybe) that(?:'s| is) enough (?:of|about)\b|(?:that's|that is|it's) all in (?:the|my)\b"
    r"|(?:so,? )?to go back a (?:little|bit)\b|you have to (?:know|understand)\b|what (?:people|you|nobody|they) "
    r"(?:don't|do not|doesn't|never|have to|must|need to) (?:understand|realise|realize|know|see|get)\b"
    r"|what (?:really )?(?:matters|counts|is important)(?: to me)?(?: here)? is\b"
    r"|(?:that's|that is) \w+ for you\b|it(?:'s| is) the same (?:in|at|with|for|everywhere|all over)\b"
    r"|thank you for (?:not|asking|the question)\b"
    r")"
)
"""How somebody begins who is about to talk of something else."""


@lru_cache(maxsize=1024)
def beside(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of the sentences that are no part of the story."""
    return tuple((a, b) for a, b in sentences(text) if HEDGE.search(text[a:b]) or ELSEWHERE.search(text[a:b]))


def without_hedges(text: str) -> str:
    """The text as somebody would tell it who is sure; the same when it is nothing but a hedge."""
    kept = [text[a:b] for a, b in sentences(text) if not HEDGE.search(text[a:b])]
    return " ".join(kept) if kept and len(kept) < len(sentences(text)) else text


def without_detours(text: str) -> str:
    """The text without the sentences that turn away from the question; empty when it is nothing else."""
    kept = [text[a:b] for a, b in sentences(text) if not ELSEWHERE.search(text[a:b])]
    return " ".join(kept) if len(kept) < len(sentences(text)) else text
