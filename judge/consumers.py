"""The socket of one submission: sends its fragment, first as it is now, then after each change."""

import asyncio
import contextlib
import logging
from typing import Any

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from django.db import DatabaseError
from django.template.loader import render_to_string
from redis.exceptions import RedisError

from judge import events, logs, metrics
from judge.models import Submission

logger = logging.getLogger(__name__)

# The socket is accepted even when it is then closed: a browser sees the code of an accepted socket alone.
SIGN_IN = 4401
NOT_FOUND = 4404  # or somebody else's
TRY_AGAIN_LATER = 1013  # the browser connects again by itself

# News may be lost. An unfinished submission is looked at again without any.
LOOK_AGAIN_S = 2.0


class SubmissionConsumer(AsyncWebsocketConsumer):
    async def connect(self) -> None:
        self._id: int = self.scope["url_route"]["kwargs"]["pk"]
        logs.mark(submission=self._id)
        metrics.OPEN_SOCKETS.inc()
        self._shown: Submission | None = None
        # Of two that read and send at the same time, the older state could arrive last.
        self._sending = asyncio.Lock()
        self._looking: asyncio.Task[None] | None = None
        await self.accept()
        if not self.scope["user"].is_authenticated:
            await self.close(SIGN_IN)
            return
        try:
            await events.subscribe(self._id, self.channel_name)
        except (RedisError, OSError):
            await self.close(TRY_AGAIN_LATER)
            return
        await self._send_news()
        self._looking = asyncio.create_task(self._keep_looking())

    async def disconnect(self, code: int) -> None:
        metrics.OPEN_SOCKETS.dec()
        if self._looking:
            self._looking.cancel()
        with contextlib.suppress(RedisError, OSError):
            await events.unsubscribe(self._id, self.channel_name)

    async def submission_changed(self, event: dict[str, Any]) -> None:
        if self._shown is None or event["version"] > self._shown.version:
            await self._send_news()

    async def submission_progressed(self, event: dict[str, Any]) -> None:
        await self.submission_changed(event)
        async with self._sending:
            shown = self._shown
            if shown and shown.version == event["version"] and shown.status == Submission.Status.RUNNING:
                await self.send(await _render(shown, progress=event))

    async def _keep_looking(self) -> None:
        while True:
            await asyncio.sleep(LOOK_AGAIN_S)
            if self._shown is None or not self._shown.is_done:
                await self._send_news()

    async def _send_news(self) -> None:
        """Send the submission's state, unless the page has it already."""
        async with self._sending:
            try:
                current = await self._read()
            except DatabaseError as error:
                logger.warning("the socket of submission %d can't read it now: %s", self._id, error)
                return
            if current is None:
                await self.close(NOT_FOUND)
            elif self._shown is None or current.version > self._shown.version:
                self._shown = current
                await self.send(await _render(current))

    @database_sync_to_async
    def _read(self) -> Submission | None:
        visible = Submission.objects.visible_to(self.scope["user"])
        return visible.with_what_pages_show().filter(pk=self._id).first()


@database_sync_to_async
def _render(submission: Submission, progress: dict[str, Any] | None = None) -> str:
    return render_to_string("_fragments/_submission.html", {"submission": submission, "progress": progress})
