from datetime import timedelta

import pytest
from django.db.models.functions import Now

from judge.models import Submission
from tests.site import find_free_port

pytestmark = pytest.mark.django_db(transaction=True)


def ask(client, path):
    response = client.get(path)
    return response.status_code, response.content.decode()


def test_a_whole_site_is_ready(client, redis):
    assert ask(client, "/healthz") == (200, "alive\n")
    assert ask(client, "/readyz") == (200, "redis: ok\ndatabase: ok\nqueue: ok\n")


def test_without_redis_it_is_alive_but_not_ready_and_says_why(client, valkey):
    valkey.stop()
    assert ask(client, "/healthz")[0] == 200
    status, words = ask(client, "/readyz")
    assert status == 503
    assert "redis: does not answer" in words
    assert "valkey.sock" not in words
    assert ask(client, "/readyz?exclude=redis") == (200, "database: ok\nqueue: ok\n")


def test_a_submission_that_waits_for_too_long_is_told(client, submission):
    assert ask(client, "/readyz")[0] == 200
    Submission.objects.update(queued_at=Now() - timedelta(seconds=90))
    status, words = ask(client, "/readyz")
    assert status == 503
    assert "the oldest submission has waited 9" in words
    assert ask(client, "/readyz?exclude=queue")[0] == 200


@pytest.mark.postgresql
def test_without_a_database_the_process_is_alive_but_not_ready(site):
    site.environment["DATABASE_URL"] = f"postgres://nobody@127.0.0.1:{find_free_port()}/nothing"
    site.start_web()
    assert site.get("/healthz").status_code == 200
    answer = site.get("/readyz")
    assert answer.status_code == 503
    assert "database: does not answer" in answer.text
