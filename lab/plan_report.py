"""What the planner found, in words and as a page with charts."""

from collections.abc import Mapping, Sequence

from lab.charts import Point, Series, draw_lines, write_page, write_table
from lab.figures import percentile
from lab.model import Order, Outcome
from lab.planning import FLOOD, Need, Validation

Orders = Mapping[Order, tuple[float, float]]
Prices = tuple[float, float]  # of an hour of a worker, and of a web process
POINTS = 90


def to_text(need: Need, orders: Orders, *, prices: Prices) -> str:
    return "\n".join(f"{name:16}{value}" for name, value in _describe(need, orders, prices))


def to_html(need: Need, orders: Orders, *, prices: Prices) -> str:
    depths = [
        Series(name, [(at / 60, waiting * need.scale) for at, waiting in outcome.depth])
        for name, outcome in (("fixed", need.outcome), ("autoscaled", need.scaled))
    ]
    latencies = [
        Series(name, _follow_p95(outcome, need.demand.minutes * 60))
        for name, outcome in (("fixed", need.outcome), ("autoscaled", need.scaled))
    ]
    return write_page(
        f"A contest of {need.demand.participants} on LeetSim",
        write_table(["what", "value"], _describe(need, orders, prices))
        + draw_lines("Waiting in the queue", depths, x="minutes", y="submissions")
        + draw_lines("POST to verdict, p95 by the time of the POST", latencies, x="minutes", y="s"),
    )


def write_validation(found: Validation) -> str:
    lines = [f"{'':14}{'real':>10}{'model':>10}{'differ':>10}"]
    for name, pair, unit in (
        ("throughput", found.per_second, "/s"),
        ("p50", found.p50, " s"),
        ("p95", found.p95, " s"),
    ):
        real, model = (f"{value:.2f}{unit}" for value in pair)
        lines.append(f"{name:14}{real:>10}{model:>10}{found.differ(pair):>10.0%}")
    low, high = found.luck
    lines.append(f"with the same programs in another order, the p95 is from {low:.2f} to {high:.2f} s in 9 of 10 cases")
    return "\n".join(lines)


def _describe(need: Need, orders: Orders, prices: Prices) -> Sequence[tuple[str, str]]:
    hours = need.demand.minutes / 60
    worker_price, web_price = prices
    fixed = need.worker_hours * worker_price + need.webs * hours * web_price
    scaled = need.scaled_worker_hours * worker_price + need.webs * hours * web_price
    keeps = "in time" if need.scaled_p95 <= need.slo_s else "NOT in time"
    return [
        ("contest", f"{need.demand.participants} participants, {need.demand.minutes:g} min, p95 ≤ {need.slo_s:g} s"),
        ("load", f"{need.submissions} submissions, {need.per_second:.0f}/s in the fullest minute"),
        ("workers", f"{need.workers}, for {need.worker_hours:.0f} worker hours"),
        ("web processes", f"{need.webs}"),
        ("sockets", f"at most {need.sockets}, one a participant"),
        ("POST → verdict", f"p50 {need.p50:.2f} s, p95 {need.p95:.2f} s, p99 {need.p99:.2f} s"),
        ("recovered", f"about {need.recovered} from a dead worker"),
        ("cost", f"{fixed:.2f}"),
        (
            "autoscaled",
            f"by the queue's age, from {need.scaled_from:.0%} of the workers: p95 {need.scaled_p95:.2f} s ({keeps}), "
            f"{need.scaled_worker_hours:.0f} worker hours, cost {scaled:.2f}",
        ),
        *(
            (
                order.name.lower(),
                f"{order.value}: p95 of calm users {alone:.2f} s alone, {flooded:.2f} s beside a flood of {FLOOD}",
            )
            for order, (alone, flooded) in orders.items()
        ),
        (
            "approximation",
            f"{need.scale} participants and workers modelled as one: a smaller pool waits longer, never less",
        )
        if need.scale > 1
        else ("approximation", "none: each participant was modelled"),
    ]


def _follow_p95(outcome: Outcome, seconds: float) -> list[Point]:
    width = seconds / POINTS
    buckets: dict[int, list[float]] = {}
    for job, wait in outcome.waits:
        buckets.setdefault(int(job.at / width), []).append(wait + job.service_s)
    return [(place * width / 60, percentile(values, 95)) for place, values in sorted(buckets.items())]
