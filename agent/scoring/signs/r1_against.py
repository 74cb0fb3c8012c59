"""What speaks against a figure and what keeps it up, by the kinds of words that stand together (R1, level 5): something
else that happened then, a count that is not whole, somebody who holds otherwise, others on whom nothing was tried."""

import re
from collections.abc import Iterable
from functools import lru_cache

from agent.scoring.signs.r1_cues import NUMBER
from agent.scoring.signs.r1_parts import names, persons
from agent.scoring.signs.r1_quick import cue, hit
from agent.scoring.signs.r1_told import is_person

_MONTH = r"(?:january|february|march|april|june|july|august|september|october|november|december)"
_SPAN = r"(?:week|fortnight|month|year|spring|summer|autumn|winter|term|season|quarter|day|night)"
_GRANT = cue(
    r"(?:not to|don't|shouldn't|mustn't) forget|i'd be a fool|leave that out|keep that back|mind you|careful|of "
    r"course|to be fair|in fairness|granted|admittedly|then again|i should (?:say|add|mention)|i ought to (?:say|add)|"
    r"i(?:'ll| will| must| have to| do have to) (?:say|add|admit|own|grant|be (?:straight|honest|fair))|straight with "
    r"you|against (?:me|us|that)|in honesty|caution|you should know|except|it has to be said|there is a but|but then|"
    r"though|however|and yet|even so|what i haven't"
)
_GRANT_FIRST = re.compile(r"^\W*(?:only|now|yes|still|but|and|no)\b", re.IGNORECASE)
_MEANWHILE = cue(
    rf"in between|in the meantime|meanwhile|same (?:very )?{_SPAN}|same time|that (?:same |very )?(?:{_SPAN}|"
    rf"{_MONTH})|just (?:then|before|after)|around then|halfway|midway|by then|from {_MONTH}|(?:in|since|from|that) "
    rf"{_MONTH}|also|as well|too|between the two|the {_SPAN} (?:before|after)|the second (?:{_SPAN}|time|half)|part "
    rf"of the way|at the time|all that|just as|while we|on top|besides|as it happens"
)
_TURNED = cue(
    r"sold|came|come|changed|moved|opened|closed|shut|left|retired|hired|bought|started|stopped|dropped|lowered|"
    r"raised|rained|arrived|began|begun|gained|took on|taken on|replaced|joined|died|broke|painted|launched|"
    r"resurfaced|switched|sent|swapped|finished|built|rebuilt|ended|put (?:up|down|in|out|on the price|the price)|"
    r"brought in|got (?:a|the|new|rid)|new|fewer|fell|rose|gave up|brought|lent|gone|went|cut|had been|there'd been|"
    r"took over|merged"
)
_MEANT = cue(
    r"in between|(?:which|that|it|this) (?:will|must|may|might|would|alone|won't|can't|helps?|helped|did|does|counts|"
    r"stops?|makes?|made)|(?:money|easier|calmer|older|younger|richer|keener|lighter|quieter|milder|drier|warmer|"
    r"smaller|better|gentler|shorter|wetter|slower|softer|newer|cheaper|stronger) [^.?!]{0,40}(?:before (?:they|i|we|"
    r"it)|to (?:start|begin) with|already|anyway|than the|in the first place|from the start)"
)
_ALSO_THEN = cue(
    rf"(?:i|we|they|she|he|there|\w+)(?:'d| had) (?:also |just |already |meanwhile )*(?:\w+ed|got|bought|sold|been|"
    rf"had|taken|put|come|gone|left|brought|given|lost|changed|begun|swapped|built)\b[^.?!]{{0,50}}(?:in between|"
    rf"meanwhile|same (?:very )?{_SPAN}|in that {_SPAN}|just (?:before|then)|as well|too|of course|on top|at the "
    rf"same time)|(?:that was|that's|this was|it was) (?:also |just |about |roughly )+(?:when "
    rf")?[^.?!]{{5,}}|(?:the|our|my|their|a|one) (?:[\w'-]+ ){{1,4}}?(?:also|meanwhile|likewise) (?:\w+ed|put|got|"
    rf"took|came|went|cut|brought|gave|had|left|opened|was|were)\b[^.?!]{{0,40}}(?:that|same|then|{_MONTH}|which)",
)
_NOT_WHOLE = cue(
    rf"(?:the|our|my|their|his|her|a|one|rival|next) [\w' -]{{2,25}} had (?:\w+ )?(?:shut|closed|gone (?:bust|under|"
    rf"away)|moved|opened|retired|burnt|flooded|been rebuilt|folded)|so the (?:worst|best|easy|hard|sick|bad|rude|"
    rf"noisy|good|slow|old|difficult|keen) (?:ones?|\w+) (?:went|left|were|had|stayed|came)|(?:were|was) (?:going to|"
    rf"leaving|due to|about to)[^.?!]{{2,30}} (?:anyway|anyhow|in any case|regardless)|never (?:got|filled|saw|sent|"
    rf"had) (?:in )?(?:a|the|any) (?:form|survey|card|sheet|slip|letter|question\w*)|it helped that|(?:which|that) "
    rf"(?:muddies|helps|helped|flatters|clouds)|knock (?:some|a bit|a few|something) off|they (?:all )?knew (?:they|"
    rf"we|i|it)|being watched|(?:second|other|last|next) (?:{_SPAN}|time|one|lot|group|batch)s? (?:\w+ )?(?:were|was|"
    rf"had|fell|came|got|we'd|i'd|there|she|he)|(?:out|off|wrong|short|light|heavy|fast|slow) by|{NUMBER} \w+ (?:out|"
    rf"fast|slow|light|heavy|short)(?=[.,;]|$)|under another name|had left (?:the|us|by)|(?:was|were) (?:all "
    rf")?volunteers|(?:i|we)'d (?:a|an) (?:better|new|bigger|easier|fresh|second|stronger) [^.?!]+|(?:i|we) (?:had|"
    rf"were|was) (?:besides|down to|up to|also|anyway)|everyone's|everybody's|(?:those|them) i (?:can't|couldn't|"
    rf"don't|never) (?:see|count|know|catch)|counts? (?:me|us|them|it|one|him|her|the same \w+) (?:as well|too|"
    rf"twice)|(?:year|winter|summer|spring|autumn|season|month|week|term) (?:of the|when|nobody|everyone|everybody|"
    rf"that (?!we|i))[^.?!]{{3,}}|new (?:[\w-]+ ){{1,3}}?(?:since|from|that|in) (?:{_MONTH}|{_SPAN}|the)|(?:what "
    rf")?(?:troubles|bothers|worries|nags)",
    r"what (?:you|we|it|that|the \w+) (?:don't|doesn't|didn't|can't|won't|never) (?:\w+ )?(?:see|show|count|include|"
    r"know|hear|catch|say)|(?:aren't|isn't|weren't|wasn't|not|never|nowhere|don't|doesn't) (?:counted |show |appear |"
    r"come |turn )?(?:up )?(?:in|on|among|part of) (?:the|there|it|that|those|my|our) (?:[\w-]+ )?(?:count|figure|"
    r"figures|number|numbers|log|list|book|sheet|register|\w+ty|\w+teen|twelve|eleven|ten|nine|\d+)|(?:simply|just) "
    r"(?:stopped|gave up|ceased|don't|didn't|no longer|never) (?:report|tell|writ|ring|com|ask|fill|say|phon|log|"
    r"complain|press|tick|bother|sign)\w*|(?:we|i|it|they|that|you|the [\w-]+) (?:only|just) (?:\w+ )?(?:logs?|"
    r"logged|counts?|counted|sees?|saw|records?|recorded|catch|catches|caught|asks?|asked|hears?|heard|weighs?|"
    r"weighed|takes?|took|know|knew|includes?|measures?|measured|tests?|tested|lists?|listed|keeps?|kept|covers?|"
    r"covered|reached?|shows?) (?:\w+ )*?(?:the ones?|those|what|where|when|who|whoever|if|people|that|half|one|two|"
    r"three|a few|part|some)|(?:the ones?|those|anyone|whoever|people|\w+s) (?:who|that) [^.?!]{3,40} (?:had left|"
    r"were gone|left|dropped out|stayed away|hung up|gave up|never (?:came|wrote|rang|filled|answered|got)|didn't "
    r"(?:come|answer|write|fill|ring|reply|say))",
    rf"(?:it's|that's|they're|was|were|is|it was|there were|i had|we had|we've|we'd) (?:only|just|barely|hardly|no "
    rf"more than|all of) {NUMBER}[^.?!]{{0,40}}(?:,| and| so| which|$)|one \w+ against one|too (?:few|small|short|"
    rf"thin)|(?:is|are|that's|it's) (?:thin|not many|a handful|hardly a crowd|early days)|not (?:many|much) to go "
    rf"(?:on|by)|{NUMBER} (?:\w+ )?(?:isn't|is not|is hardly|aren't|are not|is no|are no|are hardly) (?:many|much|a "
    rf"lot|enough|a crowd|an army|anything|proof)",
    r"i was (?:the one|myself|also the one|holding|doing|keeping) [^.?!]{0,25}(?:stopwatch|clipboard|pencil|list|pen|"
    r"watch|scales?|count\w*|timing|marking|tally|scor\w+|measur\w+|weigh\w+)|my own (?:count|ears?|eyes?|tally|hand|"
    r"pencil|watch)|(?:take|bear|keep) (?:that|it|this) (?:into account|in mind|for what)|(?:weather|calendar|moon|"
    r"market|season|timing|luck|year) (?:\w+ )?(?:was |were |is |being )?(?:on|with|in|kind to) (?:my|our|us|me)|"
    r"hardly rained|(?:changed|redrew|rewrote|altered|moved|swapped|loosened|tightened) the (?:form|definition|"
    r"question|questions|limit|rule|wording|scale|categories|threshold|way (?:we|they))|(?:i|we|nobody|one|you) "
    r"(?:can't|cannot|can not|couldn't|could not|could never|never could|can hardly|will never|can never) (?:\w+ "
    r")?(?:unpick|untangle|separate|prise|split|disentangle|unmix|isolate|pull|take|tell|keep|say)\b(?: "
    r"[\w']+){0,3}(?: (?:apart|from|out|which|how much|whether))?(?=[^.?!]{0,15}(?:apart|from|which|how much|whether|"
    r"unpick|it|them|$))",
)


@lru_cache(maxsize=4096)
def clouded(text: str) -> bool:
    """Whether something else went on, or the count is not whole."""
    if hit(_ALSO_THEN, text) or hit(_NOT_WHOLE, text):
        return True
    if not (hit(_GRANT, text) or _GRANT_FIRST.search(text)):
        return False
    turned = hit(_TURNED, text)
    return bool((turned and hit(_MEANWHILE, text) and not _OWN.search(text)) or hit(_MEANT, text))


_OWN = re.compile(r"\b(?:I|we) (?:\w+ )?(?:changed|moved|started|stopped|opened|put|brought|swapped|built|cut)\b")

_CAUSE = (
    r"(?:it's|it is|it was|it were|that's|that was|that it|was (?:the|all|only|just|simply|down|my)|(?:they'd|they "
    r"had|we'd) (?:simply|only|just|all|never|stopped|been)|because|(?:is|was|were|all) down to|it would|it'd|nothing "
    r"to do|the credit|(?:pure |sheer |plain )?luck|there (?:was|were)|the [\w ]{2,20} did (?:it|that)|we only|we "
    r"(?:just|merely)|(?:simply|only|just) (?:the|a|because|that)|anyone|anybody|everybody|a fluke)"
)
_OPINION = cue(
    rf"(?:thinks?|thought|says?|said|reckons?|reckoned|swears?|swore|insists?|insisted|maintains?|maintained|"
    rf"believes?|believed|calls? it|called it|holds?|held|argues?|argued|claims?|claimed|suspects?|suspected|tells?|"
    rf"told|tell|say|is (?:sure|certain|convinced)|was (?:sure|convinced)|has it|say|swear)(?: (?:you|me|us|anyone|"
    rf"everybody|to (?:my|our) face|to this day|openly|out loud|the \w+))*,?(?: that)? {_CAUSE}",
)
_REFUSES = cue(
    r"(?:has|have|had) (?:his|her|their) doubts|(?:different|another) (?:tale|story|answer|view|version)|(?:never|"
    r"doesn't|won't|isn't|not|hasn't|haven't|wouldn't|didn't|don't|refuses?|refused|least)(?: \w+){0,2} (?:believed?|"
    r"buys?|bought|accept(?:ed|s)?|have (?:it|any of it|that)|having (?:it|any)|hear of|convinced|persuaded|agreed?|"
    r"sold on|wear (?:it|that)|see it|swallow|satisfied|credit)|(?:credits?|credited|blames?|blamed|thanks) (?:the|it|"
    r"her|his|their|that|my|our)|(?:puts?|put) (?:it|that|the \w+|all of it|most of it|every bit|"
    r"everything)[^.?!]{0,15} (?:down to|on)|(?:gives?|gave|giving) (?:[\w']+ ){0,4}credit|to (?:him|her|them) "
    r"(?:it's|it was|it is|that's)|in (?:his|her|their) (?:eyes|view|book|opinion|version|mind|telling)|according to "
    r"(?:the|our|my|(?-i:[A-Z]))|disagrees?|disputes?|disputed|begs? to differ|of another (?:mind|opinion)|sees? it "
    r"(?:differently|otherwise|another way)|doubts? (?:it|that|my|the|me)|(?:sceptic|skeptic)\w*|laughs? (?:at|it)|"
    r"shakes? (?:his|her|their) head|has (?:her|his) own (?:theory|view|idea|explanation)"
)
_RECHECK = cue(
    r"without (?:our|my|the|any) (?:names?|labels?)|did the (?:second|other|same|blind) (?:reading|count|check|test|"
    r"marking|weighing|round|sums?)|counted (?:them|it|everything) (?:in|out|too|off)|at (?:his|her|their) end|"
    r"(?:re-?did|redone|re-?counted|re-?checked|re-?weighed|re-?measured|checked|went (?:over|through)|counted|added|"
    r"worked|ran|tested|weighed|timed|pulled|sampled|scored|rated|marked|measured|read|took|did|tallied|drew|tried) "
    r"[^.?!]{0,50}?(?:for me|herself|himself|themselves|again|as well|without (?:know|me|see|my)\w*|independently|"
    r"separately|blind|behind me|after me|and (?:got|came|found|made|reached|had)\b|(?:on|off) (?:his|her|their) own|"
    r"a second time)|came out (?:at|on|with)|(?:had|has|have|got|came to|found|shows?|made it|reached|landed on|kept) "
    r"(?:the same|their own|her own|his own) (?:figures?|number|count|results?|thing|answer|sum|sums|total|tally|"
    r"record|list|copy)|the same (?:figure|number|count|total|result|answer) (?:in|on|from|as)|(?:checked|verified|"
    r"confirmed|countersigned|audited|witnessed|signed off|signed every) (?:by|it|them|that|those|each|every|the "
    r"(?:count|figures?|numbers|sheet|sheets|page|pages|book|log))"
)
_REACH = cue(
    r"(?:ask|ring|call|phone|email|write to|try|speak to|talk to|check (?:it |that |them )?with) (?-i:[A-Z])\w+|(?:if|"
    r"should|were) you(?:'d| to| want to| care to)? (?:ask|asked|ring|rang|call|called|phone|phoned|email|emailed|"
    r"write to|wrote to|visit|visited|check|speak|spoke)[^.?!]{0,40} (?:would|'d|will|'ll|can|could) (?:\w+ )?(?:tell|"
    r"say|confirm|answer|show|bear|back|vouch|swear)|(?:would|'d|will|'ll|can|could|glad to|happy to) (?:\w+ "
    r")?(?:answer the phone|confirm|show you|vouch|bear (?:me|it|that) out|back (?:me|it|that)|tell you|say so|say "
    r"the same|swear to)|answer (?:the phone|if) |has the (?:originals?|whole|full|raw|same) "
)


def otherwise(text: str) -> bool:
    """Whether somebody else holds another cause, has checked the figure, or could confirm it."""
    if _IF_THEY.search(text):
        return bool(hit(_REACH, text)) and _another(text)
    said = hit(_OPINION, text)
    if said and _another(text[: said.start()]):
        return True
    for cue_ in (_REFUSES, _RECHECK):
        found = hit(cue_, text)
        if found and (_another(text[: found.start()]) or _NAMED_BEHIND.match(text[found.start() :])):
            return True
    return bool(hit(_REACH, text)) and _another(text)


_IF_THEY = re.compile(r"^\W*(?:but |and |so )?(?:if (?:he|she|they|you)|they(?:['’]?ll|['’]?d)? )\b", re.IGNORECASE)
_NAMED_BEHIND = re.compile(r"^according to|[^.?!]* by (?:the|our|my|[A-Z])|^to (?:him|her|them)|^in (?:his|her|their)")


def _another(before: str) -> bool:
    """Whether somebody other than the speaker stands there last."""
    lows = re.findall(r"[\w'’]+", before)[-9:]
    for word in reversed(lows):
        low = word.lower()
        if low in ("i", "we", "i'd", "we'd", "i've", "we've"):
            return False
        if is_person(low) or low in ("everyone", "who", "auditors", "father", "else", "shop", "union"):
            return True
    return bool(names(before) or persons(before))


_UNIT = cue(
    r"others?|next door|across|over the|neighbour\w*|the rest|elsewhere|opposite|where (?:they|we|i|nobody|the|it)|"
    r"those|theirs|hers|his|juniors|seniors|second|one|two|three|four|five|six|seven|eight|nine|ten|(?:the|a|our|my) "
    r"[\w-]+ (?:in|at|on|over|by|who|that|which|down|up|with|without|across|from)|same|old|everyone else"
)
_UNCHANGED = cue(
    r"nothing|none|never|without|kept|keeps|no|not|neither|didn't|hadn't|wasn't|weren't|don't|doesn't|isn't|untouched|"
    r"alone|unchanged|stayed|still|same|to this day|as they were|as it was|as (?:many|much|often|bad|full|slow|late|"
    r"long|high|few|ever|before)|hardly|barely|nobody|flat|worse|climbed|went up|rose|the old|aren't"
)
_BACK = re.compile(
    r"\b(?:when|while|whenever|once|as soon as|after|on the days|the (?:week|day|month|night|shift|"
    r"time)s?)\b[^.?!]{2,60}(?:\boff\b|away|stopped|nobody|without|broke|ran out|old (?:way|order|one|\w+)|forgot|"
    r"left it|skipped|gave up|went back|took (?:it|them) (?:off|out|away)|wasn['’]?t|weren['’]?t|shut|holiday|"
    r"ill)[^.?!]{0,40}?\b(?:back (?:up|to|at|by|again|came|it)|was back|were back|climbed|returned|again|went up|up "
    r"again|rose|worse|as before|jumped)\b",
    re.IGNORECASE,
)
_REMOVED = re.compile(
    rf"\b(?:strip|take|leave|throw|drop|cut|knock|cross|set|count|look|keep|put|took|left|threw|stripped|crossed|"
    rf"counted|kept|dropped|looked|taken|compared|compare|thrown|excluding|minus|without|discount|discounting|even "
    rf"with|only)\b[^.?!]{{0,50}}?\b(?:out|away|off|aside|only|at only|alone|thrown|excluded|gone|them|both|same|"
    rf"there both)\b[^.?!]{{0,40}}?\b(?:still|the same|bigger|larger|holds?|held|there it|remains?|leaves|you['’]re "
    rf"at|(?:it['’]?s|is|was|get|got|have|to|at|against|from) {NUMBER})\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    rf"\b(?:(?:per|for every|in every|out of every|to the|by the) (?!door|shop|\w+s\b)[\w-]+|(?:an?|each) (?:head|"
    rf"visit|hour|mile|shift|patient|customer|guest|order|acre|bed|cow|pupil|child|item|job|"
    rf"day))\b[^?!]{{0,60}}?\b(?:{NUMBER}|one)\b[^?!]{{3,60}}?\b(?:{NUMBER}|one|none)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:had|was|were|it|they|came|['’]d) (?:\w+ )?(?:begun|began|started|dropping|down|falling|rising|come|came|"
    r"there|dropped|fallen|up)\b[^.?!]{0,40}\b(?:before|weeks? ahead|earlier than|first)\b",
    re.IGNORECASE,
)
_ALIKE = re.compile(
    rf"\b(?:just as|as|the same|there|equally) [^.?!]{{0,25}}\bboth (?:of (?:those|these|the) )?(?:{_SPAN}s|halves|"
    rf"lots|groups)\b|\b(?:went|go|was|were) (?:straight |right )?back to \w+|\b(?:old|"
    rf"without)\b[^.?!]{{3,50}}\bagain\b|^\W*(?:but |and )?(?:the )?same \w+ (?:on|at|in|for|over|"
    rf"there)\b[^.?!]{{3,50}}\b(?:and|but|yet)\b|{NUMBER} (?:in|out of) (?:a|every) \w+\b[^.?!]{{3,50}}{NUMBER} "
    rf"(?:in|out of) (?:a|every|the) \w+|\b(?:came|fell|dropped|began|started) in {_MONTH}\b[^.?!]{{3,50}}\bin "
    rf"{_MONTH}|everywhere,? (?:only|but|and)\b",
    re.IGNORECASE,
)
"""The same on both sides, or the old state come back."""
_TOO = re.compile(
    r"\b(?:would|should|ought to|['’]d) (?:have )?\w+[^.?!]{0,50}\b(?:too|as well|everywhere|also|all of them|"
    r"both)\b[^.?!]{0,20}(?:and|but|yet|,)[^.?!]{2,60}",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def held_up(text: str) -> bool:
    """Whether an untouched group, a rate, the doubtful cases taken out or a way back keeps a claim up."""
    if (
        _RATE.search(text)
        or _BACK.search(text)
        or _REMOVED.search(text)
        or _EARLIER.search(text)
        or _ALIKE.search(text)
    ):
        return True
    stayed = _apart(found.start() for found in _UNCHANGED.finditer(text))
    return bool((stayed >= 1 and _TOO.search(text)) or (stayed >= 2 and hit(_UNIT, text) and not _MINE.search(text)))


_MINE = re.compile(r"^\W*(?:(?:so|but|and|well|no),? )*(?:I|we)\b")


def _apart(places: Iterable[int]) -> int:
    """How many places, those close together taken as one."""
    count, last = 0, -_CLOSE
    for place in places:
        count += place - last >= _CLOSE
        last = place
    return count


_CLOSE = 10
"""Letters."""

_ASKED_DOUBT = re.compile(
    r"\b(?:may|might|could) (?:\w+ )?(?:have|be|well|just|simply)|\bperhaps|\bmaybe|\bisn['’]?t it|\bwas(?:n['’]t)? "
    r"it|\bwere(?:n['’]t)? (?:you|they|it)|\bsimply|\bluck|\banyway|\bcoincidence|\bby itself|\bhow do (?:you|we) "
    r"know|\bwhat (?:makes you)|\bsurely|\bother (?:reason|cause)|\bsure (?:it|that)|\bwas it not|\bmust have",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def doubt_asked(question: str) -> bool:
    """Whether a question holds another cause against the claim."""
    return bool(_ASKED_DOUBT.search(question))
