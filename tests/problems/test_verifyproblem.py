"""What is exported, before the reference tool of the format: `verifyproblem` of Kattis' problemtools."""

import os
import subprocess
import sys
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from .kattis import LEGACY, Sources, write
from .test_import_package import CHECK, CHECK_HEADER, CHECK_WORDS, import_package

pytestmark = pytest.mark.django_db

PARTS = ["config", "data", "graders", "submissions", "validators"]  # of the statement it makes a PDF, by LaTeX
VALIDATOR: Sources = {
    "problem.yaml": "name: Adding\nvalidation: custom\nsource: A contest\nlicense: cc by-sa",
    "output_validators/check/check.cc": CHECK,
    "output_validators/check/check.h": CHECK_HEADER,
    "output_validators/check/words.cc": CHECK_WORDS,
}


def verify(folder: Path, tmp_path: Path, *options: str, parts: Sequence[str] = PARTS) -> str:
    """Python is PyPy for it. Which Python it is does not matter here."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "pypy3").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    (tools / "pypy3").chmod(0o755)
    path = f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["verifyproblem", str(folder), *options, "-p", *parts],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=300,
    )
    return done.stdout + done.stderr


def export(slug: str, tmp_path: Path) -> Path:
    out = tmp_path / "out" / slug.replace("-", "")
    call_command("export_package", slug, "--output", str(out), stdout=StringIO())
    return out


@pytest.mark.parametrize("changes", [{}, VALIDATOR], ids=["default validator", "own validator"])
def test_an_imported_problem_is_accepted(changes: Sources, tmp_path: Path) -> None:
    pytest.importorskip("problemtools")
    import_package(write(tmp_path / "adding", LEGACY, changes))
    said = verify(export("adding", tmp_path), tmp_path)
    assert "adding tested: 0 errors" in said, said
    assert "wrong_answer/difference.py" in said


def test_a_problem_of_the_catalogue_is_accepted(tmp_path: Path) -> None:
    pytest.importorskip("problemtools")
    # Those that are too slow take minutes, and so does junk before the validators.
    options = ["-s", "accepted|wrong_answer|run_time_error"]
    said = verify(export("lighthouse-watch", tmp_path), tmp_path, *options, parts=["config", "data", "submissions"])
    assert "lighthousewatch tested: 0 errors" in said, said
