from pathlib import Path

import pytest

from judge.engine import Sandbox
from problems import packages
from problems.packages import PackageError

from .conftest import MakePackage

GENERATOR = """
import json
for n in (3, 4):
    print(json.dumps({"name": f"n={n}", "input": [n, n]}))
"""


def test_generators_add_cases_and_the_reference_answers_them(make_package: MakePackage, sandbox: Sandbox) -> None:
    folder = make_package({"generators/big.py": GENERATOR, "data/secret/7.in": "7\n7"})
    package = packages.build(packages.read(folder), sandbox)
    assert [(case.name, case.expected) for case in package.cases] == [
        ("1", "3"),
        ("7", "14"),
        ("negative", "-3"),
        ("n=3", "6"),
        ("n=4", "8"),
    ]


def test_the_reference_answers_a_stdio_problem(make_package: MakePackage, sandbox: Sandbox) -> None:
    folder = make_package(
        {
            "problem.yaml": "name: Sum\nleetsim: {kind: stdio}",
            "data/sample/1.ans": None,
            "data/secret/cases.jsonl": None,
            "submissions/accepted/adds.py": "print(int(input()) + int(input()))",
        }
    )
    package = packages.build(packages.read(folder), sandbox)
    assert [case.expected for case in package.cases] == ["3\n"]


def test_a_generator_can_not_touch_this_machine(make_package: MakePackage, sandbox: Sandbox, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    folder = make_package({"generators/evil.py": f"open({str(mark)!r}, 'w').write('was here')"})
    with pytest.raises(PackageError, match=r"generators/evil\.py: Runtime Error"):
        packages.build(packages.read(folder), sandbox)
    assert not mark.exists()


def test_a_bad_line_of_a_generator_is_named(make_package: MakePackage, sandbox: Sandbox) -> None:
    folder = make_package({"generators/bad.py": "print()\nprint('{\"input\": [1, []]}')"})
    with pytest.raises(PackageError, match=r"generators/bad\.py line 2: input: argument 2 \(b\)"):
        packages.build(packages.read(folder), sandbox)


def test_a_reference_that_fails_is_named_with_its_case(make_package: MakePackage, sandbox: Sandbox) -> None:
    folder = make_package({"submissions/accepted/adds.py": "x = 1 / 0", "data/secret/7.in": "7\n7"})
    with pytest.raises(PackageError, match=r"adds\.py: Runtime Error at case 7: .*division by zero"):
        packages.build(packages.read(folder), sandbox)


def test_a_solution_in_python_answers_where_others_need_a_compiler(make_package: MakePackage) -> None:
    folder = make_package({"submissions/accepted/a.cpp": "class Solution {};"})
    reference = packages.read(folder).reference
    assert reference and reference.path == "submissions/accepted/adds.py"


def test_a_case_without_answer_needs_a_reference(make_package: MakePackage, sandbox: Sandbox) -> None:
    folder = make_package({"submissions/accepted/adds.py": None, "data/secret/7.in": "7\n7"})
    with pytest.raises(PackageError, match="case 7 has no expected answer"):
        packages.build(packages.read(folder), sandbox)
