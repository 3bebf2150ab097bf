from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from redis import Redis

from judge import queues, services
from judge.models import Submission
from problems.models import Problem, Revision, TestCase
from tests.judge import sources
from tests.site import Valkey

SIGNATURE = {
    "name": "double",
    "params": [{"name": "n", "type": "integer"}],
    "return": {"type": "integer"},
}


@pytest.fixture
def redis(valkey: Valkey) -> Redis:
    """Redis, empty."""
    valkey.client.flushall()
    return valkey.client


@pytest.fixture
def tickets(redis: Redis) -> Callable[[str], int]:
    """How many wait in a queue."""
    return queues.count_tickets


@pytest.fixture
def make_revision() -> Callable[..., Revision]:
    def make(problem: Problem, *, cases: list[tuple[str, str]], samples: int = 1, **changes: object) -> Revision:
        number = problem.revisions.count() + 1
        fields: dict[str, object] = {
            "kind": "function",
            "signature": SIGNATURE,
            "time_limit_ms": 2000,
            "memory_limit_kib": 256 * 1024,
            "reference_source": sources.RIGHT,
            "reference_language": "python3",
        }
        revision = Revision.objects.create(problem=problem, number=number, digest=str(number), **(fields | changes))
        TestCase.objects.bulk_create(
            TestCase(revision=revision, position=position, is_sample=position < samples, input=given, expected=expected)
            for position, (given, expected) in enumerate(cases)
        )
        problem.current_revision = revision
        problem.save(update_fields=["current_revision"])
        return revision

    return make


@pytest.fixture
def problem(db: None, make_revision: Callable[..., Revision]) -> Problem:
    problem = Problem.objects.create(slug="double", title="Double It", is_published=True)
    make_revision(problem, cases=[("1", "2"), ("3", "6"), ("-4", "-8"), ("0", "0")], samples=2)
    return problem


@pytest.fixture
def user(db: None) -> User:
    return User.objects.create_user("ada", password="ada's secret")


@pytest.fixture
def stranger(db: None) -> User:
    return User.objects.create_user("eve", password="eve's secret")


@pytest.fixture
def staff(db: None) -> User:
    return User.objects.create_superuser("root", password="root's secret")


@pytest.fixture
def make_submission(user: User, problem: Problem, redis: Redis) -> Callable[..., Submission]:
    def make(**changes: object) -> Submission:
        fields = {"user": user, "problem": problem, "language": "python3", "mode": "SUBMIT", "source": sources.RIGHT}
        return services.submit(**(fields | changes))  # type: ignore[arg-type]

    return make


@pytest.fixture
def submission(make_submission: Callable[..., Submission]) -> Submission:
    """Accepted code, waiting."""
    return make_submission()
