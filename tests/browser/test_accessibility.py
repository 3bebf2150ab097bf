"""What axe-core finds on the pages, in light and dark, on a desk and a phone; and how much script they load."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import BrowserContext, Page, Response, expect

from tests.site import wait_until

from . import solutions
from .conftest import PHONE, write_code

AXE = Path(settings.BASE_DIR) / "node_modules" / "axe-core" / "axe.min.js"
DESK = {"width": 1440, "height": 900}
PAGES = [
    "/problems/",
    "/submissions/",
    "/accounts/login/",
    "/accounts/signup/",
    "/system/",
    "/api/docs",
    "/settings/",
    "/no-such-page/",
]
KIB = 1024


def find_violations(page: Page) -> list[str]:
    """In words, with the elements; the page's own policy does not stop what a test evaluates."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text())
    found: list[str] = []

    def finds_nothing() -> bool:
        seen = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
        found[:] = [f"{page.url}: {each['help']}: {node['html'][:200]}" for each in seen for node in each["nodes"]]
        return not found

    # What it only sees of a page that changes under its eyes is gone at the next look.
    with suppress(AssertionError):
        wait_until(finds_nothing, seconds=5)
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing_on_the_pages(new_context: Any, account: Any, theme: str, viewport: Any) -> None:
    page = new_context(viewport=viewport, color_scheme=theme, storage_state=account).new_page()
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    found = []
    for address in PAGES:
        page.goto(address)
        found += find_violations(page)
    page.goto("/problems/two-sum/")
    page.locator(".cm-content").wait_for(state="attached")
    for pane in ("Problem", "Code", "Test") if viewport is PHONE else ():
        page.get_by_role("button", name=pane, exact=True).click()
        found += find_violations(page)
    if viewport is PHONE:
        page.get_by_role("button", name="Code", exact=True).click()
    write_code(page, solutions.WRONG)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator("#result h2")).to_have_text("Wrong Answer")
    found += find_violations(page)
    write_code_again(page, viewport, solutions.PYTHON)
    expect(page.locator("#result h2")).to_have_text("Accepted")
    found += find_violations(page)
    if viewport is DESK:
        for dialog in ("Settings of the editor", "Keyboard shortcuts"):
            page.get_by_role("button", name=dialog).click()
            found += find_violations(page)
            page.keyboard.press("Escape")
        page.get_by_role("tab", name="Submissions").click()
        expect(page.locator("#own-submissions")).to_contain_text("Accepted")
        found += find_violations(page)
    page.locator("#result .permalink").click()
    expect(page.get_by_label("Note to yourself")).to_be_visible()
    found += find_violations(page)
    page.get_by_role("button", name="Show the differences").click()
    page.get_by_role("region", name="Differences").wait_for()
    found += find_violations(page)
    assert found == []


def write_code_again(page: Page, viewport: Any, code: str) -> None:
    if viewport is PHONE:
        page.get_by_role("button", name="Code", exact=True).click()
    write_code(page, code)
    page.keyboard.press("ControlOrMeta+Enter")


def weigh_scripts(context: BrowserContext, address: str) -> int:
    """In bytes as they are sent, compressed, to a browser that has none of them yet."""
    page = context.new_page()
    sizes: list[int] = []

    def weigh(response: Response) -> None:
        if response.request.resource_type == "script":
            sizes.append(int(response.headers["content-length"]))

    page.on("response", weigh)
    page.goto(address, wait_until="networkidle")
    context.close()
    return sum(sizes)


def test_scripts_stay_small(new_context: Any, account: Any) -> None:
    for address in PAGES:
        assert 0 < weigh_scripts(new_context(storage_state=account), address) < 40 * KIB, address


@pytest.mark.parametrize("language", ["python3", "cpp", "java", "typescript", "go", "rust"])
def test_the_editor_stays_small_in_each_language(new_context: Any, account: Any, live_site: Any, language: str) -> None:
    context = new_context(storage_state=account)
    context.add_cookies([{"name": "language", "value": language, "url": live_site.url}])
    assert 40 * KIB < weigh_scripts(context, "/problems/two-sum/") < 250 * KIB
