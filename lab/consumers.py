"""The socket of the system page, for everyone: its live part, once a second."""

import asyncio

from channels.generic.websocket import AsyncWebsocketConsumer

from judge.consumers import choose_language
from lab.viewers import hub

TRY_AGAIN_LATER = 1013


class SystemConsumer(AsyncWebsocketConsumer):
    # It must go on while Redis is away.
    channel_layer_alias = "none"

    async def connect(self) -> None:
        self._newest = ""
        self._came = asyncio.Event()
        self._telling: asyncio.Task[None] | None = None
        await self.accept()
        if not hub().add(self._show, language=choose_language(self.scope["query_string"])):
            await self.close(TRY_AGAIN_LATER)
            return
        self._telling = asyncio.create_task(self._keep_telling())

    async def disconnect(self, code: int) -> None:
        hub().remove(self._show)
        if self._telling:
            self._telling.cancel()

    def _show(self, words: str) -> None:
        self._newest = words
        self._came.set()

    async def _keep_telling(self) -> None:
        """A page that is slow to take them gets fewer."""
        while True:
            await self._came.wait()
            self._came.clear()
            try:
                await self.send(self._newest)
            except OSError:  # the page has gone meanwhile
                return
