"""The last quarter of an hour, in buckets, from the ledger."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from judge.models import Attempt, Submission
from lab import edges
from lab.edges import Edge
from lab.figures import PERCENTILES, percentile

BUCKET = timedelta(seconds=15)
KEPT = 60
# At a time. Of more, the newest speak for all, and the oldest counts are too small.
MOST_ROWS = 20_000
STAGES = ("accept", "wait", "compile", "run", "publish", "paint")
# The submission; when it was created, queued last, claimed and judged; and the attempt's stages.
Moments = tuple[int, datetime, datetime, datetime, datetime, dict[str, Any] | None]


def read_buckets(begins_at: datetime, count: int) -> list[dict[str, Any]]:
    """So many buckets from there, oldest first. Each is {"at": its end, in seconds since the epoch, "arrived",
    "judged", "p50", "p95", "p99", and of each of STAGES the median}. Times are seconds; percentiles are of submit →
    verdict. A median of nothing is null: no browser, or no Redis, may have told.
    """
    ends_at = begins_at + count * BUCKET
    newest = Submission.objects.sent_by_people().order_by("-pk").values_list("created_at", flat=True)[:MOST_ROWS]
    arrived = Counter((at - begins_at) // BUCKET for at in newest)
    rows = Attempt.objects.filter(ended_at__gte=begins_at, ended_at__lt=ends_at, outcome=Attempt.Outcome.JUDGED)
    moments = ("submission", "submission__created_at", "submission__queued_at", "started_at", "ended_at", "stages")
    judged: dict[int, list[Moments]] = defaultdict(list)
    for row in (
        rows.exclude(submission__queue=Submission.Queue.REJUDGE).order_by("-ended_at").values_list(*moments)[:MOST_ROWS]
    ):
        judged[(row[4] - begins_at) // BUCKET].append(row)
    return [
        {"at": (begins_at + (place + 1) * BUCKET).timestamp(), "arrived": arrived[place]} | _summarise(judged[place])
        for place in range(count)
    ]


def _summarise(judged: Sequence[Moments]) -> dict[str, Any]:
    totals = [(ended - created).total_seconds() for _, created, _, _, ended, _ in judged]
    parts: dict[str, list[float]] = {stage: [] for stage in STAGES}
    for _, _, queued, started, ended, stages in judged:
        for stage, seconds in _split(queued, started, ended, stages or {}):
            parts[stage].append(max(seconds, 0.0))
    for edge in Edge:
        parts[edge] = edges.read(edge, [pk for pk, *_ in judged])
    return {
        "judged": len(judged),
        **{f"p{percent}": round(percentile(totals, percent), 3) for percent in PERCENTILES},
        **{stage: round(percentile(values, 50), 4) if values else None for stage, values in parts.items()},
    }


def _split(queued: datetime, started: datetime, ended: datetime, stages: dict[str, Any]) -> Iterator[tuple[str, float]]:
    yield "wait", (started - queued).total_seconds()
    if "judged" in stages:
        compiled = stages.get("compiled", 0)
        yield "compile", (compiled - stages.get("loaded", 0)) / 1000
        yield "run", (stages["judged"] - compiled) / 1000
        yield "publish", (ended - started).total_seconds() - stages["judged"] / 1000
