import pytest
from django.db.models.functions import Now

from judge import worker
from judge.engine import JudgeError
from judge.engine import judge as judge_for_real
from judge.jobs import judge_next
from judge.models import Submission
from judge.stages import MOST_CASES
from tests.judge import sources

pytestmark = pytest.mark.django_db(transaction=True)

SHOUTS_NUL = r"""class Solution:
    def double(self, n: int) -> int:
        print("a\0b\ud800" if False else "a\0b", "x" * 10_000)
        return n + n + 1
"""


@pytest.fixture
def judge(make_submission):
    def judge(source, **changes):
        submission = make_submission(source=source, **changes)
        judge_next()
        submission.refresh_from_db()
        return submission

    return judge


def test_right_code_is_accepted(judge):
    submission = judge(sources.RIGHT)
    assert (submission.verdict, submission.cases_passed, submission.cases_total) == ("AC", 4, 4)
    assert submission.wall_ms >= submission.cpu_ms >= 0
    assert submission.peak_memory_kib is not None  # beyond what the driver itself needs
    assert submission.judged_at
    assert submission.attempts.get().outcome == "JUDGED"


def test_the_ledger_keeps_when_an_attempt_reached_its_stages(judge):
    first = judge(sources.RIGHT).attempts.get().stages
    assert first.keys() == {"claimed", "loaded", "compiled", "cached", "cases", "judged"}
    assert [number for number, _ in first["cases"]] == [1, 2, 3, 4]
    times = [first["claimed"], first["loaded"], first["compiled"], *(ms for _, ms in first["cases"]), first["judged"]]
    assert times == sorted(times)
    assert first["cached"] is False
    assert "cases" not in judge(sources.BROKEN).attempts.get().stages


def test_of_many_cases_the_ledger_keeps_the_first_and_the_last(judge, problem, make_revision):
    make_revision(problem, cases=[("2", "4")] * (MOST_CASES + 9))
    cases = judge(sources.RIGHT).attempts.get().stages["cases"]
    assert [number for number, _ in cases] == [*range(1, MOST_CASES), MOST_CASES + 9]


def test_a_submit_stops_at_the_first_failure_and_shows_it_alone_in_full(judge):
    submission = judge(sources.WRONG_ON_NEGATIVES)
    assert (submission.verdict, submission.cases_passed, submission.cases_total) == ("WA", 2, 4)
    assert [result["verdict"] for result in submission.results] == ["AC", "AC", "WA"]
    assert "input" not in submission.results[0]
    failed = submission.failed_case
    assert (failed["number"], failed["input"], failed["output"], failed["expected"]) == (3, "-4", "8", "-8")
    assert failed["stdout"] == "doubling -4\n"


def test_a_run_judges_every_sample_and_shows_each(judge):
    submission = judge("class Solution:\n    def double(self, n):\n        return 1\n", mode="RUN")
    assert submission.verdict == "WA"
    assert [(r["verdict"], r["input"], r["output"], r["expected"]) for r in submission.results] == [
        ("WA", "1", "1", "2"),
        ("WA", "3", "1", "6"),
    ]


def test_own_input_is_compared_with_the_reference_solution(judge):
    submission = judge(sources.WRONG_ON_NEGATIVES, mode="RUN", own_input="-21")
    assert submission.verdict == "WA"
    assert [(r["input"], r["output"], r["expected"]) for r in submission.results] == [("-21", "42", "-42")]


def test_several_own_inputs_are_cases_of_one_run_and_a_sample_among_them_keeps_its_answer(
    judge, problem, make_revision
):
    make_revision(problem, cases=[("1\n", "2")], reference_source="")
    submission = judge(sources.RIGHT, mode="RUN", own_input="1\n\x1e21\n")
    assert [(result["input"], result["expected"]) for result in submission.results] == [("1\n", "2"), ("21\n", None)]
    assert (submission.verdict, submission.cases_total) == ("AC", 2)


def test_own_input_that_the_reference_solution_can_not_take_has_no_expected_answer(judge, problem, make_revision):
    make_revision(problem, cases=[("1", "2")], reference_source=sources.CRASHES)
    submission = judge(sources.RIGHT, mode="RUN", own_input="21")
    assert submission.verdict == "AC"
    assert [(r["output"], r["expected"]) for r in submission.results] == [("42", None)]


def test_a_crash_is_the_users_and_names_their_line(judge):
    submission = judge(sources.CRASHES)
    assert submission.verdict == "RTE"
    assert "no idea" in submission.failed_case["stderr"]
    assert "line 3" in submission.failed_case["stderr"]


def test_a_syntax_error_is_a_compile_error(judge):
    submission = judge(sources.BROKEN)
    assert submission.verdict == "CE"
    assert "line 2" in submission.compile_output


def test_what_a_program_prints_is_bounded_and_fits_any_database(judge):
    submission = judge(SHOUTS_NUL)
    stdout = submission.failed_case["stdout"]
    assert stdout.startswith("a␀b xxx")
    assert "more characters" in stdout
    assert len(stdout) < 5000


def test_a_failure_of_the_judge_is_no_verdict_but_a_retry(make_submission, monkeypatch):
    def fail(*arguments):
        raise JudgeError("the compiler is a folder")

    monkeypatch.setattr("judge.jobs.judge", fail)
    submission = make_submission()
    for attempts_left in (2, 1, 0):
        Submission.objects.update(queued_at=Now())
        judge_next()
        submission.refresh_from_db()
        assert (submission.verdict is None, submission.attempts_left) == (attempts_left > 0, attempts_left)
    assert (submission.status, submission.verdict) == ("DONE", "JE")
    for attempt in submission.attempts.all():
        assert attempt.outcome == "FAILED"
        assert "folder" in attempt.message
        assert attempt.stages.keys() == {"claimed", "loaded"}


def test_a_time_just_over_the_limit_is_judged_twice_before_it_is_called_too_long(judge, problem, make_revision):
    make_revision(problem, cases=[("1", "2")], time_limit_ms=1000)
    slow = judge(sources.busy_for(1070))
    assert (slow.status, slow.verdict, slow.attempts_left) == ("QUEUED", None, 3)
    judge_next()
    slow.refresh_from_db()
    assert slow.verdict == "TLE"
    assert slow.message.endswith("judged twice.")
    assert slow.failed_case["message"].endswith("judged twice.")
    assert list(slow.attempts.values_list("outcome", "verdict")) == [("BORDERLINE", None), ("JUDGED", "TLE")]


def test_a_time_far_over_the_limit_is_judged_once(judge, problem, make_revision):
    make_revision(problem, cases=[("1", "2")], time_limit_ms=1000)
    endless = judge(sources.busy_for(60_000))
    assert (endless.verdict, endless.attempts.count()) == ("TLE", 1)
    assert "twice" not in endless.message


def test_a_language_that_this_host_lacks_is_left_to_others(make_submission, judge):
    # As when a worker of an older version runs next to a newer site.
    foreign = make_submission(language="cobol")
    judge(sources.RIGHT)
    judge_next()
    foreign.refresh_from_db()
    assert (foreign.status, foreign.attempt) == ("QUEUED", 0)


def test_a_full_disk_is_not_blamed_on_the_code_and_costs_no_attempt(make_submission, monkeypatch):
    submission = make_submission(source=sources.BROKEN)

    def fill_the_disk(task, sandbox):
        monkeypatch.setattr(worker, "LEAST_FREE_BYTES", 1 << 60)
        yield from judge_for_real(task, sandbox)

    monkeypatch.setattr("judge.jobs.judge", fill_the_disk)
    judge_next()
    submission.refresh_from_db()
    assert (submission.status, submission.attempt, submission.attempts_left) == ("QUEUED", 1, 3)
    assert "MiB free" in submission.attempts.get().message
    judge_next()
    submission.refresh_from_db()
    assert submission.attempt == 1, "nothing is taken while the disk is full"
    monkeypatch.undo()
    worker.try_out()
    judge_next()
    submission.refresh_from_db()
    assert submission.verdict == "CE"


def test_a_ticket_delivered_twice_judges_once(judge):
    submission = judge(sources.RIGHT)
    judge_next()
    assert submission.attempts.count() == 1


def test_own_input_that_the_problem_does_not_allow_never_meets_the_code(judge, problem, make_revision):
    source = "import sys\nn = int(input())\nassert -10 <= n <= 10, f'n is {n}'\nsys.exit(42)"
    validator = {"path": "input_validators/n.py", "language": "python3", "source": source}
    make_revision(problem, cases=[("1", "2")], input_validators=[validator])
    refused = judge(sources.RIGHT, mode="RUN", own_input="21")
    assert (refused.verdict_label, refused.results) == ("Invalid Input", [])
    assert refused.message == "Your input is not one that this problem allows: n is 21"
    assert judge(sources.RIGHT, mode="RUN", own_input="10").verdict == "AC"
