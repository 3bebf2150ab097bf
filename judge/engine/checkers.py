"""Checkers: is an answer right? One function each, over JSON values; the text of a stdio problem becomes one first."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

# Doubles of a function problem are compared as LeetCode does, whatever the checker.
DEFAULT_TOLERANCE = 1e-5


class CheckerError(ValueError):
    """A checker's description is wrong; the message names the key."""


@dataclass(frozen=True)
class Checker:
    name: str = "exact"
    tolerance: float = DEFAULT_TOLERANCE  # of `float`: absolute, or relative to the expected number
    program: str = ""  # the path of the package's own checker, which stands in the place of the named one
    source: str = ""  # what is at that path

    @classmethod
    def parse(cls, data: str | dict[str, Any] | None) -> "Checker":
        """From a package: "exact", "any_order", "any_order_deep", "float", {"float": {"tolerance": 1e-6}}, or
        {"program": "checkers/NAME.py"}, to which the package's reader adds "source".
        """
        if data is None:
            return cls()
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

    def accepts(self, expected: Any, actual: Any) -> bool:
        """Compare two JSON values. An answer null is an empty list, in languages that have such."""
        if actual is None and expected == []:
            return True
        return CHECKERS[self.name](expected, actual, self.tolerance)

    def accepts_text(self, expected: str, actual: str) -> bool:
        """Compare two outputs of a stdio problem by their words: white space is free, as in ICPC problems.

        `float` compares words that are numbers as numbers; `any_order` takes the lines in any order.
        """
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
