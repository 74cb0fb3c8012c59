"""The page, as somebody with a browser uses it. Debian's Chromium does; without one the tests are skipped."""

import asyncio
import gzip
import re
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright", reason="needs the Python package playwright")
pytest.importorskip("axe_playwright_python", reason="needs the Python package axe-playwright-python")

import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, expect, sync_playwright

from agent.content.brief import dump_brief
from agent.engines import Notes, Speech
from agent.scoring.grader import OfflineGrader
from agent.server.app import Options, make_app
from agent.settings import Settings
from agent.state import Move, Probe
from agent.voices import HERE, Voice
from tests.chair import ANSWERS, InPieces, make_brief
from tests.chromium import CHROMIUM, launch
from tests.serving import PLENTY

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium; on Debian: apt-get install chromium")

DESKTOP = {"viewport": {"width": 1280, "height": 860}}
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
PATIENCE_MS = 20_000
SERIOUS = ("serious", "critical")

PAYLOADS = (
    "<script>window.hurt=1</script>",
    "<img src=x onerror=window.hurt=1>",
    "<svg onload=window.hurt=1>",
    "</textarea><script>window.hurt=1</script>",
    '"><iframe srcdoc="<script>parent.hurt=1</script>">',
    '<a href="javascript:window.hurt=1">come here</a>',
    "javascript:window.hurt=1",
    "<input autofocus onfocus=window.hurt=1>",
    "<details open ontoggle=window.hurt=1>",
    "<math><style><img src=x onerror=window.hurt=1>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css'</style>",
    "<base href=//evil.example/>",
    "{{constructor.constructor('window.hurt=1')()}}",
    "${window.hurt=1}",
)
ABROAD = "script:not([src^='/page/']), iframe, img, object, embed, base, math, link:not([href^='/page/']), body style"
"""What only a payload could have brought into the page."""


SOME_WORDS = re.compile(r"\S+ \S+")


def one_line(text: str) -> str:
    return " ".join(text.split())


class AtEase(InPieces):
    """The offline voice, a word at a time, as slowly as it is told."""

    seconds_a_word = 0.0

    async def speak(self, move: Move, notes: Notes) -> AsyncIterator[Probe | Speech]:
        async for piece in super().speak(move, notes):
            await asyncio.sleep(self.seconds_a_word)
            yield piece


class House:
    """The server on a port of its own, in a thread; can be shut and opened again at the same address."""

    def __init__(self, home: Path) -> None:
        self._home, self._port = home, 0
        self.voice = AtEase()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def open(self) -> None:
        app = make_app(Settings(home=self._home), options=Options(limits=PLENTY))
        config = uvicorn.Config(app, port=self._port, log_level="critical", ws="none", timeout_graceful_shutdown=0)
        self._server, ready = uvicorn.Server(config), threading.Event()

        async def serve() -> None:
            serving = asyncio.create_task(self._server.serve())
            while not self._server.started:
                await asyncio.sleep(0.01)
            self._port = self._server.servers[0].sockets[0].getsockname()[1]
            app.state.desk.voice = Voice(
                self.voice, HERE, grader=OfflineGrader()
            )  # marks at once, in no process of its own
            ready.set()
            await serving

        self._thread = threading.Thread(target=asyncio.run, args=(serve(),))
        self._thread.start()
        assert ready.wait(20)

    def shut(self) -> None:
        self._server.should_exit = True
        self._thread.join(20)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    opened = House(tmp_path_factory.mktemp("house"))
    opened.open()
    yield opened
    opened.shut()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        yield launch(playwright)


class Visitor:
    """Somebody in front of the page, and what went wrong behind their back."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.page = context.new_page()
        self.page.set_default_timeout(PATIENCE_MS)
        self.address = address
        self.complaints: list[str] = []
        self.requests: list[Request] = []
        self.page.on("console", lambda message: self._note(message.type, message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request))

    def _note(self, kind: str, text: str) -> None:
        unwell = "status of 422" in text  # a brief that is not whole yet; the browser notes every such answer
        if kind in ("error", "warning") and not unwell:
            self.complaints.append(text)

    def foreign(self) -> list[str]:
        return [each.url for each in self.requests if not each.url.startswith((self.address, "data:"))]

    def turn(self) -> None:
        """Wait until the panel has spoken."""
        expect(self.page.locator("#turn")).to_contain_text("Your turn")

    def enter(self, example: str) -> Page:
        made = self.page.request.post(f"{self.address}/api/interviews", data={"example": example}).json()
        self.page.goto(f"{self.address}/s/{made['id']}")
        self.turn()
        return self.page

    def say(self, text: str) -> None:
        self.page.locator("#answer").fill(text)
        self.page.locator("#send").click()
        self.turn()

    def said(self) -> list[str]:
        return [one_line(each) for each in self.page.locator("#said .text").all_inner_texts()]

    def on_record(self) -> list[str]:
        """The same as the server tells it."""
        kept = self.page.request.get(self.page.url.replace("/s/", "/api/interviews/")).json()
        return [one_line(each[part]) for each in kept["speeches"] for part in ("text", "answer") if each[part]]

    def faults(self) -> list[str]:
        """What axe-core finds serious."""
        found = Axe().run(self.page).response["violations"]
        return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found if each["impact"] in SERIOUS]


@contextmanager
def visiting(browser: Browser, house: House, **options: Any) -> Iterator[Visitor]:
    house.voice.seconds_a_word = 0.0
    context = browser.new_context(reduced_motion="reduce", **options)
    try:
        yield Visitor(context, house.address)
    finally:
        context.close()


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def visitor(request: pytest.FixtureRequest, browser: Browser, house: House) -> Iterator[Visitor]:
    """Sees to it that nothing is asked of another place and nothing is complained of in the console."""
    with visiting(browser, house, **request.param) as somebody:
        yield somebody
        assert somebody.foreign() == []
        assert somebody.complaints == []


def test_papers_become_a_brief_an_interview_a_second_take_and_a_report(visitor: Visitor, house: House) -> None:
    page = visitor.page
    page.goto(visitor.address)
    page.get_by_role("textbox", name="What happened in round one").fill("Met Dana Ruiz.\n\nI moved the roster.")
    page.get_by_role("button", name="Draft my brief").click()
    expect(page.locator("#yaml")).not_to_be_empty()
    page.locator("#yaml").fill(dump_brief(make_brief(["migration", "freeze"])))
    page.locator("#begin-own").click()
    visitor.turn()
    assert page.locator("#panel .name").all_inner_texts() == ["Dana Ruiz", "Victor Hale", "Priya Nair"]

    for answer in ANSWERS[:2]:
        visitor.say(answer)
    first = visitor.said()
    page.locator(".reply button").nth(1).click()
    expect(page.locator("#turn")).to_contain_text("Another take")
    visitor.say("My deputy picked it, and I signed.")
    expect(page.locator("#said")).to_contain_text("Take 2; the earlier one is kept.")
    assert ANSWERS[1] in first and ANSWERS[1] not in visitor.said() and ANSWERS[0] in visitor.said()

    house.voice.seconds_a_word = 0.05
    page.locator("#answer").fill(ANSWERS[2])
    page.locator("#send").click()
    expect(page.locator("#speaking .text")).to_have_text(SOME_WORDS)
    page.reload()
    expect(page.locator("#speaking .text")).to_have_text(SOME_WORDS)
    visitor.turn()
    assert visitor.said() == visitor.on_record()  # each word once

    page.get_by_role("button", name="End", exact=True).click()
    page.get_by_role("button", name="End it").click()
    page.get_by_role("link", name="Read the report").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Head of Rostering")


def test_what_was_typed_is_there_after_a_reload_and_so_are_notes_and_the_choice_of_dark(
    browser: Browser, house: House
) -> None:
    with visiting(browser, house, **PHONE) as somebody:
        page = somebody.enter("teacher")
        page.get_by_role("textbox", name="Your answer").fill("I had begun to say that")
        page.get_by_role("button", name="Dark theme").click()
        page.get_by_role("button", name="Papers").click()
        page.get_by_role("textbox", name="Names and notes").fill("Noor: second in science")

        page.reload()
        somebody.turn()

        expect(page.locator("#answer")).to_have_value("I had begun to say that")
        expect(page.locator("#notes")).to_have_value("Noor: second in science")
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_a_server_that_is_started_again_finds_the_candidate_still_there(browser: Browser, house: House) -> None:
    with visiting(browser, house) as somebody:
        page = somebody.enter("warehouse")
        house.shut()
        page.locator("#answer").fill(ANSWERS[0])
        page.locator("#send").click()
        expect(page.locator("#trouble")).to_contain_text("nothing is lost")
        house.open()
        somebody.turn()
        expect(page.locator("#trouble")).to_be_hidden()

        house.voice.seconds_a_word = 0.05
        page.locator("#answer").fill(ANSWERS[1])
        page.locator("#send").click()
        expect(page.locator("#speaking .text")).to_have_text(SOME_WORDS)
        house.shut()
        page.locator("#answer").fill("Meanwhile I type.")
        house.open()
        somebody.turn()

        assert somebody.said() == somebody.on_record()
        assert [each for each in somebody.said() if each in ANSWERS] == [*ANSWERS[:2]]
        expect(page.locator("#answer")).to_have_value("Meanwhile I type.")


def test_an_interview_can_be_held_without_a_mouse(browser: Browser, house: House) -> None:
    with visiting(browser, house) as somebody:
        page = somebody.page
        page.goto(somebody.address)
        page.locator("#example-hotel summary").focus()
        page.keyboard.press("Enter")
        page.locator("#example-hotel").get_by_role("button", name="Go in").press("Enter")
        somebody.turn()
        expect(page.locator("#answer")).to_be_focused()

        page.keyboard.type("The first line,")
        page.keyboard.press("Shift+Enter")
        page.keyboard.type("and the second.")
        page.keyboard.press("Enter")
        somebody.turn()

        assert somebody.page.locator(".reply .text").inner_text() == "The first line,\nand the second."
        expect(page.locator("#answer")).to_be_focused()
        page.locator(".reply button").press("Enter")
        page.keyboard.press("Escape")
        expect(page.locator("#turn")).to_contain_text("Your turn")


def test_a_button_that_cannot_work_yet_cannot_be_pressed(browser: Browser, house: House) -> None:
    """The page still waits for what the server knows; a click that is lost would look like a broken page."""
    with visiting(browser, house, **DESKTOP) as somebody:
        page, waiting = somebody.page, list[Route]()
        page.route("**/api/examples", lambda route: waiting.append(route))
        page.goto(somebody.address, wait_until="commit")
        ready = page.get_by_role("button", name="I have a brief already")
        expect(ready).to_be_disabled()
        while not waiting:
            page.wait_for_timeout(50)
        waiting[0].continue_()

        ready.click()

        expect(page.locator("#yaml")).to_be_visible()


def test_no_words_of_anybody_become_part_of_the_page(browser: Browser, house: House) -> None:
    with visiting(browser, house, **DESKTOP) as somebody:
        page = somebody.page
        page.on("dialog", lambda dialog: somebody.complaints.append(dialog.message))
        page.goto(somebody.address)
        page.get_by_role("button", name="I have a brief already").click()
        page.locator("#yaml").fill(dump_brief(poisoned()))
        expect(page.locator("#brief-status")).to_contain_text(
            f"Ready: {PAYLOADS[2]} at {PAYLOADS[1]}, for {PAYLOADS[0]}."
        )
        page.locator("#begin-own").click()
        somebody.turn()
        for payload in (PAYLOADS[3], PAYLOADS[13]):
            somebody.say(f"I told them {payload} and that was that.")
        names = page.locator("#panel .name").all_inner_texts()
        shown = page.locator("#papers").inner_text() + page.locator("#said").inner_text()
        strangers = page.locator(ABROAD).count()

        page.goto(f"{page.url}/report")
        in_report = page.evaluate("window.hurt") or page.locator("script, iframe, img, object").count()
        page.goto(somebody.address)
        expect(page.locator("#interviews")).to_contain_text(PAYLOADS[2])
        strangers += page.locator(ABROAD).count()

        assert names == list(PAYLOADS[4:7])
        assert all(payload in shown for payload in (PAYLOADS[3], *PAYLOADS[10:12], PAYLOADS[13]))
        assert (strangers, in_report, page.evaluate("window.hurt")) == (0, 0, None)
        assert somebody.foreign() == [] and somebody.complaints == []


def poisoned() -> Any:
    """A brief with a payload wherever words can stand."""
    brief = make_brief(["migration", "freeze"]).model_dump(mode="json", exclude_defaults=True)
    for place, person in enumerate(brief["panel"]):
        person["name"], person["title"] = PAYLOADS[4 + place], PAYLOADS[7 + place]
    brief["candidate"]["name"], brief["role"]["company"], brief["role"]["title"] = PAYLOADS[0], PAYLOADS[1], PAYLOADS[2]
    for story, payload in zip(brief["round_one"]["stories"], PAYLOADS[10:12], strict=True):
        story["asked"], story["told"] = payload, f"{story['told']} {PAYLOADS[12]} {PAYLOADS[14]}"
    return type(make_brief()).model_validate(brief)


@pytest.mark.parametrize(("screen", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"])
def test_a_screen_reader_and_weak_eyes_find_their_way(
    browser: Browser, house: House, screen: dict[str, Any], scheme: str
) -> None:
    with visiting(browser, house, color_scheme=scheme, **screen) as somebody:
        page = somebody.page
        page.goto(somebody.address)
        page.locator("#example-hotel summary").click()
        faults = somebody.faults()
        page.locator("#example-hotel").get_by_role("button", name="Go in").click()
        somebody.turn()
        somebody.say(ANSWERS[0])
        faults += somebody.faults()
        page.get_by_role("button", name="Pause").click()
        faults += somebody.faults()
        page.get_by_role("button", name="Go on now").click()
        page.locator(".reply button").click()
        page.get_by_role("button", name="End", exact=True).click()
        page.get_by_role("button", name="End it").click()
        expect(page.locator("#finish")).to_be_focused()
        faults += somebody.faults()
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

        assert faults == []
        assert wide == 0


def test_everybody_has_one_face_and_people_look_unlike_each_other(browser: Browser, house: House) -> None:
    with visiting(browser, house) as somebody:
        somebody.page.goto(somebody.address)
        expect(somebody.page.locator("details.example")).to_have_count(5)

        faces = somebody.page.evaluate(
            """async () => {
                const { face, features } = await import("/page/faces.js");
                const draw = (name) => face(name, "peer").outerHTML;
                const names = Array.from({ length: 200 }, (_, place) => `Person ${place}`);
                return [draw("Dana Ruiz") === draw(" dana ruiz "), new Set(names.map(draw)).size,
                        new Set(names.map((name) => features(name, "peer").hair)).size];
            }"""
        )

        assert faces == [True, 200, 10]


def test_the_page_fits_its_purse() -> None:
    folder = Path(__file__).resolve().parent.parent / "agent" / "server" / "page"

    scripts = b"".join(path.read_bytes() for path in sorted(folder.glob("*.js")))
    whole = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())

    assert len(gzip.compress(scripts)) < 20_000
    assert whole < 170_000
