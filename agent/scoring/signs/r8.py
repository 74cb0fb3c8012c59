"""Reading the room (R8): names, limits, who is answered first, who is drawn in, and what is taken up from before.

Mostly structure: the panel is known by name, limits stand in the question, and what somebody said before stands in
earlier questions or in the set-up. Phrases decide only where nothing else can.
"""

import re
from collections import Counter

from agent.reading.mentions import VALUES
from agent.scoring.case import Person
from agent.scoring.mark import Evidence
from agent.scoring.signs.r8_cues import (
    FOR_THEM,
    HANDS_BACK,
    LANDS,
    MOST_WORDS,
    OFFERS,
    PARTS,
    PREAMBLE,
    SAID_BEFORE,
    WANTS_MORE,
    length,
    limit_of,
    named,
    others,
    slips,
)
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import meaning, sentences, stem

OVER = 1.15
"""Beyond a limit by this much it is overrun."""
AGAIN = 0.5
"""Share of an opening's own words that were material before; less is only the same story."""
_OWN_TURN = frozenset(("candidate_questions", "close", "closing"))
"""Questions that leave the word to the candidate: nothing is asked that could be answered first."""
_ASKS_NUMBER = re.compile(
    r"\bhow (?:much|many|far|long|often)\b|\bcosts?\b|\bnumber\b|\bfigure\b|\bwhat (?:size|share|percent)",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d|\b(?:" + "|".join(sorted(VALUES, key=len, reverse=True)) + r"|half|third|quarter)\b", re.IGNORECASE
)
_NUMBER_STEMS = frozenset(stem(word) for word in VALUES)
_BRACKETED = re.compile(r"\[([^\[\]]*)\]?")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”]?\s+")


def _all(sentences: list[Sentence]) -> list[Evidence]:
    return [sentence.evidence() for sentence in dict.fromkeys(sentences)]


def _slipped(talk: Talk, reply: Reply) -> bool:
    return any(text in reply.answer for text in slips(talk))


def _wrong_names(talk: Talk) -> list[Evidence]:
    wrong = slips(talk)
    return _all([one for one in talk.sentences if one.text in wrong])


def _asked(talk: Talk) -> list[Reply]:
    """The replies to questions that want something told."""
    return [reply for reply in talk.replies if reply.kind not in _OWN_TURN and reply.sentences]


def _overruns(talk: Talk) -> list[Evidence]:
    found: list[Sentence] = []
    for reply in talk.replies:
        most = limit_of(reply.question)
        if (most and length(reply) > most * OVER) or length(reply) > MOST_WORDS * OVER:
            found += reply.sentences
    return _all(found)


def _thin(talk: Talk) -> list[Evidence]:
    """Detail was asked for in so many words, and less comes than to the other questions."""
    usual = _usual(talk)
    return _all(
        [
            one
            for reply in talk.replies
            if WANTS_MORE.search(reply.question) and not limit_of(reply.question) and length(reply) < usual
            for one in reply.sentences
        ]
    )


def _usual(talk: Talk) -> float:
    sizes = sorted(length(reply) for reply in talk.replies)
    return sizes[len(sizes) // 2] if sizes else 0


def _same_for_all(talk: Talk) -> frozenset[str]:
    """Stems of the candidate's own that come back to listener after listener, unasked."""
    said_by_panel = talk.claim.union(*(reply.asked_stems for reply in talk.replies))
    seen = Counter(
        root
        for reply in talk.replies
        for root in frozenset[str]().union(*(_own_words(talk, one) for one in reply.sentences))
        if root not in said_by_panel and not root.isdigit()
    )
    often = frozenset(root for root, count in seen.items() if count >= 3)
    again = frozenset(root for root, count in seen.items() if count >= 2) - _called(talk)
    return often | (again if len(again) >= 4 else frozenset())


def _called(talk: Talk) -> frozenset[str]:
    """Stems of the people an answer names: who is named again is no material told again."""
    shown = [person.shown for one in talk.sentences for person in one.people]
    return meaning(" ".join(name for name in shown if name[0].isupper()))


def _runs_up(sentence: Sentence) -> bool:
    return bool(PREAMBLE.search(sentence.text))


def _opens_with_run_up(reply: Reply) -> bool:
    """Read in the answer as it was given: a run-up is made of general words."""
    return any(PREAMBLE.search(reply.answer[a:b]) for a, b in sentences(reply.answer)[:2])


def _names_right(talk: Talk) -> list[Evidence]:
    """Nobody is named wrongly: the sentences that name somebody, or how each reply opens where none does."""
    if slips(talk) or not talk.case.panel:
        return []
    naming = [one for one in talk.sentences if any(named(one.text, person) for person in talk.case.panel)]
    return _all(naming or [reply.sentences[0] for reply in talk.replies if _tells(talk, reply, 1)])


def _answers_first(talk: Talk) -> list[Evidence]:
    """No opening is a run-up, a wrong name or the same material again. Whether it shares words with the question says
    nothing: "So you'd say I fed strangers" answers it in none of its words."""
    again = _same_for_all(talk)
    found: list[Sentence] = []
    for reply in talk.replies:
        opening = reply.sentences[:2]
        if _opens_with_run_up(reply) or _slipped(talk, reply):
            return []
        own = frozenset[str]().union(*(one.own for one in opening))
        if len(again & own) >= max(2, len(own) * AGAIN):
            return []
        if reply.kind not in _OWN_TURN:
            found += opening
    return _all(found) if len(found) and len({one.exchange for one in found}) * 3 >= len(_asked(talk)) * 2 else []


def _fits_the_time(talk: Talk) -> list[Evidence]:
    """Limits that were named are kept, and where more was wanted more comes."""
    if _overruns(talk) or _thin(talk):
        return []
    limited = [reply for reply in talk.replies if limit_of(reply.question)]
    return _all([one for reply in limited for one in reply.sentences])


def _draws_in(talk: Talk) -> list[Evidence]:
    """Another than the asker is named, with something to the matter."""
    found = []
    for reply in talk.replies:
        for one in reply.sentences:
            who = [person for person in others(talk, reply) if named(one.text, person)]
            if who and not _runs_up(one) and _own_words(talk, one):
                found.append(one)
    return _all(found)


def _own_words(talk: Talk, one: Sentence) -> frozenset[str]:
    """What a sentence holds beyond general words, numbers and the panel's names."""
    return one.own - _NUMBER_STEMS - meaning(" ".join(person.name for person in talk.case.panel))


def _tells(talk: Talk, reply: Reply, least: int) -> bool:
    """Whether something was said that could be stopped at, or told in parts: offers and farewells do not count."""
    wants = _ASKS_NUMBER.search(reply.question)
    plain = [one for one in reply.sentences if not OFFERS.search(one.text) and not HANDS_BACK.search(one.text)]
    told = [one for one in plain if len(_own_words(talk, one)) >= 2 or (wants and _FIGURE.search(one.text))]
    return len(told) >= least


def _checks(talk: Talk) -> list[Evidence]:
    """More is offered after an answer in which nobody was called wrong and the limit was kept."""
    found = []
    for reply in talk.replies:
        most = limit_of(reply.question)
        if _slipped(talk, reply) or (most and length(reply) > most * OVER) or not _tells(talk, reply, 1):
            continue
        found += [one for one in reply.sentences if OFFERS.search(one.text) and not _runs_up(one)]
    return _all(found)


def _for_their_job(talk: Talk) -> list[Evidence]:
    """Two listeners or more are each told what the matter means for their own work."""
    found, meant = [], set()
    for one in talk.sentences:
        who = [person.name for person in talk.case.panel if named(one.text, person)]
        if who and FOR_THEM.search(one.text) and not one.asks and not _runs_up(one) and _own_words(talk, one):
            found.append(one)
            meant.update(who)
    return _all(found) if len(meant) >= 2 else []


def _words_of(talk: Talk, person: Person, before: int) -> frozenset[str]:
    """Stems of what a panellist said before a given exchange: own questions, and the set-up's account of them."""
    heard = [
        reply.question for reply in talk.replies if reply.exchange.speaker == person.name and reply.number < before
    ]
    for part in _BRACKETED.findall(talk.case.round_one.told):
        heard += [told for told in _SENTENCE_END.split(part) if named(told, person)]
    return meaning(" ".join(heard)) - meaning(person.name)


def _takes_up(talk: Talk) -> list[Evidence]:
    """Words of somebody who is not asking come back: spoken of as said before, or by name with three of them."""
    found: list[Sentence] = []
    for reply in talk.replies:
        for person in others(talk, reply):
            theirs = _words_of(talk, person, reply.number) - reply.asked_stems - _NUMBER_STEMS
            for one in reply.sentences:
                if not _runs_up(one) and (near := _echoes(talk, reply, one, person, theirs)):
                    found += near
    return _all(found)


def _echoes(talk: Talk, reply: Reply, one: Sentence, person: Person, theirs: frozenset[str]) -> list[Sentence]:
    """The sentence, with its next where the words stand there, in which a panellist's words come back."""
    spoken_of = SAID_BEFORE.search(one.text)
    if not named(one.text, person):
        return [one] if spoken_of and len(theirs & one.stems - talk.claim) >= 2 else []
    silent = not any(each.exchange.speaker == person.name for each in talk.replies if each.number <= reply.number)
    if (spoken_of and theirs & one.stems) or (silent and len(theirs & one.stems) >= 3):
        return [one]
    after = [each for each in reply.sentences if each.place == one.place + 1]
    return [one, *after] if spoken_of and any(theirs & each.stems for each in after) else []


def _uses_time_well(talk: Talk) -> list[Evidence]:
    """Parts are announced or the point is landed, and the floor goes back; twice over at least."""
    told = [one for reply in talk.replies if _tells(talk, reply, 2) for one in reply.sentences if not _runs_up(one)]
    parts = [one for one in told if PARTS.search(one.text)]
    lands = [one for one in told if LANDS.search(one.text)]
    back = [one for one in told if HANDS_BACK.search(one.text)]
    return _all([*parts, *lands, *back]) if (parts and back and len({*parts, *lands, *back}) >= 3) else []


READERS: dict[str, Reader] = {
    "R8.1a": _wrong_names,
    "R8.1c": _overruns,
    "R8.1d": _thin,
    "R8.2a": _names_right,
    "R8.3a": _answers_first,
    "R8.3b": _fits_the_time,
    "R8.4a": _draws_in,
    "R8.4b": _checks,
    "R8.4c": _for_their_job,
    "R8.5a": _takes_up,
    "R8.5b": _uses_time_well,
}
"""By check."""
