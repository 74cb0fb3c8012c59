"""Play the five examples, open each report in Chromium as a person would, and leave pictures of it to look at.

python -m tests.look FOLDER     exits 1 when axe-core finds a serious fault, a page scrolls sideways, or asks for
                                anything that is not in the file
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright

from agent.content.paths import data_folder
from tests.chromium import launch
from tests.play import load, play
from tests.tempers import PLAYERS

EXAMPLES = {"hotel": "willing", "pharmacist": "forthcoming", "warehouse": "vague", "cost_estimator": "non_native",
            "teacher": "we_speaker"}  # fmt: skip
"""Each with another kind of candidate."""
SIZES: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": {"width": 1280, "height": 900}},
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "device_scale_factor": 2},
    "desktop-dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "no-scripts": {"viewport": {"width": 1280, "height": 900}, "java_script_enabled": False},
}


def report_of(example: str, temper: str, folder: Path) -> Path:
    """Play it and write its report."""
    path = data_folder("examples") / f"{example}.yaml"
    brief, candidate = load(path)
    with tempfile.TemporaryDirectory() as home:
        played = play(path, PLAYERS[temper](brief, candidate, 1), 1, keep=Path(home))
        assert played.code == 0, played.stderr
        target = folder / f"{example}.html"
        command = [sys.executable, "-m", "agent", "report", "--html", str(target)]
        subprocess.run(command, env=os.environ | {"ROUNDTWO_HOME": home}, check=True, stdout=subprocess.DEVNULL)
    return target


def faults(browser: Browser, report: Path, size: str) -> list[str]:
    """What is wrong with it at one size; a picture of the whole page is left beside it."""
    asked: list[str] = []
    context = browser.new_context(**SIZES[size])
    try:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: asked.append(f"error: {error}"))
        page.goto(report.as_uri())
        page.screenshot(path=report.with_name(f"{report.stem}-{size}.png"), full_page=True)
        found = [f"asks for {url}" for url in asked if url != report.as_uri() and not url.startswith("data:")]
        if size == "no-scripts":
            return found
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append("scrolls sideways")
        seen = Axe().run(page).response["violations"]
        found += [f"axe {each['impact']}: {each['id']}: {each['nodes'][0]['html'][:120]}" for each in seen]
        page.emulate_media(media="print")
        page.pdf(path=report.with_suffix(".pdf"))
    finally:
        context.close()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    bad = 0
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for example, temper in EXAMPLES.items():
            report = report_of(example, temper, folder)
            for size in SIZES:
                found = faults(browser, report, size)
                bad += len(found)
                print(f"{example:16}{size:14}{'; '.join(found) or 'nothing'}", flush=True)
        browser.close()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
