"""What people see when something is wrong, with DEBUG off: the site's own pages, in words, and no traceback."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client

from problems.models import Problem


@pytest.fixture
def client(settings: Any) -> Client:
    settings.DEBUG = False
    settings.ALLOWED_HOSTS = ["testserver"]
    return Client(raise_request_exception=False, enforce_csrf_checks=True)


@pytest.mark.django_db
def test_each_error_has_a_page_of_the_sites_own(client: Client, settings: Any):
    answers = {
        404: client.get("/no-such-page/"),
        400: client.get("/problems/", headers={"host": "elsewhere.example"}),
        403: client.post("/accounts/login/", {"login": "ada"}),
    }
    for status, answer in answers.items():
        page = answer.content.decode()
        assert answer.status_code == status
        assert f'<p class="code">{status}</p>' in page
        assert "To the problems" in page
        assert "Traceback" not in page
    assert "send the form again" in answers[403].content.decode()


@pytest.mark.django_db
def test_who_may_not_do_something_is_told_so(client: Client, settings: Any):
    ada = User.objects.create_user("ada")
    client.force_login(ada)
    client.handler.enforce_csrf_checks = False
    answer = client.post("/users/somebody/visibility/", {"is_public": "yes"})
    assert answer.status_code == 403
    assert "This is not yours to see" in answer.content.decode()


@pytest.mark.django_db
def test_who_asks_too_often_is_told_to_wait(client: Client):
    client.handler.enforce_csrf_checks = False
    for _ in range(30):
        answer = client.post("/accounts/password/reset/", {"email": "ada@example.org"})
        if answer.status_code == 429:
            break
    page = answer.content.decode()
    assert answer.status_code == 429
    assert '<p class="code">429</p>' in page
    assert "Wait a few minutes" in page


@pytest.mark.django_db
def test_the_page_of_a_broken_site_needs_neither_database_nor_bundle(
    client: Client, settings: Any, monkeypatch: pytest.MonkeyPatch
):
    def break_down(*arguments: Any) -> None:
        raise RuntimeError("secret words")

    monkeypatch.setattr(Problem.objects, "published", break_down)
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }
    settings.STATIC_ROOT = "/nowhere"
    with connection.execute_wrapper(lambda *arguments: break_down()):
        answer = client.get("/problems/")
    page = answer.content.decode()
    assert answer.status_code == 500
    assert "Something broke on this site" in page
    assert "secret words" not in page
    assert "/static/" not in page
    assert "script" not in page
    # Its style is in the page, and the page's policy lets it be.
    assert "style-src 'unsafe-inline'" in answer.headers["Content-Security-Policy"]
