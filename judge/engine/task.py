"""What goes into the engine (Task) and what comes out (Compiled, CaseResult, Judged)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .checkers import Checker
from .signature import Signature
from .verdicts import Verdict


@dataclass(frozen=True)
class Case:
    """One test case.

    A function problem: `input` holds one JSON value per line, one line per argument (for a class, the
    line of method names and the line of argument lists); `expected` is one JSON value.
    A stdio problem: both are the raw text of stdin and stdout.
    `expected` None means that the answer is not known: the case passes when the program answers at all.
    `arguments` are for the output validator, a program's or the rules of our own comparison.
    """

    input: str
    expected: str | None
    name: str = ""
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True)
class Limits:
    """What one case may use. The language's time factor is applied on top of `time_limit_ms`."""

    time_limit_ms: int = 2_000
    memory_limit_kib: int = 256 * 1024
    output_limit_bytes: int = 8 * 1024 * 1024


@dataclass(frozen=True)
class Task:
    source: str
    language: str
    signature: Signature | None  # None: a stdio problem
    cases: Sequence[Case]
    checker: Checker
    limits: Limits = field(default_factory=Limits)
    stop_at_first_failure: bool = True
    more_files: Mapping[str, str] = field(default_factory=dict)  # beside the source, by path; of a jury


@dataclass(frozen=True)
class Compiled:
    """The first event. With ok False the next event is Judged with CE."""

    ok: bool
    output: str  # the compiler's messages, in the user's own line numbers
    wall_ms: int
    cached: bool


@dataclass(frozen=True)
class CaseResult:
    """One case's verdict. `message` says in words what went wrong; texts are bounded."""

    number: int  # from 1
    verdict: Verdict
    cpu_ms: int
    wall_ms: int
    peak_memory_kib: int
    input: str
    output: str  # the value returned (function) or stdout (stdio)
    expected: str | None
    stdout: str  # what a function problem's code printed; empty for stdio, where it is the output
    stderr: str
    message: str


@dataclass(frozen=True)
class Judged:
    """The last event: the verdict of the first case that failed, or AC; maxima over the cases."""

    verdict: Verdict
    cpu_ms: int
    wall_ms: int
    peak_memory_kib: int
    passed: int
    total: int
    message: str
    is_borderline: bool = False  # TLE by so little that another run might have passed


Event = Compiled | CaseResult | Judged


class JudgeError(Exception):
    """The judge failed; the user's code is not to blame. The message is for the operator."""
