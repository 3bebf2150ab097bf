import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from . import solutions


@pytest.fixture
def plain_page(new_context: Any, account: Any) -> Page:
    page: Page = new_context(java_script_enabled=False, storage_state=account).new_page()
    page.goto("/problems/two-sum/")
    return page


def test_a_form_takes_the_code_and_the_page_reloads_until_the_verdict_is_there(plain_page: Page) -> None:
    plain_page.get_by_label("Your code").fill(solutions.PYTHON)
    plain_page.get_by_role("button", name="Submit").click()
    plain_page.wait_for_url("**/submissions/*/")
    expect(plain_page.locator("main h2").first).to_have_text("Accepted")


def test_run_has_its_own_address_in_the_same_form(plain_page: Page) -> None:
    plain_page.get_by_label("Your code").fill(solutions.WRONG)
    plain_page.get_by_label("Your own input").fill("[4, 1, 9]\n10")
    plain_page.get_by_role("button", name="Run").click()
    expect(plain_page.locator("main h2").first).to_have_text("Wrong Answer")


def test_refused_input_comes_back_with_the_code(plain_page: Page) -> None:
    plain_page.get_by_label("Your code").fill("kept = True")
    plain_page.get_by_label("Your own input").fill("[4, 1")
    plain_page.get_by_role("button", name="Run").click()
    expect(plain_page.get_by_role("alert").first).to_contain_text("nums")
    expect(plain_page.get_by_label("Your code")).to_have_value("kept = True")


def test_the_language_is_chosen_by_a_link(plain_page: Page) -> None:
    plain_page.get_by_role("link", name="C++").click()
    expect(plain_page.get_by_label("Language")).to_have_value("cpp")
    expect(plain_page.get_by_label("Your code")).to_have_value(re.compile(r"class Solution \{"))
