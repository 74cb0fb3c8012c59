"""Reading the room (R8): names, limits, who is answered first, who is drawn in, and what is taken up from before.

Mostly structure: the panel is known by name, limits stand in the question, and what somebody said before stands in
earlier questions or in the set-up. Phrases decide only where nothing else can.
"""

from collections import Counter

from agent.scoring.mark import Evidence
from agent.scoring.signs.r8_cues import asker, job, named, others, owned, slips
from agent.scoring.signs.r8_echo import quoted, takes_up
from agent.scoring.signs.r8_held import OWN_TURN, answered, full, in_form, own_words, tells, turns_away
from agent.scoring.signs.r8_over import (
    ABOUT_ME,
    FOR_THEM,
    FOR_YOU,
    GREETS,
    HANDS_BACK,
    LANDS,
    MOST_WORDS,
    OFFERS,
    PARTS,
    SETS_OUT,
    WANTS_MORE,
    fits_form,
    length,
    limit_of,
    passes_over,
    puts_off,
    runs_up,
    tells_money,
)
from agent.scoring.talk import Reader, Reply, Sentence, Talk
from agent.words import meaning, sentences

OVER = 1.2
"""Beyond a limit by this much it is overrun."""
FULL = 10
"""Stems of the story that were not said before, below which detail is meagre."""
AGAIN = 0.5
"""Share of an opening's own words that were material before; less is only the same story."""


def _slipped(talk: Talk, reply: Reply) -> bool:
    return any(text in reply.answer for text in slips(talk))


def _wrong_names(talk: Talk) -> list[Evidence]:
    wrong = slips(talk)
    return quoted([one for one in talk.sentences if one.text in wrong])


def _limit(talk: Talk, reply: Reply) -> int | None:
    """The words a question leaves room for, or those its asker wished for from the start."""
    who = asker(talk, reply)
    return limit_of(reply.question, job(talk, who) if who else "")


def _asked(talk: Talk) -> list[Reply]:
    """The replies to questions that want something told."""
    return [reply for reply in talk.replies if reply.kind not in OWN_TURN and reply.sentences]


def _overruns(talk: Talk) -> list[Evidence]:
    found: list[Sentence] = []
    for reply in talk.replies:
        most = _limit(talk, reply)
        if (most and length(reply) > most * OVER) or length(reply) > MOST_WORDS * OVER:
            found += reply.sentences
    return quoted(found)


def _thin(talk: Talk) -> list[Evidence]:
    """Detail was asked for in so many words, and little comes that had not been said."""
    return quoted(
        [
            one
            for reply in talk.replies
            if WANTS_MORE.search(reply.question) and not _limit(talk, reply) and _meagre(talk, reply)
            for one in reply.sentences
        ]
    )


def _meagre(talk: Talk, reply: Reply) -> bool:
    said = talk.claim.union(reply.asked_stems, *(one.stems for one in talk.before(reply)))
    fresh = [one.own - said for one in reply.sentences]
    return len(frozenset[str]().union(*fresh)) < FULL


def _passed_over(talk: Talk) -> list[Evidence]:
    """The asker is turned from to somebody else, or made small."""
    return quoted([one for one in full(talk).sentences if passes_over(one.text)])


def _stays_off(talk: Talk) -> list[Evidence]:
    """The asker is passed over; or what was asked is put off, waved away, answered with one's own merits or in no form
    that could answer it, in two answers or more. Money asked for and not spoken of is enough in one."""
    found: list[Sentence] = []
    for reply in full(talk).replies:
        off = [one for one in reply.sentences if puts_off(one.text) or ABOUT_ME.search(one.text)]
        if not fits_form(reply.question, reply.answer):
            found += reply.sentences
        elif off and len(off) * 4 >= len(reply.sentences):
            found += off
    unpaid = [reply for reply in full(talk).replies if not (reply.silent or tells_money(reply.question, reply.answer))]
    found += [one for reply in unpaid for one in reply.sentences]
    enough = unpaid or len({one.exchange for one in found}) >= 2
    return _passed_over(talk) + (quoted(found) if enough else [])


def _same_for_all(talk: Talk) -> frozenset[str]:
    """Stems of the candidate's own that come back to listener after listener, unasked."""
    said_by_panel = talk.claim.union(*(reply.asked_stems for reply in talk.replies))
    seen = Counter(
        root
        for reply in talk.replies
        for root in frozenset[str]().union(*(own_words(talk, one) for one in reply.sentences))
        if root not in said_by_panel and not root.isdigit()
    )
    often = frozenset(root for root, count in seen.items() if count >= 3)
    again = frozenset(root for root, count in seen.items() if count >= 2) - _called(talk)
    return often | (again if len(again) >= 4 else frozenset())


def _called(talk: Talk) -> frozenset[str]:
    """Stems of the people an answer names: who is named again is no material told again."""
    shown = [person.shown for one in talk.sentences for person in one.people]
    return meaning(" ".join(name for name in shown if name[0].isupper()))


def _opens_with_run_up(reply: Reply) -> bool:
    """Read in the answer as it was given: a run-up is made of general words."""
    opening = [reply.answer[a:b] for a, b in sentences(reply.answer)[:2]]
    return any(map(runs_up, opening)) or any(map(SETS_OUT.search, opening[:1]))


def _names_right(talk: Talk) -> list[Evidence]:
    """Nobody is named wrongly: the sentences that name somebody, or how each reply opens where none does."""
    if slips(talk) or not talk.case.panel:
        return []
    naming = [one for one in talk.sentences if any(named(one.text, person) for person in talk.case.panel)]
    return quoted(naming or [reply.sentences[0] for reply in talk.replies if tells(talk, reply, 1)])


def _answers_first(talk: Talk) -> list[Evidence]:
    """No opening is a run-up, a wrong name or the same material again. Whether it shares words with the question says
    nothing: "So you'd say I fed strangers" answers it in none of its words."""
    again = _same_for_all(talk)
    found: list[Sentence] = []
    for reply in talk.replies:
        opening = [one for one in reply.sentences if one.place < 2]
        if _opens_with_run_up(reply) or _slipped(talk, reply) or any(map(turns_away, opening)):
            return []
        own = frozenset[str]().union(*(one.own for one in opening))
        if len(again & own) >= max(2, len(own) * AGAIN):
            return []
        if reply.kind not in OWN_TURN:
            found += opening or reply.sentences[:1]
    return quoted(found) if len(found) and len({one.exchange for one in found}) * 3 >= len(_asked(talk)) * 2 else []


def _fits_the_time(talk: Talk) -> list[Evidence]:
    """Limits that were named are kept, with what was asked for in them, and where more was wanted more comes."""
    if _overruns(talk) or _thin(talk):
        return []
    limited = [reply for reply in talk.replies if _limit(talk, reply)]
    if not all(map(in_form, limited)):
        return []
    return quoted([one for reply in limited for one in reply.sentences])


def _draws_in(talk: Talk) -> list[Evidence]:
    """Another than the asker is named, with something to the matter, once the asker has been told something. Who is
    greeted, or preferred to the one who asked, is not drawn in."""
    found = []
    for reply in talk.replies:
        if _slipped(talk, reply) or any(passes_over(one.text) for one in reply.sentences):
            continue
        for one in reply.sentences:
            who = [person for person in others(talk, reply) if named(one.text, person)]
            first = reply.answer.startswith(one.text) and reply.kind not in OWN_TURN and len(reply.sentences) > 1
            if who and not (first or runs_up(one.text) or GREETS.search(one.text)) and own_words(talk, one):
                found.append(one)
    return [] if _one_favourite(talk, found) else quoted(found)


def _one_favourite(talk: Talk, found: list[Sentence]) -> bool:
    """The same one is turned to again and again where others asked, and what they asked is not told."""
    return bool(found) and bool(_thin(talk)) and bool(_passed_over(talk))


def _checks(talk: Talk) -> list[Evidence]:
    """More is offered after an answer in which nobody was called wrong and the limit was kept."""
    found = []
    for reply in talk.replies:
        most = _limit(talk, reply)
        if _slipped(talk, reply) or (most and length(reply) > most * OVER) or not tells(talk, reply, 1):
            continue
        if any(passes_over(one.text) for one in reply.sentences):
            continue
        found += [one for one in reply.sentences if OFFERS.search(one.text) and not runs_up(one.text)]
    return quoted(found)


def _for_their_job(talk: Talk) -> list[Evidence]:
    """Two listeners or more are each told what the matter means for their own work: by name, or the asker as "you"."""
    found, meant = [], set()
    for reply in talk.replies:
        if any(passes_over(one.text) for one in reply.sentences):
            continue
        for one in reply.sentences:
            who = [person.name for person in talk.case.panel if named(one.text, person)]
            plain = FOR_YOU.search(one.text) or any(owned(one.text, person) for person in others(talk, reply))
            meant_so = plain or (who and FOR_THEM.search(one.text))
            if one.asks or runs_up(one.text) or GREETS.search(one.text) or not meant_so or not own_words(talk, one):
                continue
            found.append(one)
            meant.update(who or [reply.exchange.speaker])
    return quoted(found) if len(meant) >= 2 else []


def _uses_time_well(talk: Talk) -> list[Evidence]:
    """Parts are announced or the point is landed, and the floor goes back; twice over at least."""
    told = [
        one
        for reply in talk.replies
        if tells(talk, reply, 2) and not any(turns_away(each) for each in reply.sentences)
        for one in reply.sentences
        if not runs_up(one.text)
    ]
    parts = [one for one in told if PARTS.search(one.text)]
    lands = [one for one in told if LANDS.search(one.text)]
    back = [one for one in told if HANDS_BACK.search(one.text)]
    if not parts or not back:
        return []
    in_one = any(one != other and one.exchange == other.exchange for one in parts for other in back)
    return quoted([*parts, *lands, *back]) if in_one or len({*parts, *lands, *back}) >= 3 else []


READERS: dict[str, Reader] = {
    "R8.1a": _wrong_names,
    "R8.1b": _stays_off,
    "R8.1c": _overruns,
    "R8.1d": _thin,
    "R8.2a": _names_right,
    "R8.2b": answered,
    "R8.3a": _answers_first,
    "R8.3b": _fits_the_time,
    "R8.4a": _draws_in,
    "R8.4b": _checks,
    "R8.4c": _for_their_job,
    "R8.5a": takes_up,
    "R8.5b": _uses_time_well,
}
"""By check."""
