import re
from typing import Any

from playwright.sync_api import Page, expect

from .test_accessibility import find_violations


def test_the_docs_of_the_api_need_no_other_site_and_try_it_out(signed_in: Page, live_site: Any) -> None:
    asked: list[str] = []
    signed_in.on("request", lambda request: asked.append(request.url))
    signed_in.goto("/api/docs")
    signed_in.get_by_text("The languages that are judged here").click()
    signed_in.get_by_role("button", name="Try it out").click()
    signed_in.get_by_role("button", name="Execute").click()
    expect(signed_in.locator(".live-responses-table .response .response-col_status").first).to_contain_text("200")
    assert [url for url in asked if not url.startswith((live_site.url, "data:"))] == []


def test_a_token_is_made_and_revoked_on_the_page(signed_in: Page) -> None:
    signed_in.goto("/accounts/tokens/")
    signed_in.get_by_label("What is it for?").fill("laptop")
    signed_in.get_by_role("button", name="Make a token").click()
    expect(signed_in.get_by_label("Your new token")).to_have_value(re.compile("^leetsim_"))
    assert find_violations(signed_in) == []
    signed_in.get_by_role("button", name="Revoke laptop").click()
    expect(signed_in.get_by_text("The token is revoked")).to_be_visible()
