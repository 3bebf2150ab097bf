"""What the sandbox answers: facts about one run, and nothing about verdicts."""

from dataclasses import dataclass
from enum import StrEnum


class Exceeded(StrEnum):
    """The limit for which the sandbox itself ended a run."""

    CPU = "cpu"
    WALL = "wall"
    MEMORY = "memory"  # only where the kernel does not hold the limit itself
    OUTPUT = "output"


@dataclass(frozen=True)
class RunLimits:
    """What one process of a box, with all its descendants, may use in its whole life."""

    memory_kib: int
    output_bytes: int  # stdout and stderr together; and one answer on the result channel
    cpu_ms: int  # a backstop in the kernel; the conversation's own budgets are finer
    processes: int = 64
    file_bytes: int = 64 * 1024 * 1024  # the largest file, and the size of /tmp
    open_files: int = 1024


@dataclass(frozen=True)
class Facts:
    """How a run ended. Exactly one of exit_code and signal is set, unless the sandbox ended it."""

    exit_code: int | None
    signal: int | None
    cpu_ms: int
    wall_ms: int
    peak_memory_kib: int
    out_of_memory: bool  # a process was ended because the memory limit was reached
    exceeded: Exceeded | None


class SandboxError(Exception):
    """The sandbox failed, or the host can't isolate. Never the fault of the judged code."""


class BoxError(SandboxError):
    """bubblewrap could not build a box."""
