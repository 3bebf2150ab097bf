"""Comparing two texts word by word: the default output validator of Kattis problem packages, with its arguments."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

# A word with the white space before it; at the end of the text, white space alone. The white space of C.
PART = re.compile(r"([ \f\n\r\t\v]*)([^ \f\n\r\t\v]*)")
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
FLAGS = ("case_sensitive", "space_change_sensitive")
TOLERANCES = ("float_absolute_tolerance", "float_relative_tolerance", "float_tolerance")
SHOWN_CHARS = 40


class RulesError(ValueError):
    """The arguments are none of the default validator's; the message names the one."""


@dataclass(frozen=True)
class Rules:
    """How words are compared. Tolerances are negative when numbers are words like others."""

    case_sensitive: bool = False
    space_change_sensitive: bool = False
    absolute: float = -1.0
    relative: float = -1.0

    @classmethod
    def parse(cls, arguments: Sequence[str]) -> "Rules":
        flags: dict[str, bool] = {}
        tolerances: dict[str, float] = {}
        rest = iter(arguments)
        for argument in rest:
            if argument in FLAGS:
                flags[argument] = True
            elif argument in TOLERANCES:
                tolerances[argument] = _parse_tolerance(argument, next(rest, ""))
            else:
                raise RulesError(f"unknown argument {argument!r}; known are {', '.join(FLAGS + TOLERANCES)}")
        both = tolerances.get("float_tolerance", -1.0)
        return cls(
            absolute=tolerances.get("float_absolute_tolerance", both),
            relative=tolerances.get("float_relative_tolerance", both),
            **flags,
        )


def find_difference(expected: str, output: str, rules: Rules) -> str:
    """In words, the first difference that counts; empty when there is none."""
    if expected == output:
        return ""
    line = 1
    for wanted, given in zip_longest(_split(expected), _split(output), fillvalue=("", "")):
        line += given[0].count("\n")
        if rules.space_change_sensitive and wanted[0] != given[0]:
            return f"Line {line}: the white space before “{_shorten(given[1] or wanted[1])}” is not as expected."
        if not given[1] and wanted[1]:
            return f"The output ends where “{_shorten(wanted[1])}” was expected."
        if given[1] and not wanted[1]:
            return f"Line {line}: the output goes on with “{_shorten(given[1])}” where its end was expected."
        if not _equal(wanted[1], given[1], rules):
            return f"Line {line}: expected “{_shorten(wanted[1])}”, got “{_shorten(given[1])}”."
    return ""


def _split(text: str) -> Iterator[tuple[str, str]]:
    """One by one: a hostile output has millions of words, and the first is wrong."""
    for part in PART.finditer(text):
        yield part[1], part[2]


def _equal(expected: str, given: str, rules: Rules) -> bool:
    if rules.absolute >= 0 or rules.relative >= 0:
        wanted = _number(expected)
        if wanted is not None:
            number = _number(given)
            if number is None:
                return False
            difference = abs(wanted - number)
            return difference <= rules.absolute or difference <= rules.relative * abs(wanted)
    if expected == given:
        return True
    # In ASCII alone, as C's comparison does.
    return not rules.case_sensitive and expected.encode().lower() == given.encode("utf-8", "replace").lower()


def _number(word: str) -> float | None:
    if not NUMBER.fullmatch(word):
        return None
    number = float(word)
    return number if math.isfinite(number) else None


def _parse_tolerance(name: str, text: str) -> float:
    number = _number(text)
    if number is None or number < 0:
        raise RulesError(f"{name} must be followed by a number, not {text!r}")
    return number


def _shorten(word: str) -> str:
    return word if len(word) <= SHOWN_CHARS else f"{word[:SHOWN_CHARS]}…"
