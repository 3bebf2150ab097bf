"""Simulated people on a real site."""

import json
import os
import random
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from judge.engine import Verdict
from lab import elsewhere, signing_in
from lab.mix import NOT_A_PROGRAM, Mix, Program
from lab.reporting import to_html
from lab.signing_in import Refused
from lab.simulation import Report, Takeover
from tests.site import ROOT, Site


def test_what_people_sent_got_the_verdicts_that_were_expected_once_each(people_were_here):
    report, _ = people_were_here
    assert report["clean"]
    assert report["accepted"] >= 5
    assert len(report["moments"]) == report["accepted"]
    assert (report["lost"], report["doubled"], report["wrong"], report["errors"]) == ([], [], [], {})
    assert report["sockets"]["opened"] >= report["accepted"]
    assert sum(report["verdicts"].values()) == report["accepted"]


def test_each_submission_is_followed_from_the_post_to_the_page(people_were_here):
    report, _ = people_were_here
    for one in report["moments"]:
        # The database's clock has milliseconds, and its skew is an estimate.
        assert one["posted"] <= one["answered"] <= one["shown"]
        assert one["posted"] - 0.1 <= one["started"] <= one["judged"] + 0.01 <= one["shown"] + 0.1
    assert report["total"]["p50"] <= report["total"]["p95"] <= report["total"]["p99"]


def test_the_page_of_the_report_stands_alone(people_were_here):
    _, page = people_were_here
    assert page.count("<svg") == 2
    assert not re.search(r"<script|<link|src=|href=|url\(", page)


def test_several_runs_are_compared_on_one_page_that_stands_alone_and_shows_the_faults(people_were_here):
    report = Report.from_dict(people_were_here[0])
    first, last = min(m.shown for m in report.moments), max(m.shown for m in report.moments)
    other = replace(report, workers=2, happened=[], takeovers=[Takeover(first - 2, first + 4, first + 5)])
    other.note(first - 1, "kill -9 of a worker")
    other.note(last, "Redis restarts, empty")
    healed = [one.healed_s for one in other.happened]
    assert healed == [6.0, None]
    page = to_html([report, other])
    assert page.count("<svg") == 2 + 2 * 2
    assert "Throughput against workers" in page
    assert page.count("kill -9 of a worker") == 1 + 2  # in the table, and on both charts
    assert not re.search(r"<script|<link|src=|href=|url\(", page)
    assert Report.from_dict(json.loads(json.dumps(other.to_dict()))) == other


def simulate_elsewhere(site: Site, folder: Path, *options: object) -> subprocess.CompletedProcess[str]:
    """By somebody who knows the site's address alone."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")}
    return subprocess.run(
        [sys.executable, "manage.py", "simulate", "--url", site.url, *map(str, options)],
        cwd=ROOT,
        env=environment | {"DJANGO_SETTINGS_MODULE": "leetsim.settings", "LEETSIM_STATE_DIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_people_sign_up_at_a_site_that_is_known_by_its_address_alone(live_site, tmp_path):
    file = tmp_path / "report.json"
    options = ["--sign-up", "--users", 3, "--minutes", 0.3, "--json", file]
    done = simulate_elsewhere(live_site, tmp_path, *options)
    assert done.returncode == 0, done.stdout + done.stderr
    [report] = json.loads(file.read_text())
    assert report["clean"] and report["accepted"] == len(report["moments"]) > 0
    assert (report["lost"], report["doubled"], report["wrong"]) == ([], [], [])
    assert "audit          none: only the site's own database allows it" in done.stdout
    for one in report["moments"]:
        assert one["posted"] - 0.1 <= one["started"] <= one["judged"] <= one["shown"] + 0.1


def test_an_account_opens_a_site_elsewhere_and_a_wrong_password_is_named(live_site, tmp_path):
    name, password = f"zoe-{os.getpid()}", "zoe's secret"
    make = f"from django.contrib.auth.models import User; User.objects.create_user({name!r}, password={password!r})"
    live_site.manage("shell", "-c", make)
    elsewhere.check_session(live_site.url, signing_in.sign_in(live_site.url, name, password))
    with pytest.raises(Refused, match="does not know the people of this site's database"):
        elsewhere.check_session(live_site.url, "none")
    file = tmp_path / "accounts"
    file.write_text(f"{name},guess\n")
    done = simulate_elsewhere(live_site, tmp_path, "--accounts", file, "--users", 1)
    assert done.returncode == 1
    assert f"{name} can't sign in at {live_site.url}: " in done.stderr
    assert "password you specified are not correct" in done.stderr
    done = simulate_elsewhere(live_site, tmp_path, "--accounts", file, "--users", 2)
    assert "has 1 accounts, and --users wants 2" in done.stderr


@pytest.mark.parametrize("text", ["ada", "ada,secret,more", ",secret"])
def test_a_line_that_is_no_account_is_named(tmp_path, text):
    file = tmp_path / "accounts"
    file.write_text(f"eve,secret\n{text}\n")
    with pytest.raises(Refused, match=r"accounts, line 2: a line is name,password"):
        signing_in.read_accounts(file)


def test_the_same_seed_sends_the_same_programs():
    programs = [
        Program("two-sum", name, f"{name} {kind}", frozenset({kind}))
        for name in ("python3", "cpp")
        for kind in (Verdict.AC, Verdict.WA, Verdict.TLE)
    ]

    def choose_some() -> list[Program]:
        dice = random.Random(5)
        return [Mix(programs).choose("two-sum", is_right=number % 2 == 0, dice=dice) for number in range(100)]

    chosen = choose_some()
    assert chosen == choose_some()
    assert all((one.expected == {Verdict.AC}) == (number % 2 == 0) for number, one in enumerate(chosen))
    broken = [one for one in chosen if one.expected == {Verdict.CE}]
    assert broken and all(one.source.endswith(NOT_A_PROGRAM) for one in broken)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--url", "http://127.0.0.1:1", "--chaos"], "breaks the own site alone"),
        (["--sign-up"], "name the site with --url"),
        (["--url", "http://127.0.0.1:1", "--sign-up"], "http://127.0.0.1:1 can't be reached"),
        (["--url", "http://127.0.0.1:1", "--sign-up", "--accounts", "x"], "not allowed with argument"),
        (["--minutes", "0"], "--minutes: invalid number of minutes value: '0'"),
        (["--workers", "2,none"], "--workers: invalid list value: '2,none'"),
    ],
)
def test_options_that_make_no_sense_are_refused_by_name(options, words):
    with pytest.raises(CommandError, match=re.escape(words)):
        call_command("simulate", *options)


@pytest.mark.django_db
def test_a_site_without_problems_says_what_to_run():
    with pytest.raises(CommandError, match=re.escape("run manage.py sync_problems first")):
        call_command("simulate", "--url", "http://127.0.0.1:1")
