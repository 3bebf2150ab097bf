"""What is around the problem page: the list, the history, profiles, study lists, the leaderboard, the admin."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from . import solutions
from .conftest import PASSWORD, PHONE, sign_up, write_code
from .test_accessibility import DESK, find_violations

PAGES = ["/users/{name}/", "/lists/", "/lists/first-steps/", "/leaderboard/", "/problems/two-sum/statistics/"]
ADD_STAFF = (
    "from django.contrib.auth.models import User; User.objects.create_superuser('{name}', password='{password}')"
)


def test_filters_are_in_the_address_and_the_back_button_takes_them_back(page: Page) -> None:
    page.goto("/problems/")
    page.get_by_label("Search problems").press_sequentially("l")
    expect(page).to_have_url(re.compile("q=l&"))
    page.get_by_label("Difficulty").select_option("easy")
    expect(page).to_have_url(re.compile("difficulty=easy"))
    expect(page.locator("#problems")).to_contain_text("No problem matches")
    page.go_back()
    expect(page.locator("#problems")).to_contain_text("LRU Cache")
    expect(page.get_by_label("Difficulty")).to_have_value("")
    page.get_by_label("Order").select_option("hardest")
    expect(page).to_have_url(re.compile("order=hardest"))
    page.get_by_role("link", name="Random problem").click()
    expect(page).to_have_url(re.compile("/problems/(lru-cache|lighthouse-watch)/"))


def test_a_row_of_the_history_gets_its_verdict_by_itself(signed_in: Page, live_site: Any) -> None:
    live_site.worker.stop()
    try:
        write_code(signed_in, solutions.PYTHON)
        signed_in.keyboard.press("ControlOrMeta+Enter")
        expect(signed_in.locator("#result h2")).to_have_text(re.compile("Queued|Waiting"))
        signed_in.goto("/submissions/")
        expect(signed_in.locator("tbody tr").first).to_contain_text("Queued")
        signed_in.evaluate("window.isTheSamePage = true")
    finally:
        live_site.start_worker()
    expect(signed_in.locator("tbody tr").first).to_contain_text("Accepted")
    assert signed_in.evaluate("window.isTheSamePage")


@pytest.mark.parametrize(("viewport", "theme"), [(DESK, "light"), (PHONE, "dark")], ids=["desk", "phone"])
def test_somebody_who_goes_public_is_on_the_leaderboard(
    new_context: Any, live_site: Any, viewport: Any, theme: str
) -> None:
    page = new_context(viewport=viewport, color_scheme=theme).new_page()
    name = sign_up(page)
    if viewport is PHONE:
        page.get_by_role("button", name="Code", exact=True).click()
    write_code(page, solutions.PYTHON)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator("#result h2")).to_have_text("Accepted")
    live_site.manage("recount")
    live_site.manage("sync_lists")
    page.goto("/leaderboard/")
    page.get_by_role("link", name="Change that on your profile").click()
    expect(page.get_by_role("img", name="1 submission on 1 day of the last 52 weeks.")).to_be_attached()
    page.get_by_role("button", name="Make it public").click()
    page.get_by_role("link", name="leaderboard", exact=True).click()
    expect(page.get_by_role("row", name=re.compile(name))).to_contain_text("1")
    found = []
    for address in PAGES:
        page.goto(address.format(name=name))
        found += find_violations(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], address
    assert found == []


def test_the_admin_shows_a_statement_while_it_is_typed(page: Page, live_site: Any) -> None:
    live_site.manage("shell", "-c", ADD_STAFF.format(name="author", password=PASSWORD))
    page.goto("/accounts/login/?next=/admin/problems/problem/")
    page.get_by_label("Username").fill("author")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign In").click()
    page.get_by_role("link", name="Two Sum").click()
    page.get_by_label("Statement", exact=False).first.fill("Find `two` of them.")
    expect(page.get_by_role("region", name="Preview: statement")).to_contain_text("Find two of them.")
