"""Everybody who looks at the system page over this process: one look, and a drawing for each language."""

import asyncio
import logging
import weakref
from collections.abc import Callable

from channels.db import database_sync_to_async
from django.template.loader import render_to_string
from django.utils import translation

from lab.picture import draw
from lab.sampling import LOOK_EVERY_S, Sample, look
from lab.system_charts import draw_charts
from lab.timeline import tell

logger = logging.getLogger(__name__)

MOST_VIEWERS = 1_000  # of one process: anybody may look
Show = Callable[[str], None]


class Hub:
    """Looks while somebody is there. Belongs to one event loop."""

    def __init__(self) -> None:
        self._viewers: dict[Show, str] = {}  # with the language of each
        self._looking: asyncio.Task[None] | None = None

    def add(self, show: Show, *, language: str) -> bool:
        """From now on `show` is called with the page's live part, once a second. False: there are too many."""
        if len(self._viewers) >= MOST_VIEWERS:
            return False
        self._viewers[show] = language
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._keep_looking())
        return True

    def remove(self, show: Show) -> None:
        self._viewers.pop(show, None)

    async def _keep_looking(self) -> None:
        while self._viewers:
            try:
                sample = await database_sync_to_async(look)()
                languages = set(self._viewers.values())
                drawn = {language: await database_sync_to_async(render)(sample, language) for language in languages}
            except Exception:
                # The next look may work, and a page that hears nothing says so.
                logger.exception("the system page can't be drawn")
            else:
                for show, language in tuple(self._viewers.items()):
                    # Who came meanwhile, with another language, sees the next look.
                    if language in drawn:
                        show(drawn[language])
            await asyncio.sleep(LOOK_EVERY_S)


def render(sample: Sample, language: str) -> str:
    with translation.override(language):
        return render_to_string("lab/_system.html", describe(sample))


def describe(sample: Sample) -> dict[str, object]:
    """What templates/lab/_system.html shows."""
    shown = {"sample": sample, "is_known": "at" in sample}
    if "at" in sample:
        events = [tell(event) for event in sample["events"]]
        shown |= {"picture": draw(sample), "charts": draw_charts(sample), "events": events}
    return shown


_hubs: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Hub] = weakref.WeakKeyDictionary()


def hub() -> Hub:
    """Of the loop that runs."""
    return _hubs.setdefault(asyncio.get_running_loop(), Hub())
