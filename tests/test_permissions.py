"""Every address of the site, asked for by everybody. A new one fails here until it is said who may see it."""

import re
from collections.abc import Iterator

import pytest
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from judge.models import Submission
from problems.models import Problem, Revision

pytestmark = pytest.mark.django_db

PASSWORD = "correct horse battery"
HASHED = make_password(PASSWORD)
ROLES = ("visitor", "owner", "other", "clerk", "admin")  # a clerk is staff without any of the admin's permissions
SIGN_IN, NOT_FOUND, FORBIDDEN, ONLY_POST, OK, ELSEWHERE, INVALID = "sign in", 404, 403, 405, 200, 302, 422
NO_TOKEN, NO_JSON = 401, 400

#                                           visitor    owner      other      clerk      admin
GETS = {
    "healthz":                              (OK,        OK,        OK,        OK,        OK),
    "readyz":                               (OK,        OK,        OK,        OK,        OK),
    "metrics":                              (FORBIDDEN, FORBIDDEN, FORBIDDEN, OK,        OK),
    "problems:list":                        (OK,        OK,        OK,        OK,        OK),
    "problems:detail":                      (OK,        OK,        OK,        OK,        OK),
    "problems:file":                        (NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),  # there is none
    "problems:draft":                       (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "problems:random":                      (ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE),
    "problems:daily":                       (ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE),
    "judge:run":                            (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "judge:submit":                         (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "judge:history":                        (SIGN_IN,   OK,        OK,        OK,        OK),
    "judge:submission":                     (SIGN_IN,   OK,        NOT_FOUND, OK,        OK),
    "judge:fragment":                       (NOT_FOUND, OK,        NOT_FOUND, OK,        OK),
    "judge:rejudge":                        (SIGN_IN,   ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "judge:note":                           (SIGN_IN,   ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "judge:compare":                        (SIGN_IN,   NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),  # with what?
    "judge:edit":                           (SIGN_IN,   OK,        NOT_FOUND, OK,        OK),
    "judge:source":                         (SIGN_IN,   OK,        NOT_FOUND, OK,        OK),
    "judge:case":                           (SIGN_IN,   NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),  # it shows none
    "judge:of_problem":                     (SIGN_IN,   OK,        OK,        OK,        OK),
    "community:profile":                    (NOT_FOUND, OK,        NOT_FOUND, OK,        OK),
    "community:visibility":                 (SIGN_IN,   ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "community:settings":                   (SIGN_IN,   OK,        OK,        OK,        OK),
    "community:lists":                      (OK,        OK,        OK,        OK,        OK),
    "community:list":                       (NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),  # there is none
    "community:leaderboard":                (OK,        OK,        OK,        OK,        OK),
    "community:statistics":                 (OK,        OK,        OK,        OK,        OK),
    "lab:system":                           (OK,        OK,        OK,        OK,        OK),
    "lab:code":                             (NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),  # no caption's
    "lab:controls":                         (SIGN_IN,   FORBIDDEN, FORBIDDEN, OK,        OK),
    "lab:simulate":                         (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "lab:kill":                             (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "lab:drop-sockets":                     (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "lab:restart-redis":                    (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "lab:freeze":                           (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "lab:trace":                            (SIGN_IN,   OK,        NOT_FOUND, OK,        OK),
    "tokens":                               (SIGN_IN,   OK,        OK,        OK,        OK),
    "revoke-token":                         (SIGN_IN,   ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "api:openapi-json":                     (OK,        OK,        OK,        OK,        OK),
    "api:openapi-view":                     (OK,        OK,        OK,        OK,        OK),
    "api:api-root":                         (NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    "api:list_languages":                   (OK,        OK,        OK,        OK,        OK),
    "api:list_problems":                    (OK,        OK,        OK,        OK,        OK),
    "api:show_problem":                     (OK,        OK,        OK,        OK,        OK),
    "api:run":                              (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "api:submit":                           (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "api:list_submissions":                 (NO_TOKEN,  OK,        OK,        OK,        OK),
    "api:show_submission":                  (NO_TOKEN,  OK,        NOT_FOUND, OK,        OK),
    "judge0:api-root":                      (NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    "judge0:about":                         (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "judge0:list_statuses":                 (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "judge0:list_languages":                (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "judge0:show_language":                 (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "judge0:show_config":                   (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "judge0:create":                        (ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST, ONLY_POST),
    "judge0:create_batch":                  (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "judge0:show_batch":                    (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "judge0:show":                          (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "judge0:delete":                        (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "sandbox":                              (SIGN_IN,   SIGN_IN,   SIGN_IN,   OK,        OK),
    "sandbox-fragment":                     (SIGN_IN,   SIGN_IN,   SIGN_IN,   OK,        OK),
    "sandbox-start":                        (SIGN_IN,   SIGN_IN,   SIGN_IN,   ONLY_POST, ONLY_POST),
    "account_login":                        (OK,        ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE),
    "account_signup":                       (OK,        ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE),
    "account_logout":                       (ELSEWHERE, OK,        OK,        OK,        OK),
    "account_email":                        (SIGN_IN,   OK,        OK,        OK,        OK),
    "account_change_password":              (SIGN_IN,   OK,        OK,        OK,        OK),
    "account_set_password":                 (SIGN_IN,   ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE),
    "account_reauthenticate":               (SIGN_IN,   OK,        OK,        OK,        OK),
    "account_inactive":                     (OK,        OK,        OK,        OK,        OK),
    "account_email_verification_sent":      (OK,        OK,        OK,        OK,        OK),
    "account_confirm_email":                (OK,        OK,        OK,        OK,        OK),
    "account_confirm_login_code":           (ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE),
    "account_reset_password":               (OK,        OK,        OK,        OK,        OK),
    "account_reset_password_done":          (OK,        OK,        OK,        OK,        OK),
    "account_reset_password_from_key":      (OK,        OK,        OK,        OK,        OK),
    "account_reset_password_from_key_done": (OK,        OK,        OK,        OK,        OK),
}  # fmt: skip
POSTS = {
    "judge:run":                            (SIGN_IN,   INVALID,   INVALID,   INVALID,   INVALID),
    "judge:submit":                         (SIGN_IN,   INVALID,   INVALID,   INVALID,   INVALID),
    "judge:rejudge":                        (SIGN_IN,   FORBIDDEN, NOT_FOUND, ELSEWHERE, ELSEWHERE),
    "judge:note":                           (SIGN_IN,   ELSEWHERE, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    "community:visibility":                 (SIGN_IN,   ELSEWHERE, FORBIDDEN, FORBIDDEN, FORBIDDEN),
    "problems:draft":                       (FORBIDDEN, INVALID,   INVALID,   INVALID,   INVALID),
    "lab:kill":                             (SIGN_IN,   FORBIDDEN, FORBIDDEN, ELSEWHERE, ELSEWHERE),
    "lab:drop-sockets":                     (SIGN_IN,   FORBIDDEN, FORBIDDEN, ELSEWHERE, ELSEWHERE),
    "lab:restart-redis":                    (SIGN_IN,   FORBIDDEN, FORBIDDEN, ELSEWHERE, ELSEWHERE),
    "lab:freeze":                           (SIGN_IN,   FORBIDDEN, FORBIDDEN, ELSEWHERE, ELSEWHERE),
    "tokens":                               (SIGN_IN,   INVALID,   INVALID,   INVALID,   INVALID),
    "revoke-token":                         (SIGN_IN,   NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND),  # there is none
    "api:run":                              (NO_TOKEN,  NO_JSON,   NO_JSON,   NO_JSON,   NO_JSON),
    "api:submit":                           (NO_TOKEN,  NO_JSON,   NO_JSON,   NO_JSON,   NO_JSON),
    "judge0:create":                        (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),  # a session is none
    "judge0:create_batch":                  (NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN,  NO_TOKEN),
    "sandbox-start":                        (SIGN_IN,   SIGN_IN,   SIGN_IN,   ELSEWHERE, ELSEWHERE),
}  # fmt: skip
# Redirections: the root, and the admin's of an object and of a forgotten slash.
UNNAMED = {"", "admin/(?P<url>.*)$", "<path:object_id>/"}


def walk(resolver: URLResolver, namespace: str = "") -> Iterator[tuple[str, list[str]]]:
    """The full name of each address, and the names in it that stand for something."""
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from walk(pattern, f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace)
            continue
        if pattern.name is None:
            assert any(str(pattern.pattern).endswith(route.removeprefix("admin/")) for route in UNNAMED)
            continue
        yield namespace + pattern.name, list_parameters(pattern)


def list_parameters(pattern: URLPattern) -> list[str]:
    return [*pattern.pattern.converters, *re.findall(r"\(\?P<(\w+)>", str(pattern.pattern))]


ADDRESSES = list(walk(get_resolver()))
OURS = [(name, parameters) for name, parameters in ADDRESSES if not name.startswith(("admin:", "django_rq:"))]
ADMINS = [(name, parameters) for name, parameters in ADDRESSES if name.startswith(("admin:", "django_rq:"))]
# Where the admin lets people in and out.
DOORS = {"admin:login", "admin:logout"}


@pytest.fixture
def submission() -> Submission:
    problem = Problem.objects.create(slug="double", title="Double It", is_published=True)
    problem.current_revision = Revision.objects.create(
        problem=problem, number=1, digest="1", kind="stdio", time_limit_ms=1000, memory_limit_kib=65536
    )
    problem.save()
    return Submission.objects.create(
        user=User.objects.create(username="owner", password=HASHED),
        problem=problem,
        revision=problem.current_revision,
        language="python3",
        mode="SUBMIT",
        queue="submit",
        source="pass",
        status="DONE",
        verdict="CE",
    )


@pytest.fixture
def clients(submission: Submission, valkey: object) -> dict[str, Client]:
    User.objects.create(username="other", password=HASHED)
    User.objects.create(username="clerk", password=HASHED, is_staff=True)
    User.objects.create(username="admin", password=HASHED, is_staff=True, is_superuser=True)
    clients = {role: Client(raise_request_exception=False) for role in ROLES}
    for role in ROLES[1:]:
        clients[role].force_login(User.objects.get(username=role))
    return clients


def fill_in(name: str, parameters: list[str], submission: Submission) -> str:
    values: dict[str, object] = {"pk": submission.pk, "slug": "double", "object_id": submission.pk, "id": submission.pk}
    values |= {
        "content_type_id": ContentType.objects.get_for_model(Submission).pk,
        "app_label": "judge",
        "uidb36": "1",
        "key": "k",
        "token": "00000000-0000-4000-8000-000000000000" if name.startswith("judge0:") else "t",
        "job_id": "j",
    }
    values |= {"queue_index": 0, "scheduler_index": 0, "connection_index": 0, "result_id": "r", "cron_job_name": "c"}
    values |= {"scheduler_name": "s", "path": "statement.pdf"}
    values |= {"language": "python3", "number": 1, "part": "input", "name": "owner"}
    return reverse(name, kwargs={parameter: values[parameter] for parameter in parameters})


def describe(response: object) -> object:
    """The status, or that one is asked to sign in."""
    url = getattr(response, "url", "")
    return SIGN_IN if url.startswith(("/accounts/login/?next=", "/admin/login/?next=")) else response.status_code  # type: ignore[attr-defined]


def test_every_address_of_ours_has_a_rule():
    assert {name for name, _ in OURS} == set(GETS)


@pytest.mark.parametrize(("name", "parameters"), OURS)
def test_who_may_look(clients: dict[str, Client], submission: Submission, name: str, parameters: list[str]):
    path = fill_in(name, parameters, submission)
    assert tuple(describe(client.get(path)) for client in clients.values()) == GETS[name]


@pytest.mark.parametrize(("name", "expected"), POSTS.items())
def test_who_may_act(clients: dict[str, Client], submission: Submission, name: str, expected: tuple[object, ...]):
    parameters = dict(OURS)[name]
    path = fill_in(name, parameters, submission)
    for client, answer in zip(clients.values(), expected, strict=True):
        Submission.objects.update(status="DONE", verdict="CE")
        assert describe(client.post(path)) == answer


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_admin_is_closed_to_all_but_staff(clients: dict[str, Client], submission: Submission, method: str):
    for name, parameters in ADMINS:
        path = fill_in(name, parameters, submission)
        for role in ("visitor", "owner", "other"):
            response = getattr(clients[role], method)(path)
            closed = response.status_code in (302, 403, 404, 405) or "error" in response.json()
            assert closed or name in DOORS, f"{role} {method} {path}: {response.status_code}"


def test_staff_without_permissions_see_no_record_in_the_admin(clients: dict[str, Client], submission: Submission):
    for name, parameters in ADMINS:
        if re.search(r":\w+_\w+_(changelist|add|change|delete|history)$", name) and "dashboard" not in name:
            path = fill_in(name, parameters, submission)
            assert clients["clerk"].get(path).status_code in (403, 302), path


def test_nothing_breaks_for_an_administrator(clients: dict[str, Client], submission: Submission):
    for name, parameters in ADMINS:
        # RQ's own pages fail on what does not exist.
        foreign = {"job_id", "key", "scheduler_name", "scheduler_index"} & set(parameters) or "dashboard_" in name
        if not foreign:
            path = fill_in(name, parameters, submission)
            assert clients["admin"].get(path).status_code < 500, path


def test_no_address_takes_a_post_without_its_token(clients: dict[str, Client], submission: Submission):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(User.objects.get(username="admin"))
    for name, parameters in ADDRESSES:
        path = fill_in(name, parameters, submission)
        assert strict.post(path).status_code in (401, 403, 405), path


def test_passwords_can_not_be_guessed_without_end(submission: Submission):
    guesses = [
        Client().post("/accounts/login/", {"login": "owner", "password": f"guess {number}"}) for number in range(6)
    ]
    assert "Too many failed login attempts" in guesses[-1].content.decode()
    right = Client().post("/accounts/login/", {"login": "owner", "password": PASSWORD})
    assert right.status_code == 200, "the limit holds for the name, and is the same in all processes"
    admins = Client().get("/admin/login/")
    assert admins.status_code == 302, "the admin has no login page of its own, which would have no limit"
