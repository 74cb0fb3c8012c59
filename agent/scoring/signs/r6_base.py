"""The parts of a talk on strategy: this company's own problem, the own story, what that cost; and poster words."""

from dataclasses import replace
from functools import lru_cache

from agent.scoring.case import Case
from agent.scoring.signs import r6_cues as words
from agent.scoring.signs import r6_frames as frames
from agent.scoring.signs import r6_turns as turns
from agent.scoring.signs.panel_side import roots, tied
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import sentences

HERE = frozenset(("transfer", "counterfactual"))
DEEPEST = 3


def opened(talk: Talk) -> Talk:
    """With what the panel said of its own company before its first question as one more of its facts."""
    case = _with_opening(talk.case)
    return talk if case is talk.case else replace(talk, case=case)


@lru_cache(maxsize=32)
def _with_opening(case: Case) -> Case:
    asked = case.round_one.asked
    said = [asked[a:b].strip() for a, b in sentences(asked)]
    told = [each for each in said if turns.OPENING.search(each) and not turns.REQUEST.search(each)]
    return case.model_copy(update={"facts": (*case.facts, *told)}) if told else case


def here(talk: Talk) -> list[Reply]:
    """The replies on this company's own problem, with what is pressed on right behind them."""
    found: list[Reply] = []
    for reply in talk.replies:
        pressed = bool(found) and found[-1].number == reply.number - 1 and reply.depth == DEEPEST
        if reply.kind in HERE or pressed:
            found.append(reply)
    return found or [reply for reply in talk.replies if reply.depth == DEEPEST]


def there(talk: Talk) -> list[Reply]:
    """The replies on the own story."""
    now = {reply.number for reply in here(talk)}
    return [reply for reply in talk.replies if reply.number not in now]


def price(talk: Talk) -> list[Reply]:
    """Those on what the own decision cost."""
    return [reply for reply in there(talk) if reply.kind == "tradeoff" or reply.depth >= 2]


def told_in(replies: list[Reply]) -> list[Sentence]:
    return [sentence for reply in replies for sentence in reply.sentences]


def has(sentence: Sentence, *classes: frozenset[str]) -> bool:
    """Whether a sentence holds a word of each class."""
    held = roots(frames.COMPANIONS.sub(" ", sentence.text))
    return all(held & each for each in classes)


def slogan(talk: Talk, sentence: Sentence) -> bool:
    """Poster words, and no fact of the panel's beside them."""
    return bool(frames.SLOGAN.search(sentence.text)) and tied(talk, sentence) < 2


def ties(talk: Talk, sentence: Sentence) -> int:
    return tied(talk, sentence, talk.replies[sentence.exchange - 1])


def wide(sentence: Sentence) -> bool:
    return has(sentence, words.MONEY) or has(sentence, words.ABOVE) or has(sentence, words.TREASURY)


def business_in(one: Sentence) -> frozenset[str]:
    """What a sentence says of money, market or the parties above one's own desk, in words that mean it."""
    classes = words.MONEY | words.ABOVE | words.TREASURY | words.OUTWARD
    return roots(frames.COMPANIONS.sub(" ", one.text)) & (classes - words.EVERYDAY)


def of_business(one: Sentence) -> bool:
    return bool(business_in(one))
