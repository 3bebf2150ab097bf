"""The pipeline as a discrete-event model: one queue with an order, a pool of workers, failures and their recovery.

It has what decides how long one waits, with the judge's own constants, and leaves out what does not: the network,
Redis, the database. Those are in the measured times, which it is fed with.
"""

import math
import random
from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import simpy

from judge.admission import COST_OF_WAITING
from judge.services import LEASE
from judge.sweeper import SWEEP_EVERY_S

RESTART_S = 2.0  # until a supervisor has started a dead worker again
LOOKS_EVERY_S = 15.0  # an autoscaler, as deploy/kubernetes/worker-scaling.yaml
Event = Generator[simpy.Event, Any, None]


class Order(Enum):
    FIFO = "first come, first served"
    FAIR = "a minute later for each that its user has waiting (ours)"


@dataclass(frozen=True)
class Job:
    """Times are seconds since the start."""

    user: int
    at: float
    service_s: float
    lead_s: float = 0.0  # of a Run, as judge/admission.py has it


@dataclass(frozen=True)
class Autoscaling:
    """One worker more for each `age_s` that the oldest waits, up to `most`; one less at a look without any wait."""

    least: int
    most: int
    age_s: float
    start_s: float  # until a new worker judges


@dataclass
class Outcome:
    waits: list[tuple[Job, float]] = field(default_factory=list)  # seconds from its POST to the attempt that judged it
    depth: list[tuple[float, float]] = field(default_factory=list)  # (when, how many wait)
    worker_s: float = 0.0  # paid
    most_workers: int = 0
    recovered: int = 0
    ended_at: float = 0.0


@dataclass(order=True)
class _Waiting:
    turn: float
    number: int
    job: Job = field(compare=False)
    since: float = field(compare=False)


class Pipeline:
    def __init__(
        self, *, workers: int, order: Order = Order.FAIR, deaths_per_worker_hour: float = 0.0, seed: int = 1
    ) -> None:
        self._environment = simpy.Environment()
        self._queue: simpy.PriorityStore = simpy.PriorityStore(self._environment)
        self._order = order
        self._deaths_per_s = deaths_per_worker_hour / 3600
        self._dice = random.Random(seed)
        self._unjudged: Counter[int] = Counter()
        self._workers = 0
        self._unwanted = 0
        self._left = 0
        self._paid_until = 0.0
        self._outcome = Outcome()
        for _ in range(workers):
            self._hire()

    def run(self, jobs: Sequence[Job], *, autoscaling: Autoscaling | None = None) -> Outcome:
        """Until all are judged. The jobs are in the order of their times."""
        self._left = len(jobs)
        self._all_done = self._environment.event()
        self._environment.process(self._arrive(jobs))
        self._environment.process(self._watch(jobs[-1].at if jobs else 0.0))
        if autoscaling:
            self._environment.process(self._scale(autoscaling))
        self._environment.run(until=self._all_done)
        self._pay()
        self._outcome.ended_at = self._environment.now
        return self._outcome

    def _arrive(self, jobs: Sequence[Job]) -> Event:
        for number, job in enumerate(jobs):
            if job.at > self._environment.now:
                yield self._environment.timeout(job.at - self._environment.now)
            turn = job.at
            if self._order is Order.FAIR:
                turn += job.lead_s + self._unjudged[job.user] * COST_OF_WAITING.total_seconds()
            self._unjudged[job.user] += 1
            self._queue.put(_Waiting(turn, number, job, job.at))

    def _work(self) -> Event:
        while True:
            waiting: _Waiting = yield self._queue.get()
            if self._unwanted:
                self._unwanted -= 1
                self._queue.put(waiting)
                return
            started = self._environment.now
            dies_after = self._dice.expovariate(self._deaths_per_s) if self._deaths_per_s else float("inf")
            if dies_after < waiting.job.service_s:
                yield self._environment.timeout(dies_after)
                self._environment.process(self._recover(waiting))
                yield self._environment.timeout(RESTART_S)
                continue
            yield self._environment.timeout(waiting.job.service_s)
            self._unjudged[waiting.job.user] -= 1
            self._outcome.waits.append((waiting.job, started - waiting.job.at))
            self._left -= 1
            if not self._left:
                self._all_done.succeed()

    def _recover(self, waiting: _Waiting) -> Event:
        """The lease runs out, the sweeper sees it, and the submission is next."""
        yield self._environment.timeout(LEASE.total_seconds() + self._dice.uniform(0, SWEEP_EVERY_S))
        self._outcome.recovered += 1
        waiting.turn = -math.inf
        self._queue.put(waiting)

    def _watch(self, until: float) -> Event:
        step = max(until / 200, 1.0)
        while True:
            self._outcome.depth.append((self._environment.now, len(self._queue.items)))
            yield self._environment.timeout(step)

    def _scale(self, rule: Autoscaling) -> Event:
        coming = 0

        def come() -> Event:
            nonlocal coming
            yield self._environment.timeout(rule.start_s)
            coming -= 1
            self._hire()

        while True:
            yield self._environment.timeout(LOOKS_EVERY_S)
            items = self._queue.items
            age = self._environment.now - min((w.since for w in items), default=self._environment.now)
            wanted = self._workers + round(self._workers * age / rule.age_s) if age > rule.age_s else self._workers
            for _ in range(min(wanted, rule.most) - self._workers - coming):
                coming += 1
                self._environment.process(come())
            if not items and self._workers > rule.least:
                self._dismiss(max((self._workers - rule.least) // 10, 1))

    def _hire(self) -> None:
        self._pay()
        self._workers += 1
        self._outcome.most_workers = max(self._outcome.most_workers, self._workers)
        self._environment.process(self._work())

    def _dismiss(self, count: int) -> None:
        self._pay()
        self._workers -= count
        self._unwanted += count

    def _pay(self) -> None:
        """For all workers since the last change."""
        now = self._environment.now
        self._outcome.worker_s += self._workers * (now - self._paid_until)
        self._paid_until = now


def run(
    jobs: Sequence[Job],
    *,
    workers: int,
    order: Order = Order.FAIR,
    deaths_per_worker_hour: float = 0.0,
    autoscaling: Autoscaling | None = None,
    seed: int = 1,
) -> Outcome:
    pipeline = Pipeline(workers=workers, order=order, deaths_per_worker_hour=deaths_per_worker_hour, seed=seed)
    return pipeline.run(jobs, autoscaling=autoscaling)
