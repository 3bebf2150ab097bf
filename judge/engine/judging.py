"""Judging: compile, run the cases, check the answers, and turn facts into verdicts."""

import json
import time
from collections.abc import Generator, Iterator
from dataclasses import replace

from . import languages
from .compiling import Build, built, compile_limits, compile_wall_ms, run_command
from .languages import Language
from .sandbox import Command, Exceeded, Facts, Process, RunLimits, Sandbox, SandboxError
from .task import Case, CaseResult, Compiled, Event, Judged, JudgeError, Task
from .verdicts import Verdict

# Waiting is not working: a case may also take this much longer by the wall clock, for a host that is busy.
WALL_FACTOR, WALL_EXTRA_MS = 5, 5_000
# Starting up counts against nobody's time limit, but it may not take for ever either.
START_EXTRA_MS = 2_000

LAST_LINE_CHARS = 300

SIGNALS = {
    4: "illegal instruction (SIGILL)",
    6: "aborted (SIGABRT)",
    7: "bus error (SIGBUS)",
    8: "arithmetic error, such as a division by zero (SIGFPE)",
    9: "killed (SIGKILL)",
    11: "segmentation fault (SIGSEGV): an invalid pointer, an index out of bounds or endless recursion",
    25: "wrote a file that is too large (SIGXFSZ)",
    31: "forbidden system call (SIGSYS)",
}


def judge(task: Task, sandbox: Sandbox) -> Generator[Event, None, None]:
    """Judge a task: yields Compiled, a CaseResult for each case that was run, and Judged.

    JudgeError: the judge failed, and nothing is said about the user's code.
    """
    language = languages.load().get(task.language)
    if language is None or not language.available:
        reason = "is unknown" if language is None else f"is off: {language.reason}"
        raise JudgeError(f"the language {task.language} {reason}")
    try:
        with built(task.source, language, task.signature, sandbox) as build:
            run = _Run(task, language, build, sandbox)
            yield from run.events()
    except SandboxError as error:
        raise JudgeError(str(error)) from error


class _CompileError(Exception):
    """The program was refused before any of it ran."""


class _Run:
    """One task on its way through its cases."""

    def __init__(self, task: Task, language: Language, build: Build, sandbox: Sandbox) -> None:
        self.task = task
        self.language = language
        self.build = build
        self.sandbox = sandbox
        self.cpu_limit_ms = round(task.limits.time_limit_ms * language.time_factor)
        self.wall_limit_ms = WALL_FACTOR * self.cpu_limit_ms + WALL_EXTRA_MS

    def events(self) -> Iterator[Event]:
        if not self.build.ok:
            yield from self._refused(self.build.output)
            return
        try:
            first = self._start()
        except _CompileError as error:
            yield from self._refused(str(error))
            return
        results: list[CaseResult] = []
        try:
            yield Compiled(True, self.build.output, self.build.wall_ms, self.build.cached)
            for result in self._function_cases(first) if self.task.signature else self._stdio_cases(first):
                results.append(result)
                yield result
                if result.verdict is not Verdict.AC and self.task.stop_at_first_failure:
                    break
        finally:
            first.finish()
        failed = next((result for result in results if result.verdict is not Verdict.AC), None)
        yield Judged(
            verdict=failed.verdict if failed else Verdict.AC,
            cpu_ms=max((result.cpu_ms for result in results), default=0),
            wall_ms=max((result.wall_ms for result in results), default=0),
            peak_memory_kib=max((result.peak_memory_kib for result in results), default=0),
            passed=sum(result.verdict is Verdict.AC for result in results),
            total=len(self.task.cases),
            message=failed.message if failed else "",
        )

    def _refused(self, output: str) -> Iterator[Event]:
        yield Compiled(False, output, self.build.wall_ms, cached=False)
        yield Judged(Verdict.CE, 0, 0, 0, 0, len(self.task.cases), "")

    def _start(self) -> Process:
        """Start the program, and wait until it is compiled where a language does so by itself."""
        command: Command = run_command(self.language, self.task.signature, self.build, self.sandbox)
        cases = len(self.task.cases) if self.task.signature else 1
        process = self.sandbox.start(
            command,
            RunLimits(
                memory_kib=self.task.limits.memory_limit_kib,
                output_bytes=self.task.limits.output_limit_bytes,
                cpu_ms=self.cpu_limit_ms * (cases + 1) + 2 * START_EXTRA_MS,
                processes=self.language.limits.run_processes,
            ),
        )
        if self.language.compiles_itself:
            limits = compile_limits(self.language)
            if process.exchange(b"", cpu_ms=limits.cpu_ms, wall_ms=compile_wall_ms(self.language)) is None:
                facts = process.finish()
                output = self.language.clean(process.take_output()[1].decode(errors="replace"))
                raise _CompileError(output or f"Compiling did not end well. {self._reason(facts, output)}")
        return process

    def _function_cases(self, first: Process) -> Iterator[CaseResult]:
        """All cases in one process; after a case that ended it, the next one starts another."""
        process: Process | None = first
        is_ready = False
        try:
            for number, case in enumerate(self.task.cases, 1):
                if process is None:
                    process, is_ready = self._start(), False
                is_ready = is_ready or self._ready(process)
                result = self._exchange(number, case, process) if is_ready else None
                if result is None:
                    ended, process = process, None
                    result = self._ended(number, case, ended)
                yield result
        finally:
            if process is not None:
                process.finish()

    def _ready(self, process: Process) -> bool:
        ready = process.exchange(
            b"", cpu_ms=self.cpu_limit_ms + START_EXTRA_MS, wall_ms=self.wall_limit_ms + START_EXTRA_MS
        )
        return ready is not None

    def _exchange(self, number: int, case: Case, process: Process) -> CaseResult | None:
        """One case of a function problem; None when the process did not survive it."""
        started, before = time.monotonic(), process.look()
        line = process.exchange(
            (case.input.rstrip("\n") + "\n").encode(), cpu_ms=self.cpu_limit_ms, wall_ms=self.wall_limit_ms
        )
        if line is None:
            return None
        wall_ms, after = _ms_since(started), process.look()
        stdout, stderr = process.take_output()
        answer = line.decode(errors="replace")
        return self._in_time(
            CaseResult(
                number=number,
                verdict=self._check(case, answer),
                cpu_ms=round(after.cpu_ms - before.cpu_ms),
                wall_ms=wall_ms,
                peak_memory_kib=after.peak_memory_kib,
                input=case.input,
                output=answer,
                expected=case.expected,
                stdout=stdout.decode(errors="replace"),
                stderr=self.language.clean(stderr.decode(errors="replace")),
                message="",
            )
        )

    def _stdio_cases(self, first: Process) -> Iterator[CaseResult]:
        """Each case in a process of its own."""
        for number, case in enumerate(self.task.cases, 1):
            process = first if number == 1 else self._start()
            process.run(case.input.encode(), cpu_ms=self.cpu_limit_ms, wall_ms=self.wall_limit_ms)
            result = self._ended(number, case, process)
            if result.verdict is Verdict.AC:
                result = self._in_time(replace(result, verdict=self._check_text(case, result.output)))
            yield result

    def _ended(self, number: int, case: Case, process: Process) -> CaseResult:
        """The result of a case by how its process ended."""
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
            cpu_ms=facts.cpu_ms,
            wall_ms=facts.wall_ms,
            peak_memory_kib=facts.peak_memory_kib,
            input=case.input,
            output=stdout if stdio else "",
            expected=case.expected,
            stdout="" if stdio else stdout,
            stderr=stderr,
            message=message,
        )

    def _in_time(self, result: CaseResult) -> CaseResult:
        """The clock is looked at now and then: a program may have answered after its time was over."""
        if result.cpu_ms <= self.cpu_limit_ms:
            return result
        return replace(result, verdict=Verdict.TLE, message=self._too_slow())

    def _too_slow(self) -> str:
        return f"Used more than {self.cpu_limit_ms} ms of CPU time."

    def _reason(self, facts: Facts, stderr: str) -> str:
        """In words, why a run did not end well; empty when it did."""
        limits = self.task.limits
        match verdict_of(facts):
            case Verdict.AC:
                return ""
            case Verdict.MLE:
                return f"Used more than {limits.memory_limit_kib // 1024} MiB of memory."
            case Verdict.OLE:
                return f"Wrote more than {limits.output_limit_bytes // 1024} KiB of output."
            case Verdict.TLE if facts.exceeded is Exceeded.CPU:
                return self._too_slow()
            case Verdict.TLE:
                return f"No answer after {self.wall_limit_ms / 1000:g} s: it waits, or sleeps."
        last_line = stderr.strip().rpartition("\n")[2][:LAST_LINE_CHARS]
        if facts.signal is not None:
            name = SIGNALS.get(facts.signal, f"signal {facts.signal}")
            return f"{name[0].upper()}{name[1:]}. {last_line}".strip()
        if facts.exit_code is not None:
            return last_line or f"Exited with code {facts.exit_code}."
        return "The program closed its result channel."

    def _check(self, case: Case, answer: str) -> Verdict:
        if case.expected is None:
            return Verdict.AC
        try:
            accepted = self.task.checker.accepts(json.loads(case.expected), json.loads(answer))
        except (ValueError, RecursionError):  # not the driver's JSON: the program wrote on its channel
            accepted = False
        return Verdict.AC if accepted else Verdict.WA

    def _check_text(self, case: Case, output: str) -> Verdict:
        if case.expected is None or self.task.checker.accepts_text(case.expected, output):
            return Verdict.AC
        return Verdict.WA


def verdict_of(facts: Facts) -> Verdict:
    """The verdict on a run by its facts alone; the order of the tests is the rule."""
    if facts.out_of_memory:
        return Verdict.MLE
    if facts.exceeded is Exceeded.OUTPUT:
        return Verdict.OLE
    if facts.exceeded is not None:
        return Verdict.TLE
    return Verdict.AC if facts.exit_code == 0 else Verdict.RTE


def _ms_since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)
