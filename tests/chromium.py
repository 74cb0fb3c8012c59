"""The browser the tests and `tests.look` use: Debian's Chromium, or one that stands in for it."""

import shutil

from playwright.sync_api import Browser, Playwright

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
"""None: there is none on this machine."""


def launch(playwright: Playwright) -> Browser:
    """Without its sandbox, which needs rights that a container does not give."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
