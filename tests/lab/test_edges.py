"""What lies before and after the ledger: until a POST is accepted, and until a browser has painted the verdict."""

import time
from collections.abc import Iterator

import httpx
import pytest

from judge.models import Attempt, Submission
from lab import edges
from lab.accounts import make_session
from lab.browsing import CSRF_TOKEN
from lab.edges import Edge
from lab.history import BUCKET, read_buckets
from lab.tracing import trace
from tests.judge import sources
from tests.judge.attempts import claim, finish

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def ada(site, problem, user) -> Iterator[httpx.Client]:
    """Signed in, on a real web process."""
    site.start_web()
    cookies = {"sessionid": make_session(user.username), "csrftoken": CSRF_TOKEN}
    headers = {"X-CSRFToken": CSRF_TOKEN, "Referer": site.url}
    with httpx.Client(base_url=site.url, cookies=cookies, headers=headers, timeout=30) as client:
        yield client


def send(client: httpx.Client) -> Submission:
    answer = client.post("/problems/double/submit/", data={"language": "python3", "source": sources.RIGHT})
    assert answer.status_code == 302
    return Submission.objects.get()


def test_the_charts_and_the_trace_know_when_it_was_accepted_and_when_it_was_painted(ada):
    submission = send(ada)
    finish(claim(submission))
    now = round(time.time() * 1000)
    ada.get(f"/submissions/{submission.pk}/trace/?received={now}&painted={now + 30}&now={now + 40}")
    ended_at = Attempt.objects.get().ended_at
    assert ended_at
    [bucket] = read_buckets(ended_at - BUCKET / 2, 1)
    assert 0 < bucket["accept"] < 30
    assert 0.03 <= bucket["paint"] < 30
    first, second = trace(submission).spans[:2]
    assert (first.name, second.name) == ("POST received, row committed", "waits for a worker")
    assert (first.start_ms, first.end_ms) == (0, second.start_ms)


def test_a_browser_is_believed_once_and_not_when_it_slept_meanwhile(ada):
    submission = send(ada)
    finish(claim(submission))
    now = round(time.time() * 1000)
    for painted in (now + 30, now + 20_000):
        ada.get(f"/submissions/{submission.pk}/trace/?received={now}&painted={painted}&now={now + 20_000}")
    [known] = edges.read(Edge.PAINT, [submission.pk])
    assert known < 60
    edges.note(Edge.PAINT, submission.pk + 1, 3600)
    assert edges.read(Edge.PAINT, [submission.pk + 1]) == []


def test_without_redis_nothing_is_known_and_nothing_fails(valkey):
    valkey.stop()
    edges.note(Edge.ACCEPT, 1, 0.1)
    assert edges.read(Edge.ACCEPT, [1]) == []
