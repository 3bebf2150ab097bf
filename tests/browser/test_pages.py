import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from . import solutions
from .conftest import PHONE, write_code

PAGES = [
    "/problems/",
    "/problems/two-sum/",
    "/problems/?q=nothing-has-this-name",
    "/submissions/",
    "/accounts/login/",
    "/accounts/password/change/",
    "/accounts/password/reset/",
    "/accounts/logout/",
    "/api/docs",
    "/settings/",
    "/accounts/tokens/",
    "/no-such-page/",
]


@pytest.mark.parametrize(("theme", "language"), [("light", "en-US"), ("dark", "de-DE")])
def test_no_page_scrolls_sideways_on_a_phone(new_context: Any, account: Any, theme: str, language: str) -> None:
    page = new_context(viewport=PHONE, color_scheme=theme, locale=language, storage_state=account).new_page()
    for address in PAGES:
        page.goto(address)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], f"{address} is {width} px wide"


def test_the_theme_is_chosen_by_a_button_and_rendered_by_the_server(page: Page, new_context: Any) -> None:
    page.goto("/problems/")
    page.get_by_role("button", name="Theme: system").click()
    page.get_by_role("button", name="Theme: light").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    answer = page.request.get("/problems/")
    assert 'data-theme="dark"' in answer.text()


def test_the_list_is_searched_while_typing_and_its_address_keeps_the_search(page: Page) -> None:
    page.goto("/problems/")
    page.get_by_label("Search problems").press_sequentially("two sum")
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page).to_have_url(re.compile(r"q=two(\+|%20)sum"))
    page.reload()
    expect(page.locator("tbody tr")).to_have_count(1)


def test_who_is_not_signed_in_reads_writes_and_is_asked_to_sign_in(page: Page) -> None:
    page.goto("/problems/two-sum/")
    page.locator(".cm-content").wait_for()
    page.get_by_role("link", name="Sign in to run and submit").click()
    expect(page).to_have_url(re.compile("next=/problems/two-sum/"))


def test_a_request_that_the_site_refuses_is_told_in_words(signed_in: Page) -> None:
    signed_in.locator(".cm-content").wait_for()
    signed_in.context.clear_cookies(name="csrftoken")
    signed_in.get_by_role("button", name="Run").click()
    expect(signed_in.locator(".toast")).to_contain_text("Reload the page")


def test_the_editor_can_be_left_by_the_keyboard(signed_in: Page) -> None:
    signed_in.locator(".cm-content").click()
    signed_in.keyboard.press("Escape")
    signed_in.keyboard.press("Tab")
    expect(signed_in.get_by_role("separator", name="Height of the code")).to_be_focused()


def test_a_page_and_its_scripts_speak_the_browsers_language(new_context: Any, account: Any) -> None:
    page = new_context(locale="de-DE", storage_state=account).new_page()
    page.goto("/problems/two-sum/")
    expect(page.get_by_role("tab", name="Fall 1")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Farben: wie das System"))).to_be_visible()
    page.get_by_label("target").first.fill("zwei")
    expect(page.locator(".field-fault").nth(1)).to_have_text("erwartet ist eine ganze Zahl")
    page.get_by_label("target").first.fill("7")
    write_code(page, solutions.PYTHON, label="Sprache")
    page.get_by_role("button", name="Einsenden").click()
    # The verdict comes by the socket, in the same language.
    expect(page.locator("#result h2")).to_have_text("Accepted")
    expect(page.locator("#result dt").first).to_have_text("Fälle")
