"""How many workers a contest needs, by the model and by measured service times."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from judge.admission import LEADS
from judge.models import Submission
from lab.figures import percentile
from lab.mix import PROFILES
from lab.model import Autoscaling, Job, Order, Outcome, run
from lab.simulation import Moments, Report

# Of one participant over a contest: tries and Runs at some four problems.
SUBMISSIONS_EACH = 8
PAGES_EACH = 12
# A million participants send eight million: as many are modelled as fit into some seconds, with as many workers less.
MOST_JOBS = 60_000
LARGEST_LOAD_OF_WEB = 0.6
DEATHS_PER_WORKER_HOUR = 0.05
STARTS_WITHIN_S = 60.0
STARTS_WITH = (0.25, 0.5, 0.75, 0.9)
FLOOD = 500
REPLICATIONS = 30


@dataclass(frozen=True)
class Demand:
    participants: int
    minutes: float


@dataclass(frozen=True)
class Need:
    """What a contest needs. `scale` participants and workers were modelled as one."""

    demand: Demand
    slo_s: float
    scale: int
    submissions: int
    per_second: float  # at the peak, over a minute
    workers: int
    p50: float  # POST → verdict, seconds
    p95: float
    p99: float
    recovered: int
    webs: int
    sockets: int
    worker_hours: float
    scaled_from: float  # share of the workers that an autoscaler begins with, to keep the objective or come near it
    scaled_p95: float
    scaled_worker_hours: float
    outcome: Outcome
    scaled: Outcome


class Services:
    """Measured times of judging, in seconds."""

    def __init__(self, report: Report) -> None:
        self._all = [max(one.worked, 0.001) for one in report.moments]
        self._turnarounds = _measure_turnarounds(report.moments) or [0.0]
        self.overheads = [max(m.shown - m.posted - max(m.judged - m.answered, 0.0), 0.0) for m in report.moments]
        self.accept_s, self.read_s = report.accept["p50"], report.read["p50"]

    def draw(self, dice: random.Random) -> float:
        """In the shares in which they were measured, with what the worker needs from that verdict to its next claim."""
        return dice.choice(self._all) + dice.choice(self._turnarounds)

    def take(self, moments: Sequence[Moments], dice: random.Random) -> list[float]:
        """As draw, but for each of the measured submissions the time that it took itself."""
        return [one.worked + dice.choice(self._turnarounds) for one in moments]

    def deal(self, moments: Sequence[Moments], dice: random.Random) -> list[float]:
        """As take, but the times dealt anew among those of a kind: the same language and verdict, and compiled or taken
        from the cache."""
        kinds: dict[tuple[str, str, bool], list[float]] = {}
        for one in moments:
            kinds.setdefault(_kind_of(one), []).append(one.worked)
        for times in kinds.values():
            dice.shuffle(times)
        return [kinds[_kind_of(one)].pop() + dice.choice(self._turnarounds) for one in moments]

    @property
    def mean_s(self) -> float:
        return sum(self._all) / len(self._all) + sum(self._turnarounds) / len(self._turnarounds)


def _kind_of(one: Moments) -> tuple[str, str, bool]:
    return one.language, one.verdict, one.is_compiled


def _measure_turnarounds(moments: Sequence[Moments]) -> list[float]:
    """Seconds from a verdict to the same worker's next attempt, where that was waiting already."""
    of_worker: dict[str, list[Moments]] = {}
    for one in sorted(moments, key=lambda one: one.started):
        if not one.worker:
            continue  # measured on a site elsewhere, which does not name them
        of_worker.setdefault(one.worker, []).append(one)
    return [
        max(following.started - one.judged, 0.0)
        for row in of_worker.values()
        for one, following in pairwise(row)
        if following.answered < one.judged and following.attempts == 1
    ]


def plan(demand: Demand, services: Services, *, slo_s: float, seed: int = 1) -> Need:
    dice = random.Random(seed)
    scale = max(math.ceil(demand.participants * SUBMISSIONS_EACH / MOST_JOBS), 1)
    jobs = make_jobs(replace(demand, participants=max(demand.participants // scale, 1)), services, dice)
    overhead_s = percentile(services.overheads, 50)
    peak = find_peak(jobs)
    workers, outcome = _find_workers(jobs, slo_s - overhead_s, at_least=max(math.floor(peak * services.mean_s / 2), 1))
    share, scaled = _find_start(jobs, workers, slo_s - overhead_s)
    totals = [wait + job.service_s + overhead_s for job, wait in outcome.waits]
    busy = peak * scale * (services.accept_s + PAGES_EACH / SUBMISSIONS_EACH * services.read_s)
    return Need(
        demand=demand,
        slo_s=slo_s,
        scale=scale,
        submissions=len(jobs) * scale,
        per_second=peak * scale,
        workers=workers * scale,
        p50=percentile(totals, 50),
        p95=percentile(totals, 95),
        p99=percentile(totals, 99),
        recovered=outcome.recovered * scale,
        webs=max(math.ceil(busy / LARGEST_LOAD_OF_WEB), 1),
        sockets=demand.participants,
        worker_hours=outcome.worker_s * scale / 3600,
        scaled_from=share,
        scaled_p95=percentile([wait + job.service_s + overhead_s for job, wait in scaled.waits], 95),
        scaled_worker_hours=scaled.worker_s * scale / 3600,
        outcome=outcome,
        scaled=scaled,
    )


def make_jobs(demand: Demand, services: Services, dice: random.Random) -> list[Job]:
    """People arrive as in the simulated contest, and send what they send evenly over the time that they have left."""
    seconds = demand.minutes * 60
    jobs = []
    for user in range(demand.participants):
        arrives = dice.uniform(0, PROFILES["contest"].arrives_within * seconds)
        jobs += [Job(user, dice.uniform(arrives, seconds), services.draw(dice)) for _ in range(SUBMISSIONS_EACH)]
    return sorted(jobs, key=lambda job: job.at)


def find_peak(jobs: Sequence[Job]) -> float:
    """Jobs per second in the fullest minute."""
    minutes: dict[int, int] = {}
    for job in jobs:
        minutes[int(job.at // 60)] = minutes.get(int(job.at // 60), 0) + 1
    return max(minutes.values(), default=0) / 60


def _find_workers(jobs: Sequence[Job], slo_s: float, *, at_least: int) -> tuple[int, Outcome]:
    """The fewest workers with which 95 % of the jobs are done in time; LookupError when no number does it."""
    if percentile([job.service_s for job in jobs], 95) > slo_s:
        raise LookupError("judging alone takes longer than the objective: no number of workers reaches it")

    def attempt(workers: int) -> tuple[float, Outcome]:
        outcome = run(jobs, workers=workers, deaths_per_worker_hour=DEATHS_PER_WORKER_HOUR)
        return percentile([wait + job.service_s for job, wait in outcome.waits], 95), outcome

    low, high = at_least - 1, at_least
    while (found := attempt(high))[0] > slo_s:
        low, high = high, high * 2
    best = found[1]
    while high - low > max(low // 50, 1):
        middle = (low + high) // 2
        p95, outcome = attempt(middle)
        if p95 > slo_s:
            low = middle
        else:
            high, best = middle, outcome
    return high, best


def _find_start(jobs: Sequence[Job], workers: int, slo_s: float) -> tuple[float, Outcome]:
    """With how few an autoscaler by the queue's age may begin, as a share of the workers, and what came of it. The
    largest share when even that does not keep the objective."""
    for share in STARTS_WITH:
        least = max(round(workers * share), 1)
        rule = Autoscaling(least=least, most=2 * workers, age_s=max(slo_s / 4, 0.5), start_s=STARTS_WITHIN_S)
        outcome = run(jobs, workers=least, autoscaling=rule, deaths_per_worker_hour=DEATHS_PER_WORKER_HOUR)
        if percentile([wait + job.service_s for job, wait in outcome.waits], 95) <= slo_s:
            break
    return share, outcome


@dataclass(frozen=True)
class Validation:
    """The same load on the real site and in the model: (real, model)."""

    per_second: tuple[float, float]
    p50: tuple[float, float]
    p95: tuple[float, float]
    luck: tuple[float, float]  # between which the p95 is in nine of ten cases when the times of a kind are dealt anew

    @staticmethod
    def differ(pair: tuple[float, float]) -> float:
        """The model's error, as a share of the real figure."""
        return abs(pair[1] - pair[0]) / pair[0] if pair[0] else math.inf


def validate(report: Report, *, workers: int, seed: int = 1) -> Validation:
    """The model gets when each submission came and how long it was judged, and says how long it waits: so this checks
    the queueing, not whether another day's load is the same. How much that would change, `luck` tells: the p95 of a
    short run hangs on when its few slow programs come."""
    dice = random.Random(seed)
    services = Services(report)
    sent = sorted(report.moments, key=lambda one: one.answered)

    def replay(services_s: Sequence[float]) -> tuple[list[float], float]:
        jobs = [
            Job(
                number,
                one.answered,
                service_s,
                lead_s=LEADS[Submission.Queue.RUN].total_seconds() if one.button == "run" else 0.0,
            )
            for number, (one, service_s) in enumerate(zip(sent, services_s, strict=True))
        ]
        outcome = run(jobs, workers=workers)
        totals = [wait + job.service_s + dice.choice(services.overheads) for job, wait in outcome.waits]
        return totals, outcome.ended_at - sent[0].posted + percentile(services.overheads, 50)

    replays = [replay(services.take(sent, dice)) for _ in range(REPLICATIONS)]
    totals = [total for one, _ in replays for total in one]
    p95_of_others = [percentile(replay(services.deal(sent, dice))[0], 95) for _ in range(REPLICATIONS)]
    real = [one.shown - one.posted for one in sent]
    return Validation(
        per_second=(
            len(sent) / (max(m.shown for m in sent) - sent[0].posted),
            len(totals) / sum(seconds for _, seconds in replays),
        ),
        p50=(percentile(real, 50), percentile(totals, 50)),
        p95=(percentile(real, 95), percentile(totals, 95)),
        luck=(percentile(p95_of_others, 5), percentile(p95_of_others, 95)),
    )


def compare_orders(services: Services, *, seed: int = 1) -> dict[Order, tuple[float, float]]:
    """The p95 in seconds that forty calm users see on two workers, (without, with) another one who sends FLOOD at once
    a minute after the start. Admission, which would refuse most of the flood, is left out: this is the order alone."""
    dice = random.Random(seed)
    # Half of what two workers can do.
    gap_s = services.mean_s
    calm = [Job(number % 40, number * gap_s, services.draw(dice)) for number in range(400)]
    flood = [Job(-1, 60.0, services.draw(dice)) for _ in range(FLOOD)]
    seen: dict[Order, tuple[float, float]] = {}
    for order in Order:
        p95 = []
        for jobs in (calm, sorted(calm + flood, key=lambda job: job.at)):
            outcome = run(jobs, workers=2, order=order)
            p95.append(percentile([wait + job.service_s for job, wait in outcome.waits if job.user >= 0], 95))
        seen[order] = (p95[0], p95[1])
    return seen
