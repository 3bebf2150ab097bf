"""All cases of a function problem run in one process: what that hides is told."""

from collections.abc import Sequence

import pytest

from judge.engine import Case, CaseResult, Checker, Judged, Limits, Sandbox, Signature, Task, judge

COUNT = Signature.parse(
    {"name": "count", "params": [{"name": "nums", "type": "integer[]"}], "return": {"type": "integer"}}
)
CASES = [Case("[1]\n", "1", "one"), Case("[1,2]\n", "2", "two"), Case("[]\n", "0", "none")]
LEAKS = {
    "python3": """
class Solution:
    seen = []

    def count(self, nums):
        self.seen.extend(nums)
        return len(self.seen)
""",
    "cpp": """
vector<int> seen;

class Solution {
public:
    int count(vector<int>& nums) {
        seen.insert(seen.end(), nums.begin(), nums.end());
        return seen.size();
    }
};
""",
}


def judge_all(
    sandbox: Sandbox, source: str, *, language: str = "python3", cases: Sequence[Case] = CASES, stop: bool = True
) -> tuple[list[CaseResult], Judged]:
    task = Task(source, language, COUNT, cases, Checker(), Limits(time_limit_ms=500), stop_at_first_failure=stop)
    events = list(judge(task, sandbox))
    judged = events[-1]
    assert isinstance(judged, Judged)
    return [event for event in events if isinstance(event, CaseResult)], judged


@pytest.mark.parametrize("language", LEAKS)
def test_a_case_that_passes_alone_says_that_state_was_kept(sandbox: Sandbox, language: str) -> None:
    results, judged = judge_all(sandbox, LEAKS[language], language=language)
    assert [result.verdict for result in results] == ["AC", "WA"]
    assert results[1].message.startswith("Passes alone: your code keeps state between cases")
    assert judged.message == f"Case 2 (two): {results[1].message}"


def test_a_crash_that_comes_of_kept_state_says_so_too(sandbox: Sandbox) -> None:
    source = """
used = False

class Solution:
    def count(self, nums):
        global used
        if used:
            raise ValueError("used twice")
        used = True
        return len(nums)
"""
    results, _ = judge_all(sandbox, source, stop=False)
    assert [result.verdict for result in results] == ["AC", "RTE", "AC"]
    assert results[1].message.startswith("ValueError: used twice Passes alone: ")


def test_what_fails_alone_too_is_just_wrong(sandbox: Sandbox) -> None:
    results, judged = judge_all(sandbox, "class Solution:\n    def count(self, nums): return 1")
    assert [(result.verdict, result.message) for result in results] == [("AC", ""), ("WA", "")]
    assert judged.message == ""


def test_a_crash_is_not_charged_with_the_time_of_the_cases_before_it(sandbox: Sandbox) -> None:
    source = """
class Solution:
    def count(self, nums):
        if not nums:
            return 1 // 0
        return sum(1 for _ in range(8_000_000)) // 8_000_000 * len(nums)
"""
    results, _ = judge_all(sandbox, source)
    assert [result.verdict for result in results] == ["AC", "AC", "RTE"]
    assert results[0].cpu_ms > 90 > results[2].cpu_ms


def test_a_limit_names_the_case_that_passed_it(sandbox: Sandbox) -> None:
    source = "class Solution:\n    def count(self, nums):\n        while len(nums) == 2: pass\n        return len(nums)"
    _, judged = judge_all(sandbox, source)
    assert (judged.verdict, judged.message) == ("TLE", "Case 2 (two): Used more than 500 ms of CPU time.")


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("python3", "class Solution:\n    def count(self, nums): return len(nums)"),
        ("cpp", "class Solution {\npublic:\n    int count(vector<int>& nums) { return nums.size(); }\n};"),
    ],
)
def test_the_memory_of_driver_and_runtime_is_not_the_users(sandbox: Sandbox, language: str, source: str) -> None:
    _, judged = judge_all(sandbox, source, language=language)
    assert judged.verdict == "AC"
    assert 0 <= judged.peak_memory_kib < 2_500


def test_memory_that_the_user_takes_is_shown(sandbox: Sandbox) -> None:
    source = "class Solution:\n    def count(self, nums):\n        return len(bytearray(50 << 20)) and len(nums)"
    _, judged = judge_all(sandbox, source)
    assert 49 * 1024 <= judged.peak_memory_kib < 55 * 1024
