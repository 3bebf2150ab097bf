"""Real workers and sweepers, killed, stopped and cut off while they work."""

import os
import signal
import subprocess
import sys
from datetime import timedelta

import pytest
from django.utils import timezone

from judge.models import Submission
from tests.judge import sources
from tests.judge.attempts import let_lease_run_out
from tests.site import PATIENCE_S, ROOT, wait_until

pytestmark = pytest.mark.django_db(transaction=True)


def read(submission: Submission) -> Submission:
    """As it is now."""
    return Submission.objects.get(pk=submission.pk)


def wait_for_verdict(submission: Submission) -> Submission:
    def finished() -> Submission | None:
        current = read(submission)
        return current if current.is_done else None

    return wait_until(finished, what=f"a verdict for {submission}")


def wait_until_running(submission: Submission) -> None:
    wait_until(lambda: read(submission).status == "RUNNING", what="the start of judging")


@pytest.fixture(autouse=True)
def audit_afterwards(site):
    yield
    # One test leaves a submission that waits, for as long as it takes to get here.
    site.manage("audit", "--bound", "600")


def test_a_worker_judges_what_was_submitted(site, make_submission):
    accepted, wrong = make_submission(), make_submission(source=sources.WRONG_ON_NEGATIVES)
    site.start_worker()
    assert wait_for_verdict(accepted).verdict == "AC"
    assert wait_for_verdict(wrong).verdict == "WA"


def test_runs_are_judged_before_submits(site, make_submission):
    submits = [make_submission() for _ in range(3)]
    run = make_submission(mode="RUN")
    site.start_worker()
    for submission in [*submits, run]:
        wait_for_verdict(submission)
    by_end = Submission.objects.order_by("judged_at")
    assert by_end[0] == run


def test_a_submission_whose_worker_is_killed_is_judged_by_another_within_ten_seconds(site, make_submission):
    site.start_sweeper()
    workers = {name: site.start_worker("--name", name) for name in ("one", "two")}
    submission = make_submission(source=sources.SLOW)
    wait_until_running(submission)
    workers[submission.attempts.get().worker].kill()
    killed_at = timezone.now()
    judged = wait_for_verdict(submission)
    assert judged.verdict == "AC"
    lost, second = judged.attempts.order_by("number")
    assert (lost.outcome, second.outcome) == ("LOST", "JUDGED")
    assert second.started_at - killed_at < timedelta(seconds=10)


def test_a_worker_frozen_past_its_lease_does_not_overrule_the_next_one(site, make_submission):
    site.start_sweeper()
    frozen = site.start_worker()
    submission = make_submission(source=sources.SLOW)
    wait_until_running(submission)
    os.kill(frozen.process.pid, signal.SIGSTOP)
    try:
        site.start_worker()
        judged = wait_for_verdict(submission)
    finally:
        os.kill(frozen.process.pid, signal.SIGCONT)
    wait_until(lambda: "given up" in frozen.log.read_text(), what="the woken worker's discarded answer")
    assert read(submission).version == judged.version


def test_a_submission_that_nobody_survives_ends_in_a_judge_error_and_the_others_go_on(site, make_submission):
    site.start_sweeper()
    submission = make_submission(source=sources.SLOW)
    for attempt in range(1, 4):
        worker = site.start_worker()
        began = Submission.objects.filter(pk=submission.pk, attempt=attempt)
        wait_until(began.exists, what=f"attempt {attempt}")
        worker.kill()
        let_lease_run_out(submission)
    site.start_worker()
    other = make_submission()
    assert wait_for_verdict(other).verdict == "AC"
    assert wait_for_verdict(submission).verdict == "JE"


def test_sigterm_lets_a_worker_finish_and_take_nothing_new(site, make_submission):
    worker = site.start_worker()
    submission, waiting = make_submission(source=sources.SLOW), make_submission()
    wait_until_running(submission)
    worker.process.terminate()
    worker.process.wait(PATIENCE_S)
    judged = read(submission)
    assert (judged.verdict, judged.attempt) == ("AC", 1)
    assert read(waiting).status == "QUEUED"
    site.start_worker()
    wait_for_verdict(waiting)


def test_an_idle_worker_stops_at_once(site, valkey):
    worker = site.start_worker()
    [key] = valkey.client.smembers("rq:workers")
    wait_until(lambda: valkey.client.hget(key, "state") == b"idle", what="an idle worker")
    worker.process.terminate()
    assert worker.process.wait(PATIENCE_S) == 0


def test_a_host_that_can_not_isolate_takes_no_submission(site, make_submission, tmp_path):
    submission = make_submission()
    refused = tmp_path / "bwrap"
    refused.write_text("#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n")
    refused.chmod(0o755)
    worker = subprocess.run(
        [sys.executable, "manage.py", "rqworker", "run", "submit", "rejudge"],
        cwd=ROOT,
        env=site.environment | {"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    assert worker.returncode == 1
    assert "CommandError: This host can't judge:" in worker.stderr
    assert "Traceback" not in worker.stderr
    assert read(submission).status == "QUEUED"


def test_a_submission_made_while_redis_is_away_is_judged_without_it(site, valkey, make_submission):
    worker = site.start_worker()
    valkey.stop()
    submission = make_submission()
    assert wait_for_verdict(submission).verdict == "AC"
    valkey.start()
    site.start_sweeper()  # for the ticket that this process does not send yet
    assert wait_for_verdict(make_submission()).verdict == "AC"
    assert worker.is_alive()


def test_a_frozen_redis_holds_nothing_up(site, valkey, make_submission):
    site.start_worker()
    os.kill(valkey.running.process.pid, signal.SIGSTOP)
    try:
        assert wait_for_verdict(make_submission()).verdict == "AC"
    finally:
        os.kill(valkey.running.process.pid, signal.SIGCONT)


def test_sigterm_stops_a_worker_without_redis_too(site, valkey, make_submission):
    worker = site.start_worker()
    valkey.stop()
    submission, waiting = make_submission(source=sources.SLOW), make_submission()
    wait_until_running(submission)
    worker.process.terminate()
    worker.process.wait(PATIENCE_S)
    assert (read(submission).verdict, read(waiting).status) == ("AC", "QUEUED")
    site.start_sweeper()
    valkey.start()
    site.start_worker()
    wait_for_verdict(waiting)


def test_redis_restarted_empty_in_mid_judging_costs_nothing(site, valkey, make_submission):
    site.start_sweeper()
    worker = site.start_worker()
    running, waiting = make_submission(source=sources.SLOW), make_submission()
    wait_until_running(running)
    valkey.restart()
    judged = wait_for_verdict(running)
    assert (judged.verdict, judged.attempt) == ("AC", 1)
    assert wait_for_verdict(waiting).verdict == "AC"
    assert worker.is_alive()
    wait_until(lambda: valkey.client.scard("rq:workers") == 1, what="the worker on RQ's pages again")
