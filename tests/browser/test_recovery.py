"""What dies on the server is made up for on the page that is open."""

import os
import re
import signal

from playwright.sync_api import Page, expect

from tests.site import Site

from . import solutions
from .conftest import write_code


def submit_and_wait_until_it_runs(page: Page) -> None:
    write_code(page, solutions.SLOW_PYTHON)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#result h2")).to_have_text(re.compile("Running, case"))


def test_a_worker_that_is_killed_in_the_middle_is_made_up_for_within_seconds(live_site: Site, signed_in: Page) -> None:
    victim = live_site.worker
    submit_and_wait_until_it_runs(signed_in)
    victim.kill()
    live_site.start_worker()
    expect(signed_in.locator("#result h2")).to_have_text("Accepted")


def test_a_web_process_that_restarts_is_not_noticed(live_site: Site, signed_in: Page) -> None:
    submit_and_wait_until_it_runs(signed_in)
    live_site.web.kill()
    live_site.start_web()
    expect(signed_in.locator("#result h2")).to_have_text("Accepted")


def test_a_page_says_when_it_is_not_live_and_goes_on_by_itself(live_site: Site, signed_in: Page) -> None:
    submit_and_wait_until_it_runs(signed_in)
    frozen = live_site.web.process.pid
    os.kill(frozen, signal.SIGSTOP)
    try:
        expect(signed_in.locator(".not-live")).to_be_visible()
    finally:
        os.kill(frozen, signal.SIGCONT)
    expect(signed_in.locator("#result h2")).to_have_text("Accepted")
    expect(signed_in.locator(".not-live")).to_be_hidden()
