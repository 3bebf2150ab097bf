from dataclasses import replace

import pytest
from django.db import IntegrityError, transaction

from judge.engine import Case, Limits
from problems.kinds import Kind
from problems.models import ImmutableError, Problem, Revision, TestCase
from problems.packages import PackageCase
from problems.revisions import Content, create_revision

pytestmark = pytest.mark.django_db

CONTENT = Content(
    kind=Kind.FUNCTION,
    signature={
        "name": "double",
        "params": [{"name": "n", "type": "integer"}],
        "return": {"type": "integer"},
    },
    checker=None,
    time_limit_ms=1000,
    memory_limit_kib=65536,
    statement="Twice *n*.",
    hints=["Add."],
    reference_source="class Solution:\n    def double(self, n): return 2 * n",
    reference_language="python3",
    cases=[PackageCase("1", True, "1\n", "2", "1 + 1"), PackageCase("big", False, "4\n", "8")],
)


@pytest.fixture
def problem() -> Problem:
    return Problem.objects.create(slug="double", title="Double")


def test_a_revision_holds_what_judging_needs(problem: Problem) -> None:
    revision = create_revision(problem, CONTENT)
    problem.refresh_from_db()
    assert problem.current_revision == revision
    assert revision.task_cases() == [Case("1\n", "2", "1"), Case("4\n", "8", "big")]
    assert revision.task_cases(samples_only=True) == [Case("1\n", "2", "1")]
    assert revision.engine_signature is not None
    assert revision.engine_signature.name == "double"
    assert revision.engine_checker.accepts(2, 2)
    assert revision.engine_limits == Limits(time_limit_ms=1000, memory_limit_kib=65536)
    assert revision.statement_html == "<p>Twice <em>n</em>.</p>\n"


def test_the_same_content_is_the_same_revision(problem: Problem) -> None:
    first = create_revision(problem, CONTENT)
    assert create_revision(problem, replace(CONTENT, hints=["Add."])) == first
    assert (problem.revisions.count(), TestCase.objects.count()) == (1, 2)


@pytest.mark.parametrize(
    "change",
    [
        {"checker": "any_order"},
        {"time_limit_ms": 1001},
        {"memory_limit_kib": 65537},
        {"statement": "Twice n."},
        {"hints": []},
        {"reference_source": ""},
        {"signature": None, "kind": Kind.STDIO},
        {"cases": CONTENT.cases[:1]},
        {"cases": [replace(CONTENT.cases[0], explanation=""), CONTENT.cases[1]]},
    ],
    ids=lambda change: "-".join(change),
)
def test_any_change_is_a_new_revision(change: dict[str, object], problem: Problem) -> None:
    first = create_revision(problem, CONTENT)
    second = create_revision(problem, replace(CONTENT, **change))  # type: ignore[arg-type]
    assert (first.number, second.number) == (1, 2)
    assert problem.current_revision == second
    assert first.cases.count() == 2


def test_old_content_makes_its_old_revision_current_again(problem: Problem) -> None:
    first = create_revision(problem, CONTENT)
    create_revision(problem, replace(CONTENT, hints=[]))
    assert create_revision(problem, CONTENT) == first
    assert Problem.objects.get().current_revision == first


def test_a_revision_and_its_cases_can_not_be_edited(problem: Problem) -> None:
    revision = create_revision(problem, CONTENT)
    case = revision.cases.all()[0]
    case.expected = "3"
    with pytest.raises(ImmutableError):
        case.save()
    with pytest.raises(ImmutableError):
        revision.save()


def test_the_database_refuses_a_second_revision_of_the_same_number(problem: Problem) -> None:
    revision = create_revision(problem, CONTENT)
    twin = Revision(problem=problem, number=1, digest="x", kind="stdio", time_limit_ms=1, memory_limit_kib=1)
    with pytest.raises(IntegrityError), transaction.atomic():
        twin.save()
    assert list(problem.revisions.all()) == [revision]


def test_only_published_problems_with_a_revision_are_published(problem: Problem) -> None:
    create_revision(problem, CONTENT)
    Problem.objects.create(slug="empty", title="Empty", is_published=True)
    assert not Problem.objects.published()
    Problem.objects.filter(pk=problem.pk).update(is_published=True)
    assert list(Problem.objects.published()) == [problem]
