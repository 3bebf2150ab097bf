"""What Judge0 calls the states and verdicts."""

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
_BY_SIGNAL = {"(SIGSEGV)": 7, "(SIGXFSZ)": 8, "(SIGFPE)": 9, "(SIGABRT)": 10, "(SIG": 12, "signal ": 12}


def find_status(submission: Submission) -> int:
    if submission.verdict is None:
        return 1 if submission.status == Submission.Status.QUEUED else 2
    if submission.verdict != Verdict.RTE:
        return _BY_VERDICT[Verdict(submission.verdict)]
    return next((number for name, number in _BY_SIGNAL.items() if name in submission.message), 11)
