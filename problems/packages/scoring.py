"""The score of a submission to a scoring problem, from the verdicts of its cases, as Kattis' graders count it.

LeetSim itself accepts or does not: a score tells whether a jury's submission does what the package says of it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from judge.engine import Verdict

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


def grade(root: Group, verdicts: Sequence[Verdict]) -> Mapping[str, Graded]:
    """The verdict and the score of each group by its name, "" for all. `verdicts`: of every case, in order."""
    graded: dict[str, Graded] = {}
    if "max_score" in root.score:
        _grade_new(root, verdicts, graded)
    else:
        _grade_legacy(root, verdicts, graded)
    return graded


def full_score(root: Group, cases: int) -> float:
    return grade(root, [Verdict.AC] * cases)[""].score


def _grade_legacy(group: Group, verdicts: Sequence[Verdict], graded: dict[str, Graded]) -> Graded:
    score = group.score
    results: list[Graded] = []
    children = [*group.cases, *group.groups]
    for child in children:
        if isinstance(child, Group):
            result = _grade_legacy(child, verdicts, graded)
        else:
            accepted = verdicts[child] is Verdict.AC
            result = Graded(verdicts[child], score["accept"] if accepted else score["reject"])
        results.append(result)
        if result.verdict is not Verdict.AC and score["on_reject"] == "break":
            break
    graded[group.name] = _grade_by_flags(results, score["flags"])
    return graded[group.name]


def _grade_by_flags(results: list[Graded], flags: Sequence[str]) -> Graded:
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


def _grade_new(root: Group, verdicts: Sequence[Verdict], graded: dict[str, Graded]) -> None:
    """Format 2025-09: the score is that of `secret`."""
    for group in root.groups:
        for inner in group.groups:
            graded[inner.name] = _grade_group(inner, verdicts, graded)
        graded[group.name] = _grade_group(group, verdicts, graded)
    graded[""] = graded.get("secret", Graded(Verdict.AC, 0))


def _grade_group(group: Group, verdicts: Sequence[Verdict], graded: Mapping[str, Graded]) -> Graded:
    score = group.score
    failures = [verdicts[case] for case in _all_cases(group) if verdicts[case] is not Verdict.AC]
    verdict = failures[0] if failures else Verdict.AC
    needed = [graded[name].verdict is Verdict.AC for name in score["require"] if name in graded]
    if not all(needed):
        return Graded(verdict if failures else Verdict.WA, 0)
    limit = score["max_score"] if isinstance(score["max_score"], int | float) else 0
    if score["aggregation"] == "pass-fail":
        return Graded(verdict, 0 if failures else limit)
    if group.groups:
        parts = [graded[inner.name].score for inner in group.groups]
    else:
        share = limit if score["aggregation"] == "min" else limit / max(1, len(group.cases))
        parts = [share if verdicts[case] is Verdict.AC else 0 for case in group.cases]
    return Graded(verdict, AGGREGATES[score["aggregation"]](parts) if parts else 0)


def _all_cases(group: Group) -> list[int]:
    return [*group.cases, *(case for inner in group.groups for case in _all_cases(inner))]
