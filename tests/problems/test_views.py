"""The list and the problem pages, over the test client. What they look like and do is tested in the browser."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.template.loader import render_to_string
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from judge.models import Submission
from problems.kinds import Difficulty, Kind
from problems.models import Problem, Tag
from problems.packages import PackageCase
from problems.revisions import Content, create_revision

pytestmark = pytest.mark.django_db


def make_problem(slug: str, *, published: bool = True, tag: str = "array") -> Problem:
    problem = Problem.objects.create(
        slug=slug, title=slug.replace("-", " ").title(), difficulty=Difficulty.EASY, is_published=published
    )
    problem.tags.add(Tag.objects.get_or_create(name=tag)[0])
    content = Content(
        kind=Kind.FUNCTION,
        signature={"name": "twice", "params": [{"name": "number", "type": "integer"}], "return": {"type": "integer"}},
        checker=None,
        time_limit_ms=1000,
        memory_limit_kib=65536,
        statement="Return `number` twice over. <script>alert(1)</script>",
        hints=["Add it to itself."],
        editorial="Double it.",
        reference_source="",
        reference_language="",
        cases=[PackageCase(name="1", input="4", expected="8", is_sample=True)],
    )
    create_revision(problem, content)
    return problem


def add_submission(problem: Problem, user: User, verdict: str, *, mode: str = "SUBMIT") -> None:
    Submission.objects.create(
        user=user,
        problem=problem,
        revision=problem.revisions.get(),
        language="python3",
        mode=mode,
        queue="submit",
        source="code",
        status="DONE",
        verdict=verdict,
    )


@pytest.fixture(autouse=True)
def nothing_is_kept() -> None:
    cache.clear()


@pytest.fixture
def user() -> User:
    return User.objects.create_user("ada")


@pytest.fixture
def titles(client: Client) -> Callable[[str], list[str]]:
    return lambda query: [row["problem"].title for row in client.get(f"/problems/{query}").context["rows"]]


def test_only_published_problems_are_listed_and_shown(client: Client, titles: Callable[[str], list[str]]) -> None:
    make_problem("two-sum")
    make_problem("not-yet", published=False)
    assert titles("") == ["Two Sum"]
    assert client.get("/problems/not-yet/").status_code == 404
    assert client.get("/problems/no-such-problem/").status_code == 404


def test_staff_see_a_problem_before_it_is_published(admin_client: Client) -> None:
    make_problem("not-yet", published=False)
    assert admin_client.get("/problems/not-yet/").status_code == 200


def test_the_list_is_searched_and_filtered(titles: Callable[[str], list[str]]) -> None:
    make_problem("two-sum")
    make_problem("valid-parentheses", tag="stack")
    assert titles("?q=TWO") == ["Two Sum"]
    assert titles("?tag=stack") == ["Valid Parentheses"]
    assert titles("?difficulty=hard") == []
    assert titles("?difficulty=easy&q=valid") == ["Valid Parentheses"]


@pytest.mark.parametrize("query", ["?q=%00", "?difficulty=impossible", "?tag=no-such-tag", "?page=x", "?page=-1"])
def test_nonsense_in_the_address_is_no_error(client: Client, query: str) -> None:
    make_problem("two-sum")
    assert client.get(f"/problems/{query}").status_code == 200


def test_acceptance_counts_submits_that_were_judged(client: Client, user: User) -> None:
    problem = make_problem("two-sum")
    for verdict in ("AC", "WA", "WA", "TLE", "JE"):
        add_submission(problem, user, verdict)
    add_submission(problem, user, "AC", mode="RUN")
    assert client.get("/problems/").context["rows"][0]["acceptance"] == 25


def test_the_editorial_is_open_to_who_has_solved_the_problem_and_others_ask_for_it(client: Client, user: User) -> None:
    problem = make_problem("two-sum")
    client.force_login(user)
    asked = "Show the editorial all the same"
    assert asked in client.get("/problems/two-sum/").content.decode()
    add_submission(problem, user, "AC")
    page = client.get("/problems/two-sum/").content.decode()
    assert asked not in page
    assert "Double it." in page


def test_each_user_sees_their_own_progress(
    client: Client, user: User, admin_client: Client, titles: Callable[[str], list[str]]
) -> None:
    solved, attempted, ran = (make_problem(slug) for slug in ("a-solved", "b-attempted", "c-ran"))
    add_submission(solved, user, "WA")
    add_submission(solved, user, "AC")
    add_submission(attempted, user, "WA")
    add_submission(ran, user, "AC", mode="RUN")
    client.force_login(user)
    assert [row["progress"] for row in client.get("/problems/").context["rows"]] == ["solved", "attempted", ""]
    assert titles("?status=solved") == ["A Solved"]
    assert titles("?status=attempted") == ["B Attempted"]
    assert titles("?status=todo") == ["C Ran"]
    assert {row["progress"] for row in admin_client.get("/problems/").context["rows"]} == {""}


def test_the_lists_number_of_queries_does_not_grow(
    client: Client, user: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(30):
        add_submission(make_problem(f"problem-{number}"), user, "AC")
    client.force_login(user)
    client.get("/problems/")  # keeps the acceptance, which is measured once in a while
    with django_assert_max_num_queries(10):
        client.get("/problems/")
    with django_assert_max_num_queries(11):
        client.get("/problems/problem-1/")


def test_the_problem_page_has_the_starter_code_of_the_asked_language(client: Client) -> None:
    make_problem("twice")
    assert "def twice(self, number: int) -> int" in client.get("/problems/twice/").context["source"]
    assert "int twice(int number)" in client.get("/problems/twice/?language=cpp").context["source"]
    assert "def twice" in client.get("/problems/twice/?language=cobol").context["source"]


def test_a_statement_brings_no_script_into_the_page(client: Client) -> None:
    make_problem("twice")
    page = client.get("/problems/twice/").content.decode()
    assert "<code>number</code>" in page
    assert "<script>alert" not in page


def test_the_page_of_a_broken_site_needs_nothing_to_be_known() -> None:
    assert "Something broke" in render_to_string("500.html")


def test_every_asset_of_a_page_is_the_sites_own(client: Client) -> None:
    make_problem("twice")
    for address in ("/problems/", "/problems/twice/", "/accounts/login/"):
        answer = client.get(address)
        policy = answer.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        page = answer.content.decode()
        assert 'src="http' not in page
        assert "//cdn" not in page
        assert " style=" not in page
        assert " onclick=" not in page
