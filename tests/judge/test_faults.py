import pytest

from judge.faults import Fault, find_faults
from judge.models import Submission

GCC = """\
solution.cpp: In member function 'int Solution::f()':
solution.cpp:5:9: error: expected ';' before 'return'
    5 |         return 1;
solution.cpp:7:1: warning: no return statement
"""
RUST = """\
error[E0308]: mismatched types
 --> solution.rs:3:22
"""
PYTHON = """\
  File "solution.py", line 3
    return nums[
SyntaxError: '[' was never closed
"""
NODE = """\
solution.js:2
    return [0,;
SyntaxError: Unexpected token ';'
"""
TRACE = """\
Traceback (most recent call last):
  File "solution.py", line 5, in twoSum
    return f([1])
  File "solution.py", line 4, in f
    return x[5]
IndexError: list index out of range
"""
JAVA_TRACE = """\
Exception in thread "main" java.lang.ArithmeticException: / by zero
\tat Solution.inner(Solution.java:7)
\tat Solution.outer(Solution.java:3)
"""


@pytest.mark.parametrize(
    ("language", "output", "faults"),
    [
        ("cpp", GCC, [Fault(5, "expected ';' before 'return'"), Fault(7, "no return statement", is_warning=True)]),
        ("rust", RUST, [Fault(3, "error[E0308]: mismatched types")]),
        ("python3", PYTHON, [Fault(3, "SyntaxError: '[' was never closed")]),
        ("javascript", NODE, [Fault(2, "SyntaxError: Unexpected token ';'")]),
        ("go", "solution.go:2:5: declared and not used: x\n", [Fault(2, "declared and not used: x")]),
        ("go", "the linker fell over\n", []),
    ],
)
def test_a_compilers_complaints_are_found_by_line(language: str, output: str, faults: list[Fault]) -> None:
    refused = Submission(status="DONE", verdict="CE", language=language, compile_output=output)
    assert find_faults(refused) == faults


@pytest.mark.parametrize(
    ("language", "stderr", "line"), [("python3", TRACE, 4), ("java", JAVA_TRACE, 7), ("java", "no trace", None)]
)
def test_of_a_crash_the_innermost_line_is_found(language: str, stderr: str, line: int | None) -> None:
    case = {"number": 1, "verdict": "RTE", "message": "it crashed", "stderr": stderr}
    crashed = Submission(status="DONE", verdict="RTE", language=language, results=[case])
    assert find_faults(crashed) == ([] if line is None else [Fault(line, "it crashed")])
