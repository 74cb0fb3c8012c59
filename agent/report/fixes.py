"""Three things to do better: what was said, what was missing, and a drill made of the candidate's own words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from agent.content.drills import SAID, drills
from agent.content.rubrics import Dimension, Opportunity, rubric
from agent.engines.anchors import bare, bare_words
from agent.reading.clauses import clauses, spoken_parts
from agent.reading.mentions import NOT_NAMES, SCALES, VALUES, figures
from agent.report.marks_model import CheckShown, DimensionShown, Fix, Said, ThreadShown
from agent.report.material import Material
from agent.report.model import Question
from agent.report.stories import stories_of
from agent.report.wording import FACTS
from agent.state import Slot
from agent.words import STOP_WORDS, sentences, words

HOW_MANY = 3
FROM_DIMENSIONS = 2
"""How many come from dimensions before the gaps of stories have their turn."""
LONGEST_CLAUSE = 16
LONGEST_QUOTE = 40
WEAK: tuple[str, ...] = ("short", "put_off", "unknown")
"""Outcomes a drill can help with. What was declined is left in peace, and silence has no words to start from."""
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W_]+(?:['’][^\W_]+)*")
_NUMBER_WORDS = frozenset({*VALUES, *SCALES} - {"one", "k", "m"})


class Idea(NamedTuple):
    """A fix that could be given, and which drill of the bank it would use."""

    drill: str
    fix: Fix


def fixes_of(
    material: Material, shown: Sequence[DimensionShown], weights: Mapping[Dimension, float]
) -> tuple[Fix, ...]:
    """At most three, on different answers, with different drills: the dimensions that cost most, then empty slots."""
    said = _transcript(material)
    from_dimensions, from_slots = list(_by_dimension(material, shown, weights)), list(_by_slot(material))
    order = [*from_dimensions[:FROM_DIMENSIONS], *from_slots, *from_dimensions[FROM_DIMENSIONS:]]
    first = [*from_dimensions[:FROM_DIMENSIONS], *from_slots[:1]]
    chosen: list[Idea] = []
    for idea in [*first, *(idea for idea in order if idea not in first)]:
        fresh = all(idea.drill != other.drill and idea.fix.turn != other.fix.turn for other in chosen)
        if fresh and len(chosen) < HOW_MANY and not invents(idea.fix.drill, said):
            chosen.append(idea)
    return tuple(idea.fix for idea in chosen)


def invents(text: str, transcript: str) -> list[str]:
    """Names and numbers of the text that nobody said. Strict: a capital at the start of a sentence is suspect too.

    A number may be written another way: 'forty' stands in a transcript that says 40.
    """
    known, counts = bare_words(transcript), {figure.value for figure in figures(transcript)}
    counted = {word for figure in figures(text) if figure.value in counts for word in _spelt(text, figure[:2])}
    found = []
    for match in _TOKEN.finditer(text):
        word, low = match.group(), bare(match.group())
        number = any(letter.isdigit() for letter in word) or low in _NUMBER_WORDS
        named = word[0].isupper() and low not in STOP_WORDS and word not in NOT_NAMES
        if (number or named) and low not in known and low not in counted:
            found.append(word)
    loose = [
        figure for figure in figures(text) if figure.value not in counts and not _as_said(text, figure[:2], transcript)
    ]
    return list(dict.fromkeys([*found, *(text[figure.start : figure.end] for figure in loose)]))


def _spelt(text: str, span: tuple[int, int]) -> list[str]:
    return [bare(match.group()) for match in _TOKEN.finditer(text[slice(*span)])]


def _as_said(text: str, span: tuple[int, int], transcript: str) -> bool:
    """Whether these very words stand in the transcript, where they may be a year or a time of day."""
    return bool(re.search(rf"(?<!\w){re.escape(text[slice(*span)])}(?!\w)", transcript, re.IGNORECASE))


def _transcript(material: Material) -> str:
    """Everything said today and told in round one."""
    told = [story.told for story in material.brief.round_one.stories]
    today = [part for question in material.questions for part in (question.text, question.answer or "")]
    return "\n".join([*told, *today])


def _by_dimension(
    material: Material, shown: Sequence[DimensionShown], weights: Mapping[Dimension, float]
) -> Iterator[Idea]:
    """By what full marks would be worth to the panel."""
    scored = [each for each in shown if each.mean is not None and each.mean < 5]
    scored.sort(key=lambda each: -(5 - (each.mean or 5)) * weights[each.dimension])
    asked = {question.turn: question for question in material.questions}
    for each in scored:
        thread = min((one for one in each.threads if one.mark is not None), key=lambda one: one.mark or 0)
        check = _missing(thread)
        if not check:
            continue
        chance = rubric(each.dimension).opportunity
        chances = [asked[turn] for turn in thread.turns if turn in asked and _gave(chance, asked[turn])]
        for said in _words_of(each, thread, chances):
            question = asked[said.turn or 0]
            template = drills().dimensions.get(each.dimension, {}).get(check.level)
            clause = _own(said.quote, question.answer or "")
            if template and clause:
                fix = _fix(question, said.quote, check.ask, _filled(template, clause), each.dimension)
                yield Idea(f"{each.dimension}.{check.level}", fix)
                break


def _gave(chance: Opportunity, question: Question) -> bool:
    kind = question.kind if question.story else question.topic
    return kind in chance.kinds or kind in chance.topics or question.slot in chance.slots


def _missing(thread: ThreadShown) -> CheckShown | None:
    """The first check of the next level that failed; of a higher one where that level's all passed."""
    above = [check for check in thread.checks if check.level > (thread.mark or 0)]
    return next((check for seen in ("no", "cannot_tell") for check in above if check.seen == seen), None)


def _words_of(each: DimensionShown, thread: ThreadShown, chances: Sequence[Question]) -> list[Said]:
    """The candidate's words where the question gave the chance: answers that fell short first, and of each what a
    check rests on before how it began."""
    quoted = [said for check in thread.checks if check.seen == "yes" for said in check.quotes]
    found: list[Said] = []
    for question in sorted(chances, key=lambda question: question.how not in WEAK):
        found += [said for said in (*quoted, *each.quotes) if said.turn == question.turn]
        if opening := _short(question.answer or ""):
            found.append(Said(turn=question.turn, quote=opening))
    return list(dict.fromkeys(found))


def _by_slot(material: Material) -> Iterator[Idea]:
    """Facts asked for and still missing: those asked for most often first, plain ones before reasons and tests."""
    gaps = [(gap, story) for story in stories_of(material) for gap in story.empty if gap.how in WEAK]
    gaps.sort(key=lambda pair: (-len(pair[0].questions), pair[0].depth))
    asked = {question.turn: question for question in material.questions}
    for gap, story in gaps:
        question = asked[gap.questions[-1]]
        quote = _short(question.answer or "")
        answer = question.answer or ""
        clause = _clause(answer, own=True) or _clause(answer) or _clause(story.told, own=True) or _clause(story.told)
        if quote and clause:
            drill = _filled(drills().slots[gap.slot], clause)
            yield Idea(gap.slot, _fix(question, quote, _in_words(gap.slot), drill, None))


def _in_words(slot: Slot) -> str:
    return f"{FACTS[slot][:1].upper()}{FACTS[slot][1:]}."


def _short(answer: str) -> str:
    """The answer when it is short; else its first sentence that says something."""
    if len(words(answer)) <= LONGEST_QUOTE:
        return answer.strip()
    spans = [answer[a:b] for a, b in sentences(answer)]
    return next((span for span in spans if len(words(span)) > 3), spans[0] if spans else "")


def _own(quote: str, answer: str) -> str | None:
    """What to go on from: the candidate's own or the team's act, in the quotation before the rest of the answer."""
    return _clause(quote, own=True) or _whole(quote) or _clause(answer, own=True) or _clause(quote) or _clause(answer)


def _clause(text: str, own: bool = False) -> str | None:
    """The best clause worth quoting."""
    found = [clause for clause in clauses(text) if len(words(clause.text)) <= LONGEST_CLAUSE]
    return next((clause.text for clause in found if not own or clause.subject in ("i", "we")), None)


def _whole(quote: str) -> str | None:
    """A quotation short enough to go on from as it is, when it is about the candidate."""
    short = 3 <= len(words(quote)) <= LONGEST_CLAUSE and not quote.rstrip("\"”’') ").endswith("?")
    return (
        quote if short and not spoken_parts(quote) and {"i", "we"} & {word.lower() for word in words(quote)} else None
    )


def _filled(template: str, clause: str) -> str:
    clause = clause.strip(" ,;:.!?–—-")
    return template.replace(SAID, f"{clause[:1].upper()}{clause[1:]}")


def _fix(question: Question, quote: str, missing: str, drill: str, dimension: Dimension | None) -> Fix:
    return Fix(
        turn=question.turn, question=question.text, quote=quote, missing=missing, drill=drill, dimension=dimension
    )
