"""What staff do to the site from the system page, and what it never touches."""

import asyncio
import os
import signal
import socket
import subprocess
import threading
from pathlib import Path

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from lab import siblings
from lab.accounts import make_session
from lab.browsing import CSRF_TOKEN
from lab.sampling import take_sample
from lab.timeline import tell
from tests.site import PATIENCE_S, Running, Site, wait_until

pytestmark = pytest.mark.django_db(transaction=True)

DEEDS = ("simulate", "kill", "freeze", "restart-redis", "drop-sockets")


@pytest.fixture
def beside(monkeypatch) -> None:
    """The web process of this test is the test itself, which has started the others."""
    monkeypatch.setattr(siblings.os, "getppid", lambda: os.getpid())


def read_state(running: Running) -> str:
    """T: stopped."""
    return Path(f"/proc/{running.process.pid}/stat").read_text().rpartition(")")[2].split()[0]


def list_events() -> list[str]:
    return [tell(event) for event in take_sample(None)["events"]]


def test_staff_alone_have_the_controls(client, user, staff, redis):
    for name in DEEDS:
        assert client.post(f"/system/{name}/").status_code == 302  # to the login
    client.force_login(user)
    assert "Try it" not in client.get("/system/").content.decode()
    assert {client.post(f"/system/{name}/").status_code for name in DEEDS} == {403}
    assert client.get("/system/controls/").status_code == 403
    client.force_login(staff)
    assert "Try it" in client.get("/system/").content.decode()


def test_staff_kill_a_worker_that_runs_beside_the_site_and_nothing_else(client, staff, worker, redis, beside):
    running = worker()
    client.force_login(staff)
    [sibling] = siblings.list_siblings()
    assert sibling.pid == running.process.pid
    page = client.post("/system/kill/", {"worker": "another"}, follow=True).content.decode()
    assert "Nothing is done: this worker is not on this host" in page
    assert running.is_alive()
    client.post("/system/kill/", {"worker": sibling.name})
    assert running.process.wait(PATIENCE_S) == -signal.SIGKILL
    assert list_events() == ["Staff killed a worker"]
    page = client.post("/system/kill/", {"worker": sibling.name}, follow=True).content.decode()
    assert "Nothing is done" in page


def test_a_worker_that_staff_freeze_wakes_by_itself(client, staff, worker, redis, beside, monkeypatch):
    # Long enough to be seen.
    monkeypatch.setattr(siblings, "FROZEN_S", 5.0)
    running = worker()
    client.force_login(staff)
    [sibling] = siblings.list_siblings()
    client.post("/system/freeze/", {"worker": sibling.name})
    wait_until(lambda: read_state(running) == "T", what="the worker's freezing")
    wait_until(lambda: read_state(running) != "T", what="its waking")
    assert running.is_alive()
    assert list_events() == ["Staff froze a worker for 5 s"]


def test_staff_restart_a_redis_that_runs_beside_the_site(client, staff, valkey, beside):
    killed = valkey.running.process

    def keep_alive() -> None:
        killed.wait()
        valkey.start()

    supervisor = threading.Thread(target=keep_alive)
    supervisor.start()
    client.force_login(staff)
    assert "Restart Redis, empty" in client.get("/system/").content.decode()
    page = client.post("/system/restart-redis/", follow=True).content.decode()
    supervisor.join(PATIENCE_S)
    assert killed.returncode == -signal.SIGKILL
    assert "Redis was killed, and is back, empty" in page
    assert list_events() == ["Staff restarted Redis, empty"]


def test_a_redis_that_somebody_else_started_is_not_touched(client, staff, valkey):
    client.force_login(staff)
    page = client.post("/system/restart-redis/", follow=True).content.decode()
    assert "Nothing is done: Redis was not started beside this web process" in page
    assert "it can't be restarted from here" in page
    assert "Restart Redis, empty" not in page
    assert valkey.running.is_alive()


def test_pages_whose_sockets_staff_drop_come_back(site: Site, staff):
    site.start_web()
    cookies = {"sessionid": make_session(staff.username), "csrftoken": CSRF_TOKEN}
    origin = site.url

    async def look_twice() -> int:
        def open_page() -> connect:
            return connect(origin.replace("http", "ws", 1) + "/ws/system/", origin=Origin(origin), proxy=None)

        headers = {"X-CSRFToken": CSRF_TOKEN, "Referer": origin}
        async with httpx.AsyncClient(cookies=cookies, headers=headers, timeout=PATIENCE_S) as client:
            async with open_page() as page:
                await page.recv()
                assert (await client.post(f"{origin}/system/drop-sockets/")).status_code == 302
                with pytest.raises(ConnectionClosed) as closed:
                    while True:
                        await asyncio.wait_for(page.recv(), PATIENCE_S)
            async with open_page() as page:
                assert "Staff dropped the sockets of all pages" in await _read_until_told(page)
        assert closed.value.rcvd
        return closed.value.rcvd.code

    assert asyncio.run(look_twice()) == 1012


async def _read_until_told(page) -> str:
    while "Staff dropped" not in (words := str(await asyncio.wait_for(page.recv(), PATIENCE_S))):
        pass
    return words


def test_a_process_that_is_no_worker_is_never_a_sibling(redis, beside):
    stranger = subprocess.Popen(["sleep", "60"])
    try:
        mapping = {"hostname": socket.gethostname(), "pid": stranger.pid, "last_heartbeat": "now"}
        redis.hset("rq:worker:forged", mapping=mapping)
        redis.sadd("rq:workers", "rq:worker:forged")
        assert siblings.list_siblings() == []
    finally:
        stranger.kill()
        stranger.wait()
