"""What one says is answered by the other (R9): an answer drawn on, a doubt called up, another house in the talk, an end
with nothing of today in it. Read by who stands where in the sentence and what the panel said next."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.cue import cue, ways
from agent.scoring.signs.r9_cues import SUPPOSES
from agent.scoring.signs.r9_house import news, trade
from agent.scoring.signs.r9_parts import asks, asks_next, invites, on_terms, stock
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import meaning
from agent.words import sentences as spans

TURNS_AWAY = ways("r9_heard", "turns_away")
_WOULD = re.compile(
    r"\bor (?:is|does|do|was|are|did|would|has|have|could)\b|\b(?:who|what|they|it|you|that)['’]d\b|\b(?:should|shall|"
    r"can|does it|do they|ought)\b",
    re.I,
)
_FOLLOWS = re.compile(r"\b(?:who|what|how|where|which)\b[^?]*\bthen\?|\bso (?:who|what|where|how)\b", re.I)
NEAR = 3
"""Sentences a thought may run on for."""


def _opens(talk: Talk, reply: Reply, one: Sentence) -> bool:
    """The first words draw on what was just answered: a conclusion, or the panel's word with more of one's own."""
    brought = news(talk, reply) - trade(talk)
    told = not one.asks and len(one.own) >= 2
    concludes = told and bool(turns.SO.search(one.text))
    takes_up = told and bool(brought & one.own) and len(one.own - brought) >= 2 and one.length > SHORTEST
    return concludes or takes_up


_EITHER = re.compile(
    r"\b(?:is|are|was|does|do|would|did) (?:it|that|they|those|he|she)\b[^.?!]* or\b|\bwhy\b[^.?!]*\bthough\b|"
    r"\b(?:isn|aren|wouldn|don|doesn|won|can)['’]?t\b|\bdoes any(?:one|body)|\bever\b|\b(?:even|still|instead|more)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:that|those|them|they|it|this|these|ones|both|there|then)\b", re.IGNORECASE)
_AN_ANSWER = re.compile(r"\b(?:else|more|next|another|to answer|you asked|your question)\b", re.IGNORECASE)
_ABOUT_US = re.compile(
    r"^(?:(?:well|so|yes|no|and),? )*(?:i\b|i['’]|my\b|this is|[A-Z]\w+ (?:and|runs?|keeps?)\b|[^.?!]*\b(?:is|are|was|"
    r"were|['’]s) (?:all |both |still |mostly |partly )?(?:mine|ours|my (?!advice|answer|guess|view|fear)\w+|with me|"
    r"down to me|up to me|under me)(?=[.,;]|$| (?:to|and|too|here)\b))",
    re.IGNORECASE,
)
"""The panellist says who they are or what is theirs: no answer yet."""


def carried(talk: Talk, reply: Reply) -> list[Sentence]:
    """The first words take the panel's answer up, or point back at it, and ask what follows from it."""
    others = [each.name.split()[0] for each in talk.case.panel if each.name and each.name != reply.exchange.speaker]
    turned = any(re.search(rf"\\b{re.escape(name)}\\b", reply.question) for name in others)
    head = next(_head(reply.question), reply.question)
    earlier = reply.number > 1 and any(asks(each) for each in talk.replies[reply.number - 2].sentences)
    if (
        turned
        or reply.kind != "candidate_questions"
        or not (earlier or _AN_ANSWER.search(reply.question) or not _ABOUT_US.match(head))
    ):
        return []
    brought = meaning(" ".join(_told(reply.question, others))) - trade(talk)
    whole = Talk.of(talk.case).replies[reply.number - 1].sentences
    for one in whole[:FIRST]:
        if TURNS_AWAY.search(one.text):
            return []
        supposes = SUPPOSES.search(one.text) or _WOULD.search(one.text) or _EITHER.search(one.text)
        if not (_leads(one, bool(supposes)) and one.own | one.stems):
            continue
        points = _POINTS_BACK.search(one.text) and _EITHER.search(one.text)
        if brought & one.stems or (brought and points):
            return [one]
    return []


FIRST = 3
"""Sentences in which an answer is taken up."""


def _told(question: str, others: list[str]) -> Iterator[str]:
    """What the panel says and does not ask, up to where it speaks of somebody else here."""
    for a, b in spans(question):
        if any(name in question[a:b] for name in others):
            return
        if not question[a:b].endswith("?"):
            yield question[a:b]


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
        if led and not any(TURNS_AWAY.search(each.text) for each in between):
            return [one, *led]
    return []


def _leads(one: Sentence, supposes: bool = False) -> bool:
    elsewhere = asks_next(one) or on_terms(one) or stock(one) or invites(one)
    supposes = supposes or bool(SUPPOSES.search(one.text) or _WOULD.search(one.text))
    return asks(one) and bool(supposes) and not elsewhere and one.length > NEAR


_DOUBTED = ways("r9_heard", "doubted")
"""The panel says a doubt about the candidate."""
_OF_ME = re.compile(r"\b(?:about|in|with|on|of|for|against) (?:me|mine)\b", re.IGNORECASE)
_ME = re.compile(r"\b(?:me|my|mine|i|i['’](?:d|m))\b", re.IGNORECASE)
_YOU_SAY = ways("r9_heard", "you_say")
_SAY_IT = ways("r9_heard", "say_it")
"""The panel is asked to come out with it."""
_NOT_QUITE = ways("r9_heard", "not_quite")
"""Something amiss with oneself."""
_CALLS_OUT = ways("r9_heard", "calls_out")
"""The panel is to come out with what speaks against the candidate, in one breath."""
_AS_INVITED = re.compile(
    r"\byou (?:did )?(?:asked?|want(?:ed)? (?:to (?:know|hear)|it (?:straight|plain))|invited|wondered)\b|\b(?:as|if) "
    r"you (?:ask|insist)\b|\bsince you ask",
    re.IGNORECASE,
)
_OWNS = re.compile(r"\b(?:I|i)(?:['’]?(?:d|ll|ve|m)| would| will| have(?:n['’]t)?| haven['’]t| am| did| know)\b")


@lru_cache(maxsize=1024)
def calls_up_doubts(one: Sentence) -> bool:
    """The panel is to say what is amiss with the candidate."""
    if _CALLS_OUT.search(one.text):
        return True
    return bool(_ME.search(one.text) and _NOT_QUITE.search(one.text) and (one.asks or _YOU_SAY.search(one.text)))


def doubts_answered(talk: Talk) -> list[Sentence]:
    """A doubt comes from the panel, and the words before had asked the panel to speak of the candidate."""
    found: list[Sentence] = []
    for reply in talk.replies:
        if _AS_INVITED.search(reply.question) and _DOUBTED.search(reply.question):
            found += [one for one in reply.sentences if _OWNS.search(one.text) and len(one.own) >= 2]
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
    r"(?:the|a|an|another|one|my|our|two|three) (?!one\b|thing|reason|question)(?:(?!that\b|who\b|which\b)[\w'’-]+ "
    r"){0,3}?"
)
THIRD_WANTS = cue(
    _THEY + r"(?:(?:has|have|had|'s|'ve) )?(?:also |just |since |already )?(?:seen|asked|offered|rung|invited|called|"
    r"approached|wants?|met|interviewed|shortlisted|would take|will take|would give|will give|gives?|gave|made) me\b",
    r"(?:seen|asked|rung|called|invited|interviewed|wants?|have|has|taking|take) me (?:too|as well|also|back|on|in|"
    r"over|for a (?:second|day|talk|chat))",
    r"i(?:'m| am|'ve| have)? (?:also |still )?(?:in for|up for|been (?:to see|seen by|offered)|seeing|waiting on|"
    r"waiting to hear from|hearing from|got|in with|down for)(?: [\w'’-]+){1,6} (?:as well|too|also|offer|post|job|"
    r"place|interview|next week|on (?:mon|tues|wednes|thurs|fri)day)",
    r"(?:a|an|one|two|the|another|some) (?:[\w'’-]+ ){1,4}?(?:(?:in|at|from|near|over) [\w'’-]+ )?(?:wants? me|(?:has|"
    r"have|'s|'ve) (?:me|made|offered|asked|put)|is (?:after|keen on|waiting for) me)|(?:through to|got to|reached|"
    r"in) the (?:last|final|next) (?:bit|round|stage|lot|two|three|four)|(?:second|first|third|last) (?:talk|"
    r"interview|meeting|chat|call|round) (?:is|was|with|at|on)|(?:another|one other|one more|two more|one|two) "
    r"(?:firm|place|office|company|house|school|hospital|shop|application|letter|offer|bank|hotel)s?\b",
    r"(?:part|half|a bit|a piece|some) of me (?:\w+ )?(?:doesn't|does not|wants to stay|would stay|isn't|is staying|"
    r"hates)|(?:hard|sad|sorry|wrench|tears?|cry|cried|torn) (?:\w+ ){0,5}(?:to leave|leaving|go)|i(?:'d| would| "
    r"might| may| could) (?:\w+ )?(?:stay|be (?:happy|content|all right|fine) (?:staying|where))|had a cry",
)
"""Somebody else has had a look, or made an offer."""
RATHER_HERE = ways("r9_heard", "rather_here")


def echoes(one: Sentence) -> bool:
    """The panel's words come first, and nothing of one's own is told with them."""
    return one.place == 0 and one.length > BARE and not any(each.subject == "i" for each in one.clauses)


BARE = 2
"""Words; so short an echo ("Grandparents, okay") only says that it was heard."""


def made_them_think(talk: Talk) -> list[Sentence]:
    """The panel's next words say that nobody had asked it before."""
    found: list[Sentence] = []
    for reply, after in pairwise(talk.replies):
        head = " ".join(after.question[a:b] for a, b in spans(after.question)[:3])
        if turns.MOVED_THEM.search(head):
            found += [one for one in reply.sentences if one.asks and one.own and not stock(one) and not invites(one)]
    return found


def carries_on(one: Sentence) -> bool:
    """A question to the matter that supposes something; no stock question, no terms, nothing about oneself."""
    elsewhere = asks_next(one) or on_terms(one) or stock(one) or invites(one)
    supposes = SUPPOSES.search(one.text) or _FOLLOWS.search(one.text)
    return one.asks and bool(supposes) and not elsewhere and bool(one.own)
