import pytest

from judge.engine import Sandbox
from problems import packages
from problems.linting import lint
from problems.linting.content import find_missing_parts, list_duplicates
from problems.linting.edges import Bound, list_missing_edges, read_bounds
from problems.linting.examples import list_unmatched_examples
from problems.linting.times import list_wrong_limits
from problems.packages import Package, find_refused_inputs

from .conftest import PACKAGE, MakePackage

STATEMENT = """
Add `a` and `b`.

## Example 1

```
Input: a = 1, b = 2
Output: 3
```

## Constraints

- `0 <= a, b <= 10`
"""
SLOW = "class Solution:\n    def add(self, a, b):\n        while True: pass\n"
WRONG = "class Solution:\n    def add(self, a, b): return {}\n"
RIGHT = "class Solution:\n    def add(self, a, b): return a + b\n"
# Once, as if the rest were fast.
BUSY = """import time
worked = []
class Solution:
    def add(self, a, b):
        end = time.process_time() + (0 if worked else 0.9)
        worked.append(1)
        while time.process_time() < end: pass
        return a + b
"""
PAIRS = [(0, 10), (10, 0), *((n % 9, n // 9) for n in range(1, 30))]
EDGES = "".join(f'{{"input": [{a}, {b}], "expected": {a + b}}}\n' for a, b in PAIRS)
GOOD: dict[str, str | bytes | None] = {
    "problem.yaml": PACKAGE["problem.yaml"].replace("[There is", "[Think., There is"),
    "statement/problem.en.md": STATEMENT,
    "solution/solution.en.md": "Use the operator.\n",
    "data/secret/cases.jsonl": EDGES,
    "input_validators/v.py": "import sys\nassert all(0 <= int(line) <= 10 for line in sys.stdin)\nsys.exit(42)\n",
    "submissions/wrong_answer/one.py": WRONG.format(1),
    "submissions/wrong_answer/two.py": WRONG.format("a"),
    "submissions/time_limit_exceeded/loops.py": SLOW,
    "submissions/accepted/adds.cpp": "class Solution { public: int add(int a, int b) { return a + b; } };",
}


def read(make_package: MakePackage, changes: dict[str, str | bytes | None]) -> Package:
    return packages.read(make_package({**GOOD, **changes}))


def test_nothing_is_found_in_a_good_package(make_package: MakePackage, sandbox: Sandbox) -> None:
    assert list(lint(read(make_package, {}), sandbox)) == []


MANY = EDGES + '{"name": "once", "input": [9, 9], "expected": 18}\n{"name": "again", "input": [9, 9]}\n'
FOUND: dict[str, tuple[dict[str, str | bytes | None], str]] = {
    "few cases": ({"data/secret/cases.jsonl": "\n".join(EDGES.split("\n")[:5])}, "5 secret cases"),
    "no validator": ({"input_validators/v.py": None}, "no input validator"),
    "no editorial": ({"solution/solution.en.md": None}, "no editorial"),
    "few wrong ones": ({"submissions/wrong_answer/one.py": None}, "2 wrong solutions"),
    "nothing slow": ({"submissions/time_limit_exceeded/loops.py": None}, "no solution is too slow"),
    "one language": ({"submissions/accepted/adds.cpp": None}, "no accepted solution is in cpp"),
    "duplicates": ({"data/secret/cases.jsonl": MANY}, "same input: once, again"),
    "other output": ({"statement/problem.en.md": STATEMENT.replace("Output: 3", "Output: 4")}, "another output"),
    "no such sample": ({"statement/problem.en.md": STATEMENT.replace("b = 2", "b = 3")}, "example 1 of"),
    "sample not shown": ({"data/sample/2.in": "4\n4\n", "data/sample/2.ans": "8\n"}, "sample 2 is no example"),
    "no high edge": ({"statement/problem.en.md": STATEMENT.replace("<= 10", "<= 99")}, "no case has a = 99"),
    "no low edge": ({"statement/problem.en.md": STATEMENT.replace("0 <=", "-1 <=")}, "no case has b = -1"),
    "beyond": ({"statement/problem.en.md": STATEMENT.replace("<= 10", "<= 9")}, "a case has a = 10, beyond"),
}
MEASURED: dict[str, tuple[dict[str, str | bytes | None], str]] = {
    "refused": ({"input_validators/v.py": "import sys\nsys.exit(43)"}, "input_validators/v.py refuses it"),
    "hardly slow": (
        {
            "submissions/time_limit_exceeded/loops.py": BUSY.replace("0.9", "1.7"),
        },
        "loops.py is not clearly too slow",
    ),
    "tight limit": (
        {
            "submissions/accepted/adds.py": BUSY,
        },
        "adds.py takes",
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_what_is_poor_is_found_by_reading(name: str, make_package: MakePackage) -> None:
    changes, words = FOUND[name]
    package = read(make_package, changes)
    found = [
        *find_missing_parts(package),
        *list_duplicates(package.cases),
        *list_unmatched_examples(package),
        *list_missing_edges(package),
    ]
    assert any(words in finding for finding in found), found


@pytest.mark.parametrize("name", MEASURED)
def test_what_is_poor_is_found_by_running(name: str, make_package: MakePackage, sandbox: Sandbox) -> None:
    changes, words = MEASURED[name]
    package = read(make_package, {"submissions/wrong_answer/one.py": None, **changes})
    found = [*find_refused_inputs(package, sandbox), *list_wrong_limits(package, sandbox)]
    assert any(words in finding for finding in found), found


@pytest.mark.parametrize(
    ("section", "bounds"),
    [
        ("`1 <= nums.length <= 3 * 10^4`", [Bound("nums.length", 1, 30_000)]),
        ("`-2^31 <= nums[i] <= 2^31 - 1`", [Bound("nums[i]", -(2**31), 2**31 - 1)]),
        ("`0 < a, b < 10`", [Bound("a", 1, 9), Bound("b", 1, 9)]),
        ("`0 <= s < e <= 10^5`", [Bound("s", 0, None), Bound("e", None, 10**5)]),
        ("`1 ≤ n ≤ 1000`", [Bound("n", 1, 1000)]),
        ("`n == nums.length`, `9^9^9^9 <= x`, sorted", []),
    ],
)
def test_constraints_are_read_as_people_write_them(section: str, bounds: list[Bound]) -> None:
    assert list(read_bounds(section)) == bounds
