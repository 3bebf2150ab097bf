"""The page gets to the verdict whatever happens to its socket."""

import re
from typing import Any

from playwright.sync_api import Page, WebSocketRoute, expect

from . import solutions
from .conftest import record_states, recorded_states, write_code

NEVER_OPENS = """
window.WebSocket = class extends EventTarget {
    static CONNECTING = 0; static OPEN = 1; static CLOSING = 2; static CLOSED = 3;
    readyState = 0;
    close() {}
};
"""


def test_a_socket_that_never_opens_is_made_up_for_by_polling(new_context: Any, account: Any) -> None:
    context = new_context(storage_state=account)
    context.add_init_script(NEVER_OPENS)
    page = context.new_page()
    page.goto("/problems/two-sum/")
    write_code(page, solutions.PYTHON)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#result h2")).to_have_text("Accepted")


def test_a_socket_that_drops_comes_back_within_seconds(signed_in: Page) -> None:
    page = signed_in
    opened: list[WebSocketRoute] = []

    def drop_the_first(socket: WebSocketRoute) -> None:
        opened.append(socket)
        if len(opened) == 1:
            socket.close(code=1012, reason="restart")
        else:
            socket.connect_to_server()

    page.route_web_socket("**/ws/**", drop_the_first)
    page.route("**/fragment/**", lambda route: route.abort())
    write_code(page, solutions.PYTHON)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#result h2")).to_have_text("Accepted")
    assert len(opened) >= 2


def test_an_older_state_never_replaces_a_newer_one(signed_in: Page) -> None:
    page = signed_in
    sockets: list[WebSocketRoute] = []

    def keep(socket: WebSocketRoute) -> None:
        sockets.append(socket)
        socket.connect_to_server()

    page.route_web_socket("**/ws/**", keep)
    write_code(page, solutions.PYTHON)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#result h2")).to_have_text("Accepted")
    shown = page.locator("#result section").get_attribute("id")
    record_states(page)
    for version, state in [(1, "Old"), (999, "New")]:
        attributes = f'id="{shown}" data-version="{version}" data-progress="0" data-status="DONE"'
        sockets[-1].send(f"<section {attributes}><h2>{state}</h2></section>")
    expect(page.locator("#result h2")).to_have_text("New")
    assert recorded_states(page) == ["New"]


def test_a_submission_page_opened_while_it_is_judged_gets_the_verdict(signed_in: Page) -> None:
    page = signed_in
    write_code(page, solutions.PYTHON)
    page.get_by_role("button", name="Submit").click()
    page.locator("#result .permalink").click()
    expect(page.locator("main h2").first).to_have_text("Accepted")


def test_a_problem_page_that_is_loaded_again_goes_on_with_what_is_judged(signed_in: Page) -> None:
    page = signed_in
    write_code(page, solutions.SLOW_PYTHON)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#result h2")).to_have_text(re.compile("Running, case"))
    page.reload()
    expect(page.locator("#result h2")).to_have_text("Accepted")
    expect(page.get_by_role("button", name="Submit")).to_be_enabled()
