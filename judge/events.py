"""News of submissions, over the channel layer. Only this module touches the layer.

News may be lost: they say that something changed, never what it is now, and every receiver also re-reads by itself.

A submission's group gets two kinds of message:
    {"type": "submission.changed", "version": int}
    {"type": "submission.progressed", "version": int, "stage": "compiling" | "running", "case": int, "total": int}
"""

import asyncio
import logging
import threading
import weakref
from typing import Any

from channels.layers import get_channel_layer
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

SEND_TIMEOUT_S = 2.0
MOST_UNSENT = 100
PROGRESS_EVERY_S = 0.1


class _Publisher:
    """Sends from synchronous code, without waiting.

    One event loop in one thread, because the layer keeps a Redis connection per loop, and async_to_sync would make
    both anew for every message.
    """

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._unsent: set[asyncio.Task[None]] = set()
        self._held: dict[str, dict[str, Any] | None] = {}
        self._works = True
        threading.Thread(target=self._loop.run_forever, name="news", daemon=True).start()

    def send(self, group: str, message: dict[str, Any]) -> None:
        self._loop.call_soon_threadsafe(self._send, group, message)

    def send_seldom(self, group: str, message: dict[str, Any]) -> None:
        """Of messages that follow each other quickly, the last one is sent, and few of those before."""
        self._loop.call_soon_threadsafe(self._send_seldom, group, message)

    def _send(self, group: str, message: dict[str, Any]) -> None:
        if len(self._unsent) < MOST_UNSENT:
            task = self._loop.create_task(self._deliver(group, message))
            self._unsent.add(task)
            task.add_done_callback(self._unsent.discard)

    def _send_seldom(self, group: str, message: dict[str, Any]) -> None:
        if group in self._held:
            self._held[group] = message
            return
        self._send(group, message)
        self._held[group] = None
        self._loop.call_later(PROGRESS_EVERY_S, self._release, group)

    def _release(self, group: str) -> None:
        if message := self._held.pop(group):
            self._send_seldom(group, message)

    async def _deliver(self, group: str, message: dict[str, Any]) -> None:
        try:
            await asyncio.wait_for(_layer().group_send(group, message), SEND_TIMEOUT_S)
        except (RedisError, OSError, TimeoutError) as error:
            if self._works:
                logger.warning(
                    "news are lost until Redis is back, pages re-read meanwhile: %s %s", type(error).__name__, error
                )
            self._works = False
        else:
            self._works = True


_publisher: _Publisher | None = None
_publisher_lock = threading.Lock()


def _open_publisher() -> _Publisher:
    global _publisher
    with _publisher_lock:
        _publisher = _publisher or _Publisher()
    return _publisher


def publish_change(submission_id: int, version: int) -> None:
    _open_publisher().send(_group(submission_id), {"type": "submission.changed", "version": version})


def publish_progress(submission_id: int, version: int, *, stage: str, case: int = 0, total: int = 0) -> None:
    """`case` counts from 1 and is the one that runs now."""
    message = {"type": "submission.progressed", "version": version, "stage": stage, "case": case, "total": total}
    _open_publisher().send_seldom(_group(submission_id), message)


_attentive: weakref.WeakSet[asyncio.AbstractEventLoop] = weakref.WeakSet()


async def subscribe(submission_id: int, channel_name: str) -> None:
    loop = asyncio.get_running_loop()
    if loop not in _attentive:
        # While nothing is subscribed, the layer sleeps 100 ms at a time, and the first news of the next page come late.
        # One channel that is never given up keeps it awake.
        await _layer().new_channel()
        _attentive.add(loop)
    await _layer().group_add(_group(submission_id), channel_name)


async def unsubscribe(submission_id: int, channel_name: str) -> None:
    await _layer().group_discard(_group(submission_id), channel_name)


def _group(submission_id: int) -> str:
    return f"submission.{submission_id}"


def _layer() -> Any:
    return get_channel_layer()
