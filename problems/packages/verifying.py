"""Does a package keep what it says: each submission gets its verdict, and the validators take every input?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from judge.engine import CaseResult, Compiled, Judged, Sandbox, Verdict, judge, languages
from judge.engine.validators import InputValidator

from .package import Package
from .scoring import Graded, full_score, grade
from .submissions import Rule, Submission, matches

NO_CODE = "no program"


@dataclass(frozen=True)
class Outcome:
    submission: Submission
    verdict: Verdict | None  # None: skipped
    cpu_ms: int  # of the slowest case
    detail: str  # the failing case, or why it was skipped
    is_right: bool
    score: float | None = None


def verify(package: Package, sandbox: Sandbox) -> Iterator[Outcome]:
    """Judges the submissions of a built package, one after the other; raises JudgeError."""
    for submission in package.submissions:
        yield verify_submission(package, submission, sandbox)


def verify_submission(package: Package, submission: Submission, sandbox: Sandbox) -> Outcome:
    program = submission.program
    if program is None:
        return Outcome(submission, None, 0, submission.reason or NO_CODE, is_right=False)
    if not (language := languages.load()[program.language]).available:
        return Outcome(submission, None, 0, f"{language.name} is off: {language.reason}", is_right=False)
    expected = submission.expected
    needs_all = bool(expected.rules or expected.score or package.config.metadata.scoring)
    judged, results, detail = run(package, submission, sandbox, stop=not needs_all)
    if not needs_all or len(results) < len(package.cases):  # the latter when it does not compile
        return Outcome(submission, judged.verdict, judged.cpu_ms, detail, judged.verdict in expected.verdicts)
    grades: dict[str, Graded] = {}
    if package.config.metadata.scoring:
        grades = grade(package.groups, package.cases, [result.verdict for result in results])
    wrong = list(find_broken_rules(package, submission, results, grades))
    score = grades[""].score if grades else None
    detail = "; ".join(filter(None, [*wrong, detail]))
    return Outcome(submission, judged.verdict, judged.cpu_ms, detail, not wrong, score)


def run(
    package: Package, submission: Submission, sandbox: Sandbox, *, stop: bool
) -> tuple[Judged, list[CaseResult], str]:
    assert submission.program
    detail = ""
    results: list[CaseResult] = []
    for event in judge(package.task_of(submission.program, stop_at_first_failure=stop), sandbox):
        match event:
            case Compiled(ok=False):
                detail = event.output.strip().partition("\n")[0]
            case CaseResult():
                results.append(event)
                if event.verdict != Verdict.AC and not detail:
                    detail = f"at case {package.cases[event.number - 1].name or event.number}"
            case Judged():
                return event, results, detail
    raise AssertionError("judging ended without a verdict")


def find_faults(outcomes: Iterable[tuple[str, str | None, bool]]) -> list[str]:
    """In sentences, why a package with these outcomes (path, verdict, is right) is not verified; none when it is."""
    judged = [outcome for outcome in outcomes if outcome[1] is not None]
    wrong = [f"{path}: {verdict} is wrong" for path, verdict, is_right in judged if not is_right]
    if not any(verdict == Verdict.AC and is_right for _, verdict, is_right in judged):
        wrong.append("no submission was accepted: there must be one, in a language of this host")
    return wrong


# --- what goes beyond one verdict -------------------------------------------------------------------------------------


def find_broken_rules(
    package: Package, submission: Submission, results: Sequence[CaseResult], grades: dict[str, Graded]
) -> Iterator[str]:
    """In words; nothing when the submission does all that is said of it."""
    expected = submission.expected
    if package.config.metadata.scoring:
        yield from find_wrong_score(package, submission, grades[""])
    else:
        first = next((result.verdict for result in results if result.verdict is not Verdict.AC), Verdict.AC)
        if first not in expected.verdicts:
            yield f"got {first}"
    if expected.score:
        yield from find_wrong_part(grades.get(""), expected.score, "")
    for rule in expected.rules:
        yield from find_broken_rule(package, rule, results, grades)


def find_wrong_score(package: Package, submission: Submission, whole: Graded) -> Iterator[str]:
    full = full_score(package.groups, package.cases)
    if submission.folder == "accepted" and (whole.verdict is not Verdict.AC or whole.score < full):
        yield f"{whole.verdict} with score {whole.score:g} of {full:g}"
    elif submission.folder == "partially_accepted":
        if whole.verdict is not Verdict.AC or not 0 < whole.score < full:
            yield f"{whole.verdict} with score {whole.score:g} is not a part of {full:g}"
    elif not submission.expected.score and whole.verdict not in submission.expected.verdicts:
        yield f"got {whole.verdict} with score {whole.score:g}"


def find_broken_rule(
    package: Package, rule: Rule, results: Sequence[CaseResult], grades: dict[str, Graded]
) -> Iterator[str]:
    names = [case.path for case in package.cases]
    chosen = [r for r, name in zip(results, names, strict=True) if rule.cases == "*" or matches(name, rule.cases)]
    where = "" if rule.cases == "*" else f" in {rule.cases}"
    for result in chosen:
        if result.verdict not in rule.permitted:
            yield f"{result.verdict} is not permitted at case {names[result.number - 1]}"
            break
    if not any(result.verdict in rule.required for result in chosen):
        yield f"none of {', '.join(sorted(rule.required))}{where}"
    if rule.message and not any(rule.message in result.message for result in chosen):
        yield f"no message has {rule.message!r}{where}"
    if rule.score:
        yield from find_wrong_part(grades.get("" if rule.cases == "*" else rule.cases), rule.score, where)


def find_wrong_part(graded: Graded | None, bounds: tuple[float, float], where: str) -> Iterator[str]:
    """Of a group that has a score: is it within the bounds?"""
    low, high = bounds
    if graded is None:
        yield f"there is no score{where}"
    elif not low - 1e-6 <= graded.score <= high + 1e-6:
        yield f"score {graded.score:g}{where} is not {f'{low:g}' if low == high else f'from {low:g} to {high:g}'}"


# --- inputs -----------------------------------------------------------------------------------------------------------


def find_refused_inputs(package: Package, sandbox: Sandbox) -> Iterator[str]:
    """In words, each case that an input validator refuses. Raises JudgeError."""
    for program in package.input_validators:
        with InputValidator(program, sandbox) as validator:
            faults = validator.find_faults((case.input, case.arguments_of(program)) for case in package.cases)
            for case, fault in zip(package.cases, faults, strict=True):
                if fault is not None:
                    yield f"case {case.name}: {program.path} refuses it: {fault or 'without a word'}"
