"""Where an answer differs from the expected one: inside nested lists and long strings. The time is linear."""

import json
import math
from collections import Counter
from dataclasses import dataclass
from typing import Any

from judge.engine import Checker

TOLERANCE = 1e-5
UNORDERED = {"any_order", "any_order_deep"}


@dataclass(frozen=True)
class Part:
    text: str
    differs: bool


class _Number(float):
    """A number that is written as it was found."""

    text: str

    @classmethod
    def read(cls, text: str) -> "_Number":
        number = cls(text)
        number.text = text
        return number


def compare(output: str, expected: str, checker: Checker) -> tuple[list[Part], list[Part]]:
    """The parts of both texts. What a checker would let pass, such as another order, is no difference."""
    try:
        given, wanted = (json.loads(text, parse_float=_Number.read) for text in (output, expected))
    except (ValueError, RecursionError):
        return _join(_mark_lines(output, expected)), _join(_mark_lines(expected, output))
    mark = _mark_unordered if checker.name in UNORDERED else _mark
    return _join(mark(given, wanted)), _join(mark(wanted, given))


def _mark(value: Any, other: Any) -> list[Part]:
    """The parts of `value`."""
    if _same(value, other):
        return [Part(_write(value), False)]
    if isinstance(value, list) and isinstance(other, list):
        return _mark_items(value, other)
    if isinstance(value, str) and isinstance(other, str):
        inside = mark_text(_write(value)[1:-1], _write(other)[1:-1])
        return [Part('"', False), *inside, Part('"', False)]
    return [Part(_write(value), True)]


def _mark_items(value: list[Any], other: list[Any]) -> list[Part]:
    """Items that are equal at both ends are left out; those between are pairs if there are as many."""
    start, end = _count_equal(value, other)
    middle, others = value[start : len(value) - end], other[start : len(other) - end]
    marked = [[Part(_write(item), False)] for item in value[:start]]
    if len(middle) == len(others):
        marked += [_mark(item, partner) for item, partner in zip(middle, others, strict=True)]
    else:
        marked += [[Part(_write(item), True)] for item in middle]
    marked += [[Part(_write(item), False)] for item in value[len(value) - end :]]
    return _bracket(marked)


def _mark_unordered(value: Any, other: Any) -> list[Part]:
    """Items that the other has not, or not as often."""
    if not isinstance(value, list) or not isinstance(other, list):
        return _mark(value, other)
    left = Counter(_normalise(item) for item in other)
    marked = []
    for item in value:
        key = _normalise(item)
        marked.append([Part(_write(item), left[key] <= 0)])
        left[key] -= 1
    return _bracket(marked)


def _mark_lines(text: str, other: str) -> list[Part]:
    lines, others = text.splitlines(keepends=True), other.splitlines(keepends=True)
    if len(lines) != len(others):
        return mark_text(text, other)
    return [part for line, partner in zip(lines, others, strict=True) for part in mark_text(line, partner)]


def mark_text(text: str, other: str) -> list[Part]:
    """The parts of `text`: what is the same at both ends, and what differs between them."""
    start, end = _count_equal(text, other)
    stop = len(text) - end
    return [Part(text[:start], False), Part(text[start:stop], True), Part(text[stop:], False)]


def _count_equal(one: Any, two: Any) -> tuple[int, int]:
    """How many items at the start are the same, and of the rest, how many at the end."""
    most = min(len(one), len(two))
    start = next((index for index in range(most) if not _same(one[index], two[index])), most)
    most -= start
    end = next((index for index in range(most) if not _same(one[-1 - index], two[-1 - index])), most)
    return start, end


def _same(one: Any, two: Any) -> bool:
    numbers = isinstance(one, int | float) and isinstance(two, int | float)
    if numbers and not isinstance(one, bool) and not isinstance(two, bool) and _Number in (type(one), type(two)):
        return math.isclose(one, two, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    return type(one) is type(two) and bool(one == two)


def _normalise(value: Any) -> str:
    if isinstance(value, list):
        return f"[{','.join(sorted(map(_normalise, value)))}]"
    return _write(value)


def _write(value: Any) -> str:
    if isinstance(value, list):
        return f"[{','.join(map(_write, value))}]"
    return value.text if isinstance(value, _Number) else json.dumps(value, ensure_ascii=False)


def _bracket(marked: list[list[Part]]) -> list[Part]:
    parts = [Part("[", False)]
    for index, item in enumerate(marked):
        parts += [Part(",", False)] * bool(index) + item
    return [*parts, Part("]", False)]


def _join(parts: list[Part]) -> list[Part]:
    """Neighbours of a kind become one."""
    joined: list[Part] = []
    for part in parts:
        if joined and joined[-1].differs == part.differs:
            joined[-1] = Part(joined[-1].text + part.text, part.differs)
        elif part.text:
            joined.append(part)
    return joined
