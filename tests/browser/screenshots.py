"""Makes the pictures of the docs anew: python -m tests.browser.screenshots"""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.site import ROOT, Site, Valkey

from . import solutions
from .conftest import CHROMIUM, PHONE, sign_up, write_code

FOLDER = ROOT / "docs" / "screenshots"
DESK = {"width": 1440, "height": 900}


def take_pictures(browser: Browser, url: str) -> None:
    desk = browser.new_context(base_url=url, viewport=DESK, color_scheme="light").new_page()  # type: ignore[arg-type]
    sign_up(desk)
    judge(desk, solutions.WRONG, "Wrong Answer")
    desk.screenshot(path=FOLDER / "problem.png")
    judge(desk, solutions.PYTHON, "Accepted")
    desk.locator("#result .permalink").click()
    desk.get_by_label("Note to yourself").wait_for()
    desk.screenshot(path=FOLDER / "submission.png")
    phone = browser.new_context(base_url=url, viewport=PHONE, color_scheme="dark").new_page()  # type: ignore[arg-type]
    sign_up(phone)
    phone.get_by_role("button", name="Code", exact=True).click()
    judge(phone, solutions.PYTHON, "Accepted")
    phone.screenshot(path=FOLDER / "phone.png")


def judge(page: Page, code: str, verdict: str) -> None:
    write_code(page, code)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator("#result h2")).to_have_text(verdict, timeout=30_000)
    expect(page.locator("[data-draft-state]")).to_have_text("Saved")


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="leetsim-site-"))
    (folder / "cache").symlink_to(ROOT / "var" / "cache")
    valkey = Valkey(folder)
    site = Site(folder, database_url=f"sqlite:///{folder / 'db.sqlite3'}")
    try:
        site.manage("migrate")
        site.manage("sync_problems", "two-sum", seconds=600)
        site.start_web()
        site.start_worker()
        with sync_playwright() as playwright:
            take_pictures(playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"]), site.url)
    finally:
        site.stop()
        valkey.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
