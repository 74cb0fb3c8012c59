"""Documents as plain text, and briefs drafted from them: whatever is in a draft stands in its source."""

import io
import json
import zipfile

import docx
import pypdf
import pytest
from shared_candidates import SHARED, candidate_files, shared_brief

from agent.content import documents
from agent.content.brief import brief_from_text, dump_brief
from agent.content.documents import read_document
from agent.content.documents_draft import draft_brief, draft_brief_with, unsupported
from agent.content.documents_profile import read_job, read_resume
from agent.errors import ContentError, Unreachable

TRANSCRIPT = """Round 1 notes, 4 March
Job title: Bakery Shift Manager
Interviewers: Sam Ortiz (Head of Operations), Lena Fischer - HR Partner

Q: Tell me about a time you had to change how a team works.
A: In my last bakery we moved from night baking to early baking. I talked to each of the eleven bakers alone first.
They were not convinced, so I ran two weeks of both.
Q2: A mistake you made?
A: I ordered flour for the wrong site, four pallets of it. We sold half to a competitor.

Sam frowned when I said the number of pallets.
Lena didn't look convinced about my notice period.
They said the team is eleven people, and two are leaving in May.
"""
HEADED = """# Interview notes

**Role:** Front Office Manager

## Who I met
- Maria Costa, General Manager
- Tom Reid (HR)

## Stories

### Story 1: The overbooked night
They asked about a time I had to disappoint a guest.
We were sold out and the channel manager had sold eleven rooms twice. I rang the Verdelho and the Harbour
and got nine rooms. The other two I drove over myself.
(about 10 minutes)

### Upgrade sales
I started selling upgrades at the desk. It brought in about four thousand a month.

## Where they hesitated
- Maria asked twice who had approved the taxi costs

## What I learned
- The team is 19 people
- New owners since January
"""
PROSE = """\
So I met with Karen Doyle, the store manager, and somebody from HR whose name I forgot. It was for the Shift \
Manager job at Holt Logistics. They asked me about a time I dealt with conflict. I told them about the two \
forklift drivers who wouldn't work the same aisle. I put them on the same pallet count for a week and had them \
sign it together. The union rep wasn't convinced, so I invited him along. It was fine after that. Karen pushed \
me on what I would have done if it hadn't worked and I didn't really have an answer.

Then she asked why I left Maddox. I said that the site was closing and I stayed until the last truck.

They told me the team is forty people on three shifts. Apparently the budget is frozen till April.
"""
TERSE = """met w/ karen (store mgr), 40 min zoom
- asked: biggest stocktake issue
  -> told her abt the pallet mixup, 300 units short, receiving booked twice. i recounted with dave on the sunday
- asked: hard feedback
  -> the rota thing. my deputy said i always gave myself fridays
- she hesitated when i said i never did payroll
- learned: 2 sites, new wms in autumn
- role: Warehouse Team Leader
"""
NUMBERED = """Applied for: Pharmacy Manager
Call with Dr. Anita Rao, Superintendent Pharmacist, and Ben Hughes, Area Manager.

1. Dispensing error - I told them about the morning we handed out the wrong strength of warfarin. I rang the patient
   within the hour, and I wrote the report myself. (12 min)
2. Leading change: we went from paper to the robot in six weeks. I trained the Saturday people first.
3. Difficult GP. I said I went to see him with the three scripts in my hand.

Ben seemed unsure about my experience with budgets.
Anita kept asking about the robot.
The role is across two branches.
"""
UNMARKED = """job title: Cost Estimator

In the spring we lost a tender by two percent and I went back through forty lines to find out why. It was the
scaffolding, we had priced it for nine weeks and everybody else had six.

Another one was the hospital roof. I told my boss the number was wrong the evening before it went out and he wanted to
send it anyway.
"""
QUOTED = """Position: Maths Teacher
They asked: how do you deal with a difficult parent?
I said: There was a father who came every Monday. I asked him to come on Fridays instead, when there was good news.
They asked: what would your head of department say about you?
I said: "She'd say I'm late with marking and early with everything else."
They seemed happy overall but not convinced about the marking.
They mentioned that the school is changing exam boards.
"""
STYLES = {
    "transcript": TRANSCRIPT,
    "headed": HEADED,
    "prose": PROSE,
    "terse": TERSE,
    "numbered": NUMBERED,
    "unmarked": UNMARKED,
    "quoted": QUOTED,
}


@pytest.mark.parametrize(
    ("style", "title", "asked", "beginnings"),
    [
        (
            "transcript",
            "Bakery Shift Manager",
            ["Tell me about a time you had to change how a team works.", "A mistake you made?"],
            ["In my last bakery we moved", "I ordered flour for the wrong site"],
        ),
        (
            "headed",
            "Front Office Manager",
            ["They asked about a time I had to disappoint a guest.", "Upgrade sales"],
            ["We were sold out and", "I started selling upgrades"],
        ),
        (
            "prose",
            "Shift Manager",
            ["They asked me about a time I dealt with conflict.", "Then she asked why I left Maddox."],
            ["I told them about the two forklift", "the site was closing and"],
        ),
        (
            "terse",
            "Warehouse Team Leader",
            ["biggest stocktake issue", "hard feedback"],
            ["told her abt the pallet mixup", "the rota thing"],
        ),
        (
            "numbered",
            "Pharmacy Manager",
            ["Dispensing error", "Leading change", "Difficult GP."],
            ["I told them about the morning", "we went from paper", "I said I went to see him"],
        ),
        ("unmarked", "Cost Estimator", ["", ""], ["In the spring we lost a tender", "Another one was the hospital"]),
        (
            "quoted",
            "Maths Teacher",
            ["how do you deal with a difficult parent?", "what would your head of department say about you?"],
            ["There was a father", "She'd say I'm late"],
        ),
    ],
)
def test_stories_are_found_in_notes_of_many_styles(style, title, asked, beginnings):
    brief = draft_brief(None, None, STYLES[style])

    stories = brief.round_one.stories
    assert brief.role.title == title
    assert [story.asked for story in stories] == asked
    assert len(stories) == len(beginnings)
    for story, beginning in zip(stories, beginnings, strict=True):
        assert story.told.startswith(beginning)


@pytest.mark.parametrize(
    ("style", "hesitations", "learned", "people"),
    [
        ("transcript", 2, 1, [("Sam Ortiz", "Head of Operations"), ("Lena Fischer", "HR Partner")]),
        ("headed", 1, 2, [("Maria Costa", "General Manager"), ("Tom Reid", "HR")]),
        ("prose", 1, 2, [("Karen Doyle", "store manager")]),
        ("terse", 1, 1, [("karen", "store mgr")]),
        ("numbered", 2, 1, [("Dr. Anita Rao", "Superintendent Pharmacist"), ("Ben Hughes", "Area Manager")]),
        ("unmarked", 0, 0, []),
        ("quoted", 1, 1, []),
    ],
)
def test_remarks_about_the_room_are_kept_apart_from_the_stories(style, hesitations, learned, people):
    round_one = draft_brief(None, None, STYLES[style]).round_one

    assert len(round_one.hesitations) == hesitations
    assert len(round_one.learned) == learned
    assert [(person.name, person.title) for person in round_one.interviewers] == people
    told = " ".join(story.told for story in round_one.stories)
    assert not any(remark in told for remark in (*round_one.hesitations, *round_one.learned))


def test_doubt_inside_a_story_stays_in_the_story():
    told = " ".join(
        story.told for text in (TRANSCRIPT, PROSE) for story in draft_brief(None, None, text).round_one.stories
    )

    assert "They were not convinced, so I ran two weeks of both." in told
    assert "The union rep wasn't convinced, so I invited him along." in told


def test_minutes_are_taken_where_the_notes_give_them():
    assert [story.minutes_spent for story in draft_brief(None, None, HEADED).round_one.stories] == [10, None]
    assert [story.minutes_spent for story in draft_brief(None, None, NUMBERED).round_one.stories] == [12, None, None]


@pytest.mark.parametrize("style", STYLES)
def test_whatever_is_in_a_draft_stands_in_its_source(style):
    resume = "ANA LIMA, Leeds\nHolt Bakery, Shift Lead, 2019 - present. Eleven bakers."
    job = "Night Manager at Arden Foods\n\nYou will run the night. Reports to the site director."

    brief = draft_brief(resume, job, STYLES[style])

    assert unsupported(brief, [resume, job, STYLES[style]]) == []
    assert brief_from_text(dump_brief(brief)) == brief


def test_a_sentence_that_stands_nowhere_is_found():
    brief = draft_brief(None, None, TRANSCRIPT)

    missing = unsupported(brief, [TRANSCRIPT.replace("four pallets", "five pallets")])

    assert missing == ["I ordered flour for the wrong site, four pallets of it."]


@pytest.mark.parametrize(
    "notes", [None, "", "  \n", "Job title: Baker\nIt went well. Nice people.", "Role: Baker\nQ: Why us?"]
)
def test_notes_without_a_story_say_how_to_write_one_down(notes):
    with pytest.raises(ContentError, match=r"notes: holds no story .*They asked: .* I said: "):
        draft_brief("Ana Lima", "Baker", notes)


def test_without_a_job_title_anywhere_the_draft_says_where_to_put_one():
    with pytest.raises(ContentError, match="names no job title; add a line `Job title:"):
        draft_brief(None, None, "Q: A mistake?\nA: I ordered flour for the wrong site.")


def test_very_long_texts_are_cut_at_a_sentence():
    told = "I moved the night shift again. " * 400

    brief = draft_brief("Ana Lima\n" + "Baker. " * 9_000, "Title: Baker\n" + "Bake. " * 5_000, f"Q: What?\nA: {told}")

    assert brief.round_one.stories[0].told.endswith("again.")
    assert len(brief.round_one.stories[0].told) > 5_900
    assert (
        unsupported(brief, ["Ana Lima\n" + "Baker. " * 9_000, "Title: Baker\n" + "Bake. " * 5_000, told, "What?"]) == []
    )


@pytest.mark.parametrize(
    ("text", "name", "employed"),
    [
        ("Ana de Lima\nBaker", "Ana de Lima", None),
        ("# Ana Lima - Head Baker\n", "Ana Lima", None),
        ("Curriculum Vitae\n\nName: Siân O'Brien-Jones\n", "Siân O'Brien-Jones", None),
        ("Résumé\nana@example.com\n+44 20\nAna Lima | Leeds", "Ana Lima", None),
        ("HEAD BAKER WITH 12 YEARS OF EXPERIENCE", "", None),
        ("Ana Lima\nHolt, March 2019 – present", "Ana Lima", True),
        ("Ana Lima\nHolt, 2019 to date", "Ana Lima", True),
        ("Ana Lima\nHolt, 2015 - 2019", "Ana Lima", None),
    ],
)
def test_a_resume_tells_who_and_whether_there_is_a_job(text, name, employed):
    assert read_resume(text) == {"name": name, "employed": employed}


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("---\ntitle: Product Manager\nteam: x\n---\n## Duties", "Product Manager", ""),
        ("**Job title:** Cost Estimator\n**Company:** Arden Build Ltd", "Cost Estimator", "Arden Build Ltd"),
        ("# Head of Sales Operations at Meridian Freight\n\nAbout us", "Head of Sales Operations", "Meridian Freight"),
        ("Brightwell Bakery is hiring a Head Baker for nights.", "Head Baker", "Brightwell Bakery"),
        ("We are looking for a Shift Manager to join us.", "Shift Manager", ""),
        ("Corvane makes bottles.\n\nThe Shift Lead runs the night.", "Shift Lead", "Corvane"),
        ("You do things.", "", ""),
    ],
)
def test_an_advertisement_tells_title_and_company(text, title, company):
    found = read_job(text)

    assert (found["title"], found["company"]) == (title, company)


@pytest.mark.skipif(not (SHARED / "data" / "jd_18f").is_dir(), reason="no job descriptions at shared/data/jd_18f")
@pytest.mark.parametrize("name", ["innovation-specialist-gs-13", "innovation-specialist-gs-15", "product-manager"])
def test_real_advertisements_give_their_title(name):
    path = SHARED / "data" / "jd_18f" / f"{name}.md"
    job = read_document(path)

    brief = draft_brief(None, job, TRANSCRIPT)

    assert name.split("-")[0].title() in brief.role.title
    assert unsupported(brief, [job, TRANSCRIPT]) == []


@pytest.mark.skipif(not candidate_files(), reason="no candidates at shared/data/candidates")
@pytest.mark.parametrize("path", candidate_files(), ids=lambda path: path.stem)
def test_shared_resumes_give_their_name(path):
    brief, _ = shared_brief(path)

    found = read_resume(brief.candidate.resume)

    assert found["name"].casefold() == brief.candidate.name.casefold()
    assert found["employed"] is True


class Reader:
    """An extractor with fixed findings."""

    def __init__(self, **findings: object) -> None:
        self._findings = findings

    async def extract(self, kind: str, text: str) -> object:
        found = self._findings.get(kind, {})
        if isinstance(found, Exception):
            raise found
        return found


async def test_what_a_model_made_up_is_dropped():
    reader = Reader(
        notes={
            "stories": [
                {
                    "asked": "A mistake you made?",
                    "told": "I ordered flour for the wrong site, four pallets of it. I saved the company a million.",
                    "minutes_spent": 9,
                },
                {"asked": "x", "told": "I invented this."},
                "nonsense",
            ],
            "hesitations": ["Sam frowned when I said the number of pallets.", "Sam hated me."],
            "interviewers": [{"name": "Sam Ortiz", "title": "Emperor"}],
        },
        job={"title": "Emperor of Bread", "company": 5},
        resume={"name": "Ana Lima", "employed": "maybe"},
    )

    brief = await draft_brief_with(reader, "CV of somebody\nAna Lima", "Night Manager", TRANSCRIPT)

    (story,) = brief.round_one.stories
    assert story.told == "I ordered flour for the wrong site, four pallets of it."
    assert story.minutes_spent is None
    assert brief.round_one.hesitations == ("Sam frowned when I said the number of pallets.",)
    assert [(person.name, person.title) for person in brief.round_one.interviewers] == [("Sam Ortiz", "")]
    assert brief.role.title == "Night Manager"
    assert brief.candidate.name == "Ana Lima"
    assert unsupported(brief, ["CV of somebody\nAna Lima", "Night Manager", TRANSCRIPT]) == []


async def test_what_a_model_missed_is_found_without_it():
    offline = draft_brief(None, None, TRANSCRIPT)

    for notes in ({}, [], {"stories": []}, {"stories": [{"told": "Made up."}]}, Unreachable("nobody there")):
        assert await draft_brief_with(Reader(notes=notes), None, None, TRANSCRIPT) == offline


async def test_a_model_that_straightens_quotes_gives_the_words_of_the_source():
    notes = "Role: Baker\nI said:  “It’s my\ndough” – and it was."
    reader = Reader(notes={"stories": [{"told": '"It\'s my dough" - and it was.'}]})

    brief = await draft_brief_with(reader, None, None, notes)

    assert unsupported(brief, [notes]) == []
    assert brief.round_one.stories[0].told == "“It’s my\ndough” – and it was."


def pdf(text: str) -> bytes:
    """The smallest PDF that shows some lines."""
    lines = "".join(f"({line}) Tj 0 -14 Td " for line in text.split("\n"))
    stream = f"BT /F1 12 Tf 72 720 Td {lines} ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 5\n0000000000 65535 f \n" + table
    return out + head + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)


def word(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "2019", "Holt Bakery"
    document.add_paragraph("After the table")
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_text_from_any_editor_is_read(tmp_path, encoding, line_end):
    path = tmp_path / "notes.txt"
    path.write_bytes(f"Zoë’s notes{line_end}{line_end}{line_end}{line_end}it cost €5  {line_end}".encode(encoding))

    assert read_document(path) == "Zoë’s notes\n\nit cost €5"


def test_a_pdf_and_a_word_document_are_read_in_order(tmp_path):
    (tmp_path / "cv.pdf").write_bytes(pdf("Ana Lima\nHolt Bakery, 2019 - present"))
    (tmp_path / "cv.DOCX").write_bytes(word("Ana Lima", "Baker"))

    assert read_document(tmp_path / "cv.pdf").split() == ["Ana", "Lima", "Holt", "Bakery,", "2019", "-", "present"]
    assert read_document(tmp_path / "cv.DOCX") == "Ana Lima\nBaker\n2019\nHolt Bakery\nAfter the table"


def locked_pdf() -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("secret")))
    writer.encrypt("password", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def bomb() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b" " * 60_000_000)
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \r\n ", "is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "is not a text file"),
        ("renamed.txt", pdf("x"), "is not the plain text its ending promises"),
        ("old.doc", b"x", ".doc cannot be read; save it as"),
        ("bare", b"x", "a file without an ending cannot be read"),
        ("scan.pdf", pdf(""), "holds pictures of text and no text"),
        ("broken.pdf", b"%PDF-1.4 nonsense", "cannot be read as a PDF"),
        ("broken.docx", b"PK\x03\x04 nonsense", "is damaged or no Word document"),
        ("other.docx", word("x")[:2000], "is damaged or no Word document"),
        ("locked.docx", documents.OLD_WORD + b"x" * 600, "is locked with a password or an old .doc file"),
    ],
)
def test_a_document_that_cannot_be_read_says_why_in_one_line(tmp_path, name, content, says):
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(ContentError) as refused:
        read_document(path)

    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_locked_pdf_a_packed_bomb_and_a_huge_file_are_refused(tmp_path):
    (tmp_path / "locked.pdf").write_bytes(locked_pdf())
    (tmp_path / "bomb.docx").write_bytes(bomb())
    (tmp_path / "huge.txt").write_bytes(b"x" * (documents.MAX_BYTES + 1))
    (tmp_path / "long.txt").write_bytes(b"word " * 100_000)

    for name, says in [
        ("locked.pdf", "is locked with a password"),
        ("bomb.docx", "unpacks to more than a document holds"),
        ("huge.txt", "is larger than 10 MB"),
        ("long.txt", "more than 400,000 characters"),
        ("none.txt", "there is no such file"),
    ]:
        with pytest.raises(ContentError, match=says):
            read_document(tmp_path / name)


def test_a_word_archive_without_a_document_is_refused(tmp_path):
    path = tmp_path / "zip.docx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("data.json", json.dumps({}))

    with pytest.raises(ContentError, match="cannot be read as a Word document"):
        read_document(path)
