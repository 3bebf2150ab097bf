"""The workers that RQ has on record, with what the ledger says of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rq.utils import as_text

from judge import queues

# RQ keeps a worker on record for minutes after its death; one that waits says so every second.
SILENT_AFTER_S = 8.0
FORGOTTEN_AFTER_S = 60.0
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


def describe(
    registered: Iterable[Registered], *, judging: Mapping[str, Any], before: Mapping[str, Any], at: float
) -> list[dict[str, Any]]:
    """What the page shows of each, by name. `judging`: the open attempt of each worker, as sampling.py has it;
    `before`: what this gave a look ago; `at`: seconds, of the one clock of all looks."""
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
            }
        )
    return shown
