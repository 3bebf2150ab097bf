from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings

from judge.engine import Sandbox

MakePackage = Callable[..., Path]

PACKAGE = {
    "problem.yaml": """
problem_format_version: 2023-07-draft
name: Add Two Numbers Up
license: cc0
limits: {time_limit: 1.5, memory: 128}
leetsim:
  kind: function
  difficulty: easy
  tags: [math]
  hints: [There is an operator for it.]
  signature: {name: add, params: [{name: a, type: integer}, {name: b, type: integer}], return: {type: integer}}
""",
    "statement/problem.en.md": "Add `a` and `b`.\n",
    "data/sample/1.in": "1\n2\n",
    "data/sample/1.ans": "3\n",
    "data/secret/cases.jsonl": '{"name": "negative", "input": [-1, -2], "expected": -3}\n',
    "submissions/accepted/adds.py": "class Solution:\n    def add(self, a, b):\n        return a + b\n",
    "submissions/wrong_answer/subtracts.py": "class Solution:\n    def add(self, a, b):\n        return a - b\n",
}


@pytest.fixture
def make_package(tmp_path: Path) -> MakePackage:
    """Writes a small right package; `files` adds to it or replaces, None leaves a file out."""

    def make(files: dict[str, str | bytes | None] | None = None, *, slug: str = "add-up") -> Path:
        folder = tmp_path / "catalog" / slug
        for name, content in {**PACKAGE, **(files or {})}.items():
            path = folder / name
            path.unlink(missing_ok=True)
            if content is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.encode() if isinstance(content, str) else content)
        return folder

    return make


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
        yield sandbox
