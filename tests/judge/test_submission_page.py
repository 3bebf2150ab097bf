"""A submission's page, and what leads on from it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from judge.models import Note, Submission
from tests.judge import sources

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12


@pytest.fixture
def failed(submission, problem):
    """Its third case, a secret one, is the first that failed; it is too long to be kept in full."""
    case = problem.current_revision.cases.get(position=2)
    shown = {
        "input": "-4… (9 more characters)",
        "output": "8",
        "expected": "-8",
        "stdout": "",
        "stderr": "",
        "message": "",
    }
    passed = {"verdict": "AC", "cpu_ms": 1, "wall_ms": 1, "peak_memory_kib": 1}
    results = [{"number": 1} | passed, {"number": 2} | passed, {"number": 3} | passed | {"verdict": "WA"} | shown]
    Submission.objects.filter(pk=submission.pk).update(status="DONE", verdict="WA", results=results, cpu_ms=1)
    submission.refresh_from_db()
    assert case.input == "-4"
    return submission


def test_the_code_is_shown_with_its_words_in_colours_and_nothing_in_it_acts(client, user, make_submission):
    submission = make_submission(source="x = '<script>alert(1)</script>'\n")
    client.force_login(user)
    page = client.get(submission.get_absolute_url()).content.decode()
    assert '<span class="hl-s">&#x27;&lt;script&gt;alert(1)&lt;/script&gt;&#x27;</span>' in page


def test_the_source_is_downloaded_under_the_name_of_its_language(client, user, submission):
    client.force_login(user)
    answer = client.get(f"/submissions/{submission.pk}/source/")
    assert answer.content.decode() == sources.RIGHT
    assert answer.headers["Content-Disposition"] == f'attachment; filename="double-{submission.pk}.py"'


def test_of_the_secret_cases_the_failed_one_alone_can_be_had(client, user, stranger, failed):
    address = f"/submissions/{failed.pk}/cases/{{}}/{{}}/"
    client.force_login(user)
    assert client.get(address.format(3, "input")).content == b"-4"
    assert client.get(address.format(3, "expected")).content == b"-8"
    for number, part in [(1, "input"), (2, "expected"), (4, "input"), (0, "input"), (3, "name"), (10**17, "input")]:
        assert client.get(address.format(number, part)).status_code == 404
    client.force_login(stranger)
    assert client.get(address.format(3, "input")).status_code == 404


def test_it_is_opened_in_the_editor_with_the_failed_case_as_the_input(client, user, failed):
    client.force_login(user)
    page = client.get(f"/submissions/{failed.pk}/edit/?case=3")
    assert page.context["source"] == sources.RIGHT
    assert page.context["own_inputs"] == ["-4"]
    for secret in ("1", "4", "x", "9" * 30):
        assert client.get(f"/submissions/{failed.pk}/edit/?case={secret}").context["own_inputs"] == []


def test_a_note_is_ones_own_to_write(client, user, staff, submission):
    address = f"/submissions/{submission.pk}/note/"
    client.force_login(user)
    client.post(address, {"text": " look again \n"})
    assert Note.objects.get().text == "look again"
    assert "look again" in client.get(submission.get_absolute_url()).content.decode()
    client.force_login(staff)
    assert client.post(address, {"text": "mine"}).status_code == 404
    client.force_login(user)
    client.post(address, {"text": ""})
    assert not Note.objects.exists()


def test_two_submissions_of_a_problem_are_compared(client, user, stranger, submission, make_submission):
    other, theirs = make_submission(source=sources.CRASHES), make_submission(user=stranger)
    address = f"/submissions/{submission.pk}/compare/"
    client.force_login(user)
    page = client.get(address, {"with": other.pk}).content.decode()
    assert "r<del>aise ValueError(&quot;no idea&quot;)</del>" in page
    assert "r<ins>eturn n + n</ins>" in page
    for impossible in (theirs.pk, 0, "x", "9" * 40, ""):
        assert client.get(address, {"with": impossible}).status_code == 404


def test_the_list_on_the_problem_page_goes_on_before_the_last_one(client, user, make_submission, settings):
    settings.LEETSIM_MAX_UNFINISHED = settings.LEETSIM_SUBMITS_PER_MINUTE = 1000
    made = [make_submission() for _ in range(31)]
    client.force_login(user)
    first = client.get("/problems/double/submissions/")
    assert [shown.pk for shown in first.context["submissions"]] == [each.pk for each in made[:0:-1]]
    rest = client.get(f"/problems/double/submissions/?before={made[1].pk}")
    assert [shown.pk for shown in rest.context["submissions"]] == [made[0].pk]


@pytest.mark.parametrize(
    "address",
    [
        "/problems/",
        "/problems/double/",
        "/problems/double/submissions/",
        "/submissions/",
        "/submissions/?problem=double&verdict=AC&since=2020-01-01",
        "{}",
        "{}edit/",
        "{}compare/?with={other}",
        "/settings/",
        "/accounts/tokens/",
        "/api/docs",
    ],
)
def test_a_page_asks_as_many_queries_whatever_there_is(client, user, make_submission, settings, address):
    settings.LEETSIM_MAX_UNFINISHED = settings.LEETSIM_SUBMITS_PER_MINUTE = 1000
    other, shown = make_submission(), make_submission()
    Submission.objects.update(status="DONE", verdict="AC", cpu_ms=5, peak_memory_kib=900)
    client.force_login(user)
    path = address.format(shown.get_absolute_url(), other=other.pk)

    def count() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(path).status_code == 200
        return len(queries)

    client.get(path)  # the first visitor of a day has its problem chosen
    few = count()
    for _ in range(20):
        make_submission()
    Submission.objects.update(status="DONE", verdict="AC", cpu_ms=5, peak_memory_kib=900)
    assert count() == few <= MOST_QUERIES
