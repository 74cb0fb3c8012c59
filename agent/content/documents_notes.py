"""Reads a candidate's own notes of round one, as messy as people write them. Copies words, never makes any.

Notes are read line by line. A line either carries a mark ("Q:", "I said:", a heading, a bullet) or is prose, and prose
is sorted sentence by sentence: a question opens a story, what the candidate said fills it, and remarks about the room
go to hesitations or to what was learned.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from agent.content import notes_cues as cues
from agent.content.notes_lines import Line, heading_kind, lines_of, sentences, story_title
from agent.content.notes_people import company, interviewers, job_title, names_of

FEWEST_WORDS = 15
"""A paragraph without any mark counts as a story when it has this many words and speaks of I or we."""
LONGEST_TITLE = 120


@dataclass
class _Told:
    """A story while it is being read."""

    asked: str = ""
    title: str = ""
    pieces: list[str] = field(default_factory=list)
    minutes: float | None = None

    def add(self, words: str, *, apart: bool = True) -> None:
        if self.pieces and not apart:
            self.pieces[-1] += " " + words
        elif words:
            self.pieces.append(words)
        self.minutes = self.minutes or cues.minutes(words)


def read_notes(text: str) -> dict[str, Any]:
    """Stories, hesitations, what was learned, interviewers, and job title and company if the notes name them."""
    reader = _Reader(text)
    for line in lines_of(text):
        reader.read(line)
    stories = [
        {"asked": story.asked or story.title, "told": "\n".join(story.pieces), "minutes_spent": story.minutes}
        for story in reader.stories
        if story.pieces
    ]
    return {
        "stories": stories or _bare_stories(text),
        "hesitations": reader.remarks["hesitation"],
        "learned": reader.remarks["learned"],
        "interviewers": reader.interviewers,
        "title": job_title(text),
        "company": company(text),
    }


def _bare_stories(text: str) -> list[dict[str, Any]]:
    """Paragraphs in which something happened to somebody called I or we."""
    paragraphs = (" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text))
    return [
        {"asked": "", "told": paragraph, "minutes_spent": cues.minutes(paragraph)}
        for paragraph in paragraphs
        if len(paragraph.split()) >= FEWEST_WORDS
        and cues.FIRST_PERSON.search(paragraph)
        and cues.HAPPENED.search(paragraph)
    ]


class _Reader:
    def __init__(self, text: str) -> None:
        self.stories: list[_Told] = []
        self.remarks: dict[str, list[str]] = {"hesitation": [], "learned": [], "meeting": []}
        self.interviewers = interviewers(text)
        self._names = names_of(self.interviewers)
        self._section = ""
        self._story: _Told | None = None
        self._answering = False
        """The last mark said that an answer follows, so this paragraph is the answer unless it plainly is not."""

    def read(self, line: Line) -> None:
        if line.blank_before:
            self._answering = False
        room, words = cues.room_mark(line.text)
        if line.heading:
            self._heading(line.text)
        elif room:
            self.remarks[room].append(words)
        elif self._section in ("hesitations", "learned"):
            self.remarks[self._section.removesuffix("s")].append(line.text)
        elif self._section in ("interviewers", "mine") or cues.is_label(line.text):
            return
        elif marked := cues.question_mark(line.text, self._names):
            self._question(marked)
        elif marked := cues.answer_mark(line.text):
            self._answer(marked)
        elif self._answering and self._story is not None and self._still_answer(line):
            self._story.add(line.text)
        else:
            self._prose(line)

    def _heading(self, text: str) -> None:
        kind = heading_kind(text)
        self._answering = False
        self._story = None
        self._section = "stories" if kind is None else kind
        if kind is None:
            self._open(title=story_title(text))

    def _open(self, asked: str = "", title: str = "") -> _Told:
        self._story = _Told(asked=asked, title=title if len(title) <= LONGEST_TITLE else "")
        self.stories.append(self._story)
        return self._story

    def _question(self, words: str) -> None:
        asked, told = cues.cut_at_answer(words)
        story = self._story
        if story is None or story.pieces or story.asked:
            story = self._open()
        story.asked, story.minutes = asked, cues.minutes(asked)
        story.add(cues.bare_answer(told))
        self._answering = bool(told)

    def _answer(self, words: str) -> None:
        (self._story or self._open()).add(words)
        self._answering = True

    def _still_answer(self, line: Line) -> bool:
        if line.number or cues.about_room(line.text, self._names, fresh=True):
            return False
        return not cues.asks(line.text, self._names)

    def _prose(self, line: Line) -> None:
        text = line.text
        started = self._begins_story(line)
        if started:
            asked, text = cues.cut_title(text)
            self._open(asked=asked)
        fresh, follows = not started, False
        for sentence in sentences(text):
            follows = self._sentence(sentence, fresh=fresh, follows=follows, begun=started)
            fresh = not follows and not started

    def _begins_story(self, line: Line) -> bool:
        if cues.about_room(line.text, self._names, fresh=True) or cues.asks(line.text, self._names):
            return False
        under_title = self._story is not None and bool(self._story.title)
        return line.number or (self._section == "stories" and line.bullet and line.indent == 0 and not under_title)

    def _sentence(self, sentence: str, *, fresh: bool, follows: bool, begun: bool) -> bool:
        """Sorts one sentence of prose; returns whether it was added to a story, so that the next one may join it."""
        if kind := cues.about_room(sentence, self._names, fresh=fresh):
            self.remarks[kind].append(sentence)
            return False
        if cues.asks(sentence, self._names):
            self._question(sentence)
            self._answering = False
            return bool(self._story and self._story.pieces)
        if spent := cues.only_minutes(sentence):
            if self._story is not None:
                self._story.minutes = spent
            return False
        if not self._tells(sentence, fresh=fresh, begun=begun):
            return False
        story = self._story or self._open()
        story.add(cues.bare_answer(sentence), apart=not follows)
        return True

    def _tells(self, sentence: str, *, fresh: bool, begun: bool) -> bool:
        """Whether a sentence belongs to what was told. A new paragraph goes on with a story if it speaks of I or we."""
        if self._story is None:
            return cues.answers(sentence) and not self._section
        if begun or not fresh or not self._story.pieces or self._section == "stories":
            return True
        return bool(cues.FIRST_PERSON.search(sentence)) or cues.answers(sentence)
