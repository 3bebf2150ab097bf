"""Checkers: is an answer right? One function each, over JSON values; the text of a stdio problem becomes one first."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .programs import AuthorsProgram
from .words import Rules, RulesError, find_difference

# Doubles of a function problem are compared as LeetCode does, whatever the checker.
DEFAULT_TOLERANCE = 1e-5


class CheckerError(ValueError):
    """A checker's description is wrong; the message names the key."""


@dataclass(frozen=True)
class Checker:
    name: str = "default"
    tolerance: float = DEFAULT_TOLERANCE  # of `float`: absolute, or relative to the expected number
    program: str = ""  # the path of the package's own checker, which stands in the place of the named one
    source: str = ""  # what is at that path
    validator: AuthorsProgram | None = None  # of a stdio problem: the output validator of a Kattis package
    interactive: bool = False  # the validator talks with the program
    passes: int = 1  # the validator may have the program run again, on an input that it makes, so many times in all

    @classmethod
    def parse(cls, data: str | dict[str, Any] | None) -> "Checker":
        """From a package: "exact", "any_order", "any_order_deep", "float", {"float": {"tolerance": 1e-6}}, or
        {"program": "checkers/NAME.py"}, to which the package's reader adds "source". A reader of packages may also make
        {"validator": AuthorsProgram.to_dict(), "interactive": false, "passes": 1}.
        """
        if data is None:
            return cls()
        if isinstance(data, dict) and "validator" in data:
            return cls._parse_validator(data)
        if isinstance(data, dict) and "program" in data:
            return cls._parse_program(data)
        name, options = (data, {}) if isinstance(data, str) else next(iter(data.items()), (None, None))
        if name not in CHECKERS or (isinstance(data, dict) and len(data) != 1):
            raise CheckerError(f"checker: expected one of {', '.join(CHECKERS)} or a program, got {data!r}")
        if not isinstance(options, dict) or set(options) - ({"tolerance"} if name == "float" else set()):
            raise CheckerError(f"checker.{name}: unknown options {options!r}")
        tolerance = options.get("tolerance", DEFAULT_TOLERANCE)
        if isinstance(tolerance, bool) or not isinstance(tolerance, int | float) or not 0 <= tolerance < 1:
            raise CheckerError(f"checker.float.tolerance: expected a number from 0 to 1, got {tolerance!r}")
        return cls(str(name), float(tolerance))

    @classmethod
    def _parse_program(cls, data: dict[str, Any]) -> "Checker":
        program, source = data["program"], data.get("source", "")
        if not isinstance(program, str) or not program or not isinstance(source, str):
            raise CheckerError(f"checker.program: expected the path of a Python file in the package, got {program!r}")
        if unknown := data.keys() - {"program", "source"}:
            raise CheckerError(f"checker.program: unknown options {sorted(unknown)!r}")
        return cls("program", program=program, source=source)

    @classmethod
    def _parse_validator(cls, data: dict[str, Any]) -> "Checker":
        interactive, passes = data.get("interactive", False), data.get("passes", 1)
        if (unknown := data.keys() - {"validator", "interactive", "passes"}) or not isinstance(interactive, bool):
            raise CheckerError(f"checker.validator: unknown options {sorted(unknown) or interactive!r}")
        if not isinstance(passes, int) or passes < 1:
            raise CheckerError(f"checker.validator: passes: expected a number from 1, got {passes!r}")
        try:
            program = AuthorsProgram.from_dict(data["validator"])
            return cls("validator", validator=program, interactive=interactive, passes=passes)
        except ValueError as error:
            raise CheckerError(f"checker.validator: {error}") from None

    @property
    def is_conversation(self) -> bool:
        """What a program must answer depends on what it has said before: no expected output can be compared."""
        return self.interactive or self.passes > 1

    def check_arguments(self, arguments: Sequence[str]) -> None:
        """Raises CheckerError when a case can't have these: only a program may give its own a meaning."""
        if self.validator or not arguments:
            return
        if self.name != "default":
            raise CheckerError(f"the checker {self.name} takes no arguments, got {' '.join(arguments)}")
        try:
            Rules.parse(arguments)
        except RulesError as error:
            raise CheckerError(str(error)) from None

    def accepts(self, expected: Any, actual: Any) -> bool:
        """Compare two JSON values. An answer null is an empty list, in languages that have such."""
        if actual is None and expected == []:
            return True
        return CHECKERS[self.name](expected, actual, self.tolerance)

    def find_difference(self, expected: str, actual: str, arguments: Sequence[str] = ()) -> str | None:
        """Why two outputs of a stdio problem are not the same, in words or ""; None when they are.

        White space is free. `default` is the comparison of Kattis packages; `float` compares words that are numbers as
        numbers; `any_order` takes the lines in any order.
        """
        if self.name == "default":
            return find_difference(expected, actual, Rules.parse(arguments)) or None
        return None if self._accepts_text(expected, actual) else ""

    def _accepts_text(self, expected: str, actual: str) -> bool:
        if self.name == "any_order":
            lines = [[line.split() for line in text.splitlines() if line.strip()] for text in (expected, actual)]
            return self.accepts(*lines)
        convert = _number_or_word if self.name == "float" else str
        return self.accepts([convert(word) for word in expected.split()], [convert(word) for word in actual.split()])


def exact(expected: Any, actual: Any, tolerance: float) -> bool:
    if isinstance(expected, list):
        return (
            isinstance(actual, list)
            and len(expected) == len(actual)
            and all(map(lambda a, b: exact(a, b, tolerance), expected, actual))
        )
    if isinstance(expected, float) and isinstance(actual, int | float) and not isinstance(actual, bool):
        return close(expected, actual, DEFAULT_TOLERANCE)
    # True == 1 in Python, not in an answer.
    return isinstance(expected, bool) == isinstance(actual, bool) and bool(expected == actual)


def floating(expected: Any, actual: Any, tolerance: float) -> bool:
    if isinstance(expected, list):
        return (
            isinstance(actual, list)
            and len(expected) == len(actual)
            and all(map(lambda a, b: floating(a, b, tolerance), expected, actual))
        )
    if _is_number(expected) and _is_number(actual):
        return close(expected, actual, tolerance)
    return exact(expected, actual, tolerance)


def any_order(expected: Any, actual: Any, tolerance: float) -> bool:
    if not isinstance(expected, list) or not isinstance(actual, list):
        return exact(expected, actual, tolerance)
    return Counter(map(_key, expected)) == Counter(map(_key, actual))


def any_order_deep(expected: Any, actual: Any, tolerance: float) -> bool:
    numbers: dict[str | tuple[int, ...], int] = {}
    return _number(expected, numbers) == _number(actual, numbers)


CHECKERS: dict[str, Callable[[Any, Any, float], bool]] = {
    "default": exact,
    "exact": exact,
    "any_order": any_order,
    "any_order_deep": any_order_deep,
    "float": floating,
}


def close(expected: float, actual: float, tolerance: float) -> bool:
    """Within the tolerance, absolute or relative. Infinities equal themselves; NaN equals NaN, as an answer."""
    if expected == actual or (expected != expected and actual != actual):
        return True
    difference = abs(expected - actual)
    return difference < float("inf") and difference <= tolerance * max(1.0, abs(expected))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _number(value: Any, numbers: dict[str | tuple[int, ...], int]) -> int:
    """A number for each value, the same for lists that differ in order alone.

    Sorting the lists themselves would compare what is deep inside again at each level: a hostile answer takes minutes.
    """
    key = tuple(sorted(_number(item, numbers) for item in value)) if isinstance(value, list) else _key(value)
    return numbers.setdefault(key, len(numbers))


def _number_or_word(word: str) -> float | str:
    try:
        return float(word)
    except ValueError:
        return word
