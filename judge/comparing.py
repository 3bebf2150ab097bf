"""Two sources side by side, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from judge.differences import Part, mark_text

# Above it, what lies between the equal lines at both ends is shown as all changed: matching it could take for ever.
MOST_PAIRS = 1_000_000


@dataclass(frozen=True)
class Side:
    number: int
    parts: list[Part]


@dataclass(frozen=True)
class Row:
    left: Side | None
    right: Side | None
    is_same: bool


def compare_sources(left: str, right: str) -> list[Row]:
    ours, theirs = left.splitlines(), right.splitlines()
    rows: list[Row] = []
    for tag, left_start, left_end, right_start, right_end in _match(ours, theirs):
        pairs = zip_longest(range(left_start, left_end), range(right_start, right_end))
        for one, two in pairs:
            text = None if one is None else ours[one]
            other = None if two is None else theirs[two]
            rows.append(Row(_mark(one, text, other), _mark(two, other, text), is_same=tag == "equal"))
    return rows


def _match(ours: list[str], theirs: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    if len(ours) * len(theirs) <= MOST_PAIRS:
        return SequenceMatcher(None, ours, theirs).get_opcodes()
    return [("replace", 0, len(ours), 0, len(theirs))]


def _mark(index: int | None, text: str | None, other: str | None) -> Side | None:
    if index is None or text is None:
        return None
    parts = [Part(text, True)] if other is None else [part for part in mark_text(text, other) if part.text]
    return Side(index + 1, parts)
