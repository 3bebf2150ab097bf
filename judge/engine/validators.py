"""The validators of Kattis problem packages: programs that say by exit code 42 or 43 whether something is right.

An input validator reads an input. An output validator gets the paths of the input and the answer, a feedback folder and
its arguments, and reads what the program printed. Each case has a box of its own; the compiled program is shared.
"""

import contextlib
import json
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from . import languages
from .compiling import Build, built, run_command
from .programs import AuthorsProgram
from .sandbox import Bind, Command, Facts, RunLimits, Sandbox
from .task import Case, JudgeError

ACCEPTED, REJECTED = 42, 43
MEMORY_KIB = 1024 * 1024
OUTPUT_BYTES = 8 * 1024 * 1024
CPU_MS, WALL_MS = 60_000, 120_000
PROCESSES = 32
# For the user, then for the jury: a user who is shown the failed case may read both.
MESSAGE_FILES = ("teammessage.txt", "judgemessage.txt")
MESSAGE_BYTES = 2_000
NEXT_INPUT = "nextpass.in"
SERVE = Path(__file__).parent / "companions" / "serve_input_validator.py"


class Validator:
    """A context manager. JudgeError when the program does not compile, or ends in a way that has no meaning."""

    def __init__(self, program: AuthorsProgram, sandbox: Sandbox) -> None:
        self.program = program
        self.sandbox = sandbox
        self._build: Build | None = None
        self._exit = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._exit.close()

    @property
    def limits(self) -> RunLimits:
        return RunLimits(memory_kib=MEMORY_KIB, output_bytes=OUTPUT_BYTES, cpu_ms=CPU_MS, processes=PROCESSES)

    def command(self, arguments: Sequence[str] = (), binds: Sequence[Bind] = ()) -> Command:
        program = self.program
        language = languages.load().get(program.language)
        if language is None or not language.available:
            raise JudgeError(f"{program.path} is in {program.language}, which this host does not have")
        if self._build is None:
            self._build = self._exit.enter_context(
                built(program.source, language, None, self.sandbox, program.more_files)
            )
        if not self._build.ok:
            raise JudgeError(f"{program.path} does not compile: {self._build.output[:1000]}")
        command = run_command(
            language, None, self._build, self.sandbox, memory_kib=MEMORY_KIB, several=bool(program.more_files)
        )
        return replace(command, argv=[*command.argv, *arguments], binds=[*command.binds, *binds])

    def run(self, data: str, command: Command) -> tuple[Facts, str]:
        """Run to its end: facts, and what it printed, stdout first."""
        facts, stdout, stderr = self.sandbox.run(
            command, self.limits, data=data.encode("utf-8", "surrogatepass"), wall_ms=WALL_MS
        )
        return facts, f"{stdout.decode(errors='replace')}\n{stderr.decode(errors='replace')}".strip()


class InputValidator(Validator):
    def find_fault(self, text: str, arguments: Sequence[str] = ()) -> str | None:
        """Why an input is refused, in the validator's words, which may be ""; None when it is accepted.

        Any exit code but 42 refuses it, that of a crash too: an `assert` is a way to check.
        """
        facts, printed = self.run(text, self.command(arguments))
        return self._judge(facts, printed)

    def _judge(self, facts: Facts, printed: str) -> str | None:
        if facts.exceeded or facts.out_of_memory or facts.signal:
            return f"{self.program.path} ended by {facts.exceeded or 'a want of memory or a signal'}"
        return None if facts.exit_code == ACCEPTED else _last_words(printed)

    def find_faults(self, inputs: Iterable[tuple[str, Sequence[str]]]) -> Iterator[str | None]:
        """As `find_fault`, for one input with its arguments after the other. JudgeError when the validator never ends.

        Starting a Python takes longer than checking an input: one is started for all.
        """
        if self.program.language != "python3":
            for text, arguments in inputs:
                facts, printed = self.run(text, self.command(arguments))
                if facts.exceeded:
                    raise JudgeError(f"{self.program.path} does not end, or prints too much: {facts}")
                yield self._judge(facts, printed)
            return
        program = self.program
        files = {**program.more_files, "validator.py": program.source}
        with Validator(AuthorsProgram(program.path, "python3", SERVE.read_text(), files), self.sandbox) as server:
            process = self.sandbox.start(server.command(), replace(self.limits, cpu_ms=1_000_000))
            try:
                process.exchange(b"", cpu_ms=CPU_MS, wall_ms=WALL_MS)  # it is compiled
                for text, arguments in inputs:
                    question = f"{json.dumps([text, list(arguments)])}\n".encode()
                    line = process.exchange(question, cpu_ms=CPU_MS, wall_ms=WALL_MS)
                    if line is None:
                        raise JudgeError(f"{program.path} does not end, or is no Python: {process.take_output()[1]!r}")
                    code, printed = json.loads(line)
                    yield None if code == ACCEPTED else _last_words(printed.strip())
            finally:
                process.finish()


@dataclass(frozen=True)
class Attempt:
    """An output validator, ready for one case."""

    validator: "OutputValidator"
    command: Command
    input: Path
    feedback: Path

    def check(self, output: str) -> tuple[bool, str]:
        """Is the output right, and a message."""
        return self.judge(*self.validator.run(output, self.command))

    def take_next_input(self) -> bytes | None:
        """What the validator wants the program to run on next, which is then its own input, too; None: nothing."""
        path = self.feedback / NEXT_INPUT
        content = _read_file(path, OUTPUT_BYTES + 1)
        if content is None:
            return None
        if len(content) > OUTPUT_BYTES:
            raise JudgeError(
                f"{self.validator.program.path} made a {NEXT_INPUT} that is larger than {OUTPUT_BYTES} bytes"
            )
        path.unlink()
        self.input.write_bytes(content)
        return content

    def judge(self, facts: Facts, printed: str) -> tuple[bool, str]:
        """By how it ended: is the output right, and what the validator says."""
        said = "\n".join(filter(None, (_read_message(self.feedback / name) for name in MESSAGE_FILES)))
        if facts.exceeded or facts.exit_code not in (ACCEPTED, REJECTED):
            path = self.validator.program.path
            raise JudgeError(f"{path} ended neither by 42 nor by 43: {facts}: {said}{printed[-1000:]}")
        return facts.exit_code == ACCEPTED, said


class OutputValidator(Validator):
    @contextlib.contextmanager
    def attempt(self, case: Case) -> Iterator[Attempt]:
        with self.sandbox.box() as files, self.sandbox.box() as feedback:
            (files / "input").write_bytes(case.input.encode("utf-8", "surrogatepass"))
            (files / "answer").write_bytes((case.expected or "").encode("utf-8", "surrogatepass"))
            binds = [Bind(str(files), "/case"), Bind(str(feedback), "/feedback", writable=True)]
            arguments = ["/case/input", "/case/answer", "/feedback/", *case.arguments]
            yield Attempt(self, self.command(arguments, binds), files / "input", feedback)


def _read_message(path: Path) -> str:
    return (_read_file(path, MESSAGE_BYTES) or b"").decode(errors="replace").strip()


def _read_file(path: Path, most: int) -> bytes | None:
    """The beginning of what a box has left at this path; None when there is no file, but a link, say."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    with open(descriptor, "rb") as file:
        return file.read(most) if stat.S_ISREG(os.fstat(descriptor).st_mode) else None


def _last_words(printed: str) -> str:
    """The line that says why, of a message or of the trace of an exception."""
    last = printed.rpartition("\n")[2].strip()
    return "" if last == "AssertionError" else last.removeprefix("AssertionError: ")
