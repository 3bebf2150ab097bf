"""The lines of the user's code that a compiler or a crash complains about, for marks in the editor."""

import re
from dataclasses import dataclass
from typing import Any

from judge.engine import Verdict, languages
from judge.models import Submission

MOST_FAULTS = 50
_HEADLINE = re.compile(r"^(?:thread .* panicked|panic|error\S*|[\w.]*(?:Error|Exception)\b)[^\n]*", re.MULTILINE)
_PYTHON_TRACE = "Traceback (most recent call last)"


@dataclass(frozen=True)
class Fault:
    line: int  # from 1
    message: str
    is_warning: bool = False


def find_faults(submission: Submission) -> list[Fault]:
    """Of the compiler every line; of a crash the innermost line of the first case that crashed. Each line once."""
    language = languages.load().get(submission.language)
    if language is None or not submission.is_done:
        return []
    source = language.config.source
    if submission.verdict == Verdict.CE:
        return _find(submission.compile_output, source)
    failed = submission.failed_case
    if not failed or failed["verdict"] != Verdict.RTE:
        return []
    return _find_innermost(failed, source)


def _find_innermost(case: dict[str, Any], source: str) -> list[Fault]:
    faults = _find(case["stderr"], source, message=case["message"])
    if not faults:
        return []
    return [faults[-1] if _PYTHON_TRACE in case["stderr"] else faults[0]]


def _find(text: str, source: str, *, message: str = "") -> list[Fault]:
    place = re.compile(rf'^(.*?)(?:"{re.escape(source)}", line (\d+)|{re.escape(source)}:(\d+)(?::\d+)?)(.*)$')
    headline = _HEADLINE.search(text)
    found: dict[int, Fault] = {}
    before = ""
    for line in text.splitlines():
        if match := place.match(line):
            number = int(match[2] or match[3])
            rest = match[4].strip(" ):,")
            is_warning = rest.startswith("warning")
            said = re.sub(r"^(?:fatal )?(?:error|warning): ", "", rest)
            # Where nothing stands beside the place, the compiler says it in the line above, or somewhere once.
            if message or not said or match[2]:
                said = message or (before if before.startswith(("error", "warning")) else "")
                said = said or (headline[0] if headline else "") or "here"
            if number > 0:
                found.setdefault(number, Fault(number, said, is_warning or before.startswith("warning")))
        before = line.strip()
    return list(found.values())[:MOST_FAULTS]
