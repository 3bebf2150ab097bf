"""Percentiles of what was measured."""

from collections.abc import Sequence
from statistics import quantiles

PERCENTILES = (50, 95, 99)


def percentile(values: Sequence[float], percent: int) -> float:
    """0 for no values."""
    if len(values) < 2:
        return max(values, default=0.0)
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def summarise(values: Sequence[float]) -> dict[str, float]:
    """{"p50": …, "p95": …, "p99": …}, in the unit of the values, rounded to thousandths."""
    return {f"p{percent}": round(percentile(values, percent), 3) for percent in PERCENTILES}
