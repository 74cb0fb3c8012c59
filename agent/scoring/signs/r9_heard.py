"""What one says is answered by the other (R9): an answer drawn on, a doubt called up, another house in the talk, an end
with nothing of today in it. Read by who stands where in the sentence and what the panel said next."""

import re
from collections.abc import Iterator
from itertools import pairwise

from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.cue import cue
from agent.scoring.signs.r9_cues import SUPPOSES
from agent.scoring.signs.r9_house import news, trade
from agent.scoring.signs.r9_parts import asks, asks_next, invites, on_terms, stock
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import sentences as spans

_TURNS_AWAY = cue(
    r"(?:different|another|other|separate|second|bigger|wider) (?:thing|one|question|matter|subject|sort|tack|end|"
    r"note|angle)|something (?:for|else|different|from)|a question for|(?:now )?(?:one )?for (?:you|him|her)(?= |$)|"
    r"now to|as for|turning to|on (?:another|a different)|from (?:your|the) (?:end|side|chair|desk)"
)
_WOULD = re.compile(
    r"\bor (?:is|does|do|was|are|did|would|has|have|could)\b|"
    r"\b(?:who|what|they|it|you|that)['’]d\b|\b(?:should|shall|can|does it|do they|ought)\b",
    re.I,
)
NEAR = 3
"""Sentences a thought may run on for."""


def _opens(talk: Talk, reply: Reply, one: Sentence) -> bool:
    """The first words draw on what was just answered: a conclusion, or the panel's word with more of one's own."""
    brought = news(talk, reply) - trade(talk)
    told = not one.asks and len(one.own) >= 2
    concludes = told and bool(turns.SO.search(one.text))
    takes_up = told and bool(brought & one.own) and len(one.own - brought) >= 2 and one.length > SHORTEST
    return concludes or takes_up


SHORTEST = 7
"""Words; a shorter sentence only gives the panel's word back."""


def drawn_on(talk: Talk, reply: Reply) -> list[Sentence]:
    """A conclusion from the panel's answer and the question it leads to; none where the talk turns to another thing."""
    earlier = talk.replies[reply.number - 2]
    if reply.number < 2 or not any(asks(each) for each in earlier.sentences):
        return []
    whole = Talk.of(talk.case).replies[reply.number - 1].sentences
    for one in reply.sentences[:2]:
        if one.place > 1 or not _opens(talk, reply, one):
            continue
        led = [each for each in whole if 0 < each.place - one.place <= NEAR and _leads(each)]
        between = whole[: whole.index(led[0]) + 1] if led else ()
        if led and not any(_TURNS_AWAY.search(each.text) for each in between):
            return [one, *led]
    return []


def _leads(one: Sentence) -> bool:
    elsewhere = asks_next(one) or on_terms(one) or stock(one) or invites(one)
    supposes = SUPPOSES.search(one.text) or _WOULD.search(one.text)
    return asks(one) and bool(supposes) and not elsewhere and one.length > NEAR


_DOUBTED = cue(
    r"doubts?|worr(?:y|ies|ied)|bothers?|concerns?|hesitat\w+|against you|reservations?|unsure|not (?:quite |so )?sure|"
    r"you(?:'ve| have) (?:never|not|only|always|mostly)|you haven't|you (?:always|only|just)|my (?:own )?(?:thing|"
    r"one|question mark|fear|snag)|you(?:'ve| have) (?:no|little)|you (?:never|lack)|"
    r"you don't|your (?:\w+ )?(?:is|are|was) (?:\w+ )?(?:thin|short|light|small|narrow)|too (?:\w+) for (?:us|this)|"
    r"whether you|that you(?:'d| would|'ll)|i(?:'m| am) (?:wondering|uneasy|afraid)|if i'm honest|since you ask|"
    r"for me,? it's|(?:what|the thing|one thing) (?:\w+ ){0,3}(?:me|us)\b|on your (?:cv|paper|form)"
)
"""The panel says a doubt about the candidate."""
_OF_ME = re.compile(r"\b(?:about|in|with|on|of|for|against) (?:me|mine)\b", re.IGNORECASE)
_ME = re.compile(r"\b(?:me|my|mine|i|i['’](?:d|m))\b", re.IGNORECASE)
_YOU_SAY = cue(
    r"(?:you|any of you|each of you|anyone|anybody|somebody|someone|one of you|either of you|all three)"
    r"(?: [\w'-]+){0,6}? (?:tell|told|say|says|said|write|put|name|hear|think|wouldn't|hold|not|don't|doesn't|haven't|"
    r"aren't|isn't|against|lack|lacks|miss|missing|doubt|worry|worried|wonder|bother|stop|uneasy|unsure|easy|"
    r"cross|turn|choose|pick|pass|fault)\b|say if|say so|say it|tell me|let me (?:hear|have|know)|be (?:blunt|frank|"
    r"straight|honest)|out with it|speak up|don't spare|in here|to my face|while i'm (?:here|in the room|sat here)"
)
_SAY_IT = cue(
    r"(?:please|just|do|you|then|would|rather you|if so) (?:\w+ ){0,2}(?:say|tell|name) (?:it|so|me|that)(?: now|"
    r" here| "
    r"straight)?|(?:say|tell) (?:it|me|so) (?:now|here|today|straight|please|while)|out with it|speak up|don't spare"
)
"""The panel is asked to come out with it."""
_NOT_QUITE = cue(
    r"against me|(?:not|n't|aren't|isn't) (?:\w+ )?(?:easy|happy|sure|sold|comfortable|certain|persuaded|fit|suit|"
    r"right|taken)|uneasy|what(?:'s| is) (?:missing|wrong|lacking)|(?:missing|lacking|wanting|weak|thin|light|short|"
    r"wrong|worst)(?: [\w'-]+){0,3} (?:me|mine|my)|(?:hold|count|counts|stand|stands|speak|speaks|write|put|mark)"
    r"(?: [\w'-]+){0,4} (?:down )?against (?:me|my)|(?:cross|strike|rule|write|leave) (?:me|my name) (?:off|out)|"
    r"(?:don't|do not|wouldn't) (?:you )?(?:like|trust|believe|see|buy)(?: [\w'-]+){0,3} (?:me|my|i)\b|"
    r"(?:where|what) (?:i|i'd|i'm) (?:\w+ )?(?:fall|fell|come|came|be|am) (?:\w+ )?short|not the (?:right )?(?:one|man|"
    r"woman|person)|(?:niggle|snag|catch|hitch|qualm|misgiving|question mark|but)s?(?: [\w'-]+){0,3} (?:me|my|i)\b"
)
"""Something amiss with oneself."""


def calls_up_doubts(one: Sentence) -> bool:
    """The panel is to say what is amiss with the candidate."""
    return bool(_ME.search(one.text) and _NOT_QUITE.search(one.text) and (one.asks or _YOU_SAY.search(one.text)))


def doubts_answered(talk: Talk) -> list[Sentence]:
    """A doubt comes from the panel, and the words before had asked the panel to speak of the candidate."""
    found: list[Sentence] = []
    for reply, after in pairwise(talk.replies):
        head = " ".join(_head(after.question))
        if _DOUBTED.search(head):
            last = reply.sentences[-2:]
            of_me = [one for one in last if _OF_ME.search(one.text) and (_YOU_SAY.search(one.text) or _asks_of_me(one))]
            found += of_me + [one for one in last if one not in of_me and _SAY_IT.search(one.text)]
    return found


def _asks_of_me(one: Sentence) -> bool:
    return one.asks and not on_terms(one)


def _head(question: str) -> Iterator[str]:
    """What the panel answers before it asks."""
    for a, b in spans(question):
        if question[a:b].endswith("?"):
            return
        yield question[a:b]


_THEY = (
    r"(?:the|a|an|another|one|my|our|two|three) (?!one\b|thing|reason|question)(?:(?!that\b|who\b|"
    r"which\b)[\w'’-]+ ){0,3}?"
)
THIRD_WANTS = cue(
    _THEY + r"(?:(?:has|have|had|'s|'ve) )?(?:also |just |since |already )?(?:seen|asked|offered|rung|invited|called|"
    r"approached|wants?|met|interviewed|shortlisted|would take|will take|would give|will give|"
    r"gives?|gave|made) me\b",
    r"(?:seen|asked|rung|called|invited|interviewed|wants?|have|has|taking|take) me (?:too|as well|also|back|on|in|"
    r"over|"
    r"for a (?:second|day|talk|chat))",
    r"i(?:'m| am|'ve| have)? (?:also |still )?(?:in for|up for|been (?:to see|seen by|offered)|seeing|waiting on|"
    r"waiting to hear from|hearing from|got|in with|down for)(?: [\w'’-]+){1,6} (?:as well|too|also|offer|post|job|"
    r"place|"
    r"interview|next week|on (?:mon|tues|wednes|thurs|fri)day)",
)
"""Somebody else has had a look, or made an offer."""
RATHER_HERE = cue(
    r"i'd (?:sign|stay|be|start) here|(?:hear|heard|know|learn) (?:it |this )?from me|this is the one|"
    r"the one i'd (?:take|choose|pick|rather)|i'd (?:take|choose|pick|come) (?:this|here|you)|"
    r"(?:this|here|yours|you)(?:'d| would)? (?:comes?|be|is|are) (?:my )?first|rather (?:this|here|yours|it were)|"
    r"answer(?: them)? (?:after|once|when) (?:you|i've heard)|they(?:'re| are)? (?:know|content|fine|happy|all right)|"
    r"(?:i'll|i'd|to) be (?:open|straight|honest|plain|fair|frank)|so (?:that )?(?:you|nobody|it)(?:'re|'s)? (?:know|"
    r"aren't|isn't|hear)|(?:not|isn't|no) (?:\w+ )?(?:threat|lever|card|bargain\w*|pressure|hurry|rush)|doesn't change|"
    r"(?:better|best|fair|right) (?:that )?you (?:know|knew|hear|heard)|i(?:'ve| have)(?:n't| not) (?:answered|signed|"
    r"said yes|accepted)|you should know|i mention it|i say (?:it|so|this) (?:because|so)|tell you (?:that|now|myself)"
)
