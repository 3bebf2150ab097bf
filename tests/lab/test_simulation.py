"""Simulated people on a real site."""

import random
import re

import pytest
from django.core.management import CommandError, call_command

from judge.engine import Verdict
from lab.mix import NOT_A_PROGRAM, Mix, Program


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
