import re
import shlex
from typing import Any

import httpx
from playwright.sync_api import Page, expect

from .conftest import sign_up
from .test_accessibility import find_violations


def test_the_docs_of_the_api_name_every_operation_with_an_example(page: Page, live_site: Any) -> None:
    page.goto("/api/docs")
    description = page.request.get("/api/openapi.json").json()
    for path, methods in description["paths"].items():
        for method, said in methods.items():
            section = page.get_by_role("region", name=said["summary"])
            expect(section).to_contain_text(f"{method.upper()} {path}")
            expect(section.get_by_label("Example", exact=True)).to_contain_text(f"{live_site.url}/api/")
            fields = section.locator("dt").all_inner_texts()
            assert {parameter["name"] for parameter in said.get("parameters", [])} <= set(fields)
    page.locator("#api_endpoints_list_problems").get_by_role("link", name="ProblemPage").click()
    expect(page.locator("#shape-ProblemPage")).to_be_in_viewport()


def test_the_examples_of_the_docs_work(page: Page, live_site: Any) -> None:
    sign_up(page, next_page="/accounts/tokens/")
    page.get_by_label("What is it for?").fill("examples")
    page.get_by_role("button", name="Make a token").click()
    token = page.get_by_label("Your new token").input_value()
    page.goto("/api/docs")
    for example in page.get_by_label("Example", exact=True).all_inner_texts():
        answer = carry_out(example.replace("$TOKEN", token))
        # The first submission may be somebody else's.
        fine = (200, 404) if "/api/submissions/1" in example else (200, 202)
        assert answer.status_code in fine, (example, answer.text)


def carry_out(command: str) -> httpx.Response:
    """As curl does."""
    program, *words = shlex.split(command)
    assert program == "curl"
    options = {name: words.pop(words.index(name) + 1) for name in ("-X", "-d") if name in words}
    headers = [words[place + 1] for place, word in enumerate(words) if word == "-H"]
    [url] = [word for word in words if word.startswith("http")]
    sent = dict(header.split(": ", 1) for header in headers)
    return httpx.request(options.get("-X", "GET"), url, headers=sent, content=options.get("-d", ""), timeout=30)


def test_a_token_is_made_and_revoked_on_the_page(signed_in: Page) -> None:
    signed_in.goto("/accounts/tokens/")
    signed_in.get_by_label("What is it for?").fill("laptop")
    signed_in.get_by_role("button", name="Make a token").click()
    expect(signed_in.get_by_label("Your new token")).to_have_value(re.compile("^leetsim_"))
    assert find_violations(signed_in) == []
    signed_in.get_by_role("button", name="Revoke laptop").click()
    expect(signed_in.get_by_text("The token is revoked")).to_be_visible()
