"""Judges every mutant of a problem's Python solutions, and sorts out those that are right after all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from judge.engine import Case, CaseResult, Judged, Limits, Sandbox, Task, Verdict, judge, languages
from judge.engine.programs import AuthorsProgram

from ..packages import Package, Submission
from . import fuzzing
from .mutants import Mutant, list_mutants

LANGUAGE = "python3"
BRUTE_FORCE_MS = 10_000
# A mutant that takes so much longer than the solution is caught: no need to wait for the problem's own limit.
SLOWER, SLOWEST_MS = 5, 200


@dataclass(frozen=True)
class Survivor:
    """No case tells it from the solution. `shown_by` is an input that does; "" when nothing has shown it wrong."""

    mutant: Mutant
    shown_by: str = ""


@dataclass
class Grade:
    """Of one solution."""

    solution: str  # its path
    total: int = 0
    killed: int = 0
    survivors: list[Survivor] = field(default_factory=list)
    equivalent: list[Survivor] = field(default_factory=list)  # as far as many random inputs tell
    inputs: int = 0  # how many those were

    @property
    def percent(self) -> float:
        """Of the mutants that are wrong, how many a case has caught."""
        wrong = self.killed + len(self.survivors)
        return 100 * self.killed / wrong if wrong else 100.0


def grade(package: Package, sandbox: Sandbox) -> Iterator[Grade]:
    """For each accepted solution in Python, of a built package."""
    grader = Grader(package, sandbox)
    for submission in package.submissions:
        program = submission.program
        if submission.folder == "accepted" and program and program.language == LANGUAGE and not program.more_files:
            yield grader.grade(submission, program)


class Grader:
    def __init__(self, package: Package, sandbox: Sandbox) -> None:
        self.package = package
        self.sandbox = sandbox
        self._cases: dict[str, list[Case]] = {}

    def grade(self, submission: Submission, program: AuthorsProgram) -> Grade:
        result = Grade(submission.path)
        limits = self.choose_limits(program)
        survivors = []
        for mutant in list_mutants(program.source):
            result.total += 1
            if self.find_failure(mutant, limits, self.package.task(mutant.source, LANGUAGE).cases) is None:
                survivors.append(mutant)
            else:
                result.killed += 1
        if not survivors:
            return result
        cases = self.random_cases(submission)
        result.inputs = len(cases)
        for mutant in survivors:
            failed = self.find_failure(mutant, limits, cases)
            if failed is None and cases:
                result.equivalent.append(Survivor(mutant))
            else:
                result.survivors.append(Survivor(mutant, failed or ""))
        return result

    def choose_limits(self, program: AuthorsProgram) -> Limits:
        limits = self.package.config.limits
        judged = [e for e in judge(self.package.task_of(program), self.sandbox) if isinstance(e, Judged)]
        usual_ms = max((event.cpu_ms for event in judged), default=limits.time_limit_ms)
        return replace(limits, time_limit_ms=min(limits.time_limit_ms, SLOWER * usual_ms + SLOWEST_MS))

    def find_failure(self, mutant: Mutant, limits: Limits, cases: Sequence[Case]) -> str | None:
        """The input that the mutant fails at first; "" when it does not even start, None when it passes all."""
        task = replace(self.package.task(mutant.source, LANGUAGE), cases=cases, limits=limits)
        for event in judge(task, self.sandbox):
            if isinstance(event, CaseResult) and event.verdict is not Verdict.AC:
                return event.input
            if isinstance(event, Judged) and event.verdict is not Verdict.AC:
                return ""
        return None

    def random_cases(self, submission: Submission) -> list[Case]:
        """Random inputs, with the answers of the brute force or of another accepted solution."""
        other = self.choose_other(submission)
        if other.path not in self._cases:
            inputs = fuzzing.make_inputs(self.package, self.sandbox)
            arguments = self.package.cases[0].arguments
            cases = [Case(text, None, arguments=arguments) for text in inputs]
            self._cases[other.path] = self.answer(cases, other) if cases else []
        return self._cases[other.path]

    def choose_other(self, submission: Submission) -> AuthorsProgram:
        known = languages.load()
        usable = [
            s
            for s in self.package.submissions
            if s.program and known[s.program.language].available and s.folder in ("brute_force", "accepted")
        ]
        best = min(usable, key=lambda s: (s.folder != "brute_force", s.path == submission.path))
        assert best.program
        return best.program

    def answer(self, cases: list[Case], program: AuthorsProgram) -> list[Case]:
        task: Task = replace(
            self.package.task_of(program, stop_at_first_failure=False),
            cases=cases,
            limits=replace(self.package.config.limits, time_limit_ms=BRUTE_FORCE_MS),
        )
        results = [event for event in judge(task, self.sandbox) if isinstance(event, CaseResult)]
        return [replace(cases[r.number - 1], expected=r.output) for r in results if r.verdict is Verdict.AC]
