"""Judging: compile, run the cases, check the answers, and turn facts into verdicts."""

import contextlib
import time
from collections import deque
from collections.abc import Generator, Iterator
from dataclasses import replace

from . import languages
from .checking import Checking
from .companions import HelperProgram, Refused
from .compiling import Build, built, compile_limits, compile_wall_ms, read_baseline, run_command
from .explaining import explain, explain_slowness, verdict_of
from .interactive import talk
from .languages import Language
from .sandbox import Command, Facts, Process, RunLimits, Sandbox, SandboxError
from .task import Case, CaseResult, Compiled, Event, Judged, JudgeError, Task
from .validators import Attempt
from .verdicts import Verdict

__all__ = ["judge", "verdict_of"]

# A case whose time is over may go on for so much longer: then one knows whether it was a near miss.
BORDER_FACTOR = 1.15
# Waiting is not working: a case may also take this much longer by the wall clock, for a host that is busy.
WALL_FACTOR, WALL_EXTRA_MS = 5, 5_000
# Starting up counts against nobody's time limit, but it may not take for ever either.
START_EXTRA_MS = 2_000

# How many boxes are built for the next cases while one runs.
AHEAD = 2

PASSES_ALONE = "Passes alone: your code keeps state between cases; look at global or static variables."


def judge(task: Task, sandbox: Sandbox) -> Generator[Event, None, None]:
    """Judge a task: yields Compiled, a CaseResult for each case that was run, and Judged.

    JudgeError: the judge failed, and nothing is said about the user's code.
    """
    language = languages.load().get(task.language)
    if language is None or not language.available:
        reason = "is unknown" if language is None else f"is off: {language.reason}"
        raise JudgeError(f"the language {task.language} {reason}")
    if reason := language.why_not(task.signature):
        yield Compiled(False, reason, 0, cached=False)
        yield Judged(Verdict.CE, 0, 0, 0, 0, len(task.cases), reason)
        return
    try:
        with built(task.source, language, task.signature, sandbox, task.more_files) as build:
            run = _Run(task, language, build, sandbox)
            yield from run.events()
    except SandboxError as error:
        raise JudgeError(str(error)) from error


class _Run:
    """One task on its way through its cases."""

    def __init__(self, task: Task, language: Language, build: Build, sandbox: Sandbox) -> None:
        self.task = task
        self.language = language
        self.build = build
        self.sandbox = sandbox
        self.cpu_limit_ms = round(task.limits.time_limit_ms * language.time_factor)
        self.last_cpu_ms = round(BORDER_FACTOR * self.cpu_limit_ms)
        self.wall_limit_ms = WALL_FACTOR * self.cpu_limit_ms + WALL_EXTRA_MS
        self.baseline_kib = read_baseline(language, sandbox)
        self.checking = Checking(task.checker, sandbox)
        helper = task.signature.helper if task.signature else None
        self.helper = HelperProgram(helper, sandbox) if helper else None
        self._end = contextlib.ExitStack()  # of every process

    def events(self) -> Iterator[Event]:
        if not self.build.ok:
            yield from self._refused(self.build.output)
            return
        results: list[CaseResult] = []
        with self._end:
            first = self._launch()
            if not self._compile(first):
                facts = first.finish()
                output = self.language.clean(first.take_output()[1].decode(errors="replace"))
                yield from self._refused(output or f"Compiling did not end well. {self._reason(facts, output)}")
                return
            self._end.enter_context(self.checking)
            if self.helper:
                self._end.enter_context(self.helper)
            yield Compiled(True, self.build.output, self.build.wall_ms, self.build.cached)
            for result in self._cases(first):
                results.append(result)
                yield result
                if result.verdict is not Verdict.AC and self.task.stop_at_first_failure:
                    break
        failed = next((result for result in results if result.verdict is not Verdict.AC), None)
        yield Judged(
            verdict=failed.verdict if failed else Verdict.AC,
            cpu_ms=max((result.cpu_ms for result in results), default=0),
            wall_ms=max((result.wall_ms for result in results), default=0),
            peak_memory_kib=max((result.peak_memory_kib for result in results), default=0),
            passed=sum(result.verdict is Verdict.AC for result in results),
            total=len(self.task.cases),
            message=self._name_case(failed) if failed else "",
            is_borderline=failed is not None and self._nearly_passed(failed),
        )

    def _nearly_passed(self, failed: CaseResult) -> bool:
        return failed.verdict is Verdict.TLE and self.cpu_limit_ms < failed.cpu_ms < self.last_cpu_ms

    def _name_case(self, failed: CaseResult) -> str:
        if not failed.message:
            return ""
        name = self.task.cases[failed.number - 1].name
        return f"Case {failed.number}{f' ({name})' if name else ''}: {failed.message}"

    def _refused(self, output: str) -> Iterator[Event]:
        yield Compiled(False, output, self.build.wall_ms, cached=False)
        yield Judged(Verdict.CE, 0, 0, 0, 0, len(self.task.cases), "")

    def _start(self) -> Process:
        process = self._launch()
        self._compile(process)
        return process

    def _launch(self, *, waiting: bool = False) -> Process:
        memory_kib = self.task.limits.memory_limit_kib
        command: Command = run_command(
            self.language,
            self.task.signature,
            self.build,
            self.sandbox,
            memory_kib=memory_kib,
            several=bool(self.task.more_files),
        )
        cases = len(self.task.cases) if self.task.signature else 1
        process = self.sandbox.start(
            command,
            RunLimits(
                memory_kib=memory_kib + self.baseline_kib,
                output_bytes=self.task.limits.output_limit_bytes,
                cpu_ms=self.cpu_limit_ms * (cases + 1) + 2 * START_EXTRA_MS,
                processes=self.language.limits.run_processes,
            ),
            waiting=waiting,
        )
        self._end.callback(process.finish)
        return process

    def _compile(self, process: Process) -> bool:
        """Where a language compiles by itself, wait until it has; False when that failed."""
        if not self.language.compiles_itself:
            return True
        limits = compile_limits(self.language)
        return process.exchange(b"", cpu_ms=limits.cpu_ms, wall_ms=compile_wall_ms(self.language)) is not None

    def _cases(self, first: Process) -> Iterator[CaseResult]:
        if self.task.signature:
            return self._function_cases(first)
        return self._conversations(first) if self.task.checker.is_conversation else self._stdio_cases(first)

    def _function_cases(self, first: Process) -> Iterator[CaseResult]:
        """All cases in one process; after a case that ended it, the next one starts another."""
        process: Process | None = first
        cases_before = 0  # in this process
        try:
            for number, case in enumerate(self.task.cases, 1):
                if process is None:
                    process, cases_before = self._start(), 0
                is_ready = cases_before > 0 or self._ready(process)
                result, alive = self._judge_case(number, case, process, is_ready=is_ready)
                if cases_before and result.verdict in (Verdict.WA, Verdict.RTE) and self._passes_alone(number, case):
                    result = replace(result, message=f"{result.message} {PASSES_ALONE}".strip())
                cases_before += 1
                if not alive:
                    process = None
                yield result
        finally:
            if process is not None:
                process.finish()

    def _passes_alone(self, number: int, case: Case) -> bool:
        process = self._start()
        try:
            result, _ = self._judge_case(number, case, process, is_ready=self._ready(process))
            return result.verdict is Verdict.AC
        finally:
            process.finish()

    def _ready(self, process: Process) -> bool:
        ready = process.exchange(
            b"", cpu_ms=self.cpu_limit_ms + START_EXTRA_MS, wall_ms=self.wall_limit_ms + START_EXTRA_MS
        )
        return ready is not None

    def _judge_case(self, number: int, case: Case, process: Process, *, is_ready: bool) -> tuple[CaseResult, bool]:
        """One case of a function problem, and whether the process goes on."""
        started, before = time.monotonic(), process.look()
        try:
            line = self._converse(case, process) if is_ready else None
        except Refused as refusal:
            result = self._ended(number, case, process, before_ms=before.cpu_ms)
            return replace(result, verdict=Verdict.WA, message=str(refusal)), False
        if line is None or process.exceeded:
            return self._ended(number, case, process, before_ms=before.cpu_ms if is_ready else 0), False
        wall_ms, after = _ms_since(started), process.look()
        stdout, stderr = process.take_output()
        answer = line.decode(errors="replace")
        verdict, message = self.checking.check(case, answer)
        result = CaseResult(
            number=number,
            verdict=verdict,
            cpu_ms=round(after.cpu_ms - before.cpu_ms),
            wall_ms=wall_ms,
            peak_memory_kib=self._own(after.peak_memory_kib),
            input=case.input,
            output=answer,
            expected=case.expected,
            stdout=stdout.decode(errors="replace"),
            stderr=self.language.clean(stderr.decode(errors="replace")),
            message=message,
        )
        return self._in_time(result), True

    def _converse(self, case: Case, process: Process) -> bytes | None:
        """The line that answers a case; until it comes, the helper answers the program's calls."""
        assert self.task.signature
        text = self.task.signature.boxed_input(case.input.rstrip("\n") + "\n")
        if self.helper is None:
            return process.exchange(text.encode(), cpu_ms=self.last_cpu_ms, wall_ms=self.wall_limit_ms)
        self.helper.begin(case.input)
        return self.helper.converse(process, text.encode(), cpu_ms=self.last_cpu_ms, wall_ms=self.wall_limit_ms)

    def _processes(self, process: Process) -> Iterator[Process]:
        """A process of its own for each case, of which this is the first. Meanwhile the boxes of the next are built."""
        waiting: deque[Process] = deque()
        for left in range(len(self.task.cases) - 1, -1, -1):
            while len(waiting) < min(AHEAD, left):
                waiting.append(self._launch(waiting=True))
            yield process
            if left:
                process = waiting.popleft()
                process.release()
                self._compile(process)

    def _stdio_cases(self, first: Process) -> Iterator[CaseResult]:
        """Each case in a process of its own."""
        for number, (case, process) in enumerate(zip(self.task.cases, self._processes(first), strict=True), 1):
            process.run(case.input.encode(), cpu_ms=self.last_cpu_ms, wall_ms=self.wall_limit_ms)
            result = self._ended(number, case, process)
            if result.verdict is Verdict.AC:
                verdict, message = self.checking.check_text(case, result.output)
                result = self._in_time(replace(result, verdict=verdict, message=message))
            yield result

    def _conversations(self, first: Process) -> Iterator[CaseResult]:
        """Each pass of each case in a process of its own, which the validator talks with, or judges by its output."""
        for number, (case, process) in enumerate(zip(self.task.cases, self._processes(first), strict=True), 1):
            with self.checking.attempt(case) as attempt:
                result = self._pass(number, case, process, attempt, given=case.input.encode())
                for count in range(2, self.task.checker.passes + 2):
                    given = attempt.take_next_input() if result.verdict is Verdict.AC else None
                    if given is None:
                        break
                    if count > self.task.checker.passes:
                        raise JudgeError(f"{attempt.validator.program.path} wants more than {count - 1} passes")
                    after = self._pass(number, case, self._start(), attempt, given=given)
                    message = f"In pass {count}: {after.message}" if after.message else ""
                    result = replace(_longest(result, after), message=message)
            yield result

    def _pass(self, number: int, case: Case, process: Process, attempt: Attempt, *, given: bytes) -> CaseResult:
        if self.task.checker.interactive:
            said = talk(process, attempt, cpu_ms=self.last_cpu_ms, wall_ms=self.wall_limit_ms)
            return said.settle(self._in_time(self._ended(number, case, process)))
        process.run(given, cpu_ms=self.last_cpu_ms, wall_ms=self.wall_limit_ms)
        result = self._in_time(self._ended(number, case, process))
        if result.verdict is not Verdict.AC:
            return result
        accepted, message = attempt.check(result.output)
        return replace(result, verdict=Verdict.AC if accepted else Verdict.WA, message=message)

    def _ended(self, number: int, case: Case, process: Process, *, before_ms: float = 0) -> CaseResult:
        """The result of a case by how its process ended, which had used `before_ms` of CPU before it."""
        facts = process.finish()
        stdout, stderr = (text.decode(errors="replace") for text in process.take_output())
        stderr = self.language.clean(stderr)
        stdio = self.task.signature is None
        verdict, message = verdict_of(facts), self._reason(facts, stderr)
        if verdict is Verdict.AC and not stdio:
            verdict, message = Verdict.RTE, "The program exited before it answered."
        return CaseResult(
            number=number,
            verdict=verdict,
            cpu_ms=round(max(0, facts.cpu_ms - before_ms)),
            wall_ms=facts.wall_ms,
            peak_memory_kib=self._own(facts.peak_memory_kib),
            input=case.input,
            output=stdout if stdio else "",
            expected=case.expected,
            stdout="" if stdio else stdout,
            stderr=stderr,
            message=message,
        )

    def _in_time(self, result: CaseResult) -> CaseResult:
        """A program may have answered after its time was over."""
        if result.cpu_ms <= self.cpu_limit_ms:
            return result
        return replace(result, verdict=Verdict.TLE, message=explain_slowness(self.cpu_limit_ms))

    def _own(self, memory_kib: int) -> int:
        """What the user's program needed beyond the driver and the runtime of its language."""
        return max(0, memory_kib - self.baseline_kib)

    def _reason(self, facts: Facts, stderr: str) -> str:
        return explain(
            facts,
            stderr,
            limits=self.task.limits,
            cpu_ms=self.cpu_limit_ms,
            wall_ms=self.wall_limit_ms,
            language=self.language,
        )


def _longest(before: CaseResult, last: CaseResult) -> CaseResult:
    """The last pass of a case, with the most that one of them has used."""
    return replace(
        last,
        cpu_ms=max(before.cpu_ms, last.cpu_ms),
        wall_ms=max(before.wall_ms, last.wall_ms),
        peak_memory_kib=max(before.peak_memory_kib, last.peak_memory_kib),
    )


def _ms_since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)
