"""The socket of one submission: sends its fragment, first as it is now, then after each change."""

import asyncio
import contextlib
import logging
from urllib.parse import parse_qs

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings
from django.db import DatabaseError
from django.template.loader import render_to_string
from django.utils import translation

from judge import events, logs, metrics
from judge.models import Submission

logger = logging.getLogger(__name__)

# The socket is accepted even when it is then closed: a browser sees the code of an accepted socket alone.
SIGN_IN = 4401
NOT_FOUND = 4404  # or somebody else's
INTERNAL_ERROR = 1011  # the page comes back, and polls meanwhile

# News may be lost. An unfinished submission is looked at again without any.
LOOK_AGAIN_S = 2.0
TRY_AGAIN_S = 0.5  # when the database did not answer


class SubmissionConsumer(AsyncWebsocketConsumer):
    # Channels would refuse the socket while Redis is away. News come over `events`; without any, it looks by itself.
    channel_layer_alias = "none"

    async def connect(self) -> None:
        self._id: int = self.scope["url_route"]["kwargs"]["pk"]
        logs.mark(submission=self._id)
        metrics.OPEN_SOCKETS.inc()
        self._language = choose_language(self.scope["query_string"])
        self._shown: Submission | None = None
        self._heard = asyncio.Event()
        self._progress: events.Message | None = None
        self._telling: asyncio.Task[None] | None = None
        await self.accept()
        if not self.scope["user"].is_authenticated:
            await self.close(SIGN_IN)
            return
        events.listen(self._id, self._hear)
        self._telling = asyncio.create_task(self._keep_telling())

    async def disconnect(self, code: int) -> None:
        metrics.OPEN_SOCKETS.dec()
        if self._telling:
            events.ignore(self._id, self._hear)
            self._telling.cancel()

    def _hear(self, message: events.Message) -> None:
        if message["type"] == events.CHANGED and self._shown and message["version"] <= self._shown.version:
            return
        if message["type"] == events.PROGRESSED:
            self._progress = message
        self._heard.set()

    async def _keep_telling(self) -> None:
        """One message after the other: a page that is slow to take them gets fewer, and none out of order."""
        while True:
            self._heard.clear()
            try:
                if not await self._tell():
                    await self.close(NOT_FOUND)
                    return
                wait_s = None if self._shown and self._shown.is_done else LOOK_AGAIN_S
            except DatabaseError as error:
                logger.warning("the socket of submission %d can't read it now: %s", self._id, error)
                wait_s = TRY_AGAIN_S
            except OSError:  # the page has gone meanwhile
                return
            except Exception:
                # A socket that stays open and says nothing would look live.
                logger.exception("the socket of submission %d ends", self._id)
                await self.close(INTERNAL_ERROR)
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    await self._heard.wait()

    async def _tell(self) -> bool:
        """Send what the page does not show yet. False: there is no such submission for this user."""
        progress, self._progress = self._progress, None
        shown = self._shown
        if shown is None or progress is None or progress["version"] > shown.version:
            self._shown = await self._read(newer_than=shown.version if shown else 0) or shown
        if self._shown is None:
            return False
        if progress and progress["version"] != self._shown.version:
            progress = None
        if progress or self._shown is not shown:
            await self.send(await _render(self._shown, progress, language=self._language))
        return True

    @database_sync_to_async
    def _read(self, *, newer_than: int) -> Submission | None:
        visible = Submission.objects.visible_to(self.scope["user"])
        return visible.with_what_pages_show().filter(pk=self._id, version__gt=newer_than).first()


def choose_language(query: bytes) -> str:
    """That of the page, which says it in the socket's address."""
    try:
        [wanted] = parse_qs(query.decode("ascii"))["language"]
        return translation.get_supported_language_variant(wanted)
    except (LookupError, ValueError):
        return settings.LANGUAGE_CODE


@database_sync_to_async
def _render(submission: Submission, progress: events.Message | None, *, language: str) -> str:
    with translation.override(language):
        return render_to_string("_fragments/_submission.html", {"submission": submission, "progress": progress})
