"""Is an answer right? By a checker of ours, or by the package's own in a box."""

import json
from contextlib import AbstractContextManager
from typing import Any

from .checkers import Checker
from .companions import CheckerProgram
from .sandbox import Sandbox
from .task import Case
from .validators import Attempt, OutputValidator
from .verdicts import Verdict

# An answer may be spelled longer than the expected one (1.0000000000000002 for 1, \ud83d\ude00 for a character). One
# that is longer still is wrong, and reading it may cost the judge more than writing it has cost the program.
LONGEST_SPELLING = 32


class Checking:
    """A context manager, for the cases of one submission. `check` and `check_text` give a verdict and a message."""

    def __init__(self, checker: Checker, sandbox: Sandbox) -> None:
        self._checker = checker
        self._program = CheckerProgram(checker.program, checker.source, sandbox) if checker.program else None
        self._validator = OutputValidator(checker.validator, sandbox) if checker.validator else None

    def __enter__(self) -> "Checking":
        return self

    def __exit__(self, *error: object) -> None:
        if self._program:
            self._program.__exit__(*error)
        if self._validator:
            self._validator.__exit__(*error)

    def check(self, case: Case, answer: str) -> tuple[Verdict, str]:
        """The answer of a function problem, as JSON."""
        if case.expected is None:
            return Verdict.AC, ""
        if not self._program and len(answer) > LONGEST_SPELLING * (len(case.expected) + 1):
            return Verdict.WA, ""
        try:
            value = json.loads(answer)
            if not self._program:
                return _verdict(self._checker.accepts(json.loads(case.expected), value)), ""
        except (ValueError, RecursionError):  # not the driver's JSON: the program wrote on its channel
            return Verdict.WA, ""
        given = [json.loads(line) for line in case.input.splitlines()]
        return self._ask(given, json.loads(case.expected), value)

    def attempt(self, case: Case) -> AbstractContextManager[Attempt]:
        """The output validator of an interactive or multi-pass problem, ready to talk about the case."""
        assert self._validator
        return self._validator.attempt(case)

    def check_text(self, case: Case, output: str) -> tuple[Verdict, str]:
        """The output of a stdio problem."""
        if case.expected is None:
            return Verdict.AC, ""
        if self._validator:
            with self._validator.attempt(case) as attempt:
                accepted, message = attempt.check(output)
            return _verdict(accepted), message
        if self._program:
            return self._ask(case.input, case.expected, output)
        difference = self._checker.find_difference(case.expected, output, case.arguments)
        return _verdict(difference is None), difference or ""

    def _ask(self, given: Any, expected: Any, answer: Any) -> tuple[Verdict, str]:
        assert self._program
        accepted, message = self._program.check(given, expected, answer)
        return _verdict(accepted), message


def _verdict(accepted: bool) -> Verdict:
    return Verdict.AC if accepted else Verdict.WA
