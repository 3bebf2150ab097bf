"""Users who submit programs whose verdicts are known, and the pages that they look at: in one event loop."""

import asyncio
import random
import re
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import httpx
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin

from chaos.programs import Program, choose

PAGES_PER_SUBMISSION = 2
MOST_OPEN_PAGES = 6  # of one user, who then waits
THINKS_S = (0.5, 2.5)
# As templates/_fragments/_submission.html polls, and frontend/site/htmx.js connects.
POLLS_EVERY_S, POLL_TIMEOUT_S = 2.0, 3.0
RECONNECTS_AFTER_S = (0.25, 2.0)
GIVES_UP_AFTER_S = 300.0  # long after all is drained: who waits for its turn has not failed to converge
_VERSION = re.compile(r'data-version="(\d+)" data-status="(\w+)"')
_VERDICT = re.compile(r'<h2 class="state-(?:good|bad|odd)">([^<]+)</h2>')


@dataclass
class Page:
    """What one open page has shown."""

    submission: int
    opened_at: float
    version: int = 0
    verdict: str = ""
    shown_at: float = 0.0  # when the verdict came, since the epoch
    went_back: bool = False  # an older version came after a newer one, and a real page has to refuse it
    verdicts: set[str] = field(default_factory=set)


@dataclass
class Record:
    """What people did, and what they were answered."""

    accepted: dict[int, Program] = field(default_factory=dict)
    refused: int = 0  # with 429
    unanswered: int = 0  # the connection broke
    errors: Counter[int] = field(default_factory=Counter)  # answers of 500 and more, by status
    pages: list[Page] = field(default_factory=list)
    unreachable: list[float] = field(default_factory=list)  # moments at which no web process was there


class User:
    def __init__(
        self, urls: Sequence[str], record: Record, *, session: str, seed: str, programs: Sequence[Program]
    ) -> None:
        self._urls = urls
        self._record = record
        self._open_pages = 0
        self._random = random.Random(seed)
        self._programs = programs
        token = "0123456789abcdef" * 2
        self._cookies = {"sessionid": session, "csrftoken": token}
        # Each request with a connection of its own, as by a load balancer: none is to a process that has died since.
        limits = httpx.Limits(max_keepalive_connections=0)
        self._client = httpx.AsyncClient(
            cookies=self._cookies,
            headers={"X-CSRFToken": token},
            timeout=httpx.Timeout(15, connect=1),
            limits=limits,
            trust_env=False,
        )

    async def work(self, *, until: asyncio.Event) -> None:
        """Submit one program after another, and look at each, until told to stop; then until all pages are done."""
        async with asyncio.TaskGroup() as pages:
            while not until.is_set():
                if self._open_pages >= MOST_OPEN_PAGES:
                    await asyncio.sleep(THINKS_S[0])
                    continue
                program = choose(self._programs, self._random)
                pk, wait_s = await self._submit(program)
                if pk is not None:
                    self._record.accepted[pk] = program
                    for _ in range(PAGES_PER_SUBMISSION):
                        page = Page(pk, opened_at=time.time())
                        self._record.pages.append(page)
                        pages.create_task(self._look(page))
                with suppress(TimeoutError):
                    await asyncio.wait_for(until.wait(), wait_s)

    async def _submit(self, program: Program) -> tuple[int | None, float]:
        """The new submission's id, if the answer came; and how long to wait before the next one."""
        thinks_s = self._random.uniform(*THINKS_S)
        form = {"language": program.language, "source": program.source}
        path = f"/problems/{program.problem}/submit/"
        try:
            answer = await self._request("POST", path, data=form)
        except httpx.HTTPError:
            self._record.unanswered += 1
            return None, thinks_s
        if answer.status_code == 302:
            return int(re.findall(r"\d+", answer.headers["Location"])[-1]), thinks_s
        if answer.status_code == 429:
            self._record.refused += 1
            return None, float(answer.headers["Retry-After"])
        assert answer.status_code >= 500, f"{path}: {answer.status_code} {answer.text}"
        self._record.errors[answer.status_code] += 1
        return None, thinks_s

    async def _request(self, method: str, path: str, **options: object) -> httpx.Response:
        """By a web process that can be reached, as a load balancer does it."""
        urls = self._random.sample(self._urls, len(self._urls))
        for url in urls:
            try:
                return await self._client.request(method, url + path, **options)  # type: ignore[arg-type]
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        self._record.unreachable.append(time.time())
        raise httpx.ConnectError("no web process can be reached")

    async def _look(self, page: Page) -> None:
        """Until the verdict is shown, as a page does it: by the socket, and by polling."""
        self._open_pages += 1
        listening = asyncio.create_task(self._listen(page))
        with suppress(TimeoutError):
            async with asyncio.timeout(GIVES_UP_AFTER_S):
                while not page.verdict:
                    await asyncio.sleep(POLLS_EVERY_S)
                    await self._poll(page)
        self._open_pages -= 1
        # A page stays open for a while, and must not change its mind.
        with suppress(TimeoutError):
            await asyncio.wait_for(listening, POLLS_EVERY_S)

    async def _listen(self, page: Page) -> None:
        wait_s, refused = RECONNECTS_AFTER_S[0], ""
        cookie = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        while True:
            url = self._random.choice([url for url in self._urls if url != refused] or self._urls)
            address = f"{url.replace('http', 'ws')}/ws/submissions/{page.submission}/"
            refused = url
            with suppress(OSError, WebSocketException, TimeoutError):
                async with connect(
                    address,
                    origin=Origin(url),
                    additional_headers={"Cookie": cookie},
                    open_timeout=POLL_TIMEOUT_S,
                    close_timeout=1,
                ) as socket:
                    wait_s, refused = RECONNECTS_AFTER_S[0], ""
                    async for message in socket:
                        _show(page, str(message))
            await asyncio.sleep(wait_s)
            wait_s = min(2 * wait_s, RECONNECTS_AFTER_S[1])

    async def _poll(self, page: Page) -> None:
        path = f"/submissions/{page.submission}/fragment/?version={page.version}"
        with suppress(httpx.HTTPError, TimeoutError):
            async with asyncio.timeout(POLL_TIMEOUT_S):
                answer = await self._request("GET", path)
                if answer.status_code == 200:
                    _show(page, answer.text)


def _show(page: Page, fragment: str) -> None:
    found = _VERSION.search(fragment)
    assert found, fragment
    version, status = int(found[1]), found[2]
    if version < page.version:
        page.went_back = True
        return
    page.version = version
    if status == "DONE" and (verdict := _VERDICT.search(fragment)):
        page.verdicts.add(verdict[1])
        if not page.verdict:
            page.verdict, page.shown_at = verdict[1], time.time()
