"""The list and the problem pages, over the test client. What they look like and do is tested in the browser."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.template.loader import render_to_string
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from judge import tallies
from judge.models import Submission
from problems.daily import choose_daily
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


@pytest.mark.parametrize("order", ["", "newest", "easiest", "hardest", "acceptance", "-acceptance"])
def test_every_order_is_read_forth_and_back_in_the_same_pages(
    client: Client, user: User, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    monkeypatch.setattr("problems.views.PROBLEMS_PER_PAGE", 2)
    for number, verdict in enumerate(["AC", "WA", "", "AC", "WA", "", "AC"]):
        problem = make_problem(f"problem-{number}")
        Problem.objects.filter(pk=problem.pk).update(difficulty=list(Difficulty)[number % 3].value)
        if verdict:
            add_submission(problem, user, verdict)
    tallies.count_all()
    forth, pages = [client.get(f"/problems/?order={order}").context], []
    while forth[-1]["page"].next:
        forth.append(client.get("/problems/" + forth[-1]["page"].next).context)
    page = forth[-1]
    while True:
        pages.append([row["problem"].pk for row in page["rows"]])
        if not page["page"].previous:
            break
        page = client.get("/problems/" + page["page"].previous).context
    shown = [[row["problem"].pk for row in page["rows"]] for page in forth]
    assert sorted(pk for page in shown for pk in page) == sorted(Problem.objects.values_list("pk", flat=True))
    # Back from the last page, the pages end where they began to.
    assert [pk for page in reversed(pages) for pk in page] == [pk for page in shown for pk in page]
    first = [row["problem"] for row in forth[0]["rows"]] + [row["problem"] for row in forth[1]["rows"]]
    expected = {
        "newest": ["Problem 6", "Problem 5", "Problem 4"],
        "easiest": ["Problem 0", "Problem 3", "Problem 6"],
        "hardest": ["Problem 2", "Problem 5", "Problem 1"],
        "acceptance": ["Problem 0", "Problem 3", "Problem 6"],
        "-acceptance": ["Problem 1", "Problem 4", "Problem 0"],
    }.get(order, ["Problem 0", "Problem 1", "Problem 2"])
    assert [problem.title for problem in first[:3]] == expected


def test_a_random_problem_is_one_of_those_that_match(client: Client) -> None:
    make_problem("two-sum")
    make_problem("min-stack", tag="stack")
    for _ in range(5):
        assert client.get("/random/?tag=stack").headers["Location"] == "/problems/min-stack/"
    assert client.get("/random/?q=nothing").headers["Location"] == "/problems/?q=nothing"


def test_the_problem_of_the_day_stays_when_others_are_published() -> None:
    day = date(2030, 5, 17)
    assert choose_daily(day) is None
    make_problem("two-sum")
    make_problem("secret", published=False)
    assert {choose_daily(day + timedelta(days=n)).slug for n in range(30)} == {"two-sum"}  # type: ignore[union-attr]
    for number in range(20):
        make_problem(f"later-{number}")
    assert choose_daily(day).slug == "two-sum"  # type: ignore[union-attr]
    cache.clear()
    chosen = [choose_daily(day + timedelta(days=n)) for n in range(30)]
    cache.clear()
    assert chosen == [choose_daily(day + timedelta(days=n)) for n in range(30)]
    assert len(set(chosen)) > 5


@pytest.mark.parametrize("query", ["?q=%00", "?difficulty=impossible", "?tag=no-such-tag", "?after=x", "?after=99"])
def test_nonsense_in_the_address_is_no_error(client: Client, query: str) -> None:
    make_problem("two-sum")
    assert client.get(f"/problems/{query}").status_code == 200


def test_acceptance_counts_submits_that_were_judged(client: Client, user: User) -> None:
    problem = make_problem("two-sum")
    for verdict in ("AC", "WA", "WA", "TLE", "JE"):
        add_submission(problem, user, verdict)
    add_submission(problem, user, "AC", mode="RUN")
    tallies.count_all()
    assert client.get("/problems/").context["rows"][0]["acceptance"] == 25
    assert client.get("/problems/?language=python3").context["rows"][0]["acceptance"] == 25
    assert client.get("/problems/?language=cpp").context["rows"][0]["acceptance"] is None


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
    client.get("/problems/")  # chooses the problem of the day
    with django_assert_max_num_queries(11):
        client.get("/problems/?order=acceptance&status=solved&after=5")
    with django_assert_max_num_queries(12):
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
