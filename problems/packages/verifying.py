"""Does each of a package's own submissions get the verdict of its folder?"""

from collections.abc import Iterator
from dataclasses import dataclass

from judge.engine import CaseResult, Compiled, Judged, Sandbox, Verdict, judge, languages

from .package import Package, Program


@dataclass(frozen=True)
class Outcome:
    submission: Program
    verdict: Verdict | None  # None: skipped
    cpu_ms: int  # of the slowest case
    detail: str  # the failing case, or why it was skipped

    @property
    def is_right(self) -> bool:
        return self.verdict in self.submission.expected


def verify(package: Package, sandbox: Sandbox) -> Iterator[Outcome]:
    """Judges the submissions of a built package, one after the other; raises JudgeError."""
    for submission in package.submissions:
        if submission.language is None:
            yield Outcome(submission, None, 0, "no language has files with this ending")
        elif not (language := languages.load()[submission.language]).available:
            yield Outcome(submission, None, 0, f"{language.name} is off: {language.reason}")
        else:
            yield judge_submission(package, submission, submission.language, sandbox)


def judge_submission(package: Package, submission: Program, language: str, sandbox: Sandbox) -> Outcome:
    detail = ""
    for event in judge(package.task(submission.source, language), sandbox):
        match event:
            case Compiled(ok=False):
                detail = event.output.strip().partition("\n")[0]
            case CaseResult() if event.verdict != Verdict.AC:
                detail = f"at case {package.cases[event.number - 1].name or event.number}"
            case Judged():
                return Outcome(submission, event.verdict, event.cpu_ms, detail)
    raise AssertionError("judging ended without a verdict")
