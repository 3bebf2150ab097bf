"""The system page, alive while people work and a worker dies."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.site import ROOT, Site, wait_until

from . import solutions
from .conftest import write_code
from .test_recovery import submit_and_wait_until_it_runs


def test_it_shows_a_simulation_and_the_worker_that_is_killed_in_it(
    live_site: Site, page: Page, signed_in: Page, tmp_path: Path
) -> None:
    page.goto("/system/")
    expect(page.locator(".system-web")).to_have_count(1)
    report = tmp_path / "report.json"
    command = [sys.executable, "manage.py", "simulate", "--url", live_site.url, "--users", "8", "--minutes", "0.3"]
    people = subprocess.Popen([*command, "--json", report], cwd=ROOT, env=live_site.environment)
    try:
        victim = live_site.worker
        submit_and_wait_until_it_runs(signed_in)
        victim.kill()
        # Lost as soon as its lease is over, until the sweeper has seen that; then it is only not heard any more.
        expect(page.locator(".system-worker:is(.lost, .silent)")).to_be_visible()
        live_site.start_worker()
        expect(page.locator(".system-events")).to_contain_text("The worker was lost")
        expect(page.locator(".system-worker.judging, .system-worker.idle")).not_to_have_count(0)
        expect(signed_in.locator("#result h2")).to_have_text("Accepted")
        # The page of the problem tells when it has painted the verdict.
        asked = "performance.getEntriesByType('resource').some(one => one.name.includes('/trace/?received='))"
        wait_until(lambda: signed_in.evaluate(asked), seconds=30, what="the report of the painting")
        assert people.wait(120) == 0
    finally:
        people.kill()
    [result] = json.loads(report.read_text())
    assert result["clean"] and result["accepted"] > 0
    # Pushed all the while: its time went on, and it never said that it is not live.
    first = page.locator("#system-live").get_attribute("data-at")
    expect(page.locator("#system-live")).not_to_have_attribute("data-at", first or "")
    expect(page.locator(".not-live")).to_be_hidden()


def test_a_page_that_sees_the_verdict_come_says_when_this_browser_showed_it(live_site: Site, signed_in: Page) -> None:
    worker = live_site.worker.process.pid
    os.kill(worker, signal.SIGSTOP)
    try:
        write_code(signed_in, solutions.PYTHON)
        signed_in.get_by_role("button", name="Submit").click()
        signed_in.locator("#result .permalink").click()
        expect(signed_in.locator("[data-trace]")).to_be_hidden()
    finally:
        os.kill(worker, signal.SIGCONT)
    signed_in.get_by_text("Where the time went").click()
    for step in ("waits for a worker", "committed", "received by this browser", "painted"):
        expect(signed_in.locator(".waterfall")).to_contain_text(step)
