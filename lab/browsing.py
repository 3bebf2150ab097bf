"""A browser without a screen: its requests, and the pages of submissions that it keeps open, as the real ones do."""

import asyncio
import random
import re
import ssl
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import httpx
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin

# As templates/_fragments/_submission.html polls, and frontend/site/htmx.js connects.
POLLS_EVERY_S, POLL_TIMEOUT_S = 2.0, 3.0
RECONNECTS_AFTER_S = (0.25, 2.0)
ANSWERS_WITHIN_S = 15.0
_VERSION = re.compile(r'data-version="(\d+)" data-status="(\w+)"')
_VERDICT = re.compile(r'<h2 class="state-(?:good|bad|odd)">([^<]+)</h2>')
CSRF_TOKEN = "0123456789abcdef" * 2
# To read the certificates anew for each of a thousand browsers takes long.
_TLS = ssl.create_default_context()


@dataclass
class Page:
    """What one open page has shown."""

    submission: int
    opened_at: float
    version: int = 0
    verdict: str = ""  # its label
    shown_at: float = 0.0  # when the verdict came, since the epoch
    went_back: bool = False  # an older version came after a newer one, and a real page has to refuse it
    verdicts: set[str] = field(default_factory=set)
    is_judged: asyncio.Event = field(default_factory=asyncio.Event, repr=False)


@dataclass
class Answer:
    """To a POST of code. One without a status is none: the connection broke."""

    status: int = 0
    submission: int | None = None  # None: it was not taken
    retry_after_s: float = 0.0


@dataclass
class Sockets:
    """Of all browsers that share it."""

    opened: int = 0
    open: int = 0
    most_open: int = 0
    dropped: int = 0  # ended by the other side, or never came up
    dropped_at: list[float] = field(default_factory=list)

    def enter(self) -> None:
        self.opened += 1
        self.open += 1
        self.most_open = max(self.most_open, self.open)

    def drop(self) -> None:
        self.dropped += 1
        self.dropped_at.append(time.time())


class Browser:
    def __init__(self, urls: Sequence[str], *, session: str, dice: random.Random, sockets: Sockets) -> None:
        self.unreachable: list[float] = []  # moments at which no web process was there
        self.errors: Counter[int] = Counter()  # answers of 500 and more, by status
        self._urls = urls
        self._dice = dice
        self._sockets = sockets
        self._cookies = {"sessionid": session, "csrftoken": CSRF_TOKEN}
        # Each request with a connection of its own, as by a load balancer: none is to a process that has died since.
        limits = httpx.Limits(max_keepalive_connections=0)
        self._client = httpx.AsyncClient(
            cookies=self._cookies,
            headers={"X-CSRFToken": CSRF_TOKEN},
            timeout=httpx.Timeout(ANSWERS_WITHIN_S, connect=1),
            limits=limits,
            trust_env=False,
            verify=_TLS,
        )

    async def close(self) -> None:
        await self._client.aclose()

    async def request(self, method: str, path: str, **options: object) -> httpx.Response:
        """By a web process that can be reached, as a load balancer does it. Raises httpx.HTTPError."""
        for url in self._dice.sample(self._urls, len(self._urls)):
            options["headers"] = {"Referer": url}
            try:
                answer = await self._client.request(method, url + path, **options)  # type: ignore[arg-type]
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
            if answer.status_code >= 500:
                self.errors[answer.status_code] += 1
            return answer
        self.unreachable.append(time.time())
        raise httpx.ConnectError("no web process can be reached")

    async def submit(self, problem: str, *, language: str, source: str, button: str = "submit") -> Answer:
        """Press the button, "run" or "submit". An answer that no page of ours gives is an AssertionError."""
        path = f"/problems/{problem}/{button}/"
        try:
            answer = await self.request("POST", path, data={"language": language, "source": source})
        except httpx.HTTPError:
            return Answer()
        if answer.status_code == 302:
            return Answer(302, submission=int(re.findall(r"\d+", answer.headers["Location"])[-1]))
        if answer.status_code == 429:
            return Answer(429, retry_after_s=float(answer.headers["Retry-After"]))
        assert answer.status_code >= 500, f"{path}: {answer.status_code} {answer.text}"
        return Answer(answer.status_code)

    async def look(self, page: Page, *, gives_up_s: float) -> asyncio.Task[None]:
        """Until the verdict is shown, as a page does it, by the socket and by polling. Returns what still listens, for
        `stay`."""
        listening = asyncio.create_task(self._listen(page))
        with suppress(TimeoutError):
            async with asyncio.timeout(gives_up_s):
                while not page.verdict:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(page.is_judged.wait(), POLLS_EVERY_S)
                    if not page.verdict:
                        await self._poll(page)
        if page.verdict:
            await self._report(page)
        return listening

    async def stay(self, listening: asyncio.Task[None], seconds: float) -> None:
        """With the page open for a while, in which it must not change its mind."""
        with suppress(TimeoutError):
            await asyncio.wait_for(listening, seconds)

    async def _listen(self, page: Page) -> None:
        wait_s, refused = RECONNECTS_AFTER_S[0], ""
        cookie = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        while True:
            url = self._dice.choice([url for url in self._urls if url != refused] or self._urls)
            address = f"{url.replace('http', 'ws', 1)}/ws/submissions/{page.submission}/"
            refused = url
            with suppress(OSError, WebSocketException, TimeoutError):
                async with connect(
                    address,
                    origin=Origin(url),
                    additional_headers={"Cookie": cookie},
                    open_timeout=POLL_TIMEOUT_S,
                    close_timeout=1,
                    proxy=None,
                ) as socket:
                    wait_s, refused = RECONNECTS_AFTER_S[0], ""
                    self._sockets.enter()
                    try:
                        async for message in socket:
                            show(page, str(message))
                    finally:
                        self._sockets.open -= 1
            # Who looks no longer cancels this: so here the other side has ended it.
            self._sockets.drop()
            await asyncio.sleep(wait_s)
            wait_s = min(2 * wait_s, RECONNECTS_AFTER_S[1])

    async def _poll(self, page: Page) -> None:
        path = f"/submissions/{page.submission}/fragment/?version={page.version}"
        with suppress(httpx.HTTPError, TimeoutError):
            async with asyncio.timeout(POLL_TIMEOUT_S):
                answer = await self.request("GET", path)
                if answer.status_code == 200:
                    show(page, answer.text)

    async def _report(self, page: Page) -> None:
        """When the verdict was shown, as frontend/lab/trace.js does it."""
        shown, now = round(page.shown_at * 1000), round(time.time() * 1000)
        with suppress(httpx.HTTPError, TimeoutError):
            async with asyncio.timeout(POLL_TIMEOUT_S):
                path = f"/submissions/{page.submission}/trace/?received={shown}&painted={shown}&now={now}"
                await self.request("GET", path)


def show(page: Page, fragment: str) -> None:
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
            page.is_judged.set()
