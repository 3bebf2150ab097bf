"""The two ends of a submission's way that the ledger does not see: until it was accepted, and until it was painted.

Kept in Redis for a while, for the charts of the system page and for traces alone: they may be lost.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from redis.exceptions import RedisError

from judge import queues
from judge.models import Submission

logger = logging.getLogger(__name__)

KEPT_S = 20 * 60
# A page that was asleep meanwhile says nothing about the site.
LONGEST_S = 60.0

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class Edge(StrEnum):
    ACCEPT = "accept"  # POST → its row committed
    PAINT = "paint"  # verdict committed → painted by the browser


@dataclass
class _Post:
    started: float = field(default_factory=time.perf_counter)
    accepted: list[tuple[int, float]] = field(default_factory=list)  # submissions, and the seconds until each was kept


_post: ContextVar[_Post | None] = ContextVar("post", default=None)


def timing_posts(application: Application) -> Application:
    """Notes how long each submission took to be accepted, by whichever page or API it came."""

    async def timed(scope: Scope, receive: Receive, send: Send) -> None:
        post = _Post()
        _post.set(post)
        await application(scope, receive, send)
        # Now that nobody waits for Redis.
        for pk, seconds in post.accepted:
            await asyncio.to_thread(note, Edge.ACCEPT, pk, seconds)

    return timed


def _remember(instance: Submission, created: bool, **_: object) -> None:
    post = _post.get()
    if created and post:
        transaction.on_commit(lambda: post.accepted.append((instance.pk, time.perf_counter() - post.started)))


post_save.connect(_remember, sender=Submission, dispatch_uid="lab.edges")


def note(edge: Edge, submission: int, seconds: float) -> None:
    """The first word counts. Without Redis there is none."""
    if not 0 <= seconds <= LONGEST_S:
        return
    try:
        with queues.noticing_absence():
            queues.share_connection().set(_key(edge, submission), f"{seconds:.4f}", nx=True, ex=KEPT_S)
    except RedisError as error:
        logger.debug("%s of submission %d is not noted: %s", edge, submission, error)


def read(edge: Edge, submissions: Sequence[int]) -> list[float]:
    """In seconds, those that are known. Without Redis none is."""
    if not submissions:
        return []
    try:
        with queues.noticing_absence():
            found = queues.share_connection().mget([_key(edge, pk) for pk in submissions])
    except RedisError:
        return []
    return [float(text) for text in found if text is not None]


def _key(edge: Edge, submission: int) -> str:
    return f"leetsim:{edge}:{submission}"
