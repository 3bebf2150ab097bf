"""The limits against what the package's own solutions need here."""

from collections.abc import Iterator
from dataclasses import replace

from judge.engine import CaseResult, Judged, Sandbox, Verdict, judge, languages

from ..packages import Package, Submission

# A right solution in the slowest way of writing it needs room; one that is too slow must be clearly so.
AC_TO_LIMIT, LIMIT_TO_TLE = 2.0, 1.5
# Of what judging one submission may take of a worker.
BUDGET_S = 20.0
WORST_S = 600.0


def list_wrong_limits(package: Package, sandbox: Sandbox) -> Iterator[str]:
    limits, known = package.config.limits, languages.load()
    worst_s = len(package.cases) * limits.time_limit_ms / 1000
    if worst_s > WORST_S:
        yield f"{len(package.cases)} cases of {limits.time_limit_ms / 1000:g} s may take {worst_s:.0f} s of a worker"
    for submission in package.submissions:
        program = submission.program
        if program is None or not known[program.language].available:
            continue
        if submission.folder == "accepted":
            yield from check_accepted(package, submission, sandbox, factor=known[program.language].time_factor)
        elif submission.folder == "time_limit_exceeded":
            yield from check_slow(package, submission, sandbox)


def check_accepted(package: Package, submission: Submission, sandbox: Sandbox, *, factor: float) -> Iterator[str]:
    assert submission.program
    limits = package.config.limits
    limit_ms = round(limits.time_limit_ms * factor)
    total_ms = slowest_ms = memory_kib = 0
    for event in judge(package.task_of(submission.program), sandbox):
        if isinstance(event, CaseResult):
            total_ms += event.cpu_ms
            slowest_ms = max(slowest_ms, event.cpu_ms)
            memory_kib = max(memory_kib, event.peak_memory_kib)
    if slowest_ms * AC_TO_LIMIT > limit_ms:
        yield f"{submission.path} takes {slowest_ms} ms of {limit_ms}: not {AC_TO_LIMIT:g} times as much is allowed"
    if memory_kib * AC_TO_LIMIT > limits.memory_limit_kib:
        yield f"{submission.path} takes {memory_kib // 1024} MiB of {limits.memory_limit_kib // 1024}: that is close"
    if total_ms > BUDGET_S * 1000:
        yield f"{submission.path} takes {total_ms / 1000:.0f} s for all cases: {BUDGET_S:g} s should do"


def check_slow(package: Package, submission: Submission, sandbox: Sandbox) -> Iterator[str]:
    assert submission.program
    task = package.task_of(submission.program)
    longer = replace(task.limits, time_limit_ms=round(task.limits.time_limit_ms * LIMIT_TO_TLE))
    verdict = [event.verdict for event in judge(replace(task, limits=longer), sandbox) if isinstance(event, Judged)]
    if verdict != [Verdict.TLE]:
        yield f"{submission.path} is not clearly too slow: at {LIMIT_TO_TLE:g} times the limit, {verdict[0].label}"
