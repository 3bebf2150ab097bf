"""What people submit: the tests' programs, each with the verdict that it must get."""

import random
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from chaos.moments import POISON
from judge.engine import Verdict, languages
from tests.programs import FOLDER, list_programs

PROBLEMS = ("function", "stdio", "class")
_COMMENTS = {"python3": "#", "cpp": "//"}
# In percent. What costs much is rare.
_SHARES = {
    Verdict.AC: 52,
    Verdict.WA: 16,
    Verdict.RTE: 14,
    Verdict.CE: 10,
    Verdict.TLE: 2,
    Verdict.MLE: 2,
    Verdict.OLE: 2,
    Verdict.JE: 2,  # the poison
}


@dataclass(frozen=True)
class Program:
    problem: str
    language: str
    source: str
    verdict: Verdict


def list_all() -> list[Program]:
    """Every verdict and kind of problem, in languages of this host; and one that no worker survives."""
    usable = [id for id in _COMMENTS if languages.load()[id].available]
    found = [
        Program(program.problem, program.language, program.path.read_text(), program.verdict)
        for id in usable
        for problem in PROBLEMS
        for program in list_programs(id, problem)
    ]
    harmless = next(program for program in found if program.verdict == Verdict.AC)
    comment = f"{_COMMENTS[harmless.language]} {POISON}\n"
    return [*found, replace(harmless, source=harmless.source + comment, verdict=Verdict.JE)]


def write_catalog(folder: Path, programs: Sequence[Program]) -> None:
    """The programs' problems, each with accepted submissions, without which nothing is published."""
    for problem in {program.problem for program in programs}:
        shutil.copytree(FOLDER / "problems" / problem, folder / problem)
        accepted = folder / problem / "submissions" / "accepted"
        accepted.mkdir(parents=True)
        for program in programs:
            if (program.problem, program.verdict) == (problem, Verdict.AC):
                ending = languages.load()[program.language].extensions[0]
                (accepted / f"{program.language}{ending}").write_text(program.source)


def choose(programs: Sequence[Program], dice: random.Random) -> Program:
    counts = Counter(program.verdict for program in programs)
    return dice.choices(programs, [_SHARES[program.verdict] / counts[program.verdict] for program in programs])[0]
