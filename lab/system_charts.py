"""The charts of the last quarter of an hour."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lab.charts import Mark, Series, draw_lines
from lab.history import BUCKET, STAGES
from lab.sampling import Sample

SPAN = (-15.0, 0.0)  # minutes
STAGE_NAMES = {
    "accept": gettext_lazy("accept"),
    "wait": gettext_lazy("wait"),
    "compile": gettext_lazy("compile"),
    "run": gettext_lazy("run"),
    "publish": gettext_lazy("publish"),
    "paint": gettext_lazy("paint"),
}


def draw_charts(sample: Sample) -> list[str]:
    """As SVG."""
    at = sample["at"]
    buckets = [(round((bucket["at"] - at) / 60, 2), bucket) for bucket in sample["history"]]
    marks = [Mark(round((event["at"] - at) / 60, 2), "") for event in sample["events"] if at - event["at"] < 900]
    per_second = BUCKET.total_seconds()
    rates = [
        Series(name, [(minutes, bucket[key] / per_second) for minutes, bucket in buckets])
        for name, key in ((_("arrived/s"), "arrived"), (_("judged/s"), "judged"))
    ]
    judged = [(minutes, bucket) for minutes, bucket in buckets if bucket["judged"]]
    latencies = [Series(name, [(m, bucket[name]) for m, bucket in judged]) for name in ("p50", "p95", "p99")]
    stages = [
        Series(str(STAGE_NAMES[stage]), [(m, b[stage]) for m, b in judged if b.get(stage) is not None])
        for stage in STAGES
    ]
    where = _("Where the time goes: the median of each stage")
    minutes = _("minutes")
    return [
        draw_lines(_("Submissions"), rates, x=minutes, y=_("per second"), marks=marks, span=SPAN),
        draw_lines(_("Submit → verdict"), latencies, x=minutes, y="s", marks=marks, span=SPAN),
        draw_lines(where, stages, x=minutes, y="s", marks=marks, span=SPAN),
    ]
