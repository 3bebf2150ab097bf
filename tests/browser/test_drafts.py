"""No text is lost, and none is overwritten: two tabs, a site that is away, an account that comes later."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site import Site

from .conftest import PATIENCE_MS, sign_up, write_code


@pytest.fixture
def own_account(browser: Browser, live_site: Site) -> Any:
    """Somebody whom no other test is."""
    context = browser.new_context(base_url=live_site.url)
    context.set_default_timeout(PATIENCE_MS)
    sign_up(context.new_page())
    cookies = context.storage_state()
    context.close()
    return cookies


@pytest.fixture
def open_browser(new_context: Any, own_account: Any) -> Any:
    """Each call is another browser of the same person, on the page of two-sum."""

    def open_page() -> Page:
        page: Page = new_context(storage_state=own_account).new_page()
        page.goto("/problems/two-sum/")
        return page

    return open_page


def wait_until_saved(page: Page) -> None:
    expect(page.locator("[data-draft-state]")).to_have_text("Saved")


def test_a_draft_is_there_in_another_browser_in_the_language_used_there(open_browser: Any) -> None:
    first = open_browser()
    write_code(first, "mine = 1")
    wait_until_saved(first)
    expect(open_browser().locator(".cm-content")).to_have_text("mine = 1")


def test_a_conflict_is_shown_and_either_text_can_go_on(open_browser: Any) -> None:
    first, second = open_browser(), open_browser()
    write_code(second, "second = 1")
    wait_until_saved(second)
    write_code(first, "first = 1")
    conflict = first.locator("[data-conflict]")
    expect(conflict).to_be_visible()
    expect(second.locator("[data-draft-state]")).to_have_text("Saved")
    first.get_by_role("button", name="Take the other").click()
    expect(first.locator(".cm-content")).to_have_text("second = 1")
    first.keyboard.press("ControlOrMeta+Z")
    expect(first.locator(".cm-content")).to_have_text("first = 1")
    wait_until_saved(first)
    write_code(second, "second = 2")
    expect(second.locator("[data-conflict]")).to_be_visible()
    second.get_by_role("button", name="Keep what is here").click()
    wait_until_saved(second)
    expect(open_browser().locator(".cm-content")).to_have_text("second = 2")


def test_what_is_typed_while_the_site_is_away_is_kept_here_and_saved_when_it_is_back(open_browser: Any) -> None:
    page = open_browser()
    page.route("**/drafts/**", lambda route: route.abort())
    write_code(page, "offline = 1")
    expect(page.locator("[data-draft-state]")).to_have_text(re.compile("kept in this browser"))
    page.reload()
    expect(page.locator(".cm-content")).to_have_text("offline = 1")
    expect(page.locator("[data-draft-state]")).to_have_text(re.compile("kept in this browser"))
    page.unroute("**/drafts/**")
    wait_until_saved(page)
    expect(open_browser().locator(".cm-content")).to_have_text("offline = 1")


def test_what_was_written_before_signing_up_is_still_there(page: Page) -> None:
    page.goto("/problems/two-sum/")
    write_code(page, "early = 1")
    expect(page.locator("[data-draft-state]")).to_have_text("Kept in this browser")
    sign_up(page)
    expect(page.locator(".cm-content")).to_have_text("early = 1")
    wait_until_saved(page)
