"""Facts about a run, as a verdict and in words."""

from .languages import Language
from .sandbox import Exceeded, Facts
from .task import Limits
from .verdicts import Verdict

MESSAGE_CHARS = 300

SIGNALS = {
    4: "illegal instruction (SIGILL)",
    6: "aborted (SIGABRT)",
    7: "bus error (SIGBUS)",
    8: "arithmetic error, such as a division by zero (SIGFPE)",
    9: "killed (SIGKILL)",
    11: "segmentation fault (SIGSEGV)",
    25: "wrote a file that is too large (SIGXFSZ)",
    31: "forbidden system call (SIGSYS)",
}
# Where the program says nothing itself.
HINTS = {11: "an invalid pointer, an index out of bounds or endless recursion"}


def verdict_of(facts: Facts) -> Verdict:
    """The verdict on a run by its facts alone; the order of the tests is the rule."""
    if facts.out_of_memory:
        return Verdict.MLE
    if facts.exceeded is Exceeded.OUTPUT:
        return Verdict.OLE
    if facts.exceeded is not None:
        return Verdict.TLE
    return Verdict.AC if facts.exit_code == 0 else Verdict.RTE


def explain(facts: Facts, stderr: str, *, limits: Limits, cpu_ms: int, wall_ms: int, language: Language) -> str:
    """Why a run did not end well; empty when it did. `cpu_ms` and `wall_ms` are what it was given."""
    match verdict_of(facts):
        case Verdict.AC:
            return ""
        case Verdict.MLE:
            return f"Used more than {limits.memory_limit_kib // 1024} MiB of memory."
        case Verdict.OLE:
            return f"Wrote more than {limits.output_limit_bytes // 1024} KiB of output."
        case Verdict.TLE if facts.exceeded is Exceeded.CPU:
            return explain_slowness(cpu_ms)
        case Verdict.TLE:
            return f"No answer after {wall_ms / 1000:g} s: it waits, or sleeps."
    said = language.find_message(stderr)[:MESSAGE_CHARS]
    if facts.signal is not None:
        name = SIGNALS.get(facts.signal, f"signal {facts.signal}")
        said = said or HINTS.get(facts.signal, "")
        return f"{name[0].upper()}{name[1:]}{': ' if said else '.'}{said}"
    if facts.exit_code is not None:
        return said or f"Exited with code {facts.exit_code}."
    return "The program closed its result channel."


def explain_slowness(cpu_ms: int) -> str:
    return f"Used more than {cpu_ms} ms of CPU time."
