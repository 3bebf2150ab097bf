"""The verdicts, defined once (the codes of the ICPC's CLICS contest API)."""

from enum import StrEnum


class Verdict(StrEnum):
    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    RTE = "RTE"
    CE = "CE"
    JE = "JE"

    @property
    def label(self) -> str:
        return LABELS[self]


LABELS = {
    Verdict.AC: "Accepted",
    Verdict.WA: "Wrong Answer",
    Verdict.TLE: "Time Limit Exceeded",
    Verdict.MLE: "Memory Limit Exceeded",
    Verdict.OLE: "Output Limit Exceeded",
    Verdict.RTE: "Runtime Error",
    Verdict.CE: "Compile Error",
    Verdict.JE: "Judge Error",
}
