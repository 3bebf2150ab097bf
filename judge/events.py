"""News of submissions, over the channel layer. Only this module touches the layer.

News may be lost: they say that something changed, never what it is now, and every receiver also re-reads by itself.

There are three kinds of message, each with the id of its "submission":
    {"type": CHANGED, "version": int}
    {"type": PROGRESSED, "version": int, "stage": "compiling" | "running", "case": int, "total": int}
    {"type": SUBSCRIBED}: from here on everything is heard
"""

import asyncio
import logging
import threading
import weakref
from collections.abc import Callable
from typing import Any

from channels.layers import get_channel_layer
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

Message = dict[str, Any]
Hearer = Callable[[Message], None]

CHANGED, PROGRESSED, SUBSCRIBED = "submission.changed", "submission.progressed", "submission.subscribed"

SEND_TIMEOUT_S = 2.0
SUBSCRIBE_TIMEOUT_S = 5.0
SUBSCRIBE_AGAIN_S = 1.0
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
        self._held: dict[str, Message | None] = {}
        self._works = True
        threading.Thread(target=self._loop.run_forever, name="news", daemon=True).start()

    def send(self, group: str, message: Message) -> None:
        self._loop.call_soon_threadsafe(self._send, group, message)

    def send_seldom(self, group: str, message: Message) -> None:
        """Of messages that follow each other quickly, the last one is sent, and few of those before."""
        self._loop.call_soon_threadsafe(self._send_seldom, group, message)

    def _send(self, group: str, message: Message) -> None:
        if len(self._unsent) < MOST_UNSENT:
            task = self._loop.create_task(self._deliver(group, message))
            self._unsent.add(task)
            task.add_done_callback(self._unsent.discard)

    def _send_seldom(self, group: str, message: Message) -> None:
        if group in self._held:
            self._held[group] = message
            return
        self._send(group, message)
        self._held[group] = None
        self._loop.call_later(PROGRESS_EVERY_S, self._release, group)

    def _release(self, group: str) -> None:
        if message := self._held.pop(group):
            self._send_seldom(group, message)

    async def _deliver(self, group: str, message: Message) -> None:
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
    message = {"type": CHANGED, "submission": submission_id, "version": version}
    _open_publisher().send(_group(submission_id), message)


def publish_progress(submission_id: int, version: int, *, stage: str, case: int = 0, total: int = 0) -> None:
    """`case` counts from 1 and is the one that runs now."""
    message = {"type": PROGRESSED, "submission": submission_id, "version": version}
    message |= {"stage": stage, "case": case, "total": total}
    _open_publisher().send_seldom(_group(submission_id), message)


class _Listener:
    """Hears of all submissions that this loop's sockets show, over one channel. While Redis is away it asks on."""

    def __init__(self) -> None:
        self._hearers: dict[int, set[Hearer]] = {}
        self._subscribed: set[int] = set()
        self._changed = asyncio.Event()
        self._task = asyncio.create_task(self._keep_listening())

    def add(self, submission_id: int, hear: Hearer) -> None:
        self._hearers.setdefault(submission_id, set()).add(hear)
        self._changed.set()

    def remove(self, submission_id: int, hear: Hearer) -> None:
        hearers = self._hearers[submission_id]
        hearers.discard(hear)
        if not hearers:
            del self._hearers[submission_id]
            self._changed.set()

    async def _keep_listening(self) -> None:
        channel = ""
        while True:
            try:
                if not channel:
                    channel = await asyncio.wait_for(_layer().new_channel(), SUBSCRIBE_TIMEOUT_S)
                    self._receiving = asyncio.create_task(self._receive(channel))
                await self._keep_subscribed(channel)
            except (RedisError, OSError, TimeoutError) as error:
                logger.warning("sockets can't subscribe now, they re-read meanwhile: %r", error)
                self._changed.set()
                await asyncio.sleep(SUBSCRIBE_AGAIN_S)

    async def _keep_subscribed(self, channel: str) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            for submission_id in self._hearers.keys() - self._subscribed:
                await asyncio.wait_for(_layer().group_add(_group(submission_id), channel), SUBSCRIBE_TIMEOUT_S)
                self._subscribed.add(submission_id)
                # What changed before now was not heard.
                self._tell({"type": SUBSCRIBED, "submission": submission_id})
            for submission_id in self._subscribed - self._hearers.keys():
                await asyncio.wait_for(_layer().group_discard(_group(submission_id), channel), SUBSCRIBE_TIMEOUT_S)
                self._subscribed.discard(submission_id)

    async def _receive(self, channel: str) -> None:
        while True:
            self._tell(await _layer().receive(channel))

    def _tell(self, message: Message) -> None:
        for hear in self._hearers.get(message["submission"], ()):
            hear(message)


_listeners: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Listener] = weakref.WeakKeyDictionary()


def listen(submission_id: int, hear: Hearer) -> None:
    """From the loop of the caller: call `hear` with every message about the submission, until `ignore`."""
    loop = asyncio.get_running_loop()
    if loop not in _listeners:
        _listeners[loop] = _Listener()
    _listeners[loop].add(submission_id, hear)


def ignore(submission_id: int, hear: Hearer) -> None:
    _listeners[asyncio.get_running_loop()].remove(submission_id, hear)


def _group(submission_id: int) -> str:
    return f"submission.{submission_id}"


def _layer() -> Any:
    return get_channel_layer()
