import pytest
from django.contrib.auth.models import User
from django.test import Client

from problems.drafts import Conflict, read_drafts, save_draft
from problems.models import Draft, Problem

pytestmark = pytest.mark.django_db

URL = "/problems/double/drafts/python3/"


@pytest.fixture
def problem() -> Problem:
    problem = Problem.objects.create(slug="double", title="Double It", is_published=True)
    problem.current_revision = problem.revisions.create(
        number=1, digest="1", kind="stdio", time_limit_ms=1000, memory_limit_kib=65536
    )
    problem.save()
    return problem


@pytest.fixture
def ada() -> User:
    return User.objects.create(username="ada")


def test_a_draft_is_kept_for_each_language(ada: User, problem: Problem) -> None:
    assert save_draft(user=ada, problem=problem, language="python3", source="a = 1", based_on=0) == 1
    assert save_draft(user=ada, problem=problem, language="python3", source="a = 2", based_on=1) == 2
    assert save_draft(user=ada, problem=problem, language="cpp", source="int a;", based_on=0) == 1
    assert read_drafts(ada, problem) == {
        "python3": {"source": "a = 2", "version": 2},
        "cpp": {"source": "int a;", "version": 1},
    }


def test_a_text_that_is_based_on_an_older_version_overwrites_nothing(ada: User, problem: Problem) -> None:
    save_draft(user=ada, problem=problem, language="python3", source="first", based_on=0)
    save_draft(user=ada, problem=problem, language="python3", source="second", based_on=1)
    for outdated in (0, 1, 7):
        with pytest.raises(Conflict) as conflict:
            save_draft(user=ada, problem=problem, language="python3", source="third", based_on=outdated)
        assert conflict.value.stored == {"source": "second", "version": 2}
    # What was taken, but whose answer got lost, may be sent again.
    assert save_draft(user=ada, problem=problem, language="python3", source="second", based_on=1) == 2


def test_the_page_saves_by_a_post_and_hears_of_a_conflict(client: Client, ada: User, problem: Problem) -> None:
    client.force_login(ada)
    assert client.post(URL, {"source": "a\n  b\n", "version": 0}).json() == {"version": 1}
    assert Draft.objects.get().source == "a\n  b\n"
    other = client.post(URL, {"source": "c", "version": 0})
    assert (other.status_code, other.json()) == (409, {"source": "a\n  b\n", "version": 1})


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"source": "x" * 65_537}, "source"),
        ({"source": "a\0b"}, "source"),
        ({"version": "-1"}, "version"),
        ({"version": "9" * 30}, "version"),
    ],
)
def test_a_bad_draft_is_refused_with_its_field(
    client: Client, ada: User, problem: Problem, change: dict[str, str], field: str
) -> None:
    client.force_login(ada)
    refused = client.post(URL, {"source": "a", "version": "0"} | change)
    assert refused.status_code == 422
    assert field in refused.json()["errors"]
    unknown = client.post("/problems/double/drafts/cobol/", {"source": "a", "version": 0})
    assert (unknown.status_code, list(unknown.json()["errors"])) == (422, ["language"])


def test_the_problem_page_opens_with_the_draft_in_the_language_used_last(
    client: Client, ada: User, problem: Problem
) -> None:
    client.force_login(ada)
    save_draft(user=ada, problem=problem, language="cpp", source="int mine;", based_on=0)
    client.cookies["language"] = "cpp"
    page = client.get("/problems/double/")
    assert page.context["chosen_language"].id == "cpp"
    assert page.context["source"] == "int mine;"
