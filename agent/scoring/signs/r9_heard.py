"""What one says is answered by the other (R9): an answer drawn on, a doubt called up, another house in the talk, an end
with nothing of today in it. Read by who stands where in the sentence and what the panel said next."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from agent.scoring.signs import r9_turns as turns
from agent.scoring.signs.cue import cue
from agent.scoring.signs.r9_cues import SUPPOSES
from agent.scoring.signs.r9_house import news, trade
from agent.scoring.signs.r9_parts import asks, asks_next, invites, on_terms, stock
from agent.scoring.talk import Reply, Sentence, Talk
from agent.words import meaning
from agent.words import sentences as spans

_TURNS_AWAY = cue(
    r"(?:different|another|other|separate|second|bigger|wider) (?:thing|one|question|matter|subject|sort|tack|end|"
    r"note|angle)|in the (?:first|second|third|next|last) place|the other end|next (?:one|on my list)|something "
    r"(?:for|else|different|from)|a question for|(?:now )?(?:one )?for (?:you|him|her)(?= |$)|as for|on (?:another|a "
    r"different)|from (?:your|the) (?:end|side|chair|desk)"
)
_WOULD = re.compile(
    r"\bor (?:is|does|do|was|are|did|would|has|have|could)\b|\b(?:who|what|they|it|you|that)['’]d\b|\b(?:should|shall|"
    r"can|does it|do they|ought)\b",
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


_EITHER = re.compile(
    r"\b(?:is|are|was|does|do|would|did) (?:it|that|they|those|he|she)\b[^.?!]* or\b|\bwhy\b[^.?!]*\bthough\b|"
    r"\b(?:isn|aren|wouldn|don|doesn|won|can)['’]?t\b|\bdoes any(?:one|body)|\bever\b|\b(?:even|still|instead|more)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:that|those|them|they|it|this|these|ones|both|there|then)\b", re.IGNORECASE)
_AN_ANSWER = re.compile(r"\b(?:else|more|next|another|to answer|you asked|your question)\b", re.IGNORECASE)
_ABOUT_US = re.compile(
    r"^(?:(?:well|so|yes|no|and),? )*(?:i\b|i['’]|my\b|this is|[A-Z]\w+ (?:and|runs?|keeps?)\b)", re.IGNORECASE
)


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
        if _TURNS_AWAY.search(one.text):
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
        if led and not any(_TURNS_AWAY.search(each.text) for each in between):
            return [one, *led]
    return []


def _leads(one: Sentence, supposes: bool = False) -> bool:
    elsewhere = asks_next(one) or on_terms(one) or stock(one) or invites(one)
    supposes = supposes or bool(SUPPOSES.search(one.text) or _WOULD.search(one.text))
    return asks(one) and bool(supposes) and not elsewhere and one.length > NEAR


_DOUBTED = cue(
    r"doubts?|worr(?:y|ies|ied)|bothers?|hesitat\w+|against you|reservations?|unsure|not (?:quite |so )?sure|"
    r"you(?:'ve| have) (?:never|not|only|always|mostly)|you (?:always|only|just)|my (?:own )?(?:thing|one|question "
    r"mark|fear|snag)|you(?:'ve| have) (?:no|little)|you don't|whether you|that you(?:'d| would|'ll)|i(?:'m| am) "
    r"(?:wondering|uneasy|afraid)|if i'm honest|since you ask|for me,? it's|(?:what|the thing|one thing) (?:\w+ "
    r"){0,3}(?:me|us)\b"
)
"""The panel says a doubt about the candidate."""
_OF_ME = re.compile(r"\b(?:about|in|with|on|of|for|against) (?:me|mine)\b", re.IGNORECASE)
_ME = re.compile(r"\b(?:me|my|mine|i|i['’](?:d|m))\b", re.IGNORECASE)
_YOU_SAY = cue(
    r"(?:you|any of you|each of you|anyone|anybody|somebody|someone|one of you|either of you|all three)(?: "
    r"[\w'-]+){0,6}? (?:tell|told|say|says|said|write|put|name|hear|think|wouldn't|hold|not|don't|doesn't|haven't|"
    r"aren't|isn't|against|lack|lacks|miss|missing|doubt|worry|worried|wonder|bother|stop|uneasy|unsure|easy|cross|"
    r"turn|choose|pick|pass|fault)\b|say if|say so|say it|tell me|be (?:blunt|frank|straight|honest)|in here|to my "
    r"face"
)
_SAY_IT = cue(
    r"(?:please|just|do|you|then|would|rather you|if so) (?:\w+ ){0,2}(?:say|tell|name) (?:it|so|me|that)(?: now| "
    r"here| straight)?|(?:say|tell) (?:it|me|so) (?:now|here|today|straight|please|while)"
)
"""The panel is asked to come out with it."""
_NOT_QUITE = cue(
    r"against me|(?:not|n't|aren't|isn't) (?:\w+ )?(?:easy|happy|sure|sold|comfortable|certain|persuaded|fit|suit|"
    r"right|taken)|what(?:'s| is) (?:missing|wrong|lacking)|(?:missing|lacking|wanting|weak|thin|light|short|wrong|"
    r"worst)(?: [\w'-]+){0,3} (?:me|mine|my)|(?:hold|count|counts|stand|stands|speak|speaks|write|put|mark)(?: "
    r"[\w'-]+){0,4} (?:down )?against (?:me|my)|(?:cross|strike|rule|write|leave) (?:me|my name) (?:off|out)|(?:where|"
    r"what) (?:i|i'd|i'm) (?:\w+ )?(?:fall|fell|come|came|be|am) (?:\w+ )?short|(?:niggle|snag|catch|hitch|qualm|"
    r"misgiving|question mark|but)s?(?: [\w'-]+){0,3} (?:me|my|i)\b"
)
"""Something amiss with oneself."""
_CALLS_OUT = cue(
    r"(?:made|make|makes) (?:you|any of you|either of you) (?:\w+ )?(?:frown|wince|pause|flinch|wonder|hesitate|blink|"
    r"think|nervous|look|go)",
    r"(?:tell|give|show|let) me (?:\w+ ){0,3}(?:hear|have|see|know)? ?(?:it|the (?:worst|bad|but|no|other side|"
    r"rest))\b|(?:what|which|where|why|how|anything|something|is there|who)\b[^.!]{0,60}\b(?:against|gap|hole|thin|"
    r"missing|lack\w*|weak\w*|short|wrong|doubt\w*|worr\w+|not (?:sure|convinced|sold|right|ready|enough)|unsure|"
    r"risk\w*|uneasy|nervous|sceptical|miss(?:ed|ing)|fail\w*|wobbl\w*|concern\w*|(?:put|puts|putting) you off|"
    r"stop\w*|hold(?:s|ing)? you back|regret|no\b)[^.!]{0,40}\b(?:me|my|mine|i|i've|i'd|i'm)(?=[^.!]*\?|$)|(?:say|"
    r"speak|have|let's have|out with) it (?:now|here|out|straight|to)|(?:rather|sooner|better) (?:\w+ ){0,3}(?:hear|"
    r"know|have) (?:it )?(?:now|here|today|from you)|case against(?= me|[.,;!?]| and|$)|made (?:you|any of you|either "
    r"of you) (?:go|think|say) (?:hmm+|hm|no|oh|uh|oof|twice)|(?:lie|lying|keep\w*) (?:you )?awake (?:about|over|"
    r"with) me|where (?:did|have|do) i (?:lose|lost|go wrong|fall|miss|not)",
)
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
RATHER_HERE = cue(
    r"i'd (?:sign|stay|be|start) here|(?:hear|heard|know|learn) (?:it |this )?from me|this is the one|the one i'd "
    r"(?:take|choose|pick|rather)|answer(?: them)? (?:after|once|when) (?:you|i've heard)|they(?:'re| are)? (?:know|"
    r"content|fine|happy|all right)|(?:i'll|i'd|to) be (?:open|straight|honest|plain|fair|frank)|so (?:that )?(?:you|"
    r"nobody|it)(?:'re|'s)? (?:know|aren't|isn't|hear)|(?:not|isn't|no) (?:\w+ )?(?:threat|lever|card|bargain\w*|"
    r"pressure|hurry|rush)|(?:they|he|she|both|all)(?:'ve| have)? (?:know|been told|heard)|(?:told|telling) (?:them|"
    r"you|you both|her|him)|no (?:deadline|strings|clock|rush|secret|game|hurry)|still rather be here|(?:decide|"
    r"choose|take your time) (?:\w+ )?(?:without|as if|regardless|anyway)|(?:is|it's) (?:theirs|their affair|my "
    r"(?:problem|worry|affair))|i'd be lying|(?:won't|wouldn't|don't|not) (?:want to )?(?:hide|pretend|use (?:it|"
    r"that)|play)|take (?:the|whatever|all the|your) time|you asked|fair question|i(?:'ve| have)(?:n't| not) "
    r"(?:answered|signed|said yes|accepted)|you should know|tell you (?:that|now|myself)"
)


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
    return one.asks and bool(SUPPOSES.search(one.text)) and not elsewhere and bool(one.own)
