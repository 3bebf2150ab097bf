"""Simulated people: each arrives, reads, runs, submits, fails, fixes and goes on to the next problem."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import httpx

from judge.engine import Verdict
from lab.browsing import Browser, Page, Sockets
from lab.mix import RIGHT, Mix, Profile, Program, think

# After the end, everything that was taken must still get its verdict.
GIVES_UP_AFTER_S = 300.0
STAYS_S = 1.0
FLOODS_EVERY_S = 0.2


@dataclass
class Sent:
    """One piece of code that the site took. Times are seconds since the epoch, by the clock of the people."""

    submission: int
    button: str
    program: Program
    posted_at: float
    answered_at: float
    page: Page
    session: str = field(repr=False)


@dataclass
class Record:
    """What people did, and what they were answered."""

    sent: list[Sent] = field(default_factory=list)
    refused: int = 0  # with 429
    unanswered: int = 0  # the connection broke
    errors: Counter[int] = field(default_factory=Counter)  # answers of 500 and more, by status
    pages_read: list[tuple[float, float]] = field(default_factory=list)  # when, and the seconds that it took
    sockets: Sockets = field(default_factory=Sockets)
    here: int = 0  # people


class Person:
    def __init__(
        self,
        urls: Sequence[str],
        record: Record,
        *,
        session: str,
        profile: Profile,
        mix: Mix,
        dice: random.Random,
        is_flooder: bool,
    ) -> None:
        self._record = record
        self._session = session
        self._profile = profile
        self._mix = mix
        self._dice = dice
        self._is_flooder = is_flooder
        self._browser = Browser(urls, session=session, dice=dice, sockets=record.sockets)
        self._browser.errors = record.errors

    async def live(self, *, arrives_after_s: float, over: asyncio.Event) -> None:
        """From the start of the run until it is over; what was sent until then is waited for."""
        await _sleep(arrives_after_s, until=over)
        self._record.here += 1
        problems = self._dice.sample(self._mix.problems, len(self._mix.problems))
        async with asyncio.TaskGroup() as pages:
            while not over.is_set():
                for problem in problems:
                    if not over.is_set():
                        await (self._flood if self._is_flooder else self._solve)(problem, pages, over)
        self._record.here -= 1
        await self._browser.close()

    async def _solve(self, problem: str, pages: asyncio.TaskGroup, over: asyncio.Event) -> None:
        await self._read(problem)
        await _sleep(think(self._profile.reads_s, self._dice), until=over)
        solved = False
        while not solved and not over.is_set():
            is_right = self._dice.random() < RIGHT
            program = self._mix.choose(problem, is_right=is_right, dice=self._dice)
            if self._dice.random() < self._profile.runs_first and (ran := await self._send(program, "run")):
                await self._look(ran.page)
                await _sleep(think(self._profile.fixes_s, self._dice), until=over)
            if not over.is_set() and (sent := await self._send(program, "submit")):
                await self._look(sent.page)
                solved = program.expected == {Verdict.AC}
            await _sleep(think(self._profile.fixes_s, self._dice), until=over)

    async def _flood(self, problem: str, pages: asyncio.TaskGroup, over: asyncio.Event) -> None:
        """What does not wait for an answer, nor for its turn."""
        program = self._mix.choose(problem, is_right=True, dice=self._dice)
        if sent := await self._send(program, "submit"):
            pages.create_task(self._look(sent.page))
        await _sleep(FLOODS_EVERY_S, until=over)

    async def _read(self, problem: str) -> None:
        started = time.time()
        with suppress(httpx.HTTPError):
            await self._browser.request("GET", f"/problems/{problem}/")
            self._record.pages_read.append((started, time.time() - started))

    async def _send(self, program: Program, button: str) -> Sent | None:
        """None: it was not taken, and who is told to wait does so."""
        posted_at = time.time()
        answer = await self._browser.submit(
            program.problem, language=program.language, source=program.source, button=button
        )
        answered_at = time.time()
        if answer.submission is not None:
            page = Page(answer.submission, opened_at=answered_at)
            sent = Sent(answer.submission, button, program, posted_at, answered_at, page, self._session)
            self._record.sent.append(sent)
            return sent
        if answer.status == 429:
            self._record.refused += 1
            if not self._is_flooder:
                await asyncio.sleep(answer.retry_after_s)
        elif not answer.status:
            self._record.unanswered += 1
        return None

    async def _look(self, page: Page) -> None:
        listening = await self._browser.look(page, gives_up_s=GIVES_UP_AFTER_S)
        await self._browser.stay(listening, STAYS_S)


async def _sleep(seconds: float, *, until: asyncio.Event) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(until.wait(), seconds)
