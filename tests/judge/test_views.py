from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from judge.engine import languages
from judge.models import Submission
from problems.models import Toolchain
from tests.judge import sources
from tests.judge.attempts import claim, finish

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
RUN = "/problems/double/run/"
SUBMIT = "/problems/double/submit/"
GOOD = {"language": "python3", "source": sources.RIGHT}


@pytest.fixture
def ada(client: Client, user, problem, redis) -> Client:
    client.force_login(user)
    return client


def test_a_submit_is_queued_and_leads_to_its_page(ada, user, tickets):
    response = ada.post(SUBMIT, GOOD)
    submission = Submission.objects.get()
    assert response.status_code == 302
    assert response.url == f"/submissions/{submission.pk}/"
    assert (submission.user, submission.mode, submission.status) == (user, "SUBMIT", "QUEUED")
    assert tickets("submit") == 1


def test_htmx_gets_the_live_fragment(ada):
    response = ada.post(RUN, GOOD | {"own_input": "5"}, headers=HTMX)
    submission = Submission.objects.get()
    assert response.status_code == 200
    page = response.content.decode()
    assert f'id="submission-{submission.pk}"' in page
    assert f"/ws/submissions/{submission.pk}/" in page
    assert "<html" not in page
    assert (submission.mode, submission.own_input) == ("RUN", "5\n")


def test_a_run_takes_several_inputs_and_names_the_one_that_does_not_fit(ada):
    ada.post(RUN, GOOD | {"own_input": ["5", " 7"]})
    assert Submission.objects.get().own_inputs == ["5\n", "7\n"]
    refused = ada.post(RUN, GOOD | {"own_input": ["5", "seven"]})
    assert refused.context["form"].errors["own_input"][0].startswith("Case 2: argument 1 (n)")
    too_many = ada.post(RUN, GOOD | {"own_input": ["5"] * 21})
    assert "At most 20 cases" in too_many.context["form"].errors["own_input"][0]


def test_lines_are_stored_as_they_were_typed(ada):
    ada.post(SUBMIT, GOOD | {"source": "  a = 1\r\n\tb = 2\r\n"})
    assert Submission.objects.get().source == "  a = 1\n\tb = 2\n"


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"source": ""}, "source", "empty"),
        ({"source": " \n\t"}, "source", "empty"),
        ({"source": "x = '" + "é" * 32 * 1024 + "'"}, "source", "at most 64 KiB"),
        ({"source": "a\0b"}, "source", "NUL"),
        ({"language": "cobol"}, "language", "There is no language “cobol” here. Choose one of: "),
        ({"language": ""}, "language", "Choose a language"),
        ({"own_input": "five"}, "own_input", "n"),
        ({"own_input": "[5]"}, "own_input", "integer"),
        ({"own_input": "1\n2"}, "own_input", "1"),
        ({"own_input": "[" * 10_000 + "]" * 10_000}, "own_input", "n"),
        ({"own_input": "5\0"}, "own_input", "NUL"),
        ({"own_input": "9" * 70_000}, "own_input", "at most 64 KiB"),
    ],
)
def test_a_bad_field_is_refused_with_a_reason_and_nothing_is_kept(ada, change, field, words):
    for headers in ({}, HTMX):
        response = ada.post(RUN, GOOD | change, headers=headers)
        assert response.status_code == 422
        assert any(words in error for error in response.context["form"].errors[field])
    assert not Submission.objects.exists()


def test_one_submission_too_many_is_refused_with_words_and_the_time_to_wait(ada, settings):
    settings.LEETSIM_MAX_UNFINISHED = 2
    for _ in range(2):
        assert ada.post(RUN, GOOD).status_code == 302
    for headers in ({}, HTMX):
        response = ada.post(SUBMIT, GOOD, headers=headers)
        assert response.status_code == 429
        assert int(response.headers["Retry-After"]) > 0
        assert "You have 2 submissions that are not judged yet" in response.content.decode()
    assert Submission.objects.count() == 2


def test_broken_utf8_is_refused(ada):
    response = ada.post(SUBMIT, b"language=python3&source=x%FF", content_type="application/x-www-form-urlencoded")
    assert response.status_code == 422
    assert "not valid UTF-8" in response.context["form"].errors["source"][0]


def test_a_refused_form_still_shows_what_was_typed(ada):
    response = ada.post(RUN, GOOD | {"own_input": "five"})
    page = response.content.decode()
    assert "def double(self, n: int)" in page
    assert "five" in page


def test_a_language_that_is_off_says_why(ada, monkeypatch):
    python = languages.load()["python3"]
    toolchain = replace(python.config.toolchain, candidates=["a-python-that-is-not-here"])
    monkeypatch.setitem(
        languages.load(), "python3", replace(python, config=replace(python.config, toolchain=toolchain))
    )
    response = ada.post(SUBMIT, GOOD)
    assert response.status_code == 422
    error = response.context["form"].errors["language"][0]
    assert error.startswith("Python 3 is off on this site: a-python-that-is-not-here was not found")


def test_a_language_that_no_worker_has_is_refused_in_words(ada, problem):
    Toolchain.objects.create(host="worker-1", language="cpp", display="C++20", announced_at=timezone.now())
    answer = ada.post(reverse("judge:submit", args=[problem.slug]), {"language": "python3", "source": "x"})
    assert answer.status_code == 422
    assert "no worker has it now" in answer.content.decode()


def test_an_unknown_or_unpublished_problem_is_not_found(ada, problem):
    assert ada.post("/problems/nothing/submit/", GOOD).status_code == 404
    problem.is_published = False
    problem.save()
    assert ada.post(SUBMIT, GOOD).status_code == 404


def test_only_a_post_submits(ada):
    assert ada.get(SUBMIT).status_code == 405


def test_a_visitor_is_asked_to_sign_in_and_comes_back_to_the_problem(client, problem, redis):
    plain = client.post(SUBMIT, GOOD)
    assert plain.status_code == 302
    assert plain.url == "/accounts/login/?next=/problems/double/"
    htmx = client.post(SUBMIT, GOOD, headers=HTMX)
    assert htmx.headers["HX-Redirect"] == "/accounts/login/?next=/problems/double/"
    assert not Submission.objects.exists()


def test_a_post_without_its_csrf_token_is_refused_in_words(user, problem):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(user)
    response = strict.post(SUBMIT, GOOD)
    assert response.status_code == 403
    assert "Traceback" not in response.content.decode()
    assert not Submission.objects.exists()


def test_without_redis_the_page_says_queued(ada, valkey):
    valkey.stop()
    response = ada.post(SUBMIT, GOOD, follow=True)
    assert response.status_code == 200
    assert Submission.objects.get().status == "QUEUED"
    assert "Queued" in response.content.decode()


@pytest.mark.parametrize("name", ["submission", "fragment"])
def test_someone_elses_submission_looks_like_one_that_does_not_exist(client, stranger, staff, submission, name):
    theirs, nobodys = reverse(f"judge:{name}", args=[submission.pk]), reverse(f"judge:{name}", args=[10**12])
    client.force_login(stranger)
    assert client.get(theirs).status_code == client.get(nobodys).status_code == 404
    client.force_login(staff)
    assert client.get(theirs).status_code == 200


def test_a_visitor_sees_no_submission(client, submission):
    assert client.get(submission.get_absolute_url()).status_code == 302
    assert client.get(reverse("judge:fragment", args=[submission.pk])).status_code == 404


def test_a_polling_page_gets_nothing_while_nothing_changed(ada, submission):
    url = reverse("judge:fragment", args=[submission.pk])
    page = ada.get(url)
    assert page.status_code == 200
    assert f'data-version="{submission.version}"' in page.content.decode()
    assert ada.get(url, {"version": submission.version}).status_code == 200, "its place in the queue may be another"
    running = claim(submission).submission
    assert ada.get(url, {"version": running.version}).status_code == 204
    assert ada.get(url, {"version": running.version - 1}).status_code == 200


def test_only_staff_can_rejudge(client, user, stranger, staff, submission):
    url = reverse("judge:rejudge", args=[submission.pk])
    for person, status in ((stranger, 404), (user, 403), (staff, 302)):
        client.force_login(person)
        assert client.post(url).status_code == status


def test_the_history_shows_ones_own_and_staff_see_all(client, user, stranger, staff, make_submission):
    mine, theirs = make_submission(), make_submission(user=stranger)
    client.force_login(user)
    assert [s.pk for s in client.get("/submissions/").context["page"].submissions] == [mine.pk]
    assert [s.pk for s in client.get("/submissions/?user=eve").context["page"].submissions] == [mine.pk]
    client.force_login(staff)
    assert [s.pk for s in client.get("/submissions/").context["page"].submissions] == [theirs.pk, mine.pk]
    assert [s.pk for s in client.get("/submissions/?user=eve").context["page"].submissions] == [theirs.pk]


def test_the_history_filters(ada, make_submission):
    run, submit = make_submission(mode="RUN"), make_submission(language="cpp")

    def find(query):
        return {s.pk for s in ada.get(f"/submissions/?{query}").context["page"].submissions}

    assert find("") == {run.pk, submit.pk}
    assert find("language=cpp") == {submit.pk}
    assert find("mode=RUN&status=QUEUED") == {run.pk}
    assert find("problem=double") == {run.pk, submit.pk}
    assert find("problem=other") == set()
    assert find("verdict=AC") == set()
    for wrong in ("verdict=OK", "before=x", "before=-1", "status=LOST"):
        assert ada.get(f"/submissions/?{wrong}").status_code == 400


def test_the_history_of_some_days(ada, make_submission):
    before, within, after = (make_submission() for _ in range(3))
    for submission, day in ((before, "2031-03-04T23:59"), (within, "2031-03-05T00:00"), (after, "2031-03-06T00:00")):
        Submission.objects.filter(pk=submission.pk).update(created_at=f"{day}Z")

    def read(query):
        return [shown.pk for shown in ada.get(f"/submissions/?{query}").context["page"].submissions]

    assert read("since=2031-03-05&until=2031-03-05") == [within.pk]
    assert read("since=2031-03-05") == [after.pk, within.pk]
    assert read("until=2031-03-04") == [before.pk]
    assert ada.get("/submissions/?since=yesterday").status_code == 400


def test_the_history_looks_again_while_something_has_no_verdict(ada, make_submission):
    submission = make_submission()
    assert 'hx-trigger="every 2s"' in ada.get("/submissions/?verdict=").content.decode()
    finish(claim(submission))
    assert "every 2s" not in ada.get("/submissions/").content.decode()


def test_history_pages_stay_as_they_are_while_submissions_are_added(ada, make_submission, monkeypatch):
    monkeypatch.setattr("judge.history.PER_PAGE", 2)
    oldest, older, newer, newest = (make_submission().pk for _ in range(4))

    def read(query):
        page = ada.get(f"/submissions/{query}").context["page"]
        return [submission.pk for submission in page.submissions], page

    ids, first = read("")
    assert (ids, first.newer) == ([newest, newer], "")
    latest = make_submission().pk
    ids, second = read(first.older)
    assert (ids, second.older) == ([older, oldest], "")
    assert read(second.newer)[0] == [newest, newer]
    assert read("")[0] == [latest, newest]
