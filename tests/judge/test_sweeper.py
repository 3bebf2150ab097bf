from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models.functions import Now

from judge import sweeper
from judge.models import Attempt, Submission
from tests.judge.attempts import claim, let_lease_run_out

pytestmark = pytest.mark.django_db(transaction=True)


def age(submission: Submission) -> None:
    Submission.objects.filter(pk=submission.pk).update(queued_at=Now() - timedelta(seconds=10))


def test_a_job_that_redis_lost_is_sent_again_once(submission, redis, queued_jobs):
    redis.flushall()
    age(submission)
    assert sweeper.sweep() == 1
    assert queued_jobs() == {f"submission-{submission.pk}-1"}
    assert sweeper.sweep() == 0


def test_a_job_that_left_its_queue_a_moment_ago_is_left_alone(submission, redis):
    redis.flushall()
    assert sweeper.sweep() == 0


def test_a_job_that_waits_in_redis_is_left_alone(submission):
    age(submission)
    assert sweeper.sweep() == 0


def test_the_next_attempt_of_a_lost_one_goes_to_the_same_queue(submission, redis, queued_jobs):
    claim(submission)
    redis.flushall()
    let_lease_run_out(submission)
    call_command("sweep", once=True)
    assert redis.lrange("rq:queue:submit", 0, -1) == [f"submission-{submission.pk}-2".encode()]


@pytest.mark.parametrize(
    ("queryset", "index"),
    [
        (Attempt.objects.filter(ended_at__isnull=True, lease_expires_at__lt=Now()), "attempt_lease_open"),
        (Submission.objects.filter(status="QUEUED", queued_at__lt=Now()).order_by("queued_at"), "submission_queued"),
        (Submission.objects.filter(user_id=1).order_by("-id"), "submission_by_user"),
        (Submission.objects.filter(user_id=1, problem_id=1).order_by("-id"), "submission_by_user_and_problem"),
        (Submission.objects.filter(problem_id=1, id__lt=9).order_by("-id"), "submission_by_problem"),
    ],
)
def test_what_runs_all_the_time_reads_an_index(queryset, index):
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
    assert index in queryset.explain()
