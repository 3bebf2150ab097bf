from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from .conftest import MakePackage


def verify(*folders: Path) -> tuple[dict[str, list[str]], str]:
    """The table's rows by submission, and the summary."""
    out = StringIO()
    try:
        call_command("verify_problem", *map(str, folders), stdout=out)
        summary = out.getvalue().splitlines()[-1]
    except CommandError as error:
        summary = f"error: {error}"
    rows = (line.split() for line in out.getvalue().splitlines() if line.startswith("  submissions/"))
    return {row[0].removeprefix("submissions/"): row[1:] for row in rows}, summary


def test_a_right_package_is_verified(make_package: MakePackage) -> None:
    rows, summary = verify(make_package())
    assert rows["accepted/adds.py"][:2] == ["AC", "AC"]
    assert rows["wrong_answer/subtracts.py"][:2] == ["WA", "WA"]
    assert rows["wrong_answer/subtracts.py"][3:] == ["yes", "at", "case", "1"]
    assert summary == "2 right, 0 wrong, 0 skipped, 0 packages broken"


def test_every_folder_has_its_verdict(make_package: MakePackage) -> None:
    body = "class Solution:\n    def add(self, a, b):\n        "
    rows, summary = verify(
        make_package(
            {
                "submissions/run_time_error/divides.py": f"{body}return 1 // 0",
                "submissions/time_limit_exceeded/loops.py": f"{body}while True: pass",
                "submissions/compile_error/half.py": "class Solution:\n    def add(self, a, b",
                "submissions/rejected/one.py": f"{body}return 1",
            }
        )
    )
    assert {name: row[1] for name, row in rows.items() if "/" in name} == {
        "accepted/adds.py": "AC",
        "compile_error/half.py": "CE",
        "rejected/one.py": "WA",
        "run_time_error/divides.py": "RTE",
        "time_limit_exceeded/loops.py": "TLE",
        "wrong_answer/subtracts.py": "WA",
    }
    assert summary.startswith("6 right, 0 wrong")


def test_a_submission_in_the_wrong_folder_is_caught(make_package: MakePackage) -> None:
    right = "class Solution:\n    def add(self, a, b): return a + b"
    rows, summary = verify(make_package({"submissions/wrong_answer/right_after_all.py": right}))
    assert rows["wrong_answer/right_after_all.py"][:2] == ["WA", "AC"]
    assert rows["wrong_answer/right_after_all.py"][3] == "NO"
    assert summary == "error: 2 right, 1 wrong, 0 skipped, 0 packages broken"


def test_a_language_that_is_not_there_is_skipped_aloud(make_package: MakePackage) -> None:
    rows, summary = verify(make_package({"submissions/accepted/adds.cobol": "ADD A TO B"}))
    assert rows["accepted/adds.cobol"][:2] == ["AC", "skipped:"]
    assert summary == "2 right, 0 wrong, 1 skipped, 0 packages broken"


def test_a_broken_package_fails(make_package: MakePackage) -> None:
    _, summary = verify(make_package({"data/sample/1.in": "?"}))
    assert summary == "error: 0 right, 0 wrong, 0 skipped, 1 packages broken"


def test_something_must_be_asked_for() -> None:
    with pytest.raises(CommandError, match="--all"):
        call_command("verify_problem")
