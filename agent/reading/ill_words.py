"""Speaking ill of a former boss, team or employer: a judgement of them, by the candidate, in so many words."""

import re
from collections.abc import Iterator

from agent.reading.patterns import pattern

BOSS = (
    r"(?:boss(?:es)?|managers?|directors?|supervisors?|gaffer|foreman|chef|headteacher|principal|head office|head|chief"
    r"|leadership|company|firm|employers?|owners?|management|colleagues?|team|partners?|editor|matron|skipper"
    r"|captain|coach|dean|professor)"
)
_PERSON = (
    r"idiots?|bully|bullies|liars?|morons?|tyrants?|dictators?|cowards?|crooks?|clowns?|fools?|snakes?|jerks?|cheats?"
    r"|control freaks?|micromanagers?|waste of space|all talk|out of (?:his|her|their) depth|clueless|incompetent|lazy"
    r"|bone idle|spineless|two-faced|vindictive|spiteful|corrupt|dishonest|abusive|arrogant|nasty piece of work"
    r"|laziest|nastiest|stupidest|muppets?|plonkers?|prats?|pillocks?|numpty|numpties|psychos?|maniacs?|monsters?"
    r"|weasels?|hypocrites?|pushovers?|pricks?|bastards?|twits?|nutters?|gits?|a(?:rse|ss)holes?|dinosaurs?"
)
"""What can only be said of people."""
_ANYTHING = (
    r"useless|hopeless|pathetic|stupid|toxic|nasty|petty|terrible|awful|dreadful|horrible|rubbish|nightmare|joke"
    r"|disaster|shambles|circus|unbearable"
    r"|impossible to (?:work|deal|please)\w*|run by (?:idiots|clowns|crooks|amateurs|bullies)"
)
_DEGREE = (
    r"(?:\w+ly|so|most|such|very|just|quite|pretty|rather|always|still|also|both|all|too|nothing but"
    r"|(?:a )?bit of|an?|the"
    r"|real|proper|right|total|complete|utter|absolute|bloody|damn|plain|old|bunch of|load of|pack of|kind of|sort of)"
)
_IS = (
    r"(?:(?:was|were|is|are|had been|has been|have been|became|could be|can be|seemed|proved|turned out)(?: to be)?"
    r"|'s|'re)"
)
_ASIDE = (
    r"(?: (?:there|then|at the time|himself|herself)| (?:at|in|of|from) (?:the )?\w+| (?-i:[A-Z])\w+"
    r"|, [^,.;?!]{1,40},)?"
)
_ENDS = (
    r"(?![\w-]| (?!(?:and|but|or|to|at|with|when|who|that|about|from|in|on|by|because|so|for|then|as|towards?|really"
    r"|too|if|all|half|most|the|i|we|he|she|they|it|from|over|again|anyway|after|before|during|since|like|without"
    r"|while|until|man|woman|person|people)\b)\w)"
)
"""Nothing follows that the harsh word only describes: 'a nightmare customer', 'a disaster recovery firm'."""
_DID = (
    r"(?:(?:had|have|has) (?:no|not a|not the first|never a) (?:idea|clue) (?:(?:what|how) (?:\w+ ){0,3}doing\b"
    r"|how to (?:manage|lead|treat))"
    r"|(?:(?:didn't|did not|doesn't) have|hadn't) a clue(?! the| that)|(?:couldn't|could not|can't) (?:run|organi[sz]e"
    r"|manage|lead) (?:people|anything|a (?:bath|tap|raffle|party|corner shop|team)|to save (?:his|her) life)"
    r"|(?:took|takes|stole|steals) (?:all )?the credit"
    r"|(?:took|stole) credit for (?:my|our)|stabbed (?:me|us) in the back|threw (?:me|us|\w+) under the bus"
    r"|bull(?:ied|ies)"
    r"|(?:screamed|swore) at (?:me|us|staff|people|everybody|everyone)"
    r"|lied to (?:me|us|staff|people|everybody|everyone|the \w+)"
    r"|treat(?:ed|s) (?:me|us|people|staff|everybody|everyone|the \w+) like (?:dirt|rubbish|crap|muck|children"
    r"|idiots|fools|slaves|cattle|nothing|numbers|machines)"
    r"|(?:didn't|did not|never) (?:care|cared) (?:about (?:us|me|people|staff|anybody|anyone)|for (?:us|staff))"
    r"|(?:only|just) (?:ever )?cared about|play(?:ed|s) favou?rites|ran (?:it|the \w+) into the ground"
    r"|never (?:lifted|lifts) a finger|ha[ds] (?:an? )?(?:toxic|bullying|blame) culture)"
)
_PLAIN = re.compile(BOSS, re.IGNORECASE)
_JUDGED = pattern(
    rf"\b(?:(?:{BOSS}\b{_ASIDE}|he|she)(?:,? {_IS}|'s|'re)?(?: {_DEGREE}){{0,4}}"
    rf"(?: (?:{_PERSON}|{_ANYTHING}),?(?: \w+)?)?? (?:{_PERSON}|{_ANYTHING})"
    rf"|they(?: {_IS}|'re)?(?: {_DEGREE}){{0,4}} (?:{_PERSON})){_ENDS}"
    rf"|\b(?:{BOSS}\b{_ASIDE}|he|she|they)(?: (?:just|always|also|then|even|simply|basically|constantly))? {_DID}"
)
_NAMED_SO = pattern(
    rf"\b(?:(?:{_PERSON}|{_ANYTHING})(?: old| former| of an?)?"
    rf"|(?:hated|despised|loathed|(?:couldn't|could not|can't) stand|(?:the )?worst)(?: my| our| the| that| those)?"
    rf"(?: old| former| last| line)?) (?P<who>{BOSS})\b(?! (?:room|meeting|building|idea|plan|name)\b)"
)
_OTHERS_WORDS = pattern(
    r"(?<!\bi )(?<!\bwe )(?<!everybody )(?<!everyone )(?<!people )\b(?:said|says|told \w+|thought|thinks|called"
    r"|reckoned"
    r"|felt|claimed|complained|wrote|shouted|feared|worried|afraid)\b[^.?!;,]*(?:,? ?[\"“‘'][^\"”’']*)?$"
)
_ANYBODY = pattern(r"\b(?:any|some|every|no|most|many|if an?|when an?|a good|a bad)\s+(?:\w+ )?$")
_SOMEBODY = pattern(
    rf"\b(?:(?P<boss>{BOSS})|customers?|clients?|guests?|patients?|pupils?|students?|parents?|tenants?|residents?"
    r"|suppliers?|buyers?|passengers?|visitors?|callers?|diners?|bride|groom|boys?|girls?|lads?|kids?|inspectors?"
    r"|auditors?|neighbours?|apprentices?|trainees?|relatives?|daughter|son|mother|father|horse|dog|bull|cow|pony)\b"
)


class IllWords:
    """Finds harsh words about a boss as a pattern would, and leaves out those of other people and about outsiders.

    A match begins at the noun or pronoun for the one spoken of."""

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        for match in _JUDGED.finditer(text):
            if not _excused(text, match):
                yield match
        for match in _NAMED_SO.finditer(text):
            who = _PLAIN.match(text, match.start("who"))
            if who and not _excused(text, match):
                yield who

    def search(self, text: str) -> re.Match[str] | None:
        return next(self.finditer(text), None)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return _JUDGED.fullmatch(text)


def _excused(text: str, match: re.Match[str]) -> bool:
    """Somebody else's words, a boss in general, or a 'he' who is a customer."""
    before = text[: match.start()]
    sentence = re.split(r"[.?!]\s+(?=[A-Z])", before)[-1]
    if _OTHERS_WORDS.search(sentence) or _ANYBODY.search(sentence):
        return True
    if match.group().split()[0].lower().partition("'")[0] not in ("he", "she", "they"):
        return False
    last = next(reversed([each.group("boss") or "" for each in _SOMEBODY.finditer(before)]), "nobody")
    return not last


BADMOUTH = IllWords()
