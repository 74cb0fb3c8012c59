"""The parts of the page about stories: how deep each went, what it holds, what is missing, what differs."""

from collections import defaultdict

from agent.report.blocks import Block, Heading, Item, Paragraph
from agent.report.model import ContradictionReport, Question, Report, StoryReport
from agent.report.wording import (
    FACTS,
    FARED,
    LEVELS,
    NO_QUESTION,
    TOPICS,
    facts,
    first_words,
    many,
    minutes,
    numbers,
    percent,
    reason_of,
)
from agent.state import Anchor, Slot

REACHED, ASKED, UNASKED = "●", "○", "–"
TOLD_WORDS = 30
QuoteRow = tuple[int | None, str, tuple[Slot, ...]]
"""Question, words, and the facts they hold; no question for round one."""
NUMBERS = "The numbers count everything the panel said; the ones left out were no questions."


def ladder(story: StoryReport) -> str:
    """One sign a level: reached, asked for and not reached, or never asked."""
    asked = -1 if story.asked_depth is None else story.asked_depth
    signs = [REACHED if story.reached_depth >= level else ASKED if asked >= level else UNASKED for level in (1, 2, 3)]
    return "   ".join(f"{sign} {LEVELS[level]}" for level, sign in enumerate(signs, 1))


def ladder_key() -> str:
    return f"{REACHED} an answer got there   {ASKED} asked, not reached   {UNASKED} not asked"


def stories(report: Report) -> list[Block]:
    blocks: list[Block] = [Heading("Your stories"), Paragraph(ladder_key())]
    for story in report.stories:
        blocks += _story(story)
    return blocks


def _story(story: StoryReport) -> list[Block]:
    blocks: list[Block] = [Heading(f"{story.id}: {story.asked}" if story.asked else story.id, 2)]
    blocks.append(Paragraph(f"In round one: “{first_words(story.told, TOLD_WORDS)}”"))
    if not story.questions:
        return [*blocks, Paragraph("Nobody asked about it today.")]
    blocks += [Paragraph(ladder(story)), Paragraph(time_of(story))]
    quotes = story_quotes(story)
    today, before = [row for row in quotes if row[0] is not None], [row for row in quotes if row[0] is None]
    for title, rows in (("You added today:", today), ("Already told in round one:", before)):
        blocks += [Paragraph(title), *(_quote(row) for row in rows)] if rows else []
    if story.empty:
        blocks.append(Paragraph("Asked for and still missing:"))
        blocks += [Item(f"{FACTS[gap.slot]} ({numbers(gap.questions)}): {FARED[gap.how]}") for gap in story.empty]
    if story.never_asked:
        blocks.append(Paragraph(f"Nobody asked for: {facts(story.never_asked)}."))
    return blocks


def story_quotes(story: StoryReport) -> list[QuoteRow]:
    """The words that fill a story, in order of their questions; facts that stand on the same words together."""
    by_words: dict[tuple[int | None, str], list[Slot]] = defaultdict(list)
    for each in story.filled:
        by_words[each.question, each.quote].append(each.slot)
    in_order = sorted(by_words.items(), key=lambda entry: entry[0][0] or 0)
    return [(turn, quote, tuple(slots)) for (turn, quote), slots in in_order]


def _quote(row: QuoteRow) -> Item:
    turn, quote, slots = row
    return Item(f"{facts(slots)}: “{first_words(quote, 24)}”" + (f" (question {turn})" if turn is not None else ""))


def time_of(story: StoryReport) -> str:
    """How deep and how long, and why they went on."""
    line = f"Asked to depth {story.asked_depth}, reached {story.reached_depth}"
    asked = [question for question in story.questions if question.move not in NO_QUESTION]
    line += f", in {many(len(asked), 'question')} and {minutes(story.minutes)}"
    line += f", {percent(story.share)} of the time"
    if story.round_one_minutes and story.round_one_share:
        line += f"; round one gave it {minutes(story.round_one_minutes)}, {percent(story.round_one_share)}"
    if story.left_because == "the interview ended":
        return f"{line}. It was still open when the interview ended."
    why = (story.left_because or "").replace("the candidate", "you")
    return f"{line}." + (f" They went on because {why}." if why else "")


def contradictions(report: Report) -> list[Block]:
    if not report.contradictions:
        return []
    return [Heading("Statements that differ"), *(_contradiction(each) for each in report.contradictions)]


def _contradiction(found: ContradictionReport) -> Item:
    lines = [f"Today: {_quoted(found.today)}", f"Before: {_quoted(found.before)}"]
    if found.put is None:
        lines.append("Nobody put it to you.")
    else:
        reply = (
            f"You: “{first_words(found.reply, 24)}”" if found.reply and found.reply.split() else "You have not replied."
        )
        lines.append(f"Put to you in question {found.put}. {reply}")
    lines.append("Settled." if found.settled else "Not settled.")
    return Item(f"{found.story}: {found.what}" if found.story else found.what, tuple(lines))


def _quoted(anchor: Anchor) -> str:
    return f"“{anchor.quote}” ({place_of(anchor)})"


def place_of(anchor: Anchor) -> str:
    """Where the words were said."""
    return {"round_one": "round one", "resume": "your résumé", "answer": f"question {anchor.turn}"}[anchor.source]


def concerns(report: Report) -> list[Block]:
    if not report.open_concerns:
        return []
    titles = {
        "contradiction": "Statements that differ",
        "reservation": "A doubt on the panel",
        "hesitation": "A hesitation of round one",
    }
    items = [
        Item(f"{titles[each.kind]}: {first_words(each.text, 60)}", (f"{_capital(each.why)}.",))
        for each in report.open_concerns
    ]
    return [Heading("Still open"), *items]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def question_by_question(report: Report) -> list[Block]:
    """Every question in order: what it was after, why it was put, what came."""
    asked = [question for story in report.stories for question in story.questions] + list(report.others)
    items = [_entry(question) for question in sorted(asked, key=lambda question: question.turn)]
    return [Heading("Question by question"), Paragraph(NUMBERS), *items] if items else []


def _entry(question: Question) -> Item:
    after = question.story if question.topic == "story" and question.story else TOPICS[question.topic]
    if question.move == "stay":
        after += ", the same question kept open"
    elif question.topic == "story" and question.depth is not None:
        after += f", depth {question.depth}" + (f", {FACTS[question.slot]}" if question.slot else "")
        after += f", pressure {question.pressure}" if question.pressure else ""
    came = f"“{first_words(question.answer or '')}” ({many(question.words, 'word')})" if question.words else ""
    fared = _fared(question)
    below = [question.text, f"Why: {reason_of(question)}.", f"You: {came} {fared}." if came else f"{fared}."]
    return Item(f"{question.turn}. {question.speaker} · {after}", tuple(below))


def _fared(question: Question) -> str:
    if question.brought:
        return f"It brought {facts(question.brought)}"
    opener = question.depth == 0 and question.how == "short"
    return "It brought nothing that was not told before" if opener else _capital(FARED[question.how])
