"""Runs what a package brings, in the sandbox: its generators, and the reference solution for missing answers."""

from collections.abc import Sequence
from dataclasses import replace

from judge.engine import Case, CaseResult, Checker, Compiled, Judged, Limits, Sandbox, Task, Verdict, judge

from .cases import CaseError, PackageCase, check_count, normal_expected, read_lines
from .errors import PackageError
from .package import Package, Program

GENERATOR_LIMITS = Limits(time_limit_ms=30_000, memory_limit_kib=1024 * 1024, output_limit_bytes=64 * 1024 * 1024)


def build(package: Package, sandbox: Sandbox) -> Package:
    """The package with the generators' cases, and with an expected answer in each case; raises PackageError."""
    cases = list(package.cases)
    for generator in package.generators:
        cases += read_lines(
            run_generator(generator, sandbox), generator.path, is_sample=False, signature=package.signature
        )
    check_count(cases)
    return replace(package, cases=with_answers(package, cases, sandbox))


def run_generator(generator: Program, sandbox: Sandbox) -> str:
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
    if reference is None or reference.language is None:
        raise PackageError(
            f"case {missing[0].name} has no expected answer, and submissions/accepted has no solution that runs here"
        )
    task = replace(package, cases=missing).task(reference.source, reference.language)
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
