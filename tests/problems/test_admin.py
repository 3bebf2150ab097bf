import io
import zipfile
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from problems import exporting, verification
from problems.jobs import carry_on_packageimport, carry_on_verification
from problems.kinds import Kind
from problems.models import PackageImport, Problem, TestCase, Verification
from problems.packages import Attachment, PackageCase
from problems.revisions import create_revision, read_content

from . import kattis
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


def test_only_a_verified_problem_can_be_published(admin_client: Client, problem: Problem) -> None:
    data = read_form(admin_client, url(problem)) | {"is_published": "on"}
    assert "Only a verified problem can be published" in errors_of(send(admin_client, url(problem), data))
    assert problem.current_revision is not None
    verification.adopt(problem.current_revision, judge_version="0")
    assert send(admin_client, url(problem), data).status_code == 302
    assert Problem.objects.published().exists()


def test_an_edit_of_a_published_problem_waits_for_its_verification(admin_client: Client, problem: Problem) -> None:
    assert problem.current_revision is not None
    verification.adopt(problem.current_revision, judge_version="0", publish=True)
    send(admin_client, url(problem), read_form(admin_client, url(problem)) | {"statement": "Other words."})
    problem.refresh_from_db()
    assert problem.current_revision.number == 1
    job = Verification.objects.get(status="QUEUED")
    assert (job.revision.number, job.makes_current) == (2, True)
    # The form goes on where its author left it.
    form = read_form(admin_client, url(problem))
    assert (form["statement"], form["based_on"]) == ("Other words.", job.revision_id)
    page = admin_client.get(reverse("admin:problems_verification_change", args=[job.pk]))
    assert page["Refresh"] == "2"
    for _ in range(job.steps):
        carry_on_verification(job.pk)
    page = admin_client.get(reverse("admin:problems_verification_change", args=[job.pk]))
    assert "Refresh" not in page
    assert "submissions/accepted/reference" in page.content.decode()
    problem.refresh_from_db()
    assert problem.current_revision.number == 2


def test_what_the_form_does_not_show_is_kept(admin_client: Client, problem: Problem) -> None:
    validator = {"path": "output_validators/v.py", "language": "python3", "source": "import sys\nsys.exit(42)"}
    content = replace(
        CONTENT,
        kind=Kind.STDIO,
        signature=None,
        checker={"validator": validator, "interactive": True},
        input_validators=[validator],
        origin={"license": "cc by-sa"},
        attachments=[Attachment("attachments/a.txt", b"a")],
        cases=[replace(CONTENT.cases[0], arguments=("x", "1"), input_arguments=("y",))],
    )
    create_revision(problem, content)
    data = read_form(admin_client, url(problem)) | {"statement": "Other words."}
    response = send(admin_client, url(problem), data)
    assert response.status_code == 302, errors_of(response)
    problem.refresh_from_db()
    assert problem.current_revision is not None
    assert read_content(problem.current_revision) == replace(content, statement="Other words.")


def test_verifying_publishing_and_exporting_are_actions(admin_client: Client, problem: Problem) -> None:
    address = reverse("admin:problems_problem_changelist")

    def act(name: str) -> Any:
        return admin_client.post(address, {"action": name, "_selected_action": [problem.pk]}, follow=True)

    assert "is not verified" in act("publish").content.decode()
    act("verify")
    job = Verification.objects.get()
    for _ in range(job.steps):
        carry_on_verification(job.pk)
    act("publish")
    assert Problem.objects.published().exists()
    exported = act("export")
    assert exported["Content-Type"] == "application/zip"
    names = zipfile.ZipFile(io.BytesIO(exported.content)).namelist()
    assert "double/problem.yaml" in names


def test_a_problem_is_verified_and_published_from_its_own_page(admin_client: Client, problem: Problem) -> None:
    form = read_form(admin_client, url(problem))
    assert send(admin_client, url(problem), form | {"_verify": "1"}).headers["Location"] == url(problem)
    first = Verification.objects.get()
    assert (first.revision_id, first.publishes) == (problem.current_revision_id, False)
    send(admin_client, url(problem), form | {"_publish": "1"})
    assert not Problem.objects.published().exists()
    job = Verification.objects.get(publishes=True)
    for _ in range(job.steps):
        carry_on_verification(job.pk)
    assert Problem.objects.published().exists()
    # What is verified already is published at once.
    Problem.objects.update(is_published=False)
    send(admin_client, url(problem), form | {"_publish": "1"})
    assert Problem.objects.published().exists()
    assert Verification.objects.count() == 2


def test_a_text_is_previewed_as_its_page_would_show_it(admin_client: Client, client: Client, problem: Problem) -> None:
    address = reverse("admin:problems_problem_preview", args=[problem.pk])
    typed = {"field": "statement", "text": "Now `twice`. <script>alert(1)</script>"}
    shown = admin_client.post(address, typed).content.decode()
    assert "<code>twice</code>" in shown
    assert "<script" not in shown
    new = reverse("admin:problems_problem_preview", args=[0])
    assert admin_client.post(new, {"field": "editorial", "text": "*So*."}).content.decode() == "<p><em>So</em>.</p>\n"
    assert admin_client.get(address).status_code == 405
    assert client.post(address, typed).status_code == 302
    client.force_login(User.objects.create_user("helper", is_staff=True))
    assert client.post(address, typed).status_code == 403


def upload(client: Client, archive: bytes, name: str = "Adding Up.zip", **more: str) -> Any:
    file = SimpleUploadedFile(name, archive)
    return client.post(reverse("admin:problems_packageimport_add"), {"archive": file, **more})


@pytest.fixture
def archive(tmp_path: Path) -> bytes:
    folder = kattis.write(tmp_path / "adding", kattis.LEGACY, {"README.md": "Read me."})
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return exporting.make_archive(files, "adding")


def test_a_package_is_uploaded_reported_on_and_published(admin_client: Client, archive: bytes) -> None:
    assert "enctype" in admin_client.get(reverse("admin:problems_packageimport_add")).content.decode()
    response = upload(admin_client, archive)
    job = PackageImport.objects.get()
    address = reverse("admin:problems_packageimport_change", args=[job.pk])
    assert response["Location"] == address
    assert admin_client.get(address)["Refresh"] == "2"
    carry_on_packageimport(job.pk)
    page = admin_client.get(address)
    assert "README.md: is no part of the format, and is left out" in page.content.decode()
    assert "Refresh" not in page
    problem = Problem.objects.get()
    assert (problem.slug, problem.is_published) == ("adding-up", False)
    changelist = reverse("admin:problems_packageimport_changelist")
    data = {"action": "publish", "_selected_action": [job.pk]}
    assert "is not verified" in admin_client.post(changelist, data, follow=True).content.decode()
    check = Verification.objects.get()
    for _ in range(check.steps):
        carry_on_verification(check.pk)
    admin_client.post(changelist, data)
    assert Problem.objects.published().get() == problem


@pytest.mark.parametrize("content", [b"no archive", b""])
def test_what_is_no_package_is_reported(content: bytes, admin_client: Client) -> None:
    response = upload(admin_client, content)
    if not content:
        assert "empty" in response.context["form"].errors["archive"][0]
        return
    job = PackageImport.objects.get()
    carry_on_packageimport(job.pk)
    job.refresh_from_db()
    assert (job.status, job.is_right, job.archive) == ("DONE", False, None)
    assert "not a zip archive" in job.notes[0]
    assert not Problem.objects.exists()


def test_an_address_that_can_not_be_is_said(admin_client: Client, archive: bytes) -> None:
    assert "slug" in upload(admin_client, archive, name="???.zip").context["form"].errors
    assert "slug" in upload(admin_client, archive, slug="Not_a_slug").context["form"].errors


def test_who_may_not_add_problems_may_not_upload_them(client: Client, archive: bytes) -> None:
    client.force_login(User.objects.create_user("reader", is_staff=True))
    assert upload(client, archive).status_code == 403
    assert not PackageImport.objects.exists()
