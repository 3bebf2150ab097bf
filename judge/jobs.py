"""What a worker does with one submission. The only place that turns a failure of the judge into a retry or JE."""

import functools
import logging
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from django.db import InterfaceError, OperationalError, connection

from judge import events, leases, logs, services, worker
from judge.engine import Case, CaseResult, Compiled, Judged, JudgeError, Sandbox, Task, Verdict, judge, languages
from judge.engine.validators import InputValidator
from judge.leases import Lease, LeaseLost
from judge.models import Attempt, Submission
from judge.stages import Stopwatch
from problems.models import Revision

logger = logging.getLogger(__name__)

LONGEST_TEXT = 4 * 1024
LONGEST_COMPILE_OUTPUT = 16 * 1024
OUTLASTS_S = 30.0
JUDGED_TWICE = "The first time it was over the limit by less than 15 %, so it was judged twice."

T = TypeVar("T")


@dataclass(frozen=True)
class Judgement:
    """All that `services.finish` stores."""

    judged: Judged
    compile_output: str
    results: list[dict[str, Any]]


def judge_next() -> bool:
    """The RQ job: a ticket, good for the submission whose turn it is. False: nothing waits that can be judged here."""
    if worker.find_trouble():
        return False
    usable = [language.id for language in languages.load().values() if language.available]
    watch = Stopwatch()
    attempt = services.claim(
        worker=worker.own_name, host=socket.gethostname(), queues=worker.served_queues, languages=usable
    )
    if attempt is None:
        logger.info("nothing waits")
        return False
    watch.reach("claimed")
    with logs.about(submission=attempt.submission_id, attempt=attempt.number):
        logger.info("judging begins")
        _carry_out(attempt, watch)
    return True


def _carry_out(attempt: Attempt, watch: Stopwatch) -> None:
    with leases.keep(attempt) as lease:
        try:
            judgement = _judge(attempt, lease, watch)
        except LeaseLost:
            logger.warning("%s was given up while it was judged", attempt)
        except Exception as error:
            logger.exception("%s failed", attempt)
            worker.close_sandbox()
            reason = _cut(f"{type(error).__name__}: {error}")
            services.fail(attempt, reason, is_fault_of_host=bool(worker.try_out()), stages=watch.stages)
        else:
            watch.reach("judged")
            if _outlast(functools.partial(_conclude, attempt, judgement, watch.stages)):
                logger.info("judged: %s", judgement.judged.verdict)
            else:
                logger.warning("%s was given up, its late answer is discarded", attempt)


def _judge(attempt: Attempt, lease: Lease, watch: Stopwatch) -> Judgement:
    submission = attempt.submission
    tell = functools.partial(events.publish_progress, submission.pk, submission.version)
    tell(stage="compiling")
    sandbox = worker.open_sandbox()
    if (refusal := _refuse_own_input(submission, sandbox)) is not None:
        return refusal
    task = _make_task(submission, sandbox)
    watch.reach("loaded")
    compile_output = ""
    results: list[dict[str, Any]] = []
    for event in judge(task, sandbox):
        lease.check()
        match event:
            case Compiled(ok, output):
                watch.compile(cached=event.cached)
                compile_output = _cut(output, LONGEST_COMPILE_OUTPUT)
                if ok:
                    tell(stage="running", case=1, total=len(task.cases))
            case CaseResult(number, verdict):
                watch.end_case(number)
                # A Run shows every case, a Submit the first that fails: of the others only the figures are kept.
                in_full = submission.mode == Submission.Mode.RUN or verdict != Verdict.AC
                results.append(_describe(event, in_full=in_full))
                if number < len(task.cases):
                    tell(stage="running", case=number + 1, total=len(task.cases))
            case Judged(verdict):
                # A compiler that could not write says so as if the code were wrong.
                if verdict == Verdict.CE and (trouble := worker.find_trouble()):
                    raise JudgeError(trouble)
                return Judgement(replace(event, message=_cut(event.message)), compile_output, results)
    raise AssertionError("the engine ended without a verdict")


def _refuse_own_input(submission: Submission, sandbox: Sandbox) -> Judgement | None:
    """The problem's input validators judge a user's own input before any code does; None when it may be run."""
    if not submission.own_input:
        return None
    revision = _outlast(lambda: submission.revision)  # which keeps it from here on
    for program in revision.engine_input_validators:
        with InputValidator(program, sandbox) as validator:
            for number, text in enumerate(submission.own_inputs, start=1):
                fault = validator.find_fault(text)
                if fault is not None:
                    which = f"Case {number}" if len(submission.own_inputs) > 1 else "Your input"
                    message = _cut(f"{which} is not one that this problem allows{f': {fault}' if fault else '.'}")
                    return Judgement(Judged(Verdict.RTE, 0, 0, 0, passed=0, total=0, message=message), "", [])
    return None


def _make_task(submission: Submission, sandbox: Sandbox) -> Task:
    is_run = submission.mode == Submission.Mode.RUN
    task = _outlast(functools.partial(_load_task, submission.revision_id, samples_only=is_run))
    if submission.own_input:
        answers = {case.input: case.expected for case in task.cases}  # the samples, which people begin with
        cases = [Case(text, expected=answers.get(text), name="own input") for text in submission.own_inputs]
        task = replace(task, cases=cases)
        task = _answer_by_reference(task, submission.revision, sandbox)
    return replace(task, source=submission.source, language=submission.language, stop_at_first_failure=not is_run)


@functools.lru_cache(maxsize=8)
def _load_task(revision_id: int, *, samples_only: bool) -> Task:
    """All but the user's part. A revision never changes, and its cases may be megabytes."""
    revision = Revision.objects.get(pk=revision_id)
    return Task(
        source="",
        language="",
        signature=revision.engine_signature,
        cases=revision.task_cases(samples_only=samples_only),
        checker=revision.engine_checker,
        limits=revision.engine_limits,
    )


def _answer_by_reference(task: Task, revision: Revision, sandbox: Sandbox) -> Task:
    """The cases with the reference solution's answers; without one where it has none, so that any answer passes."""
    is_known = all(case.expected is not None for case in task.cases)
    if is_known or not revision.reference_source or task.checker.is_conversation:
        return task
    reference = replace(task, source=revision.reference_source, language=revision.reference_language)
    answers = {
        event.number: event.output
        for event in judge(replace(reference, stop_at_first_failure=False), sandbox)
        if isinstance(event, CaseResult) and event.verdict == Verdict.AC
    }
    cases = [
        case if case.expected is not None else replace(case, expected=answers.get(number))
        for number, case in enumerate(task.cases, start=1)
    ]
    return replace(task, cases=cases)


def _conclude(attempt: Attempt, judgement: Judgement, stages: dict[str, Any]) -> bool:
    """The verdict, or a second attempt where the time was near its limit. False: the attempt was given up meanwhile."""
    if not attempt.is_second_opinion:
        if judgement.judged.is_borderline:
            return services.ask_again(attempt, judgement.judged.message, stages=stages)
        return services.finish(attempt, **vars(judgement), stages=stages)
    judged = replace(judgement.judged, message=_note(judgement.judged.message))
    results = [
        result | {"message": _note(result["message"])} if result["verdict"] == Verdict.TLE else result
        for result in judgement.results
    ]
    return services.finish(
        attempt, judged=judged, compile_output=judgement.compile_output, results=results, stages=stages
    )


def _note(message: str) -> str:
    return f"{message} {JUDGED_TWICE}".strip()


def _outlast(deed: Callable[[], T]) -> T:
    """Do it again until it is done: a database that restarts just now must not cost the attempt."""
    give_up_at = time.monotonic() + OUTLASTS_S
    while True:
        try:
            return deed()
        except (OperationalError, InterfaceError) as error:
            if time.monotonic() > give_up_at:
                raise
            logger.warning("judging waits for the database: %s", error)
            connection.close()
            time.sleep(0.5)


def _describe(result: CaseResult, *, in_full: bool) -> dict[str, Any]:
    description: dict[str, Any] = {
        "number": result.number,
        "verdict": result.verdict,
        "cpu_ms": result.cpu_ms,
        "wall_ms": result.wall_ms,
        "peak_memory_kib": result.peak_memory_kib,
    }
    if in_full:
        description |= {
            "input": _cut(result.input),
            "output": _cut(result.output),
            "expected": None if result.expected is None else _cut(result.expected),
            "stdout": _cut(result.stdout),
            "stderr": _cut(result.stderr),
            "message": _cut(result.message),
        }
    return description


def _cut(text: str, longest: int = LONGEST_TEXT) -> str:
    """The text as a database can hold it: bounded, without NUL and lone surrogates, which PostgreSQL refuses."""
    if len(text) > longest:
        text = f"{text[:longest]}… ({len(text) - longest:,} more characters)"
    return text.replace("\0", "\N{SYMBOL FOR NULL}").encode("utf-8", "replace").decode()
