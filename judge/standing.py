"""How accepted code compares with the accepted code of others: same problem, same language.

With the newest of them, by an index: what it costs does not grow with their number.
"""

import math
from dataclasses import dataclass

from judge.engine import Verdict
from judge.models import Submission

MOST_COMPARED = 1_000
BARS = 30
# The slowest few would press all others into one bar: they share the last one.
SHOWN_SHARE = 0.98
MEMORY_STEP_KIB = 102


@dataclass(frozen=True)
class Bar:
    low: int
    high: int  # of the last one, the largest there is
    count: int
    share: float  # of all, in percent
    height: float  # in percent of the tallest
    left: float  # in percent of the whole width
    width: float
    has_own: bool


@dataclass(frozen=True)
class Standing:
    """In milliseconds, or in KiB."""

    own: int
    others: int
    beaten: float  # percent of the others that are worse
    tied: float  # percent that are as good
    bars: list[Bar]


def measure_standing(submission: Submission) -> dict[str, Standing]:
    """By "runtime" and "memory", of an accepted Submit; empty when there are no others."""
    accepted = Submission.objects.filter(
        problem_id=submission.problem_id,
        language=submission.language,
        mode=Submission.Mode.SUBMIT,
        verdict=Verdict.AC.value,
    )
    rows = accepted.exclude(pk=submission.pk).order_by("-id").values_list("cpu_ms", "peak_memory_kib")
    others = [(cpu_ms, memory) for cpu_ms, memory in rows[:MOST_COMPARED] if cpu_ms is not None and memory is not None]
    if not others or submission.cpu_ms is None or submission.peak_memory_kib is None:
        return {}
    return {
        "runtime": _compare(submission.cpu_ms, [cpu_ms for cpu_ms, _ in others], step=1),
        "memory": _compare(submission.peak_memory_kib, [memory for _, memory in others], step=MEMORY_STEP_KIB),
    }


def _compare(own: int, others: list[int], *, step: int) -> Standing:
    bars = draw_bars(sorted([own, *others]), step=step, own=own)
    worse, equal = sum(value > own for value in others), others.count(own)
    return Standing(own, len(others), 100 * worse / len(others), 100 * equal / len(others), bars)


def draw_bars(values: list[int], *, step: int, own: int | None = None) -> list[Bar]:
    """Of ascending values, at least one. `step`: bars are no narrower than what a page can tell apart."""
    lowest, highest = values[0], values[-1]
    shown = max(values[math.ceil(SHOWN_SHARE * len(values)) - 1], own or 0)
    width = max(step, math.ceil((shown - lowest + 1) / BARS))
    number = (shown - lowest) // width + 1
    counts = [0] * number
    for value in values:
        counts[min((value - lowest) // width, number - 1)] += 1
    own_bar = None if own is None else (own - lowest) // width
    return [
        Bar(
            low=lowest + index * width,
            high=highest if index == number - 1 else lowest + (index + 1) * width - 1,
            count=count,
            share=100 * count / len(values),
            height=100 * count / max(counts),
            left=100 * index / number,
            width=100 / number,
            has_own=index == own_bar,
        )
        for index, count in enumerate(counts)
    ]
