"""One's own settings: the language, and the zone whose days are shown."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from community.models import Profile
from judge.models import Submission
from tests.community.test_pages import add_submission, make_problem

pytestmark = pytest.mark.django_db
# Days ago, late in the evening of UTC, which was the next morning in Tokyo.
LATE = datetime.now(UTC).replace(hour=20, minute=0) - timedelta(days=3)
DAY, NEXT_DAY = f"{LATE:%Y-%m-%d}", f"{LATE + timedelta(days=1):%Y-%m-%d}"
TOKYO = "Asia/Tokyo"


@pytest.fixture
def user() -> User:
    return User.objects.create_user("ada")


@pytest.fixture
def late(client: Client, user: User) -> Submission:
    """Sent by `user`, who is signed in."""
    client.force_login(user)
    add_submission(make_problem("two-sum"), user, "AC")
    Submission.objects.update(created_at=LATE)
    return Submission.objects.get()


def find_active_days(client: Client) -> list[str]:
    weeks = client.get("/users/ada/").context["activity"].calendar.weeks
    return [f"{day.date:%Y-%m-%d}" for week in weeks for day in week if day.count]


def count_of_day(client: Client, day: str) -> int:
    return len(client.get(f"/submissions/?since={day}&until={day}").context["page"].submissions)


def test_days_are_those_of_the_chosen_zone(client: Client, late: Submission) -> None:
    assert (find_active_days(client), count_of_day(client, DAY)) == ([DAY], 1)
    client.post("/settings/", {"zone": TOKYO})
    assert (find_active_days(client), count_of_day(client, DAY)) == ([NEXT_DAY], 0)
    assert count_of_day(client, NEXT_DAY) == 1
    client.post("/settings/", {"zone": ""})
    assert find_active_days(client) == [DAY]


def test_until_one_is_chosen_the_browser_tells_it(client: Client, late: Submission) -> None:
    client.cookies["zone"] = TOKYO
    assert (find_active_days(client), count_of_day(client, NEXT_DAY)) == ([NEXT_DAY], 1)
    for nonsense in ("Mars/Olympus", "../../etc/passwd", "Europe", "\0", "x" * 300):
        client.cookies["zone"] = nonsense
        assert find_active_days(client) == [DAY]


def test_a_public_calendar_has_its_owners_days(client: Client, user: User, late: Submission) -> None:
    Profile.objects.create(user=user, is_public=True, zone=TOKYO)
    visitor = Client()
    visitor.cookies["zone"] = "America/Lima"
    assert find_active_days(visitor) == [NEXT_DAY]


def test_the_zone_is_known_again_after_signing_in(client: Client, user: User, late: Submission) -> None:
    client.post("/settings/", {"zone": TOKYO})
    elsewhere = Client()
    elsewhere.force_login(user)
    assert count_of_day(elsewhere, NEXT_DAY) == 1


def test_the_language_is_chosen_for_a_browser(client: Client, user: User) -> None:
    client.force_login(user)
    answer = client.post("/settings/", {"language": "de"}, follow=True)
    assert "Deine Einstellungen" in answer.content.decode()
    assert '<html lang="de"' in client.get("/problems/").content.decode()
    client.post("/settings/", {"language": ""})
    assert '<html lang="en"' in client.get("/problems/").content.decode()


@pytest.mark.parametrize("wrong", [{"language": "xx"}, {"zone": "Mars/Olympus"}])
def test_what_there_is_not_is_refused(client: Client, user: User, wrong: dict[str, Any]) -> None:
    client.force_login(user)
    answer = client.post("/settings/", wrong)
    assert answer.status_code == 422
    assert "is not one of the available choices" in answer.content.decode()
