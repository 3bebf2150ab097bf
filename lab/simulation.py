"""Drives a running site with simulated people, and measures what came of it."""

import asyncio
import random
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db import connection
from django.db.models import Count
from django.db.models.functions import Now

from judge import audit
from judge.engine import Verdict
from judge.models import Attempt, Submission
from lab.figures import summarise
from lab.mix import Mix, Profile
from lab.people import Person, Record, Sent

TELLS_EVERY_S = 0.5
# The lease and the sweeper's round, and as much again: what waits longer after all is over is lost.
RECOVERS_WITHIN = timedelta(seconds=10)
CLOCK_LOOKS = 5


@dataclass(frozen=True)
class Plan:
    users: int
    seconds: float
    profile: str
    seed: int


@dataclass(frozen=True)
class Moments:
    """Of one submission, in seconds since the start, by the people's clock."""

    submission: int
    language: str
    verdict: str
    posted: float
    answered: float
    started: float  # the attempt that judged it
    judged: float
    shown: float
    attempts: int
    worked: float  # how long all its attempts took
    worker: str  # of the last one
    button: str


@dataclass
class Report:
    """What people saw and what the ledger says. Times are seconds."""

    plan: Plan
    started_at: float  # since the epoch
    workers: int  # that judged something
    seconds: float  # from the first POST to the last verdict on a page
    accepted: int
    per_second: float
    verdicts: dict[str, int]
    languages: dict[str, int]
    accept: dict[str, float]  # from the POST to its answer
    wait: dict[str, float]  # from the answer to the attempt that judged it
    judge: dict[str, float]  # of that attempt
    push: dict[str, float]  # from the verdict's commit to the page
    total: dict[str, float]  # from the POST to the verdict on the page
    read: dict[str, float]  # of a problem's page
    refused: int
    unanswered: int
    errors: dict[str, int]
    sockets: dict[str, int]
    lost: list[int]
    doubled: list[int]
    wrong: list[str]
    went_back: int
    violations: dict[str, list[int]]
    recovered: int  # submissions that needed more than one attempt after a lost or failed one
    moments: list[Moments] = field(repr=False)
    happened: list[tuple[float, str]] = field(default_factory=list)  # faults: seconds since the start, and what

    @property
    def is_clean(self) -> bool:
        return self.accepted > 0 and not (self.lost or self.doubled or self.wrong or any(self.violations.values()))

    def to_dict(self) -> dict[str, Any]:
        return {"clean": self.is_clean} | asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Report":
        known = {name: value for name, value in data.items() if name != "clean"}
        known["plan"] = Plan(**known["plan"])
        known["moments"] = [Moments(**moments) for moments in known["moments"]]
        known["happened"] = [(at, what) for at, what in known["happened"]]
        return cls(**known)


def simulate(
    urls: Sequence[str],
    plan: Plan,
    *,
    profile: Profile,
    mix: Mix,
    sessions: Sequence[str],
    tell: Callable[[float, Record], None],
) -> Report:
    """`sessions`: one of each person. `tell` is told now and then the share of the time that is over, from 0 to 1."""
    started_at = time.time()
    record = asyncio.run(_live(urls, plan, profile=profile, mix=mix, sessions=sessions, tell=tell))
    connection.close()  # of before, which a restarted database no longer knows
    return _report(record, plan, started_at=started_at)


async def _live(
    urls: Sequence[str],
    plan: Plan,
    *,
    profile: Profile,
    mix: Mix,
    sessions: Sequence[str],
    tell: Callable[[float, Record], None],
) -> Record:
    record = Record()
    over = asyncio.Event()
    started = time.monotonic()

    async def watch() -> None:
        while True:
            tell(min((time.monotonic() - started) / plan.seconds, 1.0), record)
            await asyncio.sleep(TELLS_EVERY_S)

    async def end() -> None:
        await asyncio.sleep(plan.seconds)
        over.set()

    watching = asyncio.create_task(watch())
    async with asyncio.TaskGroup() as people:
        people.create_task(end())
        for number, session in enumerate(sessions):
            dice = random.Random(f"{plan.seed}-{number}")
            person = Person(
                urls,
                record,
                session=session,
                profile=profile,
                mix=mix,
                dice=dice,
                is_flooder=number < round(profile.flooders * plan.users),
            )
            arrives_after_s = dice.uniform(0, profile.arrives_within * plan.seconds)
            people.create_task(person.live(arrives_after_s=arrives_after_s, over=over))
    watching.cancel()
    with suppress(asyncio.CancelledError):
        await watching
    return record


def _report(record: Record, plan: Plan, *, started_at: float) -> Report:
    sent = {one.submission: one for one in record.sent}
    stored = {
        submission.pk: submission
        for submission in Submission.objects.filter(pk__in=sent).defer("source", "results", "compile_output")
    }
    attempts = Attempt.objects.filter(submission__in=sent)
    judging = attempts.filter(outcome=Attempt.Outcome.JUDGED)
    worked: dict[int, float] = defaultdict(float)
    for attempt in attempts:
        if attempt.ended_at:
            worked[attempt.submission_id] += (attempt.ended_at - attempt.started_at).total_seconds()
    judged_by = {attempt.submission_id: attempt for attempt in judging.order_by("number")}
    times = judging.values_list("submission").annotate(times=Count("pk"))
    skew_s = measure_skew()
    moments = [
        _place(one, stored[pk], judged_by[pk], worked_s=worked[pk], since=started_at, skew_s=skew_s)
        for pk, one in sent.items()
        if pk in judged_by and pk in stored and one.page.verdict
    ]
    seconds = max((m.shown for m in moments), default=0.0) - min((m.posted for m in moments), default=0.0)
    lost_tries = attempts.filter(outcome__in=[Attempt.Outcome.LOST, Attempt.Outcome.FAILED])
    return Report(
        plan=plan,
        started_at=started_at,
        workers=len({(attempt.host, attempt.worker) for attempt in judged_by.values()}),
        seconds=round(seconds, 3),
        accepted=len(sent),
        per_second=round(len(moments) / seconds, 2) if seconds else 0.0,
        verdicts=_count(m.verdict for m in moments),
        languages=_count(m.language for m in moments),
        accept=summarise([m.answered - m.posted for m in moments]),
        wait=summarise([max(m.started - m.answered, 0.0) for m in moments]),
        judge=summarise([m.judged - m.started for m in moments]),
        push=summarise([max(m.shown - m.judged, 0.0) for m in moments]),
        total=summarise([m.shown - m.posted for m in moments]),
        read=summarise([took for _, took in record.pages_read]),
        refused=record.refused,
        unanswered=record.unanswered,
        errors={str(status): count for status, count in sorted(record.errors.items())},
        sockets={
            "opened": record.sockets.opened,
            "most at once": record.sockets.most_open,
            "dropped": record.sockets.dropped,
        },
        lost=[pk for pk, one in sent.items() if pk not in stored or not stored[pk].is_done or not one.page.verdict],
        doubled=[pk for pk, count in times if count > 1],
        wrong=[words for pk, one in sent.items() if pk in stored and (words := _find_wrong(one, stored[pk]))],
        went_back=sum(one.page.went_back for one in record.sent),
        violations={
            rule: list(broken.filter(pk__in=sent).values_list("pk", flat=True))
            for rule, broken in audit.find_violations(bound=RECOVERS_WITHIN)
        },
        recovered=lost_tries.values("submission").distinct().count(),
        moments=moments,
    )


def _place(
    sent: Sent, submission: Submission, attempt: Attempt, *, worked_s: float, since: float, skew_s: float
) -> Moments:
    assert attempt.ended_at
    return Moments(
        submission=submission.pk,
        language=submission.language,
        verdict=submission.verdict or "",
        posted=round(sent.posted_at - since, 3),
        answered=round(sent.answered_at - since, 3),
        started=round(attempt.started_at.timestamp() - skew_s - since, 3),
        judged=round(attempt.ended_at.timestamp() - skew_s - since, 3),
        shown=round(sent.page.shown_at - since, 3),
        attempts=submission.attempt,
        worked=round(worked_s, 3),
        worker=attempt.worker,
        button=sent.button,
    )


def measure_skew() -> float:
    """By how many seconds the database's clock is ahead of this one's, taken from the quickest of a few answers."""
    looks = []
    for _ in range(CLOCK_LOOKS):
        before = time.time()
        there = _ask_time()
        after = time.time()
        looks.append((after - before, there - (before + after) / 2))
    return min(looks)[1]


def _ask_time() -> float:
    return float(User.objects.annotate(now=Now()).values_list("now", flat=True)[0].timestamp())


def _find_wrong(sent: Sent, submission: Submission) -> str:
    """The verdict that is not the expected one, in words; a page that shows another one than the database."""
    if not submission.is_done or not sent.page.verdict:
        return ""  # it is among the lost
    if sent.page.verdicts != {submission.verdict_label}:
        return f"{submission.pk}: the page showed {sorted(sent.page.verdicts)}, not {submission.verdict_label}"
    # A Run has the samples alone, which many a wrong program passes.
    allowed = sent.program.expected if sent.button == "submit" else sent.program.expected | {Verdict.AC}
    if submission.verdict in allowed:
        return ""
    expected = "/".join(sorted(sent.program.expected))
    return f"{submission.pk}: {submission.verdict}, not {expected} ({sent.program.problem}, {submission.language})"


def _count(names: Any) -> dict[str, int]:
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return dict(sorted(counts.items()))
