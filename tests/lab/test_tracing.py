"""Where the time of a submission went."""

import itertools
import json
import time

import pytest
from django.core.management import CommandError, call_command

from judge import services
from lab.tracing import BrowserTimes, trace
from tests.judge.attempts import ACCEPTED, claim, finish, let_lease_run_out

STAGES = {"claimed": 1, "loaded": 2, "compiled": 30, "cached": True, "cases": [[1, 40], [2, 55]], "judged": 60}


def test_a_real_submission_is_followed_through_every_stage(people_were_here, live_site):
    report, _ = people_were_here
    accepted = next(one for one in report["moments"] if one["verdict"] == "AC" and one["attempts"] == 1)
    printed = live_site.manage("trace", str(accepted["submission"]), "--json")
    spans = json.loads(printed)["spans"]
    # How long it took to be accepted is known for a while alone.
    spans = [span for span in spans if span["kind"] != "accept"]
    names = [span["name"] for span in spans]
    assert names[:2] == ["waits for a worker", "attempt 1"]
    assert {"claimed", "cases loaded", "compiled", "case 1", "verdict known", "committed"} <= set(names)
    steps = [span for span in spans if span["kind"] in ("stage", "case")]
    assert all(one["end_ms"] == two["start_ms"] for one, two in itertools.pairwise(steps))
    assert steps[-1]["end_ms"] == spans[1]["end_ms"]


@pytest.mark.django_db(transaction=True)
def test_a_lost_attempt_is_shown_before_the_one_that_judged(submission, capsys):
    lost = claim(submission)
    let_lease_run_out(submission)
    assert services.requeue(lost)
    attempt = claim(submission)
    assert services.finish(attempt, judged=ACCEPTED, compile_output="", results=[], stages=STAGES)
    call_command("trace", submission.pk)
    lines = capsys.readouterr().out.splitlines()
    assert "attempt 1" in lines[2] and "The worker was lost; the lease ran out" in lines[2]
    assert "waits for a worker" in lines[3]
    assert "attempt 2" in lines[4] and "Judged" in lines[4]
    assert "from the cache" in next(line for line in lines if "compiled" in line)


@pytest.mark.django_db(transaction=True)
def test_after_a_rejudge_its_own_time_is_shown(submission):
    finish(claim(submission))
    services.rejudge(submission.pk)
    submission.refresh_from_db()
    finish(claim(submission))
    submission.refresh_from_db()
    shown = trace(submission)
    assert shown.is_rejudge
    assert [span.name for span in shown.spans] == ["waits for a worker", "attempt 2"]


@pytest.mark.django_db(transaction=True)
def test_the_skew_of_a_browsers_clock_is_taken_out(submission):
    finish(claim(submission))
    submission.refresh_from_db()
    # An hour ahead; received a second ago, painted 20 ms after that.
    now = (time.time() + 3600) * 1000
    shown = trace(submission, browser=BrowserTimes(received=now - 1000, painted=now - 980, now=now))
    received, painted = shown.spans[-2:]
    # What this process took until it asked the database counts as skew, too.
    assert int(received.detail.removeprefix("its clock: ").removesuffix(" ms")) == pytest.approx(-3_600_000, abs=60_000)
    assert received.start_ms <= received.end_ms == painted.start_ms
    assert painted.takes_ms == pytest.approx(20, abs=0.2)


@pytest.mark.django_db(transaction=True)
def test_the_trace_is_for_who_may_see_the_submission(client, user, stranger, submission):
    finish(claim(submission))
    client.force_login(stranger)
    assert client.get(f"/submissions/{submission.pk}/trace/").status_code == 404
    client.force_login(user)
    assert "Where the time went" in client.get(submission.get_absolute_url()).content.decode()
    for query in ("", "?received=1&painted=2&now=3", "?received=x&painted=&now=9"):
        answer = client.get(f"/submissions/{submission.pk}/trace/{query}")
        assert answer.status_code == 200
        assert ("received by this browser" in answer.content.decode()) == query.startswith("?received=1")


@pytest.mark.django_db(transaction=True)
def test_people_read_the_trace_in_their_language_and_programs_in_english(client, user, submission):
    finish(claim(submission))
    client.force_login(user)
    german = {"accept-language": "de"}
    address = f"/submissions/{submission.pk}/trace/"
    page = client.get(address, headers=german).content.decode()
    assert "wartet auf einen Worker" in page and ">Versuch 1 " in page and ">attempt" not in page
    spans = client.get(f"{address}?format=json", headers=german).json()["spans"]
    assert [(span["name"], span["detail"]) for span in spans] == [("waits for a worker", ""), ("attempt 1", "Judged")]


def test_a_submission_that_is_not_there_is_named(db):
    with pytest.raises(CommandError, match="there is no submission 4711"):
        call_command("trace", 4711)
