"""The charts of the last quarter of an hour."""

from lab.charts import Mark, Series, draw_lines
from lab.history import BUCKET, STAGES
from lab.sampling import Sample

SPAN = (-15.0, 0.0)  # minutes


def draw_charts(sample: Sample) -> list[str]:
    """As SVG."""
    at = sample["at"]
    buckets = [(round((bucket["at"] - at) / 60, 2), bucket) for bucket in sample["history"]]
    marks = [Mark(round((event["at"] - at) / 60, 2), "") for event in sample["events"] if at - event["at"] < 900]
    per_second = BUCKET.total_seconds()
    rates = [
        Series(name, [(minutes, bucket[key] / per_second) for minutes, bucket in buckets])
        for name, key in (("arrived/s", "arrived"), ("judged/s", "judged"))
    ]
    judged = [(minutes, bucket) for minutes, bucket in buckets if bucket["judged"]]
    latencies = [Series(name, [(m, bucket[name]) for m, bucket in judged]) for name in ("p50", "p95", "p99")]
    stages = [Series(name, [(m, b[name]) for m, b in judged if b.get(name) is not None]) for name in STAGES]
    return [
        draw_lines("Submissions", rates, x="minutes", y="per second", marks=marks, span=SPAN),
        draw_lines("Submit → verdict", latencies, x="minutes", y="s", marks=marks, span=SPAN),
        draw_lines("Where the time goes: the median of each stage", stages, x="minutes", y="s", marks=marks, span=SPAN),
    ]
