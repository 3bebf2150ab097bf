from dataclasses import replace
from html import unescape
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from problems.models import Problem, TestCase
from problems.packages import PackageCase
from problems.revisions import create_revision

from .test_revisions import CONTENT

pytestmark = pytest.mark.django_db


@pytest.fixture
def problem() -> Problem:
    problem = Problem.objects.create(slug="double", title="Double")
    create_revision(problem, CONTENT)
    return problem


def url(problem: Problem) -> str:
    return reverse("admin:problems_problem_change", args=[problem.pk])


def read_form(client: Client, address: str) -> dict[str, Any]:
    """What a browser would send back if nothing was typed."""
    context = client.get(address).context
    formset = context["inline_admin_formsets"][0].formset
    fields = [f for form in (context["adminform"].form, formset.management_form, *formset.forms) for f in form]
    values = {field.html_name: field.value() for field in fields if not field.field.disabled}
    return {name: value for name, value in values.items() if value is not None and value is not False}


def send(client: Client, address: str, data: dict[str, Any]) -> Any:
    # A browser sends line ends as \r\n.
    return client.post(
        address, {name: v.replace("\n", "\r\n") if isinstance(v, str) else v for name, v in data.items()}
    )


def errors_of(response: Any) -> str:
    assert response.status_code == 200
    return unescape(" ".join(map(str, response.context["errors"])))


def test_saving_without_a_change_makes_no_revision(admin_client: Client, problem: Problem) -> None:
    assert send(admin_client, url(problem), read_form(admin_client, url(problem))).status_code == 302
    assert problem.revisions.count() == 1


def test_details_change_without_a_revision(admin_client: Client, problem: Problem) -> None:
    Problem.objects.update(is_published=True)
    data = read_form(admin_client, url(problem)) | {"title": "Twice", "difficulty": "hard"}
    del data["is_published"]
    send(admin_client, url(problem), data)
    problem.refresh_from_db()
    assert (problem.title, problem.difficulty, problem.is_published) == ("Twice", "hard", False)
    assert problem.revisions.count() == 1


def test_what_judging_uses_changes_by_a_new_revision(admin_client: Client, problem: Problem) -> None:
    first = problem.current_revision
    assert first is not None
    data = read_form(admin_client, url(problem)) | {
        "statement": "Two\ntimes.",
        "hints": "Add.\n\nOr shift.",
        "checker": '{"float": {"tolerance": 0.1}}',
        "time_limit_ms": "700",
        "memory_limit_mib": "32",
        "form-0-expected": " 2 ",
        "form-1-DELETE": "on",
        "form-2-input": "-3",
        "form-2-expected": "-6",
        "form-TOTAL_FORMS": "3",
    }
    assert send(admin_client, url(problem), data).status_code == 302
    problem.refresh_from_db()
    second = problem.current_revision
    assert second is not None
    assert (first.number, second.number) == (1, 2)
    assert (second.statement, second.hints) == ("Two\ntimes.", ["Add.", "Or shift."])
    assert (second.time_limit_ms, second.memory_limit_kib) == (700, 32 * 1024)
    assert second.engine_checker.tolerance == 0.1
    assert [(case.input.strip(), case.expected) for case in second.task_cases()] == [("1", "2"), ("-3", "-6")]
    assert [case.expected for case in first.task_cases()] == ["2", "8"]
    assert first.statement == "Twice *n*."


def test_a_problem_is_added_with_its_first_revision(admin_client: Client) -> None:
    address = reverse("admin:problems_problem_add")
    data = read_form(admin_client, address) | {
        "title": "Echo",
        "slug": "echo",
        "statement": "Print what you read.",
        "form-TOTAL_FORMS": "1",
        "form-0-is_sample": "on",
        "form-0-input": "a\n",
        "form-0-expected": "a\n",
    }
    response = send(admin_client, address, data)
    assert response.status_code == 302, errors_of(response)
    revision = Problem.objects.get(slug="echo").current_revision
    assert revision is not None
    assert (revision.kind, revision.signature) == ("stdio", None)
    assert [(case.input, case.expected) for case in revision.task_cases(samples_only=True)] == [("a\n", "a\n")]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"signature": "{"}, ["JSON"]),
        ({"signature": "[]"}, ["object"]),
        ({"signature": "[" * 10_000}, ["JSON"]),
        ({"signature": '{"name": "f", "params": [], "return": {"type": "int"}}'}, ["return.type", "'int'"]),
        ({"checker": "sorted"}, ["checker", "sorted"]),
        ({"checker": "{"}, ["JSON"]),
        ({"time_limit_ms": "0"}, ["greater than or equal to 1"]),
        ({"memory_limit_mib": "1"}, ["greater than or equal to 16"]),
        ({"reference_language": ""}, ["reference solution and its language"]),
        ({"form-0-input": '"x"'}, ["input", "argument 1 (n)", "32-bit integer"]),
        ({"form-0-input": "[" * 10_000}, ["input", "argument 1 (n)"]),
        ({"form-0-expected": "[2]"}, ["expected", "32-bit integer", "a list"]),
        ({"form-0-expected": ""}, ["expected", "JSON"]),
        ({"form-0-DELETE": "on", "form-1-DELETE": "on"}, ["at least one case"]),
        ({"based_on": "0"}, ["Somebody saved this problem"]),
    ],
)
def test_what_does_not_fit_is_said_and_not_saved(
    change: dict[str, str], words: list[str], admin_client: Client, problem: Problem
) -> None:
    response = send(admin_client, url(problem), read_form(admin_client, url(problem)) | change)
    message = errors_of(response)
    assert [word for word in words if word not in message] == [], message
    assert problem.revisions.count() == 1


def test_a_long_case_is_shown_in_part_and_kept_whole(admin_client: Client, problem: Problem) -> None:
    signature = {"name": "total", "params": [{"name": "xs", "type": "integer[]"}], "return": {"type": "integer"}}
    ones = f"[{','.join(['1'] * 50_000)}]\n"
    cases = [PackageCase("long", False, ones, "50000")]
    create_revision(problem, replace(CONTENT, signature=signature, cases=cases))
    page = admin_client.get(url(problem)).content
    assert len(page) < 100_000
    assert b"100002 characters" in page
    data = read_form(admin_client, url(problem)) | {"form-0-name": "ones"}
    assert send(admin_client, url(problem), data).status_code == 302
    problem.refresh_from_db()
    assert problem.current_revision is not None
    case = problem.current_revision.cases.get()
    assert (case.name, case.input, case.expected) == ("ones", ones, "50000")
    assert problem.current_revision.number == 3


def test_problems_are_listed_searched_and_filtered(admin_client: Client, problem: Problem) -> None:
    Problem.objects.create(slug="other", title="Other")
    address = reverse("admin:problems_problem_changelist")
    for query in ("?q=doub", "?difficulty__exact=medium&q=d", "?current_revision__kind__exact=function"):
        page = admin_client.get(address + query).content.decode()
        assert "Double" in page
        assert "Other" not in page


def test_staff_without_the_right_to_change_is_kept_out(client: Client, problem: Problem) -> None:
    user = User.objects.create_user("reader", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_problem"))
    client.force_login(user)
    assert client.get(url(problem)).status_code == 403
    assert client.post(url(problem), {}).status_code == 403


def test_a_problem_is_deleted_with_its_revisions(admin_client: Client, problem: Problem) -> None:
    address = reverse("admin:problems_problem_delete", args=[problem.pk])
    assert admin_client.post(address, {"post": "yes"}).status_code == 302
    assert not TestCase.objects.exists()


def test_a_case_made_a_sample_moves_to_the_front(admin_client: Client, problem: Problem) -> None:
    data = read_form(admin_client, url(problem)) | {"form-1-is_sample": "on"}
    del data["form-0-is_sample"]
    assert send(admin_client, url(problem), data).status_code == 302
    problem.refresh_from_db()
    assert problem.current_revision is not None
    assert [case.name for case in problem.current_revision.task_cases()] == ["big", "1"]


def test_a_problem_with_many_cases_can_be_saved(admin_client: Client, problem: Problem) -> None:
    cases = [PackageCase(str(n), False, f"{n}\n", str(2 * n)) for n in range(400)]
    create_revision(problem, replace(CONTENT, cases=cases))
    data = read_form(admin_client, url(problem)) | {"form-399-DELETE": "on"}
    assert send(admin_client, url(problem), data).status_code == 302
    problem.refresh_from_db()
    assert problem.current_revision is not None
    assert problem.current_revision.cases.count() == 399
