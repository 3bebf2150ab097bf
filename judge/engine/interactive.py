"""A case of an interactive problem: the program and the output validator talk, each in a box of its own.

All they say goes through here. The end of one is told to the other only once it has really ended, so that which of the
two ended first is never a matter of luck; and neither is ended by a signal for writing to one that is gone.
"""

import select
import time
from dataclasses import dataclass, field, replace

from .sandbox import Exceeded, Process
from .task import CaseResult
from .validators import ACCEPTED, CPU_MS, OUTPUT_BYTES, Attempt
from .verdicts import Verdict

# How long a validator may go on after the program has ended, by the wall clock.
ENDING_MS = 10_000
SHORTEST_TICK_S = 0.002
# A validator that has closed its output may just be ending: so long the program is not told.
CLOSING_S = 0.5
# Makes the validator's output and its result channel change places: the end of that one can be seen while it goes on.
SPEAK_ON_CHANNEL = ["/bin/sh", "-c", 'exec "$@" 4>&1 1>&3 3>&4 4>&-', "sh"]
TRANSCRIPT_BYTES = 64 * 1024
FLUSH = "Does it flush what it prints?"


@dataclass(frozen=True)
class Talk:
    """How a conversation went. The transcript has > before each line of the program and < before the validator's."""

    accepted: bool
    message: str
    validator_first: bool  # it ended before it was told that the program had
    program_waited: bool  # until its time was over
    transcript: str

    def settle(self, result: CaseResult) -> CaseResult:
        """The case's result by how the program ended, made that of the conversation.

        A validator that refuses first decides, whatever the program does then; else the program must end well.
        """
        result = replace(result, output=self.transcript)
        if not self.accepted and (self.validator_first or result.verdict is Verdict.AC):
            return replace(result, verdict=Verdict.WA, message=self.message)
        if self.program_waited:
            return replace(result, message=f"{result.message} {FLUSH}")
        return result


def talk(program: Process, attempt: Attempt, *, cpu_ms: int, wall_ms: int) -> Talk:
    """Let them talk until both have ended, or the program has used up its time. JudgeError when the validator fails.

    The validator is finished then, the program not yet.
    """
    command = replace(attempt.command, argv=[*SPEAK_ON_CHANNEL, *attempt.command.argv])
    validator = attempt.validator.sandbox.start(command, attempt.validator.limits)
    try:
        conversation = _Conversation(program, validator)
        conversation.carry(cpu_ms=cpu_ms, wall_ms=wall_ms)
        spoken = validator.has_ended or validator.exceeded
        validator_first = validator.has_ended and not conversation.validator_was_told
    finally:
        facts = validator.finish()
    stderr = validator.take_output()[1].decode(errors="replace")
    # Without a word of the validator the program did not end, or not as the validator expects.
    accepted, message = attempt.judge(facts, stderr) if spoken else (False, "")
    return Talk(accepted, message, validator_first, program.exceeded is Exceeded.WALL, conversation.transcript())


@dataclass
class _Conversation:
    program: Process
    validator: Process
    validator_was_told: bool = False
    closed_at: float | None = None  # when the validator's output was at its end
    spoken_bytes: int = 0  # of the validator
    to_program: bytes = b""
    to_validator: bytes = b""
    said: list[tuple[str, bytes]] = field(default_factory=list)
    said_bytes: int = 0

    def carry(self, *, cpu_ms: int, wall_ms: int) -> None:
        deadline = time.monotonic() + wall_ms / 1000
        last_cpu_ms = self.program.look().cpu_ms + cpu_ms
        tick_s = self.program.meter.longest_tick_s
        next_look = 0.0
        while not (self.program.has_ended and self.validator.has_ended):
            now = time.monotonic()
            if now >= next_look:
                left_ms = min(last_cpu_ms - self.program.look().cpu_ms, (deadline - now) * 1000)
                if self._is_over(left_ms, by_cpu=now < deadline):
                    return
                next_look = now + min(tick_s, max(SHORTEST_TICK_S, left_ms / 1000))
            self._wait(next_look - now)
            if self.program.has_ended and not self.validator.has_ended:
                deadline = min(deadline, time.monotonic() + ENDING_MS / 1000)
            if self.validator.has_ended and self.validator.exit_code != ACCEPTED and not self.validator_was_told:
                return  # it has refused: nothing that the program does matters

    def _is_over(self, left_ms: float, *, by_cpu: bool) -> bool:
        """Nobody may take for ever: says who did."""
        if self.program.exceeded or self.validator.exceeded:
            return True
        if self.validator.look().cpu_ms > CPU_MS:
            self.validator.exceeded = Exceeded.CPU
            return True
        if left_ms > 0:
            return False
        if self.program.has_ended:
            return not by_cpu
        self.program.exceeded = Exceeded.CPU if by_cpu else Exceeded.WALL
        return True

    def _wait(self, seconds: float) -> None:
        poll = select.poll()
        for process in (self.program, self.validator):
            for descriptor in process.list_readable():
                poll.register(descriptor, select.POLLIN)
        for process, text in ((self.program, self.to_program), (self.validator, self.to_validator)):
            if text and not process.has_ended and process.stdin != -1:
                poll.register(process.stdin, select.POLLOUT)
        ready = {descriptor for descriptor, _ in poll.poll(max(0, seconds) * 1000 + 0.5)}
        # The validator's end is looked at first: it may have ended because of what the program did in the meantime.
        for process in (self.validator, self.program):
            for descriptor in process.list_readable():
                if descriptor in ready:
                    process.notice(descriptor)
        self._pass_on()

    def _pass_on(self) -> None:
        said = self.program.take_printed()
        self._remember(">", said)
        self.to_validator = self.validator.send(self.to_validator + said)
        said = self.validator.take_answers()
        self._remember("<", said)
        self.to_program = self.program.send(self.to_program + said)
        self.spoken_bytes += len(said)
        if self.spoken_bytes > OUTPUT_BYTES:
            self.validator.exceeded = Exceeded.OUTPUT
        if not self.to_program and self._is_silent():
            self.program.end_input()
        if self.validator.has_ended:
            self.to_validator = b""
        elif self.program.has_ended:
            self.to_program = b""
            if not self.to_validator:
                self.validator_was_told = True
                self.validator.end_input()

    def _is_silent(self) -> bool:
        """Will the validator say nothing more?"""
        if self.validator.has_closed_channel and self.closed_at is None:
            self.closed_at = time.monotonic()
        return self.validator.has_ended or (
            self.closed_at is not None and time.monotonic() > self.closed_at + CLOSING_S
        )

    def _remember(self, who: str, said: bytes) -> None:
        if said and self.said_bytes < TRANSCRIPT_BYTES:
            self.said.append((who, said[: TRANSCRIPT_BYTES - self.said_bytes]))
            self.said_bytes += len(said)

    def transcript(self) -> str:
        lines: list[str] = []
        whole = ""  # the speaker whose line is not ended
        for who, said in self.said:
            for line in said.decode(errors="replace").splitlines(keepends=True):
                if whole == who:
                    lines[-1] += line.rstrip("\n")
                else:
                    lines.append(who + line.rstrip("\n"))
                whole = "" if line.endswith("\n") else who
        return "\n".join(lines)
