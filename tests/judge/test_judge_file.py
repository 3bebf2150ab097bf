"""A file is judged from the command line, however its author saved it."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.programs import FOLDER

SOURCE = "# été\ndef sumOf(nums):\n    return sum(nums)\n"
PROBLEM = str(FOLDER / "problems" / "function")


def judge_file(file: Path) -> str:
    out = StringIO()
    call_command("judge_file", PROBLEM, str(file), "--json", stdout=out)
    verdict: str = json.loads(out.getvalue())["verdict"]
    return verdict


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_a_file_is_read_whatever_its_encoding(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "solution.py").write_bytes(SOURCE.encode(encoding))
    assert judge_file(tmp_path / "solution.py") == "AC"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("solution.py", b"a\0", "holds a NUL byte"),
        ("solution.py", b"#" * 70_000, "larger than 64 KiB"),
        ("solution.xyz", b"", "no language has files with the ending '.xyz'"),
        ("solution.py", None, "No such file"),
    ],
)
def test_what_can_not_be_judged_is_named(tmp_path: Path, name: str, content: bytes | None, message: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(CommandError, match=message) as caught:
        judge_file(tmp_path / name)
    assert caught.value.returncode == 2
