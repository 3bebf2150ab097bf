"""A simulation's report in words, and as a page with charts that stands alone."""

from collections import defaultdict
from collections.abc import Sequence

from lab.charts import Mark, Point, Series, draw_lines, write_page, write_table
from lab.figures import percentile
from lab.simulation import Happened, Moments, Report

STAGES = ("accept", "wait", "judge", "push", "total", "read")
_WHAT = {
    "accept": "POST → its answer",
    "wait": "answer → the attempt that judged it",
    "judge": "that attempt",
    "push": "verdict committed → on the page",
    "total": "POST → verdict on the page",
    "read": "GET of a problem",
}
POINTS = 60  # of a chart, at most
CONDITIONS = "The people run on the same machine as the site unless said otherwise, and take their share of it."


def to_text(report: Report) -> str:
    plan = report.plan
    lines = [
        f"{plan.users} people, {plan.seconds:g} s, {plan.profile}, seed {plan.seed}; "
        f"{report.workers or 'unknown'} workers judged",
        f"accepted       {report.accepted}, {report.per_second:g}/s judged and shown ({_list(report.verdicts)})",
        f"languages      {_list(report.languages)}",
        *(
            f"{stage:14} {_write_times(getattr(report, stage))}  {_WHAT[stage]}"
            for stage in STAGES
            if getattr(report, stage)["p99"]
        ),
        f"refused        {report.refused} with 429; {report.unanswered} without an answer; "
        f"error pages: {_list(report.errors) or 'none'}",
        f"sockets        {_list(report.sockets)}",
        f"recovered      {report.recovered}",
        f"lost           {len(report.lost)} {report.lost or ''}",
        f"doubled        {len(report.doubled)} {report.doubled or ''}",
        f"wrong          {len(report.wrong)} {'; '.join(report.wrong)}",
        f"audit          {_write_audit(report)}",
        *list_faults(report),
    ]
    return "\n".join(line.rstrip() for line in lines)


def _write_audit(report: Report) -> str:
    if not report.violations:
        return "none: only the site's own database allows it"
    return _list({rule: len(broken) for rule, broken in report.violations.items() if broken}) or "clean"


def list_faults(report: Report) -> list[str]:
    return [f"{one.at:8.1f} s     {one.what}{_write_healing(one)}" for one in report.happened]


def _write_healing(one: Happened) -> str:
    return "" if one.healed_s is None else f"; healed after {one.healed_s:g} s"


def to_html(reports: Sequence[Report]) -> str:
    """One report after the other; of several, their comparison first."""
    first = reports[0].plan
    parts = [
        f"<p>{first.users} people for {first.seconds:g} s, profile {first.profile}, seed {first.seed}. {CONDITIONS}</p>"
    ]
    if len(reports) > 1:
        parts.append(_compare(reports))
    for report in reports:
        if report.workers:
            parts.append(f"<h2>{report.workers} worker{'s' if report.workers != 1 else ''}</h2>")
        parts.append(_draw(report))
    return write_page("Simulation of LeetSim", "\n".join(parts))


def _compare(reports: Sequence[Report]) -> str:
    throughput = Series("verdicts/s", [(r.workers, r.per_second) for r in reports])
    latency = [Series(name, [(r.workers, r.total[name]) for r in reports]) for name in ("p50", "p95", "p99")]
    table = write_table(
        ["workers", "accepted", "verdicts/s", "p50 s", "p95 s", "p99 s", "lost", "wrong"],
        [
            [
                r.workers,
                r.accepted,
                r.per_second,
                r.total["p50"],
                r.total["p95"],
                r.total["p99"],
                len(r.lost),
                len(r.wrong),
            ]
            for r in reports
        ],
    )
    return (
        table
        + draw_lines("Throughput against workers", [throughput], x="workers", y="verdicts/s")
        + draw_lines("POST to verdict against workers", latency, x="workers", y="s")
    )


def _draw(report: Report) -> str:
    marks = [Mark(one.at, one.what) for one in report.happened]
    faults = [[one.what, one.at, "" if one.healed_s is None else one.healed_s] for one in report.happened]
    end = max((m.shown for m in report.moments), default=1.0)
    width = max(end / POINTS, 1.0)
    rates = [
        Series(name, _count_per_second([getattr(m, moment) for m in report.moments], width=width, end=end))
        for name, moment in (("POSTs/s", "posted"), ("verdicts/s", "judged"))
    ]
    latency = [Series(f"p{percent}", _percentiles(report.moments, percent, width=width)) for percent in (50, 95)]
    rows = [[stage, _WHAT[stage], *getattr(report, stage).values()] for stage in STAGES]
    proof = [
        ["accepted", report.accepted],
        ["lost", len(report.lost)],
        ["doubled", len(report.doubled)],
        ["wrong", len(report.wrong)],
        ["recovered from a lost attempt", report.recovered],
        ["refused with 429", report.refused],
        ["sockets at once", report.sockets["most at once"]],
        ["sockets dropped", report.sockets["dropped"]],
    ]
    return (
        write_table(["what", "count"], proof)
        + write_table(["stage", "from → to", "p50 s", "p95 s", "p99 s"], rows)
        + (write_table(["fault", "at s", "healed after s"], faults) if faults else "")
        + draw_lines("Submissions", rates, x="s since the start", y="per second", marks=marks)
        + draw_lines(
            "POST to verdict on the page, by the time of the POST", latency, x="s since the start", y="s", marks=marks
        )
    )


def _count_per_second(times: Sequence[float], *, width: float, end: float) -> list[Point]:
    counts = [0] * (int(end / width) + 1)
    for at in times:
        counts[min(max(int(at / width), 0), len(counts) - 1)] += 1
    return [(place * width, count / width) for place, count in enumerate(counts)]


def _percentiles(moments: Sequence[Moments], percent: int, *, width: float) -> list[Point]:
    buckets: dict[int, list[float]] = defaultdict(list)
    for one in moments:
        buckets[int(one.posted / width)].append(one.shown - one.posted)
    return [(place * width, percentile(values, percent)) for place, values in sorted(buckets.items())]


def _write_times(times: dict[str, float]) -> str:
    return ", ".join(f"{name} {1000 * seconds:.0f} ms" for name, seconds in times.items())


def _list(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items())
