"""Runs what a package brings, in the sandbox: its generators, its accepted solutions for answers and the time limit."""

import math
from collections.abc import Sequence
from dataclasses import replace

from judge.engine import Case, CaseResult, Checker, Compiled, Judged, Limits, Sandbox, Task, Verdict, judge, languages
from judge.engine.programs import AuthorsProgram

from .cases import CaseError, PackageCase, check_count, normal_expected, read_lines
from .errors import PackageError
from .formats import TimeRule
from .metadata import MAX_TIME_LIMIT_S
from .package import Package
from .submissions import Submission

GENERATOR_LIMITS = Limits(time_limit_ms=30_000, memory_limit_kib=1024 * 1024, output_limit_bytes=64 * 1024 * 1024)


def build(package: Package, sandbox: Sandbox) -> Package:
    """The package with the generators' cases, an expected answer in each case, and a time limit.

    Raises PackageError.
    """
    cases = list(package.cases)
    for generator in package.generators:
        cases += read_lines(
            run_generator(generator, sandbox), generator.path, is_sample=False, signature=package.signature
        )
    check_count(cases)
    package = replace(package, cases=with_answers(package, cases, sandbox))
    return with_time_limit(package, package.config.metadata.time_rule, sandbox)


def run_generator(generator: AuthorsProgram, sandbox: Sandbox) -> str:
    task = Task(
        source=generator.source,
        language="python3",
        signature=None,
        cases=[Case(input="", expected=None)],
        checker=Checker.parse(None),
        limits=GENERATOR_LIMITS,
    )
    (output,) = run(task, sandbox, who=generator.path)
    return output


def with_answers(package: Package, cases: Sequence[PackageCase], sandbox: Sandbox) -> list[PackageCase]:
    missing = [case for case in cases if case.expected is None]
    if not missing:
        return list(cases)
    reference = package.reference
    if reference is None:
        raise PackageError(
            f"case {missing[0].name} has no expected answer, and submissions/accepted has no solution that runs here"
        )
    task = replace(package, cases=missing).task_of(reference)
    answers = iter(run(task, sandbox, who=reference.path))
    try:
        return [
            replace(case, expected=normal_expected(package.signature, next(answers))) if case.expected is None else case
            for case in cases
        ]
    except CaseError as error:
        raise PackageError(f"{reference.path}: {error}") from None


def run(task: Task, sandbox: Sandbox, *, who: str) -> list[str]:
    """What the program answers to each case; raises PackageError when it fails at one."""
    outputs: list[str] = []
    where, reason = "", ""
    for event in judge(task, sandbox):
        match event:
            case Compiled(ok=False):
                reason = event.output
            case CaseResult(verdict=Verdict.AC):
                outputs.append(event.output)
            case CaseResult():
                name = task.cases[event.number - 1].name
                where, reason = name and f" at case {name}", event.message or event.stderr
            case Judged() if event.verdict != Verdict.AC:
                raise PackageError(f"{who}: {event.verdict.label}{where}: {reason.strip()[:500]}")
    return outputs


# --- a time limit that is to be measured ------------------------------------------------------------------------------


def with_time_limit(package: Package, rule: TimeRule | None, sandbox: Sandbox) -> Package:
    """By the slowest accepted submission here, as Kattis does it."""
    if rule is None:
        return package
    known = languages.load()
    accepted = [s for s in package.submissions if s.folder == "accepted" and s.program]
    runnable = [s for s in accepted if s.program and known[s.program.language].available]
    if not runnable:
        raise PackageError("limits.time_limit: is missing, and no accepted submission runs here to measure it by")
    slowest = max(measure(package, submission, sandbox) for submission in runnable)
    steps = max(1, math.ceil(slowest / 1000 * rule.multiplier / rule.resolution_s))
    limit_ms = min(round(steps * rule.resolution_s * 1000), MAX_TIME_LIMIT_S * 1000)
    note = f"the time limit is measured: {limit_ms / 1000:g} s, as the slowest accepted submission took {slowest} ms"
    metadata = package.config.metadata
    metadata = replace(metadata, limits=replace(metadata.limits, time_limit_ms=limit_ms), time_rule=None)
    return replace(package, config=replace(package.config, metadata=metadata), notes=[*package.notes, note])


def measure(package: Package, submission: Submission, sandbox: Sandbox) -> int:
    """CPU ms of its slowest case. What it fails at is told when it is verified, not now."""
    assert submission.program
    task = package.task_of(submission.program)
    task = replace(task, limits=replace(task.limits, time_limit_ms=MAX_TIME_LIMIT_S * 1000))
    return max((event.cpu_ms for event in judge(task, sandbox) if isinstance(event, Judged)), default=0)
