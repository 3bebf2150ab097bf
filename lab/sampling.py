"""One look a second at the whole site, by whichever web process is first; the others take what it saw from Redis.

So a page costs the site nothing of its own: with 500 viewers on ten processes, the database is asked once a second, and
Redis ten times. While Redis is away each process looks by itself.
"""

import logging
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db import DatabaseError
from django.db.models import Count, Min
from django.db.models.functions import Now
from redis.exceptions import RedisError

from judge import hosts, queues
from judge.models import Attempt, Submission
from lab import deeds, history, presence, workers

logger = logging.getLogger(__name__)

LOOK_EVERY_S = 1.0
_NAME, _TURN = "system-3", "leetsim:system-turn"  # the number grows when a sample gets other fields
_KEPT_S = 60
MOST_DOTS = 12
MOST_EVENTS = 30
EVENTS_LAST_S = 15 * 60
_NEWS_LASTS_S = 2.0

Sample = dict[str, Any]


_newest: Sample | None = None  # that this process knows, for when Redis is away or comes back empty


def look() -> Sample:
    """The newest sample."""
    global _newest
    try:
        shared = queues.recall(_NAME)
        if not queues.share_connection().set(_TURN, 1, nx=True, px=int(LOOK_EVERY_S * 900)) and shared:
            _newest = dict(shared)
            return _newest
        _newest = take_sample(shared or _newest)
        queues.keep(_NAME, _newest, seconds=_KEPT_S)
    except RedisError:
        _newest = take_sample(_newest)
    return _newest


def take_sample(before: Sample | None) -> Sample:
    """All times are seconds, by the database's clock. Of a part that does not answer, what it was before."""
    before = before or {}
    sample: Sample = {"redis": True, "database": True}
    try:
        sample |= _read_database(before)
    except DatabaseError as error:
        logger.warning("the system page can't read the database now: %s", error)
        return before | {"database": False}
    try:
        registered = workers.list_registered()
        sample["webs"] = [vars(web) for web in presence.list_webs()]
        known = [*(web["host"] for web in sample["webs"]), *(worker.host for worker in registered)]
        sample["loads"] = {host: asdict(load) for host, load in hosts.read_loads(known).items()}
    except RedisError:
        sample |= {"redis": False, "loads": {}, "workers": before.get("workers", []), "webs": before.get("webs", [])}
        return sample
    sample["workers"] = workers.describe(
        registered,
        judging={attempt["worker"]: attempt for attempt in sample["running"]},
        before={worker["name"]: worker for worker in before.get("workers", [])},
        busy=sample["busy"],
        at=sample["at"],
    )
    return sample


def _read_database(before: Sample) -> Sample:
    now: datetime = User.objects.order_by().annotate(now=Now()).values_list("now", flat=True).first() or datetime.now(
        UTC
    )
    waiting = Submission.objects.filter(status=Submission.Status.QUEUED)
    counts = {
        queue: (count, oldest)
        for queue, count, oldest in waiting.order_by().values_list("queue").annotate(Count("pk"), Min("queued_at"))
    }
    running = Attempt.objects.filter(ended_at__isnull=True).order_by("pk")
    done = Attempt.objects.filter(ended_at__gt=now - timedelta(seconds=_NEWS_LASTS_S)).order_by("-ended_at")
    return {
        "busy": workers.measure_busy(now),
        "at": now.timestamp(),
        "queues": [
            {
                "name": queue,
                "depth": depth,
                "oldest_s": max(round((now - oldest).total_seconds(), 1), 0) if oldest else 0,
            }
            for queue, (depth, oldest) in ((queue, counts.get(queue, (0, None))) for queue in Submission.Queue.values)
        ],
        "waiting": [
            {"submission": pk, "queue": queue}
            for pk, queue in waiting.order_by("turn", "pk").values_list("pk", "queue")[:MOST_DOTS]
        ],
        "running": [
            {
                "submission": attempt.submission_id,
                "language": attempt.submission.language_name,
                "worker": attempt.worker,
                "host": attempt.host,
                "number": attempt.number,
                "runs_s": round((now - attempt.started_at).total_seconds(), 1),
                "lease_s": round((attempt.lease_expires_at - now).total_seconds(), 1),
            }
            for attempt in running.select_related("submission").only(
                *("number", "worker", "host", "started_at", "lease_expires_at", "submission__language")
            )
        ],
        "done": list(done.values_list("submission_id", flat=True)[:MOST_DOTS]),
        "events": _follow_events(before, now),
        "history": _follow_history(before, now),
    }


def _follow_events(before: Sample, now: datetime) -> list[dict[str, Any]]:
    """Attempts that gave no verdict, and what staff did, newest first. Of attempts only what is new is read."""
    read_until = datetime.fromtimestamp(before["at"], UTC) if "at" in before else now - timedelta(minutes=1)
    # An attempt is seen when its transaction ends, and has the time at which that began.
    since = read_until - timedelta(seconds=5)
    rows = Attempt.objects.filter(ended_at__gt=since).exclude(outcome=Attempt.Outcome.JUDGED).order_by("-ended_at")
    events = {event["key"]: event for event in before.get("events", [])}
    for attempt in rows[:MOST_EVENTS]:
        assert attempt.ended_at
        key = f"attempt {attempt.pk}"
        events[key] = {
            "key": key,
            "at": attempt.ended_at.timestamp(),
            "outcome": attempt.outcome,
            "submission": attempt.submission_id,
            "attempt": attempt.number,
        }
    with suppress(RedisError):
        events |= {deed["key"]: deed for deed in deeds.read()}
    newest = sorted(events.values(), key=lambda event: event["at"], reverse=True)
    return [event for event in newest if event["at"] > now.timestamp() - EVENTS_LAST_S][:MOST_EVENTS]


def _follow_history(before: Sample, now: datetime) -> list[dict[str, Any]]:
    """The buckets that have ended, oldest first. One more is read when it is over, and all when there are none yet."""
    width = history.BUCKET.total_seconds()
    last_end = now.timestamp() // width * width
    kept = before.get("history", [])
    known_until = max(kept[-1]["at"] if kept else 0.0, last_end - history.KEPT * width)
    missing = round((last_end - known_until) / width)
    if missing <= 0:
        return list(kept)
    return [*kept, *history.read_buckets(datetime.fromtimestamp(known_until, UTC), missing)][-history.KEPT :]
