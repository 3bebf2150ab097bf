"""The engine's own rules, by real programs in the real sandbox. Each language's programs: test_programs.py."""

import os

import pytest

from judge.attacks.leftovers import Leftovers
from judge.engine import (
    Case,
    CaseResult,
    Checker,
    Compiled,
    Judged,
    JudgeError,
    Limits,
    Sandbox,
    Signature,
    Task,
    Verdict,
    compiling,
    judge,
    languages,
    prepare,
)
from judge.engine.compiling import BASELINE, read_baseline
from judge.engine.judging import verdict_of
from judge.engine.sandbox import Exceeded, Facts

ADD = Signature.parse(
    {
        "name": "add",
        "params": [{"name": "a", "type": "integer"}, {"name": "b", "type": "integer"}],
        "return": {"type": "integer"},
    }
)
CASES = [Case("1\n2\n", "3"), Case("2\n2\n", "4"), Case("40\n2\n", "42")]


def judge_all(sandbox, body, *, cases=CASES, language="python3", stop=True):
    source = body if "class" in body else f"class Solution:\n    def add(self, a, b):\n        {body}"
    task = Task(source, language, ADD, cases, Checker(), Limits(time_limit_ms=500), stop_at_first_failure=stop)
    events = list(judge(task, sandbox))
    return events[0], events[1:-1], events[-1]


def test_it_yields_compiled_then_each_case_then_the_verdict(sandbox):
    compiled, results, judged = judge_all(sandbox, "return a + b")
    assert isinstance(compiled, Compiled) and compiled.ok
    assert [(result.number, result.verdict, result.output) for result in results] == [
        (1, "AC", "3"),
        (2, "AC", "4"),
        (3, "AC", "42"),
    ]
    assert isinstance(judged, Judged)
    assert (judged.verdict, judged.passed, judged.total) == ("AC", 3, 3)


def test_a_submit_stops_at_the_first_failing_case(sandbox):
    _, results, judged = judge_all(sandbox, "return 3")
    assert [result.verdict for result in results] == ["AC", "WA"]
    assert (results[-1].input, results[-1].output, results[-1].expected) == ("2\n2\n", "3", "4")
    assert (judged.verdict, judged.passed) == ("WA", 1)


def test_a_run_goes_on_after_a_wrong_answer_a_crash_and_a_slow_case(sandbox):
    body = "if a == 1: return 0\n        if a == 2: raise ValueError('two')\n        return a + b"
    _, results, judged = judge_all(sandbox, body, stop=False)
    assert [result.verdict for result in results] == ["WA", "RTE", "AC"]
    assert results[1].message == "ValueError: two"
    assert (judged.verdict, judged.passed) == ("WA", 1)
    _, results, _ = judge_all(sandbox, "while a == 1: pass\n        return a + b", stop=False)
    assert [result.verdict for result in results] == ["TLE", "AC", "AC"]


def test_what_the_user_prints_is_kept_apart_for_each_case(sandbox):
    _, results, judged = judge_all(sandbox, "print('a is', a); return a + b")
    assert [result.stdout for result in results] == ["a is 1\n", "a is 2\n", "a is 40\n"]
    assert judged.verdict == "AC"


def test_without_an_expected_answer_any_answer_passes(sandbox):
    _, results, judged = judge_all(sandbox, "return 7", cases=[Case("1\n2\n", None)])
    assert (results[0].output, judged.verdict) == ("7", "AC")


def test_time_is_counted_for_each_case_and_not_for_starting_up(sandbox):
    source = "import time\nx = sum(range(10**6))\nclass Solution:\n    def add(self, a, b):\n        return a + b"
    _, results, judged = judge_all(sandbox, source)
    assert judged.verdict == "AC"
    assert max(result.cpu_ms for result in results) < 15


@pytest.mark.parametrize(
    ("body", "verdict", "words"),
    [
        ("while True: pass", "TLE", "500 ms of CPU"),
        ("import time; time.sleep(60)", "TLE", "waits"),
        ("x = bytearray(400 << 20); return len(x)", "MLE", "256 MiB"),
        ("while True: print('x' * 10**6)", "OLE", "8192 KiB"),
        ("return [][0]", "RTE", "IndexError: list index out of range"),
        ("import os; os._exit(0)", "RTE", "exited before it answered"),
        ("import os; os._exit(42)", "RTE", "code 42"),
        ("import os; os.kill(os.getpid(), 11)", "RTE", "SIGSEGV"),
        ("import os; os.close(3)", "RTE", ""),
        ("import os; os.write(3, b'3\\n'); os._exit(0)", "RTE", "exited"),
        ("import os; os.write(3, b'[' * 100_000 + b'\\n')", "WA", ""),
        ("import os; os.write(3, b'\\xff\\x00\\n')", "WA", ""),
        ("import os; os.write(3, b'x' * (9 << 20))", "OLE", ""),
    ],
)
def test_each_limit_and_each_trick_has_its_verdict(sandbox, body, verdict, words):
    _, _, judged = judge_all(sandbox, body)
    assert judged.verdict == verdict
    assert words in judged.message


def test_a_syntax_error_is_a_compile_error_with_the_users_own_line(sandbox):
    compiled, results, judged = judge_all(sandbox, "class Solution:\n    def add(self, a, b)\n        return 1")
    assert (compiled.ok, results, judged.verdict) == (False, [], "CE")
    assert "line 2" in compiled.output and "/driver" not in compiled.output


def test_a_cpp_compile_error_names_the_users_own_line(sandbox):
    source = "class Solution {\npublic:\n    int add(int a, int b) { return a + c; }\n};"
    compiled, _, judged = judge_all(sandbox, source, language="cpp")
    assert judged.verdict == "CE"
    assert "solution.cpp:3" in compiled.output and "glue" not in compiled.output and "/" not in compiled.output


def test_the_same_code_is_compiled_once(sandbox):
    source = "class Solution {\npublic:\n    int add(int a, int b) { return b + a; }\n};"
    first, _, _ = judge_all(sandbox, source, language="cpp")
    second, _, judged = judge_all(sandbox, source, language="cpp", stop=False)
    assert (first.cached, second.cached, judged.verdict) == (False, True, "AC")


def test_a_language_that_is_not_there_is_the_fault_of_the_judge(sandbox):
    with pytest.raises(JudgeError, match="cobol"):
        judge_all(sandbox, "return 1", language="cobol")


@pytest.mark.parametrize("after", ["compiling", "a case"])
def test_a_judgement_that_is_given_up_leaves_no_process_and_no_file(sandbox, after):
    before = set(os.listdir("/proc/self/fd"))
    task = Task("class Solution:\n    def add(self, a, b): return a + b", "python3", ADD, CASES, Checker())
    events = judge(task, sandbox)
    assert isinstance(next(events), Compiled)
    if after == "a case":
        assert isinstance(next(events), CaseResult)
    events.close()
    assert list(sandbox.folder.iterdir()) == []
    assert set(os.listdir("/proc/self/fd")) <= before  # garbage of other tests may have gone meanwhile


OK = Facts(exit_code=0, signal=None, cpu_ms=1, wall_ms=1, peak_memory_kib=1, out_of_memory=False, exceeded=None)


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, Verdict.AC),
        ({"exit_code": 1}, Verdict.RTE),
        ({"exit_code": None, "signal": 11}, Verdict.RTE),
        ({"exit_code": None, "signal": 9, "out_of_memory": True}, Verdict.MLE),
        ({"exit_code": None, "exceeded": Exceeded.CPU}, Verdict.TLE),
        ({"exit_code": None, "exceeded": Exceeded.WALL}, Verdict.TLE),
        ({"exit_code": None, "exceeded": Exceeded.OUTPUT}, Verdict.OLE),
        ({"exit_code": 0, "out_of_memory": True}, Verdict.MLE),  # one of its processes was ended by the kernel
        ({"exit_code": None, "exceeded": Exceeded.WALL, "out_of_memory": True}, Verdict.MLE),
    ],
)
def test_the_verdict_follows_from_the_facts(changes, verdict):
    assert verdict_of(Facts(**{**vars(OK), **changes})) is verdict


def judge_program(sandbox, source, cases):
    return list(judge(Task(source, "python3", None, cases, Checker(), Limits(time_limit_ms=500)), sandbox))


def test_each_case_of_a_program_has_a_process_of_its_own(sandbox):
    source = "import os\nopen('/tmp/left', 'x')\nprint(input(), len(os.listdir('/tmp')))"
    events = judge_program(sandbox, source, [Case(f"{number}\n", f"{number} 1") for number in range(6)])
    assert events[-1].passed == 6, events


def test_the_boxes_of_cases_that_are_not_judged_any_more_are_gone(sandbox):
    before = Leftovers(sandbox)
    events = judge_program(sandbox, "print(input())", [Case("1\n", "1"), Case("2\n", "3"), *[Case("4\n", "4")] * 4])
    assert [event.verdict for event in events[1:]] == ["AC", "WA", "WA"]
    assert before.find() == []


def test_a_driver_that_lost_its_files_is_prepared_again(tmp_path):
    with Sandbox(tmp_path) as sandbox:
        cases = [Case("1\n", "1")]
        assert judge_program(sandbox, "print(input())", cases)[-1].verdict == "AC"
        (prepare(languages.load()["python3"], sandbox) / BASELINE).unlink()
        assert judge_program(sandbox, "print(input())", cases)[-1].verdict == "AC"


def test_a_driver_that_is_not_well_prepared_is_the_fault_of_the_judge(sandbox, monkeypatch, tmp_path):
    monkeypatch.setattr(compiling, "prepare", lambda language, sandbox: tmp_path)
    with pytest.raises(JudgeError, match="not well prepared, remove"):
        read_baseline(languages.load()["python3"], sandbox)
