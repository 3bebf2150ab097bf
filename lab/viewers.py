"""Everybody who looks at the system page over this process: one look, one drawing, sent to all of them."""

import asyncio
import logging
import weakref
from collections.abc import Callable

from channels.db import database_sync_to_async
from django.template.loader import render_to_string

from lab.picture import draw
from lab.sampling import LOOK_EVERY_S, Sample, look
from lab.system_charts import draw_charts

logger = logging.getLogger(__name__)

MOST_VIEWERS = 1_000  # of one process: anybody may look
Show = Callable[[str], None]


class Hub:
    """Looks while somebody is there. Belongs to one event loop."""

    def __init__(self) -> None:
        self._viewers: set[Show] = set()
        self._looking: asyncio.Task[None] | None = None

    def add(self, show: Show) -> bool:
        """From now on `show` is called with the page's live part, once a second. False: there are too many."""
        if len(self._viewers) >= MOST_VIEWERS:
            return False
        self._viewers.add(show)
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._keep_looking())
        return True

    def remove(self, show: Show) -> None:
        self._viewers.discard(show)

    async def _keep_looking(self) -> None:
        while self._viewers:
            try:
                sample = await database_sync_to_async(look)()
                words = await database_sync_to_async(render)(sample)
            except Exception:
                # The next look may work, and a page that hears nothing says so.
                logger.exception("the system page can't be drawn")
            else:
                for show in tuple(self._viewers):
                    show(words)
            await asyncio.sleep(LOOK_EVERY_S)


def render(sample: Sample) -> str:
    return render_to_string("lab/_system.html", describe(sample))


def describe(sample: Sample) -> dict[str, object]:
    """What templates/lab/_system.html shows."""
    shown = {"sample": sample, "is_known": "at" in sample}
    if "at" in sample:
        shown |= {"picture": draw(sample), "charts": draw_charts(sample)}
    return shown


_hubs: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Hub] = weakref.WeakKeyDictionary()


def hub() -> Hub:
    """Of the loop that runs."""
    return _hubs.setdefault(asyncio.get_running_loop(), Hub())
