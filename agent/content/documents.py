"""Reads a person's documents as plain text: .txt, .md, .pdf and .docx."""

import codecs
import io
import logging
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from agent.content.clean import clean
from agent.errors import ContentError

MAX_BYTES = 10 * 1024 * 1024
MAX_UNPACKED = 50 * 1024 * 1024
MAX_PACKED_FILES = 2_000
MAX_PAGES = 200
MAX_CHARACTERS = 400_000
OLD_WORD = b"\xd0\xcf\x11\xe0"
"""How old Word files begin, and new ones that are locked with a password."""

SAVE_AS = "save it as .txt, .md, .pdf or .docx"

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LIGATURES = re.compile("[\ufb00-\ufb06]")


class _Unreadable(Exception):
    """Why a document cannot be read, before the name of the file is known."""


def read_document(path: Path | str) -> str:
    """The text of a document. Raises ContentError with one line saying what is wrong and what to do."""
    path = Path(path)
    read = _READERS.get(path.suffix.lower())
    if read is None:
        kind = path.suffix or "a file without an ending"
        raise ContentError(path, f"{kind} cannot be read; {SAVE_AS}")
    raw = _bytes(path)
    try:
        text = _tidy(read(raw))
        if not text:
            raise _Unreadable("holds no text; check that it is the right file")
        if len(text) > MAX_CHARACTERS:
            raise _Unreadable(f"holds more than {MAX_CHARACTERS:,} characters; keep the part that matters")
    except _Unreadable as problem:
        raise ContentError(path, str(problem)) from None
    return text


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise ContentError(path, "there is no such file; check the path") from None
    except IsADirectoryError:
        raise ContentError(path, "is a folder; name a file in it") from None
    except (OSError, ValueError) as error:
        raise ContentError(path, f"cannot be read ({error}); check the path and who may read it") from None
    if len(raw) > MAX_BYTES:
        raise ContentError(path, f"is larger than {MAX_BYTES // 1024 // 1024} MB; keep the part that matters")
    if not raw.strip():
        raise ContentError(path, "is empty; check that it is the right file")
    return raw


def _tidy(text: str) -> str:
    text = clean(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n").replace("\x0b", "\n"))
    text = _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


def _read_text(raw: bytes) -> str:
    if raw.startswith((b"%PDF", b"PK\x03\x04", OLD_WORD)):
        raise _Unreadable("is not the plain text its ending promises; give it the ending it had, or save it as .txt")
    for encoding in _encodings(raw):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_text(text):
            return text
    raise _Unreadable(f"is not a text file; {SAVE_AS}")


def _encodings(raw: bytes) -> Iterator[str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            yield encoding
    yield "utf-8"
    if len(raw) % 2 == 0 and raw.count(0) > len(raw) // 4:
        yield "utf-16-le" if raw[1::2].count(0) > raw[0::2].count(0) else "utf-16-be"
    yield "cp1252"


def _is_text(text: str) -> bool:
    controls = sum(1 for char in text if char < " " and char not in "\t\n\r\x0b\x0c")
    return "\0" not in text and controls * 50 <= len(text)


def _read_word(raw: bytes) -> str:
    if raw.startswith(OLD_WORD):
        raise _Unreadable("is locked with a password or an old .doc file; save it unlocked as .docx, or as .txt")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            entries = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise _Unreadable("is damaged or no Word document; save it again as .docx, or as .txt") from None
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED or len(entries) > MAX_PACKED_FILES:
        raise _Unreadable("unpacks to more than a document holds; save its text as .txt")
    try:
        import docx

        return "\n".join(_word_lines(docx.Document(io.BytesIO(raw))))
    except Exception as error:  # a damaged document can break the library anywhere
        raise _Unreadable(f"cannot be read as a Word document ({_reason(error)}); save it as .txt") from None


def _word_lines(document: Any) -> Iterator[str]:
    yield from (paragraph.text for paragraph in document.sections[0].header.paragraphs if paragraph.text.strip())
    for part in document.iter_inner_content():
        yield from _table_lines(part) if hasattr(part, "rows") else _paragraph_lines(part)


def _paragraph_lines(paragraph: Any) -> Iterator[str]:
    if paragraph.style is not None and str(paragraph.style.name).startswith("Heading"):
        yield ""
    yield paragraph.text


def _table_lines(table: Any) -> Iterator[str]:
    seen: set[Any] = set()
    for row in table.rows:
        for cell in row.cells:
            if cell._tc not in seen:  # merged cells come once for every column they cover
                seen.add(cell._tc)
                yield cell.text


def _read_pdf(raw: bytes) -> str:
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it grumbles on the terminal about every odd file
    try:
        import pypdf

        document = pypdf.PdfReader(io.BytesIO(raw))
        if document.is_encrypted and not document.decrypt(""):
            raise _Unreadable("is locked with a password; save it without one")
        if len(document.pages) > MAX_PAGES:
            raise _Unreadable(f"has more than {MAX_PAGES} pages; keep the part that matters")
        text = "\n\n".join(_page_texts(document))
    except _Unreadable:
        raise
    except Exception as error:  # a damaged document can break the library anywhere
        raise _Unreadable(f"cannot be read as a PDF ({_reason(error)}); save it as .txt or .docx") from None
    if not text.strip():
        raise _Unreadable("holds pictures of text and no text (a scan?); save it as .docx or .txt")
    return text


def _page_texts(document: Any) -> Iterator[str]:
    length = 0
    for page in document.pages:
        text = page.extract_text()
        length += len(text)
        if length > MAX_CHARACTERS:
            raise _Unreadable(f"holds more than {MAX_CHARACTERS:,} characters; keep the part that matters")
        yield text


def _reason(error: Exception) -> str:
    lines = clean(str(error)).strip().splitlines()
    return lines[0][:120] if lines else type(error).__name__


_READERS: dict[str, Callable[[bytes], str]] = {
    ".txt": _read_text,
    ".md": _read_text,
    ".pdf": _read_pdf,
    ".docx": _read_word,
}
