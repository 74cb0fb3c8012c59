"""Who is who in the room, and the turns of phrase by which people mind each other there (R8)."""

import re
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

from agent.scoring.case import Person
from agent.scoring.talk import Reply, Talk
from agent.words import meaning, sentences, words

_ALSO_WORDS = frozenset(
    """will mark grace rose bill dawn may hope faith joy art rob sue pat jack june april frank ray iris ivy chase drew
    guy earl grant dean miles reed page holt lane wood brook park field rice cook ford west young long""".split()
)
"""First and last names that are words too; in lower case they are taken for the word."""
_CAPITAL = re.compile(r"[A-Z][a-zà-ÿ]+(?:[-'’][A-Za-zà-ÿ]+)*")
_OPENER = re.compile(
    r"^(?:(?:well|so|now|ah|oh|yes|yeah|no|right|okay|ok|thanks|thank you|hi|hello|and|but|um|uh|er|look|sure|listen"
    r"|great|(?:good|great|fair) (?:question|point|to meet you)|(?:one |just )?for|as i (?:was saying|said) to"
    r"|dear)[,.!]? +)*(?:you, )?([A-Z][a-zà-ÿ]+)(?=[,.:?!])",
    re.IGNORECASE,
)
_CLOSER = re.compile(r"(?<=, )([A-Z][a-zà-ÿ]+)(?=[,.;:?!]|$)")
_NO_PERSON = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december christmas easter excel english yes no well so now and but then first second third one two
    three also okay right sure thanks god lord mum dad sir madam chef doctor nurse coach boss""".split()
)
_LIKE = 0.6
"""How alike two names of one first letter have to look at the head of a sentence, where any word has a capital."""
_RATHER_LIKE = 0.25
"""And further in, where a capital is a name: Kofi and Karl."""


@lru_cache(maxsize=256)
def _names(person: Person) -> tuple[re.Pattern[str], frozenset[str]]:
    """A pattern that finds a panellist, and the parts of the name in lower case."""
    parts = [part for part in re.split(r"[\s\-]+", person.name) if len(part) > 1]
    either = [
        re.escape(part) if part.lower() in _ALSO_WORDS or place else f"(?i:{re.escape(part)})"
        for place, part in enumerate(parts)
    ]
    return re.compile(rf"(?<![\w'’])(?:{'|'.join(either) or '(?!)'})(?:'s|’s)?(?![\w])"), frozenset(
        part.lower() for part in parts
    )


def named(text: str, person: Person) -> bool:
    return bool(person.name) and bool(_names(person)[0].search(text))


def owned(text: str, person: Person) -> bool:
    """Whether something of a panellist's own is spoken of: Hugh's premium."""
    return (
        any(re.search(r"['’]s?$", match.group()) for match in _names(person)[0].finditer(text))
        if person.name
        else False
    )


def others(talk: Talk, reply: Reply) -> list[Person]:
    """The panel without whoever asked."""
    return [person for person in talk.case.panel if person.name and person.name != reply.exchange.speaker]


@lru_cache(maxsize=512)
def addressed(sentence: str) -> tuple[str, ...]:
    """Capitalised words in the places where one calls somebody by name."""
    found = (match.group(1) for match in (*_OPENER.finditer(sentence), *_CLOSER.finditer(sentence)))
    return tuple(dict.fromkeys(word for word in found if word[:1].isupper()))


def spoken_of(talk: Talk) -> str:
    """What the panel and round one had said."""
    told = talk.case.round_one
    return " ".join((told.asked, told.told, talk.case.role_applied_for, *(reply.question for reply in talk.replies)))


def slips(talk: Talk) -> frozenset[str]:
    """The sentences in which somebody is called by a name nobody here has, or put into another office. All that was
    said counts, also sentences of general words: to be called wrong needs no story."""
    said = tuple(answer[a:b] for answer in talk.case.answers for a, b in sentences(answer))
    return _slips(talk.case.panel, spoken_of(talk), said) | _mistaken(talk) | _misplaced(talk)


def _misplaced(talk: Talk) -> frozenset[str]:
    """The sentences that put a listener into an office nobody had spoken of by then."""
    told = talk.case.round_one
    spoken, found = " ".join((told.asked, told.told, talk.case.role_applied_for)), set()
    for reply in talk.replies:
        spoken = f"{spoken} {reply.question}"
        said = (reply.answer[a:b] for a, b in sentences(reply.answer))
        found |= {sentence for sentence in said if _wrong_job(spoken, sentence)}
    return frozenset(found)


_ACKNOWLEDGES = re.compile(
    r"^(?:(?:well|yes|yeah|no|right|ok|okay|ah|oh|so|and|hello|hi|good morning|good afternoon),? )*(?:thank you|thanks|"
    r"(?:that(?:'s|’s| is) )?(?:a )?(?:good|great|fair|interesting|excellent|lovely) (?:question|point)|of course|"
    r"certainly|sure|gladly|with pleasure|happy to|indeed|you(?:'re|’re| are) right|to answer you|as you (?:say|said))"
    r"(?: for (?:that|asking|the question))?,? (?:(?:mr|mrs|ms|miss|dr)\.? )?([A-Z][\w'’-]+)",
    re.IGNORECASE,
)
"""How one turns to whoever has just asked."""


def _mistaken(talk: Talk) -> frozenset[str]:
    """The first sentences in which the asker is thanked or agreed with by a colleague's name."""
    found = set()
    for reply in talk.replies:
        asker = next((person for person in talk.case.panel if person.name == reply.exchange.speaker), None)
        opening = next((reply.answer[a:b] for a, b in sentences(reply.answer)[:1]), "")
        match = _ACKNOWLEDGES.match(opening)
        if not asker or not match or not match.group(1)[:1].isupper():
            continue
        called = match.group(1).lower().removesuffix("'s").removesuffix("’s")
        if called not in _names(asker)[1] and any(called in _names(other)[1] for other in others(talk, reply)):
            found.add(opening)
    return frozenset(found)


@lru_cache(maxsize=32)
def _slips(panel: tuple[Person, ...], spoken: str, said: tuple[str, ...]) -> frozenset[str]:
    parts = frozenset(part for person in panel for part in _names(person)[1])
    known = parts | _NO_PERSON | {word.lower() for word in _CAPITAL.findall(spoken)}
    called = Counter(word.lower() for sentence in said for word in addressed(sentence))
    wrong = set()
    for sentence in said if parts else ():
        for word in addressed(sentence):
            low, heads = word.lower(), sentence.startswith(word)
            if low in known or len(low) < 3:
                continue
            alike = max((SequenceMatcher(None, part, low).ratio() for part in parts if part[0] == low[0]), default=0.0)
            if alike >= (_LIKE if heads else _RATHER_LIKE) or (called[low] >= 2 and not heads):
                wrong.add(sentence)
    return frozenset(wrong)


_THEIR_DESK = re.compile(
    r"\b(?:you(?:'re|’re|re| are|'d be|’d be|'ll be|’ll be| must be|'ll know|’ll know| work| sit))\b[^.?!]{0,30}?"
    r"\b(?:on|in|from|at|with|over in|part of|to do with)\s+(?:the |your |our )?"
    r"((?:[\w'’-]+ ){0,2}[\w'’-]+)[ -](?:side|office|department|dept|desk|end|section|people)\b",
    re.IGNORECASE,
)
_THEIR_POST = re.compile(
    r"\bas (?:the one|somebody|someone|a person|the person) who (?:runs?|keeps?|manages?|does|looks after|heads?) "
    r"(?:the |your |our )?"
    r"([\w'’-]+)",
    re.IGNORECASE,
)
_HELPER = re.compile(r"\byour (?:assistant|secretary|girl|helper|trainee|junior)\b", re.IGNORECASE)
_STAFF_OFFICE = re.compile(r"\b(?:HR|human resources|personnel|recruit(?:er|ers|ment|ing))\b")
_TO_THEM = re.compile(r"\b(?:you|your|i know|that'?s|that’s|always|coming out)\b", re.IGNORECASE)


@lru_cache(maxsize=512)
def _wrong_job(spoken: str, sentence: str) -> bool:
    """Whether a listener is put into an office nobody has spoken of."""
    if _STAFF_OFFICE.search(sentence) and _TO_THEM.search(sentence):
        return not _STAFF_OFFICE.search(spoken)
    helper = _HELPER.search(sentence)
    if helper and not meaning(helper.group()) & meaning(spoken):
        return True
    match = _THEIR_DESK.search(sentence) or _THEIR_POST.search(sentence)
    office = meaning(match.group(1)) if match else frozenset()
    return bool(office) and not office & meaning(spoken)


LIMITS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"\b(?:one|a single|a|the one) (?:line|sentence|word)\b(?! or two)|\bjust (?:a|the|one) (?:number"
    r"|figure|name|date|yes or no)\b|\b(?:ten|fifteen|twenty|10|15|20) words\b|\bheadline\b|\byes or no\b|\bin a"
    r" nutshell\b", re.IGNORECASE), 45),
    (re.compile(r"\b(?:sentence or two|couple of (?:sentences|lines)|line or two|two or three (?:sentences|lines)"
    r"|(?:one|two|1|2) or (?:two|three|2|3) (?:sentences|lines)|two (?:sentences|lines)|three sentences|(?:thirty"
    r"|forty|30|40) (?:words|seconds)|briefly|in brief|in short|short answer|keep (?:it|this) short|quick(?:ly| one|"
    r" answer)?|half a minute|in (?:a|one) moment)\b", re.IGNORECASE), 62),
    (re.compile(r"\b(?:two|a couple of|few|one|a) minutes? left\b|\bnearly (?:my|our) (?:time|minute)|\bminute left"
                r"|\b(?:minute|time)'?s? (?:is )?nearly (?:gone|up|over)|\bnearly (?:us|out of time|done)"
                r"|\bhave to (?:go|run|leave)|\bbefore i (?:go|leave|run)", re.IGNORECASE), 62),
)  # fmt: skip
"""How people ask for less, and how many words are still within it. Speech runs at about 130 words a minute."""
WANTS_MORE = re.compile(
    r"\b(?:(?:i|we)(?:'d|’d| would| do|'ll|’ll)? (?:really |actually |do )?(?:want|like|love|need|have) (?:the |all"
    r" the |some |more |as much )?(?:detail|details|long version|working|workings|full|whole|time|nuts)|take (?:your"
    r"|all the) time|long version|(?:in|the) (?:full|detail)|walk (?:me|us) through|step by step|don'?t (?:hold back"
    r"|spare|rush)|as long as you (?:like|need)|tell (?:me|us) (?:this one |that |it )?properly|at length|i'?ve"
    r" (?:got )?time|no hurry|go deep(?:er)?|every(?:thing| step)|all of it|the detail)\b",
    re.IGNORECASE,
)
MOST_WORDS = 300
"""About two minutes (rubrics R8.3)."""


def limit_of(question: str) -> int | None:
    """The words a question leaves room for; None when it names no limit."""
    if WANTS_MORE.search(question):
        return None
    return next((most for cue, most in LIMITS if cue.search(question)), None)


PREAMBLE = re.compile(
    r"\b(?:(?:some|a bit of|a little|bit of|the|for|just for|by way of) (?:context|background|history|scene)\b|for"
    r" context|before (?:i|we) (?:answer|start|begin|get|come|go|do)|first(?:ly)?,? (?:some|a bit|a little|let me|i"
    r" should|i'?d|could i|may i|if i)|to begin with|let me (?:start|begin|first|give|set|explain)|(?:set|paint|give"
    r" you) (?:the|a) (?:scene|picture|overview)|in context|to its setting|understand (?:it|this|that)|start (?:a"
    r" (?:bit|little)|way|by|with|at the beginning|from)|where do i (?:start|begin)|begin (?:a|by|with|at)|as (?:i"
    r"|i'?ve|i have)(?: \w+)? (?:said|mentioned|explained|told)|like i (?:said|told)|(?:similar|same) to what i|as i"
    r" was saying|what i (?:just|already) (?:said|told)|i(?:'ve| have)? always (?:said|say|believed?|thought|felt"
    r"|enjoyed|held)|generally(?: speaking)?|in general|goes back|going back|to go back|step back|big(?:ger)?"
    r" picture|in my career|over the years|when i (?:first )?(?:joined|came in|started|arrived)|i joined|i(?:'ve|"
    r" have) been (?:in|on|with|a|at|doing)|really about|all about|(?:earlier|last) (?:one|point|question)|finish"
    r" (?:the|my|that) point|(?:didn'?t|did not|(?:might|may)n'?t have|forgot to) (?:say|said|mention)|(?:good|great"
    r"|interesting|excellent|lovely) question|is (?:quite )?normal|it'?s important)\b",
    re.IGNORECASE,
)
"""A run-up: background, career, what was said before, what one believes - in place of the answer."""
OFFERS = re.compile(
    r"\b(?:(?:i can|i could|can i|could i|shall i|should i|will i|do you want|d'?you want|would you (?:like|want"
    r"|rather)|want me to|happy to|glad to|i'?ll|let me)\b[^.?!]{0,70}\b(?:if (?:you|it|that|this|there|we|anybody"
    r"|anyone|either|it's)|or (?:is|was|shall|should|will|do|would|have|leave|i|are|not|move|stop)|unless)|(?:is|was"
    r"|would) (?:that|this|it) (?:enough|the level|the (?:pace|sort|kind|depth)|what you|too much|about|useful"
    r"|plenty|okay|all right|far enough)|have you (?:enough|got enough)|unless (?:you|it|that|there|the|anybody"
    r"|somebody|either)|if (?:you(?:'d|’d|'re|’re)?|it's|it’s|it is|that's|that’s|that is|either|anybody"
    r"|anyone)\b[^.?!]{0,30}(?:want(?:ed|s)?|like|wish|useful|helpful|any use|interest(?:ed)?|prefer|care|wanted|of"
    r" use)|there'?s more (?:on|about|to|behind)|(?:more|say) (?:if|on) you|do say|(?:just )?say (?:so|the word|if)"
    r"|otherwise (?:that's|i'll|i|we)|or (?:you've|have you) (?:heard|had)|tell me (?:whether|if)|if (?:that's|it's) "
    r"what you|are there if"
    r"|does (?:that|this|it) (?:cover|answer|help|do|suit|tell|say)\b|(?:how (?:much|far|deep)|which (?:part|bit|half|"
    r"side|end)|what (?:more|else))\b[^.?!]{0,30}\b(?:would|do|shall|should)"
    r" (?:you|i) (?:like|want|need|go|say|tell|care)|(?:or )?would (?:the|more|a|it|they|some)\b[^.?!]{0,40}\bhelp|"
    r"anything (?:more|else)"
    r" (?:on|about|you)|i'?ve (?:got )?(?:more|the \w+ \w+|the rest) if"
    r"|shout if|yell if|stop me|(?:or|and) (?:i'?ll|i) (?:stop|leave)|too (?:glib|short|long|fast|much)|deeper"
    r"|formulas\?)",
    re.IGNORECASE,
)
"""More is offered and the asker chooses."""
HANDS_BACK = re.compile(
    r"\b(?:back (?:in|into) your|(?:leave|hand) (?:the |it |that |this )?(?:\w+ )?to (?:you|your)\b|your (?:go|call|"
    r"move|questions)\b|(?:those"
    r" were|that was|there are|that makes) (?:the|all|my) (?:two|three|four|five|both)|had my (?:go|say|turn)|said my "
    r"piece|back to you|over to you|(?:i'?ll|i will|i|let me|i'?d better)"
    r" (?:stop|leave it|end|pause|shut up|hand|close|finish)(?: it| this| that)?(?: there| here| now| at that| up|"
    r" back)?(?=[,.;!?]| and| unless| or| given|$)|that'?s (?:me|it|all|us|my (?:minute|time|lot|piece|bit|two)|the"
    r" (?:short|whole|lot|gist)|your)|that is (?:it|all|me|the main)|i stop (?:here|there|now)|i'?ll stop (?:inside|"
    r"within|before|here)|i (?:give|hand|pass) (?:it|the"
    r" word|the floor) (?:back|over)|(?:the floor|it)(?:'s| is) (?:yours|all yours|back with)|that'?s yours\b|that'?s "
    r"the \w+ as i see"
    r" it|i'?m (?:done|finished|through)|(?:i )?(?:don'?t"
    r"|do not|won'?t) (?:want to )?(?:eat|take up|use up|go over|run over|keep)|all yours|the floor|your (?:turn"
    r"|floor|time)|will i stop|shall i stop|stop there|leave it (?:there|at that)|that'?s it)\b",
    re.IGNORECASE,
)
"""The floor is given back, or the candidate says that this was it."""
PARTS = re.compile(
    r"(?:^(?:(?:okay|ok|so|right|well|i'?ll go|i'?ll take|it goes|that'?s)[,:]? )?(?:[\w'’]+(?: [\w'’]+)?,"
    r" ){1,3}(?:and|then|and then) [\w'’ ]{2,20}[.:]$|\b(?:two|three|four|five|2|3|4|5|a couple of|both) (?:\w+"
    r" )?(?:bits|parts|things|steps|points|stages|pieces|moves|blocks|halves|chunks|goes|questions|reasons|headings"
    r"|words|ways|quarters|rounds|layers|answers)\b|^(?:(?:so|well|right|okay),? )*(?:i['’]?ll (?:go|take|do|say) "
    r")?(?:\w+(?: \w+)?, ){1,3}\w+(?: \w+)? and \w+(?: \w+)?(?:, then)?[.:]$|\b(?:say|tell|take|put|give"
    r"|split|cut|do) (?:it|this|that) (?:as|in|into|from) (?:two|three|four|five|the|a|its)\b|\bin (?:two|three|four|"
    r"five|quarters|thirds|halves|stages|steps"
    r"|parts)(?=[ ,.:;]*$|[,.:;]| of )|\bthere'?s (?:two|three|four)\b|^(?:(?:okay|ok|so|right|and|then|well|just"
    r"|only)[, ]+)*(?:one|first|firstly|step one|one thing|just one|only one|two|second|secondly|three|third|lastly"
    r"|finally)(?: then)?[,:.]|\bone (?:each|then|for each)\b|\b(?:there are|there['’]?s|it has|it['’]?s got|i see|i "
    r"have|i['’]?ve) (?:two|three|four|five) [\w-]+ (?:to|in|of) (?:it"
    r"|this|that)\b|^(?:i['’]?d |i['’]?ll )?(?:start|begin) (?:at|with|from|on) [^.;]{3,40},? (?:and|then) (?:i['’]?d "
    r"|i['’]?ll )?(?:end|finish|go|move|stop)"
    r" )",
    re.IGNORECASE,
)
"""The parts of an answer are announced or told off."""
LANDS = re.compile(
    r"^(?:so[:,]? (?:there (?:it is|you have it)|in short|all told|the [\w ]+, then)|so: |in short|in sum|to sum up"
    r"|short version|that is the main|all told|so,? (?:[\w'’]+(?: [\w'’]+){0,3}, ){2,})|\bthat(?:'s|’s| was| is) the"
    r" (?:main|short|gist|nub|whole|lot|point|long and)\b|\bthe short(?: version| of it)\b",
    re.IGNORECASE,
)
"""The point is put into a few words."""
SAID_BEFORE = re.compile(
    r"\b(?:began|start(?:ed|s)? (?:with|us|from)|opened|first question|answered (?:her|him|them|you)|sa(?:id|ys"
    r"|ying)|ask(?:ed|ing)|told|tell(?:s|ing)|mention(?:ed|s)|remark(?:ed)?|rais(?:ed|es)|brought up|put it|made the"
    r" point|wondered|worr(?:ied|y|ies)|complain(?:ed|t)|earlier|at the (?:start|beginning|outset|top|door)|when we"
    r" (?:sat|began|started|came)|opened with|comment(?:ed)?|line about|before we (?:sat|began|started))\b",
    re.IGNORECASE,
)
"""Somebody's earlier words are spoken of."""
FOR_THEM = re.compile(
    r"\b(?:for (?:you|your|her|him|them|the)\b|from (?:your|her|his|their) (?:chair|side|seat|end|desk|point)|to"
    r" you(?:r)?\b|you(?:'d|’d|'ll|’ll| would| will| get| see| have| only| both|'re|’re)\b|(?:she|he|they)(?:'d|’d"
    r"|'ll|’ll| would| could)\b|(?:that|it|what)(?:'s|’s| is| means| does)? (?:for |means (?:for|to) )?you|your \w+"
    r"|on your|in your|on the \w+ side|in \w+ terms|where you sit)",
    re.IGNORECASE,
)
"""Said with one listener's work in mind; counts together with that listener's name."""


def length(reply: Reply) -> int:
    return len(words(reply.answer))
