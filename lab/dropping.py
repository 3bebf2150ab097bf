"""Drops the sockets of all open pages, as a restart of all web processes would: the pages come back by themselves.

Who wants it leaves a word in Redis; each web process reads it when it announces itself (presence.py).
"""

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

from judge import queues

_NAME = "drop-sockets"
_KEPT_S = 30
_SERVICE_RESTART = 1012  # which htmx takes as a reason to come back

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class _Socket:
    def __init__(self, send: Send) -> None:
        self._send = send
        self._loop = asyncio.get_running_loop()
        self._is_dropped = False

    async def send(self, message: Any) -> None:
        if not self._is_dropped:
            await self._send(message)

    def drop(self) -> None:
        """From any thread."""
        asyncio.run_coroutine_threadsafe(self._close(), self._loop)

    async def _close(self) -> None:
        if not self._is_dropped:
            self._is_dropped = True
            await self._send({"type": "websocket.close", "code": _SERVICE_RESTART})


_open: set[_Socket] = set()


def droppable(application: Application) -> Application:
    async def run(scope: Scope, receive: Receive, send: Send) -> None:
        one = _Socket(send)
        _open.add(one)
        try:
            await application(scope, receive, one.send)
        finally:
            _open.discard(one)

    return run


def ask() -> None:
    """All web processes, within seconds. Raises RedisError."""
    queues.keep(_NAME, uuid.uuid4().hex, seconds=_KEPT_S)


class Ear:
    """Of one web process. What was asked before it began is not for it."""

    def __init__(self) -> None:
        self._heard: str | None = None
        self._is_first = True

    def listen(self) -> None:
        """Drop this process's sockets if that was asked since the last time. Raises RedisError."""
        asked = queues.recall(_NAME)
        if asked and asked != self._heard and not self._is_first:
            for one in tuple(_open):
                one.drop()
        self._heard, self._is_first = asked, False
