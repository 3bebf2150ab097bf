"""A real Chromium against the live site. A page that its own Content-Security-Policy objects to fails its test."""

import os
import re
import shutil
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.site import PATIENCE_S

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
PASSWORD = "correct horse battery"
PHONE = {"width": 390, "height": 844}

# A busy machine is no failure.
PATIENCE_MS = 1000 * PATIENCE_S
expect.set_options(timeout=PATIENCE_MS)

# Notes each state that the result shows. The notes are gone after a reload.
_RECORD_STATES = """() => {
    window.states = [];
    new MutationObserver(() => {
        const state = document.querySelector("#result h2")?.textContent;
        if (state && window.states.at(-1) !== state) window.states.push(state);
    }).observe(document.getElementById("result"), { subtree: true, childList: true, characterData: true });
}"""


# For this package alone: while Playwright's loop lives in the thread, Django refuses database work there.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip("no Chromium: install it (apt-get install chromium), or name it in CHROMIUM")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"], timeout=3 * PATIENCE_MS
        )
        yield chromium
        chromium.close()


@pytest.fixture
def new_context(browser: Browser, live_site: Any) -> Iterator[Any]:
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_context(**options: Any) -> BrowserContext:
        context = browser.new_context(base_url=live_site.url, **{"viewport": {"width": 1280, "height": 800}} | options)
        context.set_default_timeout(PATIENCE_MS)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("console", lambda line: complaints.append(line.text) if "Content Security" in line.text else None)
        contexts.append(context)
        return context

    yield open_context
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def page(new_context: Any) -> Page:
    return new_context().new_page()


@pytest.fixture(scope="module")
def account(browser: Browser, live_site: Any) -> Any:
    """The cookies of somebody who has signed up. Drafts are theirs, and so those of a module's tests; what the browser
    stores is each test's own.
    """
    context = browser.new_context(base_url=live_site.url)
    context.set_default_timeout(PATIENCE_MS)
    sign_up(context.new_page())
    cookies = context.storage_state()
    context.close()
    return cookies


@pytest.fixture
def signed_in(new_context: Any, account: Any) -> Page:
    """On the page of two-sum."""
    page: Page = new_context(storage_state=account).new_page()
    page.goto("/problems/two-sum/")
    return page


def sign_up(page: Page, *, next_page: str = "/problems/two-sum/") -> str:
    """Makes an account through the pages, and ends on `next_page`. Returns the user's name."""
    name = f"user-{uuid.uuid4().hex[:12]}"
    page.goto(f"/accounts/signup/?next={next_page}")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Password (again)").fill(PASSWORD)
    page.get_by_role("button", name="Sign Up").click()
    page.wait_for_url(f"**{next_page}")
    return name


def write_code(page: Page, code: str, *, language: str = "python3", label: str = "Language") -> None:
    """On a phone, the code must be what the page shows. `label` is what the page calls a language."""
    page.locator(".cm-content").wait_for()
    page.get_by_label(label).select_option(language)
    page.locator(f".cm-content[data-language={'python' if language == 'python3' else language}]").click()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(code)


def fill_case(page: Page, **values: str) -> None:
    """The fields of the test case that is shown."""
    for name, value in values.items():
        page.locator("[data-cases]").get_by_label(re.compile(rf"^{name}\b")).fill(value)


def record_states(page: Page) -> None:
    page.evaluate(_RECORD_STATES)


def recorded_states(page: Page) -> list[str]:
    states: list[str] = page.evaluate("window.states")
    return states
