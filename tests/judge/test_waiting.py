from datetime import timedelta

import pytest
from django.db.models import F

from judge.models import Attempt
from judge.waiting import Wait, measure_wait
from tests.judge.attempts import claim, finish

pytestmark = pytest.mark.django_db


def test_a_place_in_the_queue_is_that_of_the_turns(make_submission, stranger):
    first, second = make_submission(), make_submission()
    theirs = make_submission(user=stranger)
    for submission in (first, second, theirs):
        submission.refresh_from_db()
    # The second of the same user waits a minute longer: the stranger's is before it.
    assert [measure_wait(each).position for each in (first, theirs, second)] == [1, 2, 3]
    assert measure_wait(first).seconds is None, "nothing was judged yet that would tell"


def test_the_time_is_told_by_what_the_workers_took_lately(make_submission):
    for worker in ("w1", "w2"):
        attempt = claim(make_submission(), worker=worker)
        finish(attempt)
        ended = Attempt.objects.filter(pk=attempt.pk)
        ended.update(ended_at=F("started_at") + timedelta(seconds=10))
    waiting = make_submission()
    waiting.refresh_from_db()
    assert measure_wait(waiting) == Wait(position=1, seconds=5)
