"""The score of a submission to a scoring problem, from the verdicts of its cases, as Kattis' graders count it.

LeetSim itself accepts or does not: a score tells whether a jury's submission does what the package says of it.
"""

import posixpath
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from judge.engine import Verdict

from .cases import PackageCase
from .testdata import Group

AGGREGATES: dict[str, Callable[[Sequence[float]], float]] = {
    "sum": sum,
    "min": min,
    "max": max,
    "avg": lambda scores: sum(scores) / len(scores),
}
# The default grader tells the worst of several verdicts.
WORST = [Verdict.RTE, Verdict.MLE, Verdict.TLE, Verdict.OLE, Verdict.WA, Verdict.AC]


@dataclass(frozen=True)
class Graded:
    verdict: Verdict
    score: float


def grade(root: Group, cases: Sequence[PackageCase], verdicts: Sequence[Verdict]) -> dict[str, Graded]:
    """The verdict and the score of each group by its name, "" for all."""
    grader = Grader()
    for case, verdict in zip(cases, verdicts, strict=True):
        grader.verdicts.setdefault(posixpath.dirname(case.path), []).append(verdict)
    if "max_score" in root.score:
        grader.grade_new(root)
    else:
        grader.grade_legacy(root)
    return grader.graded


def full_score(root: Group, cases: Sequence[PackageCase]) -> float:
    return grade(root, cases, [Verdict.AC] * len(cases))[""].score


@dataclass
class Grader:
    verdicts: dict[str, list[Verdict]] = field(default_factory=dict)  # of the cases right in a group
    graded: dict[str, Graded] = field(default_factory=dict)

    def grade_legacy(self, group: Group) -> Graded:
        score = group.score
        results = []
        children: list[Verdict | Group] = [*self.verdicts.get(group.name, []), *group.groups]
        for child in children:
            if isinstance(child, Group):
                result = self.grade_legacy(child)
            else:
                result = Graded(child, score["accept"] if child is Verdict.AC else score["reject"])
            results.append(result)
            if result.verdict is not Verdict.AC and score["on_reject"] == "break":
                break
        self.graded[group.name] = grade_by_flags(results, score["flags"])
        return self.graded[group.name]

    def grade_new(self, root: Group) -> None:
        """Format 2025-09: the score is that of `secret`."""
        for group in root.groups:
            for inner in group.groups:
                self.graded[inner.name] = self.grade_group(inner)
            self.graded[group.name] = self.grade_group(group)
        self.graded[""] = self.graded.get("secret", Graded(Verdict.AC, 0))

    def grade_group(self, group: Group) -> Graded:
        score, own = group.score, self.verdicts.get(group.name, [])
        failures = [verdict for verdict in self.list_verdicts(group) if verdict is not Verdict.AC]
        verdict = failures[0] if failures else Verdict.AC
        needed = [self.graded[name].verdict is Verdict.AC for name in score["require"] if name in self.graded]
        if not all(needed):
            return Graded(verdict if failures else Verdict.WA, 0)
        limit = score["max_score"]
        if score["aggregation"] == "pass-fail":
            return Graded(verdict, 0 if failures else limit)
        if group.groups:
            parts = [self.graded[inner.name].score for inner in group.groups]
        else:
            share = limit if score["aggregation"] == "min" else limit / max(1, len(own))
            parts = [share if verdict is Verdict.AC else 0 for verdict in own]
        return Graded(verdict, AGGREGATES[score["aggregation"]](parts) if parts else 0)

    def list_verdicts(self, group: Group) -> list[Verdict]:
        return [*self.verdicts.get(group.name, []), *(v for inner in group.groups for v in self.list_verdicts(inner))]


def grade_by_flags(results: list[Graded], flags: Sequence[str]) -> Graded:
    if "ignore_sample" in flags:
        results = results[-1:]
    if not results:
        return Graded(Verdict.AC, 0)
    aggregate = next((AGGREGATES[flag] for flag in reversed(flags) if flag in AGGREGATES), sum)
    failures = [result.verdict for result in results if result.verdict is not Verdict.AC]
    if not failures or "always_accept" in flags or ("accept_if_any_accepted" in flags and len(failures) < len(results)):
        verdict = Verdict.AC
    else:
        verdict = failures[0] if "first_error" in flags else min(failures, key=WORST.index)
    return Graded(verdict, aggregate([result.score for result in results]))
