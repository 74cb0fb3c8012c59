"""The report as a page without a look: what happened, in the order it is read. Text and Markdown are made from it."""

from agent.report.blocks import Block, Heading, Item, Paragraph, Table, Title
from agent.report.model import Question, Report
from agent.report.page_marks import (
    best,
    decision,
    dimensions,
    fixes,
    hidden,
    marks_note,
    practice,
    told_and_added,
    unused,
)
from agent.report.page_people import doubts, interviewers, own_questions
from agent.report.page_stories import concerns, contradictions, question_by_question, stories
from agent.report.wording import ENDINGS, FARED, TOPICS, day, facts, first_words, listed, many, minutes, percent

HIDDEN = "Why you were called back, and any doubt nobody has told you yet, stay hidden until the interview is over."
OPEN = {
    "contradiction": ("contradiction", "contradictions"),
    "reservation": ("doubt on the panel", "doubts on the panel"),
    "hesitation": ("hesitation of round one", "hesitations of round one"),
}
PANEL_TOPICS = ("resume", "role", "motivation", "red_flag", "start_plan")


def page(report: Report) -> list[Block]:
    """All parts of the report; a part with nothing in it is left out."""
    note = marks_note(report)
    parts = (
        top(report),
        [Paragraph(note)] if note else [],
        decision(report),
        dimensions(report),
        stories(report),
        told_and_added(report),
        timing(report),
        contradictions(report),
        best(report),
        fixes(report),
        unused(report),
        concerns(report),
        doubts(report),
        hidden(report),
        own_questions(report),
        practice(report),
        other_questions(report),
        unanswered(report),
        interviewers(report),
        retakes(report),
        question_by_question(report),
    )
    return [block for part in parts for block in part]


def top(report: Report) -> list[Block]:
    place = f"{report.role}, {report.company}" if report.company else report.role
    about = [
        report.candidate,
        day(report.date),
        f"{report.difficulty} difficulty",
        f"{report.engine} voice",
        f"seed {report.seed}",
    ]
    blocks: list[Block] = [Title(f"Second interview: {place}"), Paragraph(" · ".join(part for part in about if part))]
    blocks += [Paragraph(line) for line in summary(report)]
    if report.offline_turns:
        spoken = many(len(report.offline_turns), "turn")
        turns = ", ".join(map(str, report.offline_turns))
        blocks.append(Paragraph(f"The offline voice stood in for the model in {spoken}: {turns}."))
    return blocks


def summary(report: Report) -> list[str]:
    """What happened, in three lines."""
    asked = many(sum(len(each.questions) for each in report.interviewers), "question")
    length = f"{asked} in {report.timing.minutes:g} of {minutes(report.timing.planned_minutes)}"
    if report.ended:
        how = f"{ENDINGS[report.ended]}: {length}."
    elif report.waiting:
        how = f"The interview is open: {length} so far. The panel waits for your answer to question {report.waiting}."
    else:
        how = f"The interview is open: {length} so far." if report.timing.answers else "The interview has not begun."
    return [how, _how_far(report), _left_open(report) if report.finished else HIDDEN]


def _how_far(report: Report) -> str:
    opened = sum(item.opened for item in report.agenda)
    asked = [story for story in report.stories if story.questions]
    tested = [story.id for story in asked if story.reached_depth == 3]
    topics, told = many(len(report.agenda), "topic"), many(len(report.stories), "story", "stories")
    line = f"The panel opened {opened} of its {topics} and took up {len(asked)} of your {told}"
    if tested:
        line += f"; {listed(tested)} held when tested."
    else:
        line += "; none held when tested." if any(story.tested for story in asked) else "; none was tested."
    return line + (f" Not reached: {', '.join(report.untouched)}." if report.untouched else "")


def _left_open(report: Report) -> str:
    kinds = [concern.kind for concern in report.open_concerns]
    counted = [many(kinds.count(kind), *OPEN[kind]) for kind in OPEN if kind in kinds]
    if not counted and not report.unanswered:
        return "Nothing was left open."
    left = f"Left open: {', '.join(counted)}" if counted else "No doubt was left open"
    return f"{left}; {many(len(report.unanswered), 'question')} without an answer."


def other_questions(report: Report) -> list[Block]:
    """What was asked besides the stories, with how the answers began."""
    asked = [question for question in report.others if question.topic in PANEL_TOPICS]
    blocks: list[Block] = [Heading("Besides your stories")] if asked else []
    for topic in dict.fromkeys(question.topic for question in asked):
        blocks.append(Heading(TOPICS[topic].capitalize() if topic != "red_flag" else "A question nobody likes", 2))
        blocks += [_asked(question) for question in asked if question.topic == topic]
    return blocks


def _asked(question: Question) -> Item:
    return Item(f"Question {question.turn}, {question.speaker}: {question.text}", (you(question),))


def you(question: Question) -> str:
    """How an answer began, and how long it was."""
    if not question.words:
        return f"You: {FARED[question.how]}."
    return f"You, {many(question.words, 'word')}: “{first_words(question.answer or '')}”"


def unanswered(report: Report) -> list[Block]:
    of = {question.turn: question for story in report.stories for question in story.questions}
    of |= {question.turn: question for question in report.others}
    if not report.unanswered:
        return []
    items: list[Block] = []
    for turn in report.unanswered:
        question = of[turn]
        fared = f"{FARED[question.how].capitalize()}."
        items.append(Item(f"Question {turn}, {question.speaker}: {question.text}", (fared,)))
    return [Heading("Questions without an answer"), *items]


def timing(report: Report) -> list[Block]:
    """Where the time went, beside where round one spent it."""
    time = report.timing
    if not time.answers:
        return []
    of = {question.turn: question.words for story in report.stories for question in story.questions}
    of |= {question.turn: question.words for question in report.others}
    spoken = (
        f"You spoke {time.candidate_words} words in {many(time.answers, 'answer')}, {time.average_words} on average"
    )
    lines = f"{spoken}; the panel spoke {time.panel_words}."
    if time.answers > 1 and time.longest and time.shortest:
        lines += f" Longest: question {time.longest}, {many(of[time.longest] or 0, 'word')}."
        lines += f" Shortest: question {time.shortest}, {many(of[time.shortest] or 0, 'word')}."
    rows = tuple(
        (
            story.id,
            f"{story.minutes:g} min",
            percent(story.share),
            f"{story.round_one_minutes:g} min" if story.round_one_minutes else "",
            percent(story.round_one_share) if story.round_one_share else "",
        )
        for story in report.stories
    )
    table = Table(("Story", "Today", "Share", "Round one", "Share"), rows)
    return [Heading("Time"), Paragraph(f"{lines} Time is counted at 140 words a minute, both sides."), table]


def retakes(report: Report) -> list[Block]:
    blocks: list[Block] = [Heading("Answered more than once")] if report.retakes else []
    for retake in report.retakes:
        blocks.append(Heading(f"Question {retake.turn}, {retake.speaker}", 2))
        blocks.append(Paragraph(retake.text))
        for place, take in enumerate(retake.takes, 1):
            went_on = ", the one the interview went on from" if take.current else ""
            brought = f"it brought {facts(take.brought)}" if take.brought else FARED[take.how]
            below = [f"“{first_words(take.answer, 40)}”"] if take.answer.split() else []
            below.append(f"{many(take.words, 'word')}; {brought}.")
            below += [f"Then they asked: {take.next_question}"] if take.next_question else []
            blocks.append(Item(f"Take {place}{went_on}", tuple(below)))
    return blocks
