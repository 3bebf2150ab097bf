from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from judge.engine import Sandbox
from problems import packages
from problems.grading import grade, list_mutants
from problems.grading.fuzzing import make_inputs

from .conftest import PACKAGE, MakePackage

SOURCE = '''class Solution:
    """Clamp."""

    def clamp(self, n: int, low: int = 0) -> int:
        total = 0
        for i in range(n):
            if i < 3 and i != low:
                total += i
        return max(total, low)
'''
YAML = PACKAGE["problem.yaml"].replace("name: add,", "name: clamp,")
CLAMP = "class Solution:\n    def clamp(self, a, b):\n        if a < b:\n            return b\n        return a\n"
BRUTE = "class Solution:\n    def clamp(self, a, b): return sorted([a, b])[1]\n"
FILES: dict[str, str | bytes | None] = {
    "problem.yaml": YAML,
    "data/sample/1.ans": "2\n",
    "data/secret/cases.jsonl": '{"input": [5, 3]}\n',
    "submissions/accepted/adds.py": None,
    "submissions/accepted/clamp.py": CLAMP,
    "submissions/brute_force/sorts.py": BRUTE,
    "submissions/wrong_answer/subtracts.py": "class Solution:\n    def clamp(self, a, b): return a - b\n",
}
VALIDATOR = "import sys\na, b = int(input()), int(input())\nassert 0 <= a <= 100 and 0 <= b <= 100\nsys.exit(42)\n"


def test_mutants_are_the_small_mistakes_that_people_make() -> None:
    changes = [f"{mutant.line} {mutant.change}" for mutant in list_mutants(SOURCE)]
    for expected in (
        "7 < → <=",
        "7 < → >=",
        "7 != → ==",
        "7 and → or",
        "7 3 → 4",
        "7 3 → 2",
        "8 + → -",
        "9 max → min",
        "6 end of range + 1",
        "6 end of range - 1",
        "6 loop runs once",
        "4 line 5 left out",
        "7 line 8 left out",
        "4 line 9 left out",
        "5 0 → 1",
        "4 0 → -1",
    ):
        assert expected in changes, changes
    assert not [change for change in changes if "Clamp" in change or "int" in change]


def test_every_mutant_is_a_program_of_its_own() -> None:
    sources = [mutant.source for mutant in list_mutants(SOURCE)]
    assert len(set(sources)) == len(sources) > 15
    for source in sources:
        compile(source, "mutant.py", "exec")


def test_mutants_that_no_case_tells_apart_are_sorted_by_random_inputs(
    make_package: MakePackage, sandbox: Sandbox
) -> None:
    folder = make_package({**FILES, "input_validators/v.py": VALIDATOR})
    (result,) = grade(packages.build(packages.read(folder), sandbox), sandbox)
    assert result.solution == "submissions/accepted/clamp.py"
    # At equal values both answers are the same one.
    assert [survivor.mutant.change for survivor in result.equivalent] == ["< → <="]
    assert result.survivors == []
    assert (result.killed, result.percent) == (result.total - 1, 100.0)
    assert result.inputs > 100


def test_a_mutant_that_a_random_input_shows_wrong_has_survived(make_package: MakePackage, sandbox: Sandbox) -> None:
    folder = make_package({**FILES, "data/secret/cases.jsonl": "", "input_validators/v.py": VALIDATOR})
    (result,) = grade(packages.build(packages.read(folder), sandbox), sandbox)
    survived = {survivor.mutant.change: survivor.shown_by for survivor in result.survivors}
    assert "line 5 left out" in survived
    assert result.percent < 100
    for shown in survived.values():  # the one case that is left has a < b
        a, b = map(int, shown.split())
        assert a >= b


def test_random_inputs_are_those_that_the_validator_allows(make_package: MakePackage, sandbox: Sandbox) -> None:
    package = packages.build(packages.read(make_package({**FILES, "input_validators/v.py": VALIDATOR})), sandbox)
    inputs = make_inputs(package, sandbox)
    assert len(set(inputs)) == len(inputs) > 100
    assert all(0 <= int(value) <= 100 for text in inputs for value in text.split())
    assert make_inputs(package, sandbox) == inputs


def test_a_package_may_bring_its_own_random_inputs(make_package: MakePackage, sandbox: Sandbox) -> None:
    fuzz = "import json\nfor n in range(20): print(json.dumps({'input': [n, 10]}))\n"
    folder = make_package({**FILES, "generators/fuzz.py": fuzz})
    package = packages.build(packages.read(folder), sandbox)
    assert len(package.cases) == 2
    assert [text.split() for text in make_inputs(package, sandbox)] == [[str(n), "10"] for n in range(20)]


def run(*folders: Path) -> str:
    out = StringIO()
    try:
        call_command("grade_tests", *map(str, folders), stdout=out)
        return out.getvalue()
    except CommandError as error:
        return f"{out.getvalue()}error: {error}"


def test_the_command_counts_and_lists_what_survives(make_package: MakePackage) -> None:
    good = run(make_package({**FILES, "input_validators/v.py": VALIDATOR}))
    assert "killed (100.0 %), 1 equivalent" in good
    assert "error" not in good
    poor = run(make_package({**FILES, "data/secret/cases.jsonl": "", "input_validators/v.py": None}))
    assert "submissions/accepted/clamp.py line " in poor
    assert "no random inputs to tell" in poor
    assert "error: below 95 %: add-up" in poor
    with pytest.raises(CommandError, match="--all"):
        call_command("grade_tests")
