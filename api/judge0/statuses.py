"""What Judge0 calls the states and verdicts."""

import re
from signal import Signals

from judge.engine import Verdict
from judge.models import Submission

STATUSES = {
    1: "In Queue",
    2: "Processing",
    3: "Accepted",
    4: "Wrong Answer",
    5: "Time Limit Exceeded",
    6: "Compilation Error",
    7: "Runtime Error (SIGSEGV)",
    8: "Runtime Error (SIGXFSZ)",
    9: "Runtime Error (SIGFPE)",
    10: "Runtime Error (SIGABRT)",
    11: "Runtime Error (NZEC)",
    12: "Runtime Error (Other)",
    13: "Internal Error",
    14: "Exec Format Error",
}
_BY_VERDICT = {
    Verdict.AC: 3,
    Verdict.WA: 4,
    Verdict.TLE: 5,
    Verdict.CE: 6,
    Verdict.OLE: 8,  # as a file that grows too large
    Verdict.MLE: 12,  # which Judge0 has no word for
    Verdict.JE: 13,
}
_BY_SIGNAL: dict[int, int] = {Signals.SIGSEGV: 7, Signals.SIGXFSZ: 8, Signals.SIGFPE: 9, Signals.SIGABRT: 10}
# As judge/engine/explaining.py begins what it says of one.
_SAID = re.compile(r"[A-Z][a-z ,-]+ \((SIG[A-Z]+)\)[.:]|Signal (\d+)[.:]")


def find_status(submission: Submission) -> int:
    if submission.verdict is None:
        return 1 if submission.status == Submission.Status.QUEUED else 2
    if submission.verdict != Verdict.RTE:
        return _BY_VERDICT[Verdict(submission.verdict)]
    signal = find_signal(submission)
    return 11 if signal is None else _BY_SIGNAL.get(signal, 12)


def find_signal(submission: Submission) -> int | None:
    """The number of the one that ended the program; None if none did."""
    said = _SAID.match(find_message(submission)) if submission.verdict == Verdict.RTE else None
    if said is None:
        return None
    return Signals[said[1]].value if said[1] else int(said[2])


def find_message(submission: Submission) -> str:
    """What happened; of a case without the number, since there is one alone."""
    return submission.results[0]["message"] if submission.results else submission.message
