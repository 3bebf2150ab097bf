"""Profiles, study lists, the leaderboard, statistics and announcements, over the test client."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from community.activity import read_activity
from community.models import Announcement, Entry, Profile, StudyList
from judge import tallies
from judge.models import Submission
from problems.models import Problem
from tests.problems.test_views import add_submission, make_problem

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_is_kept() -> None:
    cache.clear()


@pytest.fixture
def user() -> User:
    return User.objects.create_user("ada")


@pytest.fixture
def stranger() -> User:
    return User.objects.create_user("eve")


def submit_on(day: date, problem: Problem, user: User, verdict: str) -> None:
    add_submission(problem, user, verdict)
    newest = Submission.objects.latest("pk")
    newest.created_at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    newest.save(update_fields=["created_at"])


def test_a_profile_is_private_until_its_owner_says_otherwise(
    client: Client, user: User, stranger: User, admin_client: Client
) -> None:
    other = Client()
    other.force_login(stranger)
    client.force_login(user)
    assert client.get("/users/ada/").status_code == 200
    assert admin_client.get("/users/ada/").status_code == 200
    assert [visitor.get("/users/ada/").status_code for visitor in (other, Client())] == [404, 404]
    assert other.post("/users/ada/visibility/", {"is_public": "yes"}).status_code == 403
    client.post("/users/ada/visibility/", {"is_public": "yes"})
    assert [visitor.get("/users/ada/").status_code for visitor in (other, Client())] == [200, 200]
    client.post("/users/ada/visibility/", {"is_public": "no"})
    assert other.get("/users/ada/").status_code == 404
    assert client.get("/users/nobody/").status_code == 404


def test_a_profile_tells_what_was_solved_and_when(user: User, stranger: User) -> None:
    today = date(2030, 5, 17)  # a Friday
    sum_, stack, tried = make_problem("two-sum"), make_problem("min-stack", tag="stack"), make_problem("word-break")
    submit_on(today - timedelta(days=1), sum_, user, "AC")
    submit_on(today - timedelta(days=2), stack, user, "AC")
    submit_on(today - timedelta(days=2), sum_, user, "AC")
    submit_on(today - timedelta(days=3), tried, user, "WA")
    submit_on(today - timedelta(days=9), tried, user, "WA")
    submit_on(today - timedelta(days=500), sum_, user, "AC")
    submit_on(today, sum_, stranger, "AC")
    activity = read_activity(user, today=today)
    assert activity.solved == 2
    assert activity.by_difficulty == [("easy", "Easy", 2, 3), ("medium", "Medium", 0, 0), ("hard", "Hard", 0, 0)]
    assert activity.by_tag == [("array", 1), ("stack", 1)]
    assert activity.by_language == [("Python 3", 2)]
    assert {submission.problem for submission in activity.recent} == {sum_, stack}
    calendar = activity.calendar
    assert (calendar.total, calendar.active_days, calendar.streak, calendar.longest_streak) == (5, 4, 2, 2)
    assert len(calendar.weeks) == len(calendar.months) == 52
    assert calendar.weeks[0][0].date.weekday() == 0
    assert [day.count for day in calendar.weeks[-1]] == [0, 1, 2, 1, 0]
    assert [day.level for day in calendar.weeks[-1]] == [0, 1, 1, 1, 0]
    # A day that was missed ends it.
    assert read_activity(user, today=today + timedelta(days=1)).calendar.streak == 0


def test_the_leaderboard_has_those_who_want_to_be_on_it(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    problems = [make_problem(f"problem-{number}") for number in range(3)]
    for name, solved, is_public in (("a", 1, True), ("b", 3, True), ("c", 2, True), ("d", 2, True), ("e", 3, False)):
        owner = User.objects.create_user(name)
        Profile.objects.create(user=owner, is_public=is_public)
        for problem in problems[:solved]:
            add_submission(problem, owner, "AC")
            add_submission(problem, owner, "AC")
    tallies.count_all()

    def read(query: str) -> list[tuple[int, str, int]]:
        rows = client.get(f"/leaderboard/{query}").context["rows"]
        return [(row["place"], row["score"].user.username, row["score"].solved) for row in rows]

    assert read("") == [(1, "b", 3), (2, "c", 2), (2, "d", 2), (4, "a", 1)]
    monkeypatch.setattr("community.views.SCORES_PER_PAGE", 2)
    following = client.get("/leaderboard/").context["page"].next
    assert read(following) == [(2, "d", 2), (4, "a", 1)]
    assert read(client.get(f"/leaderboard/{following}").context["page"].previous) == [(1, "b", 3), (2, "c", 2)]


def test_a_study_list_keeps_its_order_and_tells_what_is_next(client: Client, user: User) -> None:
    study_list = StudyList.objects.create(slug="basics", title="Basics")
    problems = [make_problem(slug, published=slug != "hidden") for slug in ("zebra", "hidden", "apple", "mango")]
    for position, problem in enumerate(problems):
        Entry.objects.create(study_list=study_list, problem=problem, position=position, section="One")
    add_submission(problems[0], user, "AC")
    add_submission(problems[1], user, "AC")
    client.force_login(user)
    shown = client.get("/lists/basics/").context
    assert [row["problem"].slug for row in shown["rows"]] == ["zebra", "apple", "mango"]
    assert (shown["solved"], shown["next"].slug) == (1, "apple")
    [row] = client.get("/lists/").context["rows"]
    assert (row["number"], row["solved"]) == (3, 1)
    StudyList.objects.update(is_published=False)
    assert client.get("/lists/basics/").status_code == 404
    assert client.get("/lists/").context["rows"] == []


def test_the_sites_own_lists_grow_with_the_catalogue_and_leave_alone_what_staff_changed() -> None:
    make_problem("two-sum")
    call_command("sync_lists")
    first = StudyList.objects.get(slug="first-steps")
    assert [entry.problem.slug for entry in first.entries.all()] == ["two-sum"]
    StudyList.objects.filter(pk=first.pk).update(title="Start here")
    first.entries.update(position=50)
    make_problem("climbing-stairs")
    call_command("sync_lists")
    call_command("sync_lists")
    first.refresh_from_db()
    assert first.title == "Start here"
    assert [entry.problem.slug for entry in first.entries.all()] == ["climbing-stairs", "two-sum"]


def test_a_problems_statistics(client: Client, user: User) -> None:
    problem = make_problem("two-sum")
    assert "Nothing was judged yet" in client.get("/problems/two-sum/statistics/").content.decode()
    for verdict in ("AC", "AC", "WA", "JE"):
        add_submission(problem, user, verdict)
    Submission.objects.filter(verdict="AC").update(cpu_ms=20, peak_memory_kib=9000)
    tallies.count_all()
    shown = client.get("/problems/two-sum/statistics/").context
    assert (shown["judged"], shown["accepted"]) == (3, 2)
    assert shown["charts"]["runtime"].median == 20
    assert sum(bar.count for bar in shown["charts"]["memory"].bars) == 2
    make_problem("secret", published=False)
    assert client.get("/problems/secret/statistics/").status_code == 404


def test_announcements_are_shown_in_their_time(client: Client) -> None:
    now = datetime.now(UTC)
    Announcement.objects.create(text="Down for an hour tonight <b>")
    Announcement.objects.create(text="Over already", since=now - timedelta(days=2), until=now - timedelta(days=1))
    Announcement.objects.create(text="Not yet", since=now + timedelta(days=1))
    page = client.get("/problems/").content.decode()
    assert "Down for an hour tonight &lt;b&gt;" in page
    assert "Over already" not in page
    assert "Not yet" not in page


@pytest.mark.parametrize(
    "address", ["/users/ada/", "/lists/", "/lists/basics/", "/leaderboard/", "/problems/problem-0/statistics/"]
)
def test_no_page_asks_more_of_the_database_the_more_there_is(
    client: Client, user: User, django_assert_max_num_queries: DjangoAssertNumQueries, address: str
) -> None:
    client.force_login(user)
    study_list = StudyList.objects.create(slug="basics", title="Basics")
    counts = []
    for size in (1, 30):
        for number in range(Problem.objects.count(), size):
            problem = make_problem(f"problem-{number}")
            Entry.objects.create(study_list=study_list, problem=problem, position=number)
            visitor = User.objects.create_user(f"user-{number}")
            Profile.objects.create(user=visitor, is_public=True)
            add_submission(problem, user, "AC")
            add_submission(problem, visitor, "AC")
        tallies.count_all()
        with django_assert_max_num_queries(12) as queries:
            assert client.get(address).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
