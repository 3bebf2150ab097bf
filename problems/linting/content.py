"""What a good package has, by the look of it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ..kinds import Kind
from ..packages import Package, PackageCase

LEAST_SECRET_CASES = 30
LEAST_WRONG = 3
LEAST_HINTS = 2
NAMED_CASES = 5


def find_missing_parts(package: Package) -> Iterator[str]:
    secret = sum(not case.is_sample for case in package.cases)
    folders = Counter(submission.folder for submission in package.submissions)
    languages = {s.program.language for s in package.submissions if s.folder == "accepted" and s.program}
    if not package.statement.strip():
        yield "there is no statement"
    if not any(case.is_sample for case in package.cases) and not package.checker.is_conversation:
        yield "there are no samples: people run their code on them"
    if secret < LEAST_SECRET_CASES:
        yield f"there are {secret} secret cases; {LEAST_SECRET_CASES} are few"
    if not package.input_validators:
        yield "there is no input validator: nothing holds the cases, or a user's own input, to the constraints"
    if folders["wrong_answer"] < LEAST_WRONG:
        yield f"there are {folders['wrong_answer']} wrong solutions; have at least {LEAST_WRONG}"
    if not folders["time_limit_exceeded"]:
        yield "no solution is too slow: nothing tells whether the time limit catches the naive way"
    if package.config.is_native:
        if len(package.config.hints) < LEAST_HINTS:
            yield f"there are {len(package.config.hints)} hints; have at least {LEAST_HINTS}"
        if not package.editorial.strip():
            yield "there is no editorial: solution/solution.en.md"
        if not package.config.tags:
            yield "there are no tags: nobody finds it by its topic"
        for language in sorted({"python3", "cpp"} - languages):
            yield f"no accepted solution is in {language}"
    if package.config.kind is Kind.FUNCTION and "## Constraints" not in package.statement:
        yield "the statement has no section `## Constraints`"


def list_duplicates(cases: Sequence[PackageCase]) -> Iterator[str]:
    """A secret case may repeat a sample: then it is judged again in Submit."""
    named: dict[tuple[bool, str, tuple[str, ...]], list[str]] = {}
    for case in cases:
        named.setdefault((case.is_sample, case.input, case.arguments), []).append(case.name)
    for names in named.values():
        if len(names) > 1:
            yield f"cases with the same input: {', '.join(names[:NAMED_CASES])}"
