"""The socket, from outside: a real web process, worker and Redis."""

import re
import time
from contextlib import ExitStack

import pytest
from django.test import Client
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from judge import services
from tests.judge import sources
from tests.judge.attempts import WRONG, claim, finish
from tests.site import PATIENCE_S

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def open_socket(site):
    sockets = ExitStack()
    site.start_web()

    def open_socket(pk, *, user=None, origin=site.url, query=""):
        headers = {}
        if user:
            client = Client()
            client.force_login(user)
            headers["Cookie"] = f"sessionid={client.cookies['sessionid'].value}"
        url = f"{site.url.replace('http', 'ws')}/ws/submissions/{pk}/{query}"
        return sockets.enter_context(connect(url, origin=origin, additional_headers=headers))

    with sockets:
        yield open_socket


def read_version(message: str | bytes) -> int:
    found = re.search(r'data-version="(\d+)"', str(message))
    assert found, message
    return int(found[1])


def read_until(socket: ClientConnection, words: str) -> list[str]:
    """All messages up to the first with these words in it."""
    messages: list[str] = []
    deadline = time.monotonic() + PATIENCE_S
    while not messages or words not in messages[-1]:
        messages.append(str(socket.recv(timeout=deadline - time.monotonic())))
    return messages


def test_the_page_gets_the_state_now_then_progress_then_the_verdict(site, open_socket, make_submission, user):
    submission = make_submission(source=sources.SLOW)
    socket = open_socket(submission.pk, user=user)
    first = str(socket.recv(timeout=PATIENCE_S))
    assert f'id="submission-{submission.pk}"' in first
    assert "Queued" in first
    site.start_worker()
    messages = read_until(socket, "Accepted")
    # A page that is slow gets fewer.
    assert any(re.search(r"case [1-4] of 4", message) for message in messages), messages
    versions = [read_version(message) for message in messages]
    assert versions == sorted(versions)


def test_a_socket_opened_after_the_verdict_gets_it(open_socket, submission, user):
    finish(claim(submission))
    assert "Accepted" in str(open_socket(submission.pk, user=user).recv(timeout=PATIENCE_S))


def test_the_socket_speaks_the_language_of_its_page(open_socket, submission, user):
    assert "Wartet" in str(open_socket(submission.pk, user=user, query="?language=de").recv(timeout=PATIENCE_S))
    assert "Queued" in str(open_socket(submission.pk, user=user, query="?language=xx").recv(timeout=PATIENCE_S))


def test_a_page_converges_though_redis_lost_the_news(open_socket, valkey, submission, user):
    socket = open_socket(submission.pk, user=user)
    socket.recv(timeout=PATIENCE_S)
    valkey.stop()
    finish(claim(submission))
    read_until(socket, "Accepted")


def test_news_flow_again_after_redis_came_back_empty(open_socket, valkey, submission, user):
    socket = open_socket(submission.pk, user=user)
    socket.recv(timeout=PATIENCE_S)
    valkey.restart()
    attempt = claim(submission)
    read_until(socket, "Running")
    finish(attempt)
    read_until(socket, "Accepted")


def test_staff_may_watch(open_socket, submission, staff):
    assert "Queued" in str(open_socket(submission.pk, user=staff).recv(timeout=PATIENCE_S))


def close_code(socket: ClientConnection) -> int:
    with pytest.raises(ConnectionClosed) as closed:
        socket.recv(timeout=PATIENCE_S)
    assert closed.value.rcvd
    return closed.value.rcvd.code


def test_who_may_not_watch_is_told_by_the_close_code(open_socket, submission, stranger):
    assert close_code(open_socket(submission.pk)) == 4401
    assert close_code(open_socket(submission.pk, user=stranger)) == 4404
    assert close_code(open_socket(10**12, user=stranger)) == 4404


def test_a_socket_that_can_not_show_a_submission_closes_and_does_not_pretend_to_be_live(open_socket, submission, user):
    services.finish(claim(submission), judged=WRONG, compile_output="", results=["what no version writes"])  # type: ignore[list-item]
    assert close_code(open_socket(submission.pk, user=user)) == 1011


@pytest.mark.parametrize("origin", ["http://evil.example", "null", None])
def test_a_foreign_origin_is_refused(open_socket, submission, user, origin):
    with pytest.raises(InvalidStatus) as refused:
        open_socket(submission.pk, user=user, origin=origin)
    assert refused.value.response.status_code == 403
