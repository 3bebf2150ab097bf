from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db.models import Q
from django.db.models.functions import Now

from judge import services, sweeper
from judge.models import Attempt, Submission
from tests.judge.attempts import claim, let_lease_run_out

pytestmark = pytest.mark.django_db(transaction=True)


def age(submission: Submission) -> None:
    Submission.objects.filter(pk=submission.pk).update(queued_at=Now() - timedelta(seconds=10))


def test_tickets_that_redis_lost_are_sent_again_once(make_submission, redis, tickets):
    for mode in ("RUN", "SUBMIT", "SUBMIT"):
        age(make_submission(mode=mode))
    redis.flushall()
    assert sweeper.sweep() == 3
    assert (tickets("run"), tickets("submit")) == (1, 2)
    assert sweeper.sweep() == 0


def test_only_as_many_tickets_are_sent_as_are_missing(make_submission, redis, tickets):
    for _ in range(3):
        age(make_submission())
    redis.lpop("rq:queue:submit")
    assert sweeper.sweep() == 1
    assert tickets("submit") == 3


def test_a_ticket_that_left_its_queue_a_moment_ago_is_not_sent_again(submission, redis):
    redis.flushall()
    assert sweeper.sweep() == 0


def test_of_a_mass_rejudge_not_all_tickets_lie_in_redis(make_submission, redis, tickets, monkeypatch):
    monkeypatch.setattr(sweeper, "MOST_TICKETS", 2)
    for _ in range(4):
        age(make_submission())
    redis.flushall()
    sweeper.sweep()
    assert tickets("submit") == 2


def test_the_next_attempt_of_a_lost_one_goes_to_the_same_queue(submission, redis, tickets):
    claim(submission)
    redis.flushall()
    let_lease_run_out(submission)
    call_command("sweep", once=True)
    assert tickets("submit") == 1


# PostgreSQL decides by the number of rows: see benchmarks/database.py.
@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("queryset", "index"),
    [
        (Attempt.objects.filter(ended_at__isnull=True, lease_expires_at__lt=Now()).order_by(), "attempt_"),
        (Submission.objects.filter(status="QUEUED", queued_at__lt=Now()).order_by("queued_at"), "submission_queued"),
        (services.find_waiting(["run"], ["cpp"]), "submission_turns"),
        (Submission.objects.filter(~Q(status="DONE"), user_id=1), "submission_unfinished_by_user"),
        (Submission.objects.filter(user_id=1).order_by("-id"), "submission_by_user"),
        (Submission.objects.filter(user_id=1, problem_id=1).order_by("-id"), "submission_by_user_and_problem"),
        (Submission.objects.filter(problem_id=1, id__lt=9).order_by("-id"), "submission_by_problem"),
    ],
)
def test_what_runs_all_the_time_reads_an_index(queryset, index):
    assert index in queryset.explain()
