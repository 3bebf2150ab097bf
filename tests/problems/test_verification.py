"""Verifying as a job, and what may be published."""

from dataclasses import replace
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db.models.functions import Now

from judge.engine import Verdict
from judge.engine.programs import AuthorsProgram
from judge.engine.version import version
from problems import verification
from problems.jobs import carry_on_verification
from problems.models import Problem, Verification
from problems.packages import Expectation, Submission
from problems.revisions import Content, create_revision

from .conftest import MakePackage
from .test_revisions import CONTENT

pytestmark = pytest.mark.django_db

RIGHT = "class Solution:\n    def double(self, n): return n + n"
WRONG = "class Solution:\n    def double(self, n): return n * n"
VALIDATOR = {"path": "v.py", "language": "python3", "source": "import sys\nsys.exit(42 if int(input()) < 9 else 43)"}


def submission(folder: str, source: str, verdict: Verdict) -> Submission:
    path = f"submissions/{folder}/x.py"
    return Submission(path, AuthorsProgram(path, "python3", source), Expectation(frozenset({verdict})))


GOOD = replace(
    CONTENT,
    input_validators=[VALIDATOR],
    submissions=[submission("accepted", RIGHT, Verdict.AC), submission("wrong_answer", WRONG, Verdict.WA)],
)
BAD = replace(GOOD, submissions=[*GOOD.submissions, submission("wrong_answer", RIGHT, Verdict.WA)])


@pytest.fixture
def problem() -> Problem:
    problem = Problem.objects.create(slug="double", title="Double")
    create_revision(problem, GOOD)
    return problem


def carry_on(job: Verification) -> Verification:
    """As a worker does, job after job."""
    for _ in range(job.steps - job.step):
        carry_on_verification(job.pk)
    job.refresh_from_db()
    return job


def verify(problem: Problem, content: Content) -> Verification:
    return carry_on(verification.request(verification.find_or_make_revision(problem, content), makes_current=True))


def test_a_revision_is_verified_step_by_step_and_the_progress_is_kept(problem: Problem) -> None:
    assert problem.current_revision is not None
    job = verification.request(problem.current_revision)
    assert (job.status, job.step, job.steps, job.is_right, job.judge_version) == ("QUEUED", 0, 3, None, version())
    carry_on_verification(job.pk)
    job.refresh_from_db()
    assert (job.status, job.step, job.outcomes) == ("QUEUED", 1, [])
    carry_on(job)
    assert (job.status, job.step, job.is_right, job.notes) == ("DONE", 3, True, [])
    assert [(o["path"], o["verdict"], o["is_right"]) for o in job.outcomes] == [
        ("submissions/accepted/x.py", "AC", True),
        ("submissions/wrong_answer/x.py", "WA", True),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (BAD, "submissions/wrong_answer/x.py: AC is wrong"),
        (replace(GOOD, submissions=[], reference_source=WRONG), "submissions/accepted/reference: WA is wrong"),
        (replace(GOOD, submissions=[], reference_source="", reference_language=""), "no submission was accepted"),
        (replace(GOOD, cases=[replace(GOOD.cases[0], input="10\n", expected="20")]), "v.py refuses it"),
        (
            replace(GOOD, input_validators=[{**VALIDATOR, "source": "1 +"}]),
            "v.py",
        ),
        (replace(GOOD, submissions=[replace(GOOD.submissions[0], program=None)]), "no submission was accepted"),
    ],
)
def test_what_is_wrong_is_told(content: Content, words: str, problem: Problem) -> None:
    job = verify(problem, content)
    assert job.is_right is False
    assert any(words in note for note in job.notes), job.notes


def test_a_problem_without_the_jurys_submissions_is_verified_by_its_reference_solution(problem: Problem) -> None:
    assert verify(problem, replace(GOOD, submissions=[])).is_right


def test_only_a_verified_problem_is_published(problem: Problem) -> None:
    assert not verification.publish(problem)
    verify(problem, GOOD)
    problem.refresh_from_db()
    assert verification.publish(problem)
    assert Problem.objects.published().exists()


def test_an_edit_of_a_published_problem_takes_effect_once_it_is_verified(problem: Problem) -> None:
    first = problem.current_revision
    verify(problem, GOOD)
    verification.publish(problem)
    job = verification.request_for_edit(problem, replace(GOOD, statement="Other words."))
    assert job is not None
    problem.refresh_from_db()
    assert problem.current_revision == first
    assert verification.find_draft(problem) == job.revision
    carry_on(job)
    problem.refresh_from_db()
    assert problem.current_revision == job.revision != first


def test_an_edit_that_is_wrong_never_takes_effect_and_is_gone_on_with(problem: Problem) -> None:
    first = problem.current_revision
    verify(problem, GOOD)
    verification.publish(problem)
    wrong = replace(BAD, statement="Other words.")
    job = verification.request_for_edit(problem, wrong)
    assert job is not None
    carry_on(job)
    problem.refresh_from_db()
    assert (problem.current_revision, verification.find_draft(problem)) == (first, job.revision)
    assert verification.request_for_edit(problem, wrong) is None


def test_an_edit_of_an_unpublished_problem_is_current_at_once(problem: Problem) -> None:
    job = verification.request_for_edit(problem, replace(GOOD, statement="Other words."))
    assert job is not None
    problem.refresh_from_db()
    assert problem.current_revision == job.revision


def test_of_two_workers_with_the_same_step_one_does_it(problem: Problem) -> None:
    assert problem.current_revision is not None
    job = verification.request(problem.current_revision)
    same = Verification.objects.get(pk=job.pk)
    assert verification.begin_step(job)
    assert not verification.begin_step(same)
    assert verification.end_step(job, step=1, status="QUEUED")
    assert not verification.end_step(same, step=1, status="QUEUED")


def test_what_was_lost_is_sent_again_and_once(problem: Problem) -> None:
    assert problem.current_revision is not None
    job = verification.request(problem.current_revision)
    assert verification.send_lost() == 0
    Verification.objects.update(touched_at=Now() - timedelta(minutes=2))
    assert verification.send_lost() == 1
    assert verification.send_lost() == 0
    Verification.objects.update(status="RUNNING", touched_at=Now() - timedelta(minutes=2))
    assert verification.send_lost() == 0  # a step may take so long
    Verification.objects.update(touched_at=Now() - timedelta(hours=1))
    assert verification.send_lost() == 1
    assert carry_on(job).is_right


def test_a_job_that_is_gone_does_no_harm() -> None:
    carry_on_verification(12345)


def test_everything_that_sync_has_published_is_verified(make_package: MakePackage) -> None:
    call_command("sync_problems", catalog=make_package().parent, stdout=StringIO())
    problem = Problem.objects.published().get()
    assert verification.is_verified(problem.current_revision)
