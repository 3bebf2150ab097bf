"""Users who submit programs whose verdicts are known, and the pages that they look at: in one event loop."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from chaos.programs import Program, choose
from lab.browsing import POLLS_EVERY_S, Browser, Page, Sockets

PAGES_PER_SUBMISSION = 2
MOST_OPEN_PAGES = 6  # of one user, who then waits
THINKS_S = (0.5, 2.5)
GIVES_UP_AFTER_S = 300.0  # long after all is drained: who waits for its turn has not failed to converge


@dataclass
class Record:
    """What people did, and what they were answered."""

    accepted: dict[int, Program] = field(default_factory=dict)
    refused: int = 0  # with 429
    unanswered: int = 0  # the connection broke
    errors: Counter[int] = field(default_factory=Counter)  # answers of 500 and more to a POST, by status
    pages: list[Page] = field(default_factory=list)
    unreachable: list[float] = field(default_factory=list)  # moments at which no web process was there
    sockets: Sockets = field(default_factory=Sockets)


class User:
    def __init__(
        self, urls: Sequence[str], record: Record, *, session: str, seed: str, programs: Sequence[Program]
    ) -> None:
        self._record = record
        self._open_pages = 0
        self._dice = random.Random(seed)
        self._programs = programs
        self._browser = Browser(urls, session=session, dice=self._dice, sockets=record.sockets)
        self._browser.unreachable = record.unreachable

    async def work(self, *, until: asyncio.Event) -> None:
        """Submit one program after another, and look at each, until told to stop; then until all pages are done."""
        async with asyncio.TaskGroup() as pages:
            while not until.is_set():
                if self._open_pages >= MOST_OPEN_PAGES:
                    await asyncio.sleep(THINKS_S[0])
                    continue
                wait_s = await self._submit(pages)
                with suppress(TimeoutError):
                    await asyncio.wait_for(until.wait(), wait_s)
        await self._browser.close()

    async def _submit(self, pages: asyncio.TaskGroup) -> float:
        """How long to wait before the next one."""
        program = choose(self._programs, self._dice)
        thinks_s = self._dice.uniform(*THINKS_S)
        answer = await self._browser.submit(program.problem, language=program.language, source=program.source)
        if answer.submission is not None:
            self._record.accepted[answer.submission] = program
            for _ in range(PAGES_PER_SUBMISSION):
                page = Page(answer.submission, opened_at=time.time())
                self._record.pages.append(page)
                pages.create_task(self._look(page))
        elif answer.status == 429:
            self._record.refused += 1
            return answer.retry_after_s
        elif answer.status:
            self._record.errors[answer.status] += 1
        else:
            self._record.unanswered += 1
        return thinks_s

    async def _look(self, page: Page) -> None:
        self._open_pages += 1
        listening = await self._browser.look(page, gives_up_s=GIVES_UP_AFTER_S)
        self._open_pages -= 1
        await self._browser.stay(listening, POLLS_EVERY_S)
