"""Waiting for news of a submission: a request that is answered when there is something to tell."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable

from asgiref.sync import async_to_sync
from channels.db import database_sync_to_async
from django.conf import settings

from judge import admission, events
from judge.consumers import LOOK_AGAIN_S
from judge.models import Submission

Progress = events.Message

# Requests of this process, by user.
_waiting: Counter[int] = Counter()


@async_to_sync
async def follow(
    submission_id: int, read: Callable[[], Submission], *, user_id: int, seconds: float, since: int | None
) -> tuple[Submission, Progress | None]:
    """The submission once it is done, or after so many seconds as it is then.

    With `since` already when its version is newer, or when it was heard how far the judging is. A wait for news
    holds no connection to the database: many may wait. Raises admission.Refused when the user has more requests waiting
    than submissions that they could be about: each costs a thread.
    """
    if _waiting[user_id] >= settings.LEETSIM_MAX_UNFINISHED:
        raise admission.Refused(
            f"You have {_waiting[user_id]} requests waiting for news, and more are not taken. Ask without `wait`.",
            retry_after_s=1,
        )
    heard = asyncio.Event()
    progress: Progress | None = None

    def hear(message: events.Message) -> None:
        nonlocal progress
        if message["type"] == events.PROGRESSED:
            if since is None:
                return
            progress = message
        heard.set()

    loop = asyncio.get_running_loop()
    give_up_at = loop.time() + seconds
    _waiting[user_id] += 1
    events.listen(submission_id, hear)
    try:
        while True:
            heard.clear()
            submission = await database_sync_to_async(read)()
            current = progress if progress and progress["version"] == submission.version else None
            is_news = since is not None and (submission.version > since or current is not None)
            left_s = give_up_at - loop.time()
            if submission.is_done or is_news or left_s <= 0:
                return submission, current
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left_s, LOOK_AGAIN_S)):
                    await heard.wait()
    finally:
        events.ignore(submission_id, hear)
        _waiting[user_id] -= 1
