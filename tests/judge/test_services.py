import threading

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models.functions import Now

from judge import services, sweeper
from judge.models import Attempt, Submission
from tests.judge import sources
from tests.judge.attempts import ACCEPTED, WRONG, claim, claim_next, finish, let_lease_run_out

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_second_claim_loses(submission):
    assert claim_next("w1")
    assert claim_next("w2") is None
    assert submission.attempts.count() == 1


def test_of_many_claims_at_once_one_wins(submission):
    barrier = threading.Barrier(4)
    won = []

    def race(name: str) -> None:
        barrier.wait()
        won.append(claim_next(name))
        connection.close()

    threads = [threading.Thread(target=race, args=(f"w{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 4
    assert sum(attempt is not None for attempt in won) == 1


def test_a_verdict_is_given_once(submission):
    attempt = claim(submission)
    assert finish(attempt, ACCEPTED)
    assert not finish(attempt, WRONG)
    submission.refresh_from_db()
    assert (submission.status, submission.verdict, submission.cases_passed) == ("DONE", "AC", 4)


def test_the_late_answer_of_a_lost_attempt_is_discarded(submission):
    frozen = claim(submission, "frozen")
    let_lease_run_out(submission)
    assert sweeper.sweep() == 1
    second = claim(submission, "second")
    assert not services.renew(frozen.pk)
    assert not finish(frozen, WRONG)
    assert not services.fail(frozen, "too late")
    assert finish(second, ACCEPTED)
    submission.refresh_from_db()
    assert submission.verdict == "AC"
    assert list(submission.attempts.values_list("number", "outcome", "verdict")) == [
        (1, "LOST", None),
        (2, "JUDGED", "AC"),
    ]


def test_an_attempt_with_a_living_lease_is_not_taken_away(submission):
    attempt = claim(submission)
    assert sweeper.sweep() == 0
    assert not services.requeue(attempt)
    assert services.renew(attempt.pk)


def test_three_lost_attempts_end_in_a_judge_error(submission):
    for _ in range(3):
        claim(submission)
        let_lease_run_out(submission)
        sweeper.sweep()
    submission.refresh_from_db()
    assert (submission.status, submission.verdict, submission.attempt) == ("DONE", "JE", 3)
    assert claim_next() is None


def test_three_failures_of_the_judge_end_in_a_judge_error_and_keep_the_reason_from_the_user(submission):
    for _ in range(3):
        assert services.fail(claim(submission), "SandboxError: disk full at /var/lib/secret")
    submission.refresh_from_db()
    assert submission.verdict == "JE"
    assert "not your code" in submission.message
    assert "secret" not in submission.message
    assert submission.attempts.filter(outcome="FAILED", message__contains="disk full").count() == 3


def test_a_failed_attempt_is_tried_again_only_after_a_while(submission):
    services.fail(claim(submission), "a hiccup")
    assert claim_next() is None
    Submission.objects.update(queued_at=Now())
    assert claim_next()


def test_a_fault_of_the_host_costs_the_submission_no_attempt(submission):
    for _ in range(5):
        assert services.fail(claim(submission), "the disk was full", is_fault_of_host=True)
    submission.refresh_from_db()
    assert (submission.status, submission.attempts_left, submission.attempt) == ("QUEUED", 3, 5)


def test_each_write_grows_the_version(submission):
    versions = [submission.version]
    attempt = claim(submission)
    versions.append(attempt.submission.version)
    finish(attempt)
    submission.refresh_from_db()
    versions.append(submission.version)
    services.rejudge(submission.pk)
    submission.refresh_from_db()
    versions.append(submission.version)
    assert versions == sorted(set(versions))


def test_a_rejudge_uses_the_current_revision_and_keeps_the_old_verdict_on_record(submission, make_revision):
    finish(claim(submission), WRONG)
    revised = make_revision(submission.problem, cases=[("1", "2")])
    assert services.rejudge(submission.pk)
    assert not services.rejudge(submission.pk), "it waits already"
    submission.refresh_from_db()
    assert (submission.status, submission.verdict, submission.queue) == ("QUEUED", None, "rejudge")
    attempt = claim(submission)
    assert not services.rejudge(submission.pk), "it runs already"
    assert attempt.revision == revised
    finish(attempt, ACCEPTED)
    assert list(submission.attempts.values_list("revision__number", "verdict")) == [(1, "WA"), (2, "AC")]


def test_a_rejudged_submission_has_all_its_attempts_again(submission):
    for _ in range(3):
        services.fail(claim(submission), "the disk was full")
    assert services.rejudge(submission.pk)
    services.fail(claim(submission), "a hiccup")
    finish(claim(submission))
    submission.refresh_from_db()
    assert (submission.verdict, submission.attempt) == ("AC", 5)


@pytest.mark.parametrize("state", [{"status": "DONE"}, {"verdict": "AC"}, {"status": "RUNNING", "verdict": "AC"}])
def test_the_database_refuses_a_verdict_before_the_end_and_an_end_without_one(submission, state):
    with pytest.raises(IntegrityError), transaction.atomic():
        Submission.objects.filter(pk=submission.pk).update(**state)


def test_the_database_refuses_a_second_open_attempt(submission):
    attempt = claim(submission)
    with pytest.raises(IntegrityError), transaction.atomic():
        Attempt.objects.create(
            submission=submission, revision=attempt.revision, number=2, worker="w2", host="h", lease_expires_at=Now()
        )


def test_a_rolled_back_submission_is_never_sent(user, problem, tickets):
    def submit_and_fail() -> None:
        with transaction.atomic():
            services.submit(user=user, problem=problem, language="python3", mode="RUN", source=sources.RIGHT)
            raise LookupError

    with pytest.raises(LookupError):
        submit_and_fail()
    assert tickets("run") == 0
    assert not Submission.objects.exists()
