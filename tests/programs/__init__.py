"""One program per verdict, for each language and kind of problem: <language>/<problem>/<verdict>[-what].<ending>.

The problems are packages in the minimal form: a problem.yaml and cases. `types`, `in-place` and `recursion` between
them use whatever a signature may name; a language needs accepted programs for these.
"""

from dataclasses import dataclass
from pathlib import Path

from judge.engine import Task, Verdict
from problems import packages

FOLDER = Path(__file__).parent
VERDICTS = {
    "accepted": Verdict.AC,
    "wrong_answer": Verdict.WA,
    "time_limit_exceeded": Verdict.TLE,
    "memory_limit_exceeded": Verdict.MLE,
    "output_limit_exceeded": Verdict.OLE,
    "run_time_error": Verdict.RTE,
    "compile_error": Verdict.CE,
}


@dataclass(frozen=True)
class TestProgram:
    __test__ = False

    language: str
    problem: str
    verdict: Verdict
    path: Path

    def __str__(self) -> str:
        return str(self.path.relative_to(FOLDER))

    def task(self) -> Task:
        return packages.read(FOLDER / "problems" / self.problem).task(self.path.read_text(), self.language)


def list_programs(language: str = "*", problem: str = "*") -> list[TestProgram]:
    return [
        TestProgram(path.parts[-3], path.parts[-2], VERDICTS[path.stem.partition("-")[0]], path)
        for path in sorted(FOLDER.glob(f"{language}/{problem}/*.*"))
        if path.parts[-3] != "problems"
    ]
