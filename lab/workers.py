"""The workers that RQ has on record, with what the ledger says of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import DurationField, ExpressionWrapper, Q, Sum, Value
from django.db.models.functions import Coalesce, Greatest, Least
from rq.utils import as_text

from judge import queues
from judge.models import Attempt

# RQ keeps a worker on record for minutes after its death; one that waits says so every second.
SILENT_AFTER_S = 8.0
FORGOTTEN_AFTER_S = 60.0
BUSY_OVER = timedelta(minutes=1)
_FIELDS = ("hostname", "pid", "last_heartbeat", "death")


@dataclass(frozen=True)
class Registered:
    name: str
    host: str
    pid: int
    heartbeat: str  # by the worker's own clock: that it changes is what tells


def list_registered() -> list[Registered]:
    """Raises RedisError."""
    redis = queues.share_connection()
    keys = sorted(redis.smembers("rq:workers"))
    with redis.pipeline(transaction=False) as pipeline:
        for key in keys:
            pipeline.hmget(key, _FIELDS)
        rows = pipeline.execute()
    found = []
    for key, row in zip(keys, rows, strict=True):
        host, pid, heartbeat, death = (value.decode() if value else "" for value in row)
        if heartbeat and not death:
            found.append(Registered(as_text(key).removeprefix("rq:worker:"), host, int(pid or 0), heartbeat))
    return found


def measure_busy(now: datetime) -> dict[str, float]:
    """The share of the last minute in which each worker judged, from 0 to 1, of those that did."""
    since = now - BUSY_OVER
    # One that is open may have lost its worker: it counts as long as its lease.
    until = Coalesce("ended_at", Least("lease_expires_at", Value(now)))
    spans = Attempt.objects.filter(Q(ended_at__gt=since) | Q(ended_at__isnull=True)).order_by()
    took = Sum(ExpressionWrapper(until - Greatest("started_at", Value(since)), DurationField()))
    return {
        worker: round(min(max(seconds / BUSY_OVER, 0.0), 1.0), 2)
        for worker, seconds in spans.values_list("worker").annotate(took=took)
    }


def describe(
    registered: Iterable[Registered],
    *,
    judging: Mapping[str, Any],
    before: Mapping[str, Any],
    busy: Mapping[str, float],
    at: float,
) -> list[dict[str, Any]]:
    """What the page shows of each, by name. `judging`: the open attempt of each worker, as sampling.py has it;
    `before`: what this gave a look ago; `busy`: see measure_busy; `at`: seconds, of the one clock of all looks."""
    shown = []
    known = {one.name: one for one in registered}
    for name in sorted(known.keys() | judging.keys()):
        one = known.get(name)
        last = before.get(name, {})
        attempt = judging.get(name)
        heartbeat = one.heartbeat if one else ""
        heard_at = last.get("heard_at", at) if heartbeat == last.get("heartbeat") else at
        if attempt and attempt["lease_s"] > 0:
            heard_at, state = at, "judging"
        elif attempt:
            state = "lost"
        else:
            state = "silent" if at - heard_at > SILENT_AFTER_S else "idle"
        if at - heard_at > FORGOTTEN_AFTER_S:
            continue
        shown.append(
            {
                "name": name,
                "host": one.host if one else attempt["host"] if attempt else "",
                "pid": one.pid if one else 0,
                "state": state,
                "heartbeat": heartbeat,
                "heard_at": heard_at,
                "silent_s": round(at - heard_at, 1),
                "attempt": attempt,
                "busy": busy.get(name, 0.0),
            }
        )
    return shown
