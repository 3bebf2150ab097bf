"""The way of a submission into Redis. What lies there may be lost at any moment: the sweeper sends it again."""

import functools
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import django_rq
from django.conf import settings
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue

# A judgement ends long before, by the limits of its cases. This is the last resort against a judge that hangs.
LONGEST_JUDGEMENT_S = 3600
FAILED_JOBS_KEPT_S = 24 * 3600
# Of all who send while Redis is away, one finds out anew after this time, and the others don't wait for it.
AWAY_FOR_S = 2.0
_away_until = 0.0


@functools.cache
def _connect() -> Redis:
    # The person who submits is waiting: an absent Redis must show within a second. The one retry is for a connection
    # that a restarted Redis left behind.
    retry = Retry(NoBackoff(), 1, supported_errors=(RedisConnectionError,))
    return Redis.from_url(settings.REDIS_URL, socket_timeout=1, retry=retry)


def keep(name: str, value: Any, *, seconds: int) -> None:
    """For what may be lost. As JSON, and not in Django's cache, which holds pickles: the site trusts workers with less.

    Raises RedisError.
    """
    _connect().set(f"leetsim:{name}", json.dumps(value), ex=seconds)


def recall(name: str) -> Any:
    """None when it is not there (any more). Raises RedisError."""
    text = _connect().get(f"leetsim:{name}")
    return None if text is None else json.loads(text)


def share_connection() -> Redis:
    """For pages that show what is in Redis. Every call on it may raise RedisError."""
    return _connect()


def ping() -> None:
    """Raises RedisError while Redis is away."""
    _connect().ping()


@functools.cache
def _open(name: str) -> Queue:
    # RQ's own commit mode is off: services.py enqueues on commit, and handles a Redis that is away.
    return django_rq.get_queue(name, connection=_connect(), commit_mode="auto")


def send_tickets(queue: str, count: int = 1) -> None:
    """Wake workers for so many waiting submissions. Which one a ticket is for, the database says at its claim: so a
    ticket too many finds nothing to do, and one too few is sent by the sweeper. Raises RedisError."""
    with noticing_absence():
        _push_tickets(queue, count)


@contextmanager
def noticing_absence() -> Iterator[None]:
    """Around what requests ask of Redis: while it is known to be away they raise RedisError at once."""
    global _away_until
    if time.monotonic() < _away_until:
        raise RedisConnectionError("it was away a moment ago")
    try:
        yield
    except RedisError:
        _away_until = time.monotonic() + AWAY_FOR_S
        raise


def _push_tickets(queue: str, count: int) -> None:
    jobs = _open(queue)
    with _connect().pipeline() as pipeline:
        for _ in range(count):
            jobs.enqueue_call(
                "judge.jobs.judge_next",
                timeout=LONGEST_JUDGEMENT_S,
                result_ttl=0,
                failure_ttl=FAILED_JOBS_KEPT_S,
                description="a ticket: judge whose turn it is",
                pipeline=pipeline,
            )
        pipeline.execute()


def send_selftest(kinds: list[str]) -> None:
    """Behind all that people wait for. Raises RedisError."""
    _open("rejudge").enqueue_call(
        "judge.selftest.run",
        args=(kinds,),
        timeout=LONGEST_JUDGEMENT_S,
        result_ttl=0,
        failure_ttl=FAILED_JOBS_KEPT_S,
        description="the sandbox's self-test",
    )


def count_tickets(queue: str) -> int:
    """Raises RedisError."""
    with noticing_absence():
        return _open(queue).count
