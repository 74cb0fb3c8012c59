"""What was there to be noticed: doubts, the reason for the callback, the quiet colleague, facts in no advert."""

import re
from collections.abc import Iterator

from agent.content.brief import Reason
from agent.ledger import Contradiction
from agent.moves.candidate import is_doubt_question
from agent.moves.floor import is_addressed
from agent.report.marks_model import Hidden
from agent.report.material import Material
from agent.report.people import learned_of, reservations_of
from agent.report.wording import first_words
from agent.words import meaning, overlap, sentences

PICKED_UP = 0.6
"""Share of a fact's words in one answer from which the candidate has brought it up."""
ABOUT = 0.5
"""Share of a statement's words in one answer from which a correction is of that statement."""
_TOUCHES: dict[Reason, re.Pattern[str]] = {
    "other_role": re.compile(r"\b(?:other|another|different|second) (?:role|job|position|post|vacancy)\b", re.I),
    "second_choice": re.compile(
        r"\b(?:other|another|different) (?:candidates?|applicants?|people you(?:'re| are)? see\w*)"
        r"|\b(?:first|second|preferred) choice\b|\bshort ?list\b|\bcompare[sd]? (?:with|to)\b",
        re.I,
    ),
    "split_panel": re.compile(
        r"\b(?:disagree\w*|differ(?:ed|ent)? (?:views?|opinions?)|not (?:all )?agree\w*|of one mind|split"
        r"|all (?:think|agree|see it)|in two minds)\b",
        re.I,
    ),
}
"""How a candidate touches on why they were asked back; a concern is touched by asking for doubts."""
_REASONS: dict[Reason, str] = {
    "concern": "You were called back because something in round one left a doubt",
    "other_role": "You were called back with another role in mind as well",
    "second_choice": "You were called back although you were not the first choice",
    "split_panel": "You were called back because those who met you in round one did not agree",
}
_CORRECTS = re.compile(
    r"\b(?:(?:i|let me|should|must|have to|need to|want to) correct|i misspoke|i got (?:that|it|this) wrong"
    r"|(?:that|it) (?:was|is) wrong of me|i (?:said|told you|told them|gave you)\b[^.?!]{0,60}\b(?:but|it was|it's"
    r"|actually|in fact|wrong|should)|last time i said|in round one i said"
    r"|not (?:the )?[\w ]{2,20} i (?:gave|told|said))\b",
    re.I,
)


def hidden_of(material: Material) -> tuple[Hidden, ...]:
    return (
        *_doubts(material),
        *_reason(material),
        *_quiet(material),
        *_facts(material),
        *(_correction(material, each) for each in material.ledger.contradictions),
    )


def _doubts(material: Material) -> Iterator[Hidden]:
    for each in reservations_of(material):
        yield Hidden(what=f"{each.holder} had a doubt: “{each.text}”", noticed=each.told is not None, turn=each.told)


def _reason(material: Material) -> Iterator[Hidden]:
    for reason, told in _REASONS.items():
        if material.table.reason == reason:
            turn = next((turn for turn, words in _heard(material) if _touches(reason, words)), None)
            yield Hidden(what=f"{told}.", noticed=turn is not None, turn=turn)


def _touches(reason: Reason, said: str) -> bool:
    if reason == "concern":
        return is_doubt_question(said)
    asked = [said[a:b] for a, b in sentences(said) if said[a:b].rstrip("\"”’') ").endswith("?")]
    return any(_TOUCHES[reason].search(question) for question in asked)


def _quiet(material: Material) -> Iterator[Hidden]:
    if quiet := material.table.quiet:
        turn = next((turn for turn, words in _heard(material) if is_addressed(material.table, words)), None)
        what = f"{quiet} mostly listened, and would speak when spoken to."
        yield Hidden(what=what, noticed=turn is not None, turn=turn)


def _facts(material: Material) -> Iterator[Hidden]:
    """Facts that stand in no advert: told because the candidate asked, or brought up by the candidate."""
    told = {each.turn: meaning(each.fact) for each in learned_of(material)}
    for fact in material.brief.company_facts.non_obvious:
        stems = meaning(fact.text)
        turn = next((turn for turn, known in told.items() if overlap(known, stems) > PICKED_UP), None)
        if turn is None:
            heard = ((turn, meaning(words)) for turn, words in _heard(material))
            turn = next((turn for turn, said in heard if len(stems & said) >= PICKED_UP * len(stems)), None)
        yield Hidden(what=f"In no advert: {fact.text}", noticed=turn is not None, turn=turn)


def _correction(material: Material, each: Contradiction) -> Hidden:
    """A statement that differs from before, and whether the candidate put it right before anybody asked."""
    about = meaning(f"{each.today.quote} {each.before.quote}")
    turn = next(
        (
            turn
            for turn, words in _heard(material)
            if (each.put is None or turn < each.put)
            and _CORRECTS.search(words)
            and overlap(about, meaning(words)) >= ABOUT
        ),
        None,
    )
    what = f"Two statements differ: “{first_words(each.today.quote)}” and, before, “{first_words(each.before.quote)}”."
    return Hidden(what=what, noticed=turn is not None, turn=turn)


def _heard(material: Material) -> Iterator[tuple[int, str]]:
    """Each answer with the number of its question."""
    for question in material.questions:
        if question.answer:
            yield question.turn, question.answer
