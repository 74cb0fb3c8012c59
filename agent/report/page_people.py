"""The parts of the page about people: who asked what, what you asked and learned, and which doubts they held."""

from agent.report.blocks import Block, Heading, Item, Paragraph, Table
from agent.report.model import InterviewerReport, OwnQuestion, Report, Reservation
from agent.report.wording import REASONS, TELLINGS, TOPICS, first_words

STANDINGS = {"open": "Still open", "eased": "Eased", "confirmed": "Confirmed"}


def doubts(report: Report) -> list[Block]:
    """The reason for the callback and the panel's reservations; before the end, only what the candidate was told."""
    if not report.finished:
        items = [_told(each) for each in report.reservations]
        return [Heading("Doubts you were told"), *items] if items else []
    blocks: list[Block] = [Heading("What they did not say")]
    if report.reason:
        drawn = " Your brief gave no reason, so this one was drawn." if report.reason_drawn else ""
        blocks.append(Paragraph(f"Why you were called back: {REASONS[report.reason]}{drawn}"))
    if not report.reservations:
        blocks.append(Paragraph("Nobody on the panel had a doubt about you written down."))
    return [*blocks, *(_told(each) for each in report.reservations)]


def _told(doubt: Reservation) -> Item:
    story = f", about {doubt.story}" if doubt.story else ""
    told = (
        "You never asked, so it was not told."
        if doubt.told is None
        else f"Told to you in turn {doubt.told}, as you asked."
    )
    stands = [f"{STANDINGS[doubt.standing]}: {doubt.why}."] if doubt.standing else []
    return Item(f"{doubt.holder}{story}: “{doubt.text}”", (told, *stands))


def own_questions(report: Report) -> list[Block]:
    blocks: list[Block] = []
    if report.own_questions:
        blocks = [Heading("What you asked them"), *(_asked(each) for each in report.own_questions)]
    if report.learned:
        items = [Item(f"{each.fact} ({each.speaker}, turn {each.turn})") for each in report.learned]
        blocks += [Heading("What you learned about the job"), *items]
    return blocks


def _asked(asked: OwnQuestion) -> Item:
    replies = tuple(f"{each.speaker} {TELLINGS[each.telling]}: {first_words(each.text, 40)}" for each in asked.replies)
    return Item(" ".join(asked.asked), replies or ("Nobody answered it.",))


def interviewers(report: Report) -> list[Block]:
    rows = tuple(_row(each) for each in report.interviewers)
    blocks: list[Block] = [
        Heading("Who asked what"),
        Table(("Interviewer", "Questions", "Deepest", "About", "Kinds"), rows),
    ]
    listening = [each.name for each in report.interviewers if each.listener]
    if listening:
        blocks.append(Paragraph(f"{listening[0]} was there mostly to listen, until spoken to."))
    return blocks


def _row(each: InterviewerReport) -> tuple[str, ...]:
    about = ", ".join(f"{TOPICS[topic]} {count}" for topic, count in each.topics.items())
    kinds = ", ".join(f"{kind} {count}" for kind, count in each.kinds.items())
    name = f"{each.name}, {each.title}" if each.title else each.name
    return (name, str(len(each.questions)), "" if each.deepest is None else str(each.deepest), about, kinds)
