from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from judge.engine.version import version
from problems.models import Problem, Revision, TestCase, Verification

from .conftest import MakePackage

pytestmark = pytest.mark.django_db


def sync(catalog: Path, *slugs: str) -> list[str]:
    out = StringIO()
    call_command("sync_problems", *slugs, catalog=catalog, stdout=out)
    return out.getvalue().splitlines()


def test_a_new_package_becomes_a_published_problem(make_package: MakePackage) -> None:
    folder = make_package()
    assert sync(folder.parent) == ["add-up: new: revision 1, 2 cases, 2 submissions verified"]
    problem = Problem.objects.published().get()
    assert (problem.slug, problem.title, problem.difficulty) == ("add-up", "Add Two Numbers Up", "easy")
    assert [tag.name for tag in problem.tags.all()] == ["math"]
    revision = problem.current_revision
    assert revision is not None
    assert (revision.reference_language, revision.hints) == ("python3", ["There is an operator for it."])
    assert "<code>a</code>" in revision.statement_html


def test_a_second_sync_changes_nothing(make_package: MakePackage) -> None:
    folder = make_package()
    sync(folder.parent)
    before = [*Problem.objects.values(), *Revision.objects.values(), *TestCase.objects.values()]
    assert sync(folder.parent) == ["add-up: unchanged"]
    assert [*Problem.objects.values(), *Revision.objects.values(), *TestCase.objects.values()] == before


def test_a_changed_package_makes_a_new_revision_and_keeps_the_old(make_package: MakePackage) -> None:
    folder = make_package()
    sync(folder.parent)
    first = Revision.objects.get()
    make_package({"data/sample/1.in": "1\n3\n", "data/sample/1.ans": "4\n"})
    assert sync(folder.parent) == ["add-up: changed: revision 2, 2 cases, 2 submissions verified"]
    assert Problem.objects.get().current_revision != first
    assert first.task_cases()[0].expected == "3"


def test_a_change_that_judges_nothing_makes_no_revision(make_package: MakePackage) -> None:
    folder = make_package()
    sync(folder.parent)
    make_package({"submissions/wrong_answer/always_one.py": "class Solution:\n    def add(self, a, b): return 1\n"})
    assert sync(folder.parent) == ["add-up: changed: revision 1, 2 cases, 3 submissions verified"]
    assert sync(folder.parent) == ["add-up: unchanged"]


def test_a_problem_that_staff_took_off_stays_off(make_package: MakePackage) -> None:
    folder = make_package()
    sync(folder.parent)
    Problem.objects.update(is_published=False)
    make_package({"statement/problem.en.md": "Other words."})
    sync(folder.parent)
    assert not Problem.objects.published()


def test_a_broken_package_is_named_and_the_others_go_on(make_package: MakePackage) -> None:
    make_package({"data/secret/cases.jsonl": "{"}, slug="broken")
    make_package(slug="Not A Slug")
    folder = make_package(slug="whole")
    errors = StringIO()
    with pytest.raises(CommandError, match="2 of 3 packages"):
        call_command("sync_problems", catalog=folder.parent, stdout=StringIO(), stderr=errors)
    assert "broken: broken: data/secret/cases.jsonl line 1" in errors.getvalue()
    assert "Not A Slug: broken: " in errors.getvalue()
    assert [problem.slug for problem in Problem.objects.all()] == ["whole"]


def test_only_the_named_problems_are_synced(make_package: MakePackage) -> None:
    make_package(slug="one")
    folder = make_package(slug="two")
    assert sync(folder.parent, "two") == ["two: new: revision 1, 2 cases, 2 submissions verified"]
    with pytest.raises(CommandError, match="1 of 1"):
        sync(folder.parent, "three")


def test_nothing_is_published_whose_own_submissions_are_judged_otherwise(make_package: MakePackage) -> None:
    right = "class Solution:\n    def add(self, a, b): return a + b"
    folder = make_package({"submissions/wrong_answer/right_after_all.py": right})
    errors = StringIO()
    with pytest.raises(CommandError, match="1 of 1 packages"):
        call_command("sync_problems", catalog=folder.parent, stdout=StringIO(), stderr=errors)
    assert "not verified: submissions/wrong_answer/right_after_all.py: AC is wrong" in errors.getvalue()
    assert not Problem.objects.exists()


def test_what_was_verified_by_its_authors_is_not_verified_again(make_package: MakePackage) -> None:
    folder = make_package()
    call_command("verify_problem", str(folder), "--record", stdout=StringIO())
    assert sync(folder.parent) == ["add-up: new: revision 1, 2 cases"]
    verification = Verification.objects.get()
    assert (verification.is_right, verification.judge_version) == (True, version())
    make_package({"statement/problem.en.md": "Other words."})
    assert sync(folder.parent) == ["add-up: changed: revision 2, 2 cases, 2 submissions verified"]
