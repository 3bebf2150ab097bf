import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.db.models.functions import Now

from judge import admission, services
from judge.models import Allowance, Submission
from tests.judge.attempts import claim, claim_next, finish

pytestmark = pytest.mark.django_db(transaction=True)


def judged_in_order(*, queues=Submission.Queue.values):
    """The submissions as one worker takes them."""
    order = []
    while attempt := claim_next(queues=queues):
        finish(attempt)
        order.append(attempt.submission)
    return order


def test_who_floods_waits_for_those_who_do_not(make_submission, stranger):
    flood = [make_submission() for _ in range(4)]
    first, second = make_submission(user=stranger), make_submission(user=stranger)
    assert judged_in_order() == [flood[0], first, flood[1], second, *flood[2:]]


def test_a_run_comes_before_submits_but_a_flood_of_runs_does_not(make_submission, stranger):
    submit = make_submission(user=stranger)
    runs = [make_submission(mode="RUN") for _ in range(4)]
    assert judged_in_order() == [runs[0], submit, *runs[1:]]


def test_a_rejudge_comes_last(make_submission):
    old = make_submission()
    judged_in_order()
    services.rejudge(old.pk)
    new = make_submission()
    assert judged_in_order() == [new, old]


def test_what_was_lost_on_its_way_is_next(make_submission, stranger, settings):
    settings.LEETSIM_MAX_WAIT = 100
    _first, unlucky, _later = make_submission(), make_submission(), make_submission(user=stranger)
    services.fail(claim(unlucky), "a hiccup")
    Submission.objects.update(queued_at=Now())
    make_submission(user=stranger, mode="RUN")
    make_submission(user=stranger)  # the judge is not behind
    assert judged_in_order()[0] == unlucky


def test_a_worker_for_some_queues_takes_from_them_alone(make_submission):
    submit, run = make_submission(), make_submission(mode="RUN")
    assert judged_in_order(queues=["run"]) == [run]
    assert judged_in_order() == [submit]


def test_what_is_judged_makes_room_for_more(make_submission, stranger, settings):
    settings.LEETSIM_MAX_UNFINISHED = 1
    make_submission()
    with pytest.raises(admission.Refused, match="not judged yet"):
        make_submission(mode="RUN")
    make_submission(user=stranger)
    judged_in_order()
    make_submission(mode="RUN")


def test_rejudges_are_not_the_users_own(make_submission, settings):
    settings.LEETSIM_MAX_UNFINISHED = 1
    old = make_submission()
    judged_in_order()
    services.rejudge(old.pk)
    make_submission()


@pytest.mark.parametrize(
    ("mode", "other", "setting"),
    [("RUN", "SUBMIT", "LEETSIM_RUNS_PER_MINUTE"), ("SUBMIT", "RUN", "LEETSIM_SUBMITS_PER_MINUTE")],
)
def test_a_minute_has_room_for_so_many(make_submission, settings, mode, other, setting):
    setattr(settings, setting, 2)
    oldest = make_submission(mode=mode)
    Submission.objects.update(created_at=Now() - timedelta(seconds=30))
    make_submission(mode=mode)
    with pytest.raises(admission.Refused, match="a minute") as refused:
        make_submission(mode=mode)
    assert 20 <= refused.value.retry_after_s <= 30
    make_submission(mode=other)
    Submission.objects.filter(pk=oldest.pk).update(created_at=Now() - timedelta(seconds=61))
    make_submission(mode=mode)


def test_of_many_requests_at_once_no_more_than_allowed_are_taken(make_submission, settings, redis):
    settings.LEETSIM_MAX_UNFINISHED = 3
    barrier = threading.Barrier(8)
    refused = []

    def post():
        barrier.wait()
        try:
            make_submission()
        except admission.Refused as error:
            refused.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=post) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (Submission.objects.count(), len(refused)) == (3, 5)


def test_nothing_new_is_taken_while_the_judge_is_far_behind(make_submission, stranger, settings):
    settings.LEETSIM_MAX_WAIT = 100
    make_submission(mode="RUN")
    submit = make_submission()
    Submission.objects.filter(pk=submit.pk).update(turn=Now() - timedelta(seconds=101))
    with pytest.raises(admission.Refused, match="behind"):
        make_submission(user=stranger)
    make_submission(user=stranger, mode="RUN")


def test_one_who_floods_does_not_close_the_site(make_submission, stranger, settings):
    settings.LEETSIM_MAX_WAIT = 100
    flood = [make_submission() for _ in range(5)]
    Submission.objects.filter(pk=flood[0].pk).update(status="DONE", verdict="AC")
    Submission.objects.update(queued_at=Now() - timedelta(seconds=150))
    make_submission(user=stranger)


def test_staff_allow_one_user_more_or_less_than_everybody(make_submission, user, stranger, settings):
    settings.LEETSIM_MAX_UNFINISHED, settings.LEETSIM_SUBMITS_PER_MINUTE = 2, 5
    Allowance.objects.create(user=user, max_unfinished=4, submits_per_minute=3)
    Allowance.objects.create(user=stranger, runs_per_minute=0)
    for _ in range(3):
        make_submission()
    with pytest.raises(admission.Refused, match="At most 3 submissions a minute"):
        make_submission()
    for _ in range(2):
        make_submission(user=stranger)
    with pytest.raises(admission.Refused, match="2 submissions that are not judged yet"):
        make_submission(user=stranger)
    judged_in_order()
    with pytest.raises(admission.Refused, match="None are taken from you"):
        make_submission(user=stranger, mode="RUN")
