"""One row of the table of figures, and the table as Markdown."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    what: str
    ours: str
    bare: str
    measured: str  # the ratio or difference that the aim speaks of
    aim: str


def as_markdown(rows: Sequence[Row]) -> str:
    lines = ["| what | LeetSim | bare | measured | aim |", "| --- | --- | --- | --- | --- |"]
    lines += [f"| {row.what} | {row.ours} | {row.bare} | {row.measured} | {row.aim} |" for row in rows]
    return "\n".join(lines)
