"""What a site says about submissions that people have sent: by its database, or from elsewhere over HTTP."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import httpx
from django.contrib.auth.models import User
from django.db.models.functions import Now

from judge import audit
from judge.models import Attempt, Submission
from lab.people import Sent
from lab.tracing import FROM_CACHE

# The lease and the sweeper's round, and as much again: what waits longer after all is over is lost.
RECOVERS_WITHIN = timedelta(seconds=10)
CLOCK_LOOKS = 5
AT_ONCE = 8
ANSWERS_WITHIN_S = 30.0
Outcome = Attempt.Outcome


@dataclass(frozen=True)
class Try:
    """One attempt. Times are seconds since the epoch, by the site's clock."""

    outcome: str  # "" while it is open
    started_at: float
    ended_at: float
    is_compiled: bool = True  # and not taken from the cache
    worker: str = ""  # nobody's business elsewhere


@dataclass(frozen=True)
class Told:
    """Of one submission."""

    language: str
    verdict: str  # "" while there is none
    label: str
    is_done: bool
    tries: list[Try]
    was_judged_before: bool = False  # it has more verdicts than these tries gave

    @property
    def judging(self) -> Try | None:
        """The try that gave the verdict."""
        return next((one for one in reversed(self.tries) if one.outcome == Outcome.JUDGED), None)

    @property
    def lost_tries(self) -> list[int]:
        """Their places."""
        return [place for place, one in enumerate(self.tries) if one.outcome in (Outcome.LOST, Outcome.FAILED)]

    @property
    def verdicts(self) -> int:
        return sum(one.outcome == Outcome.JUDGED for one in self.tries) + self.was_judged_before


@dataclass(frozen=True)
class Ledger:
    told: dict[int, Told]  # by submission; one that the site does not know is missing
    skew_s: float  # by how much the site's clock is ahead of this one's
    violations: dict[str, list[int]] = field(default_factory=dict)  # of the audit, which only the database allows


def read_database(sent: Sequence[Sent]) -> Ledger:
    ids = [one.submission for one in sent]
    tries: dict[int, list[Try]] = {}
    for attempt in Attempt.objects.filter(submission__in=ids).order_by("number"):
        one = Try(
            attempt.outcome or "",
            attempt.started_at.timestamp(),
            (attempt.ended_at or attempt.started_at).timestamp(),
            is_compiled=not (attempt.stages or {}).get("cached"),
            worker=f"{attempt.host} {attempt.worker}",
        )
        tries.setdefault(attempt.submission_id, []).append(one)
    stored = Submission.objects.filter(pk__in=ids).defer("source", "results", "compile_output")
    return Ledger(
        told={
            one.pk: Told(one.language, one.verdict or "", one.verdict_label, one.is_done, tries.get(one.pk, []))
            for one in stored
        },
        skew_s=measure_skew(),
        violations={
            rule: list(broken.filter(pk__in=ids).values_list("pk", flat=True))
            for rule, broken in audit.find_violations(bound=RECOVERS_WITHIN)
        },
    )


def measure_skew() -> float:
    """By how many seconds the database's clock is ahead of this one's, taken from the quickest of a few answers."""
    looks = []
    for _ in range(CLOCK_LOOKS):
        before = time.time()
        there = User.objects.annotate(now=Now()).values_list("now", flat=True)[0].timestamp()
        after = time.time()
        looks.append((after - before, there - (before + after) / 2))
    return min(looks)[1]


def read_over_http(url: str, sent: Sequence[Sent]) -> Ledger:
    """By the traces of the submissions, each asked for by its owner. Raises httpx.HTTPError."""
    return asyncio.run(_read_traces(url, sent))


async def _read_traces(url: str, sent: Sequence[Sent]) -> Ledger:
    turns = asyncio.Semaphore(AT_ONCE)
    told: dict[int, Told] = {}
    looks = []

    async def ask(client: httpx.AsyncClient, one: Sent) -> None:
        async with turns:
            before = time.time()
            path = f"{url}/submissions/{one.submission}/trace/?format=json"
            answer = await client.get(path, headers={"Cookie": f"sessionid={one.session}"})
            after = time.time()
        if answer.status_code == 404:
            return
        trace = answer.raise_for_status().json()
        there = datetime.fromisoformat(trace["now"]).timestamp()
        looks.append((after - before, there - (before + after) / 2))
        told[one.submission] = _read_trace(trace)

    async with httpx.AsyncClient(timeout=ANSWERS_WITHIN_S, trust_env=False) as client, asyncio.TaskGroup() as group:
        for one in sent:
            group.create_task(ask(client, one))
    return Ledger(told, skew_s=min(looks)[1] if looks else 0.0)


def _read_trace(trace: dict[str, Any]) -> Told:
    begins_at = datetime.fromisoformat(trace["begins_at"]).timestamp()
    from_cache = {span["attempt"] for span in trace["spans"] if span["detail"] == FROM_CACHE}
    tries = [
        Try(
            span["outcome"],
            begins_at + span["start_ms"] / 1000,
            begins_at + span["end_ms"] / 1000,
            is_compiled=span["attempt"] not in from_cache,
        )
        for span in trace["spans"]
        if span["kind"] == "attempt"
    ]
    return Told(
        language=trace["language"],
        verdict=trace["verdict"],
        label=trace["verdict_label"],
        is_done=trace["is_done"],
        tries=tries,
        was_judged_before=trace["is_rejudge"],
    )
