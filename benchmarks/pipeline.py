"""From POST to the verdict on the socket, over a real site, against the engine alone."""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import httpx
from websockets.sync.client import connect

from judge.engine import Judged, Sandbox, Task, judge
from problems import packages
from tests.site import Site, Valkey, wait_until

from .table import Row

SLUG, SOLUTION, LANGUAGE = "two-sum", "dictionary.py", "python3"
LATENCIES = 40
SUBMISSIONS = 120
WORKERS = 2
# One user stands for many here.
BOUNDS = ("LEETSIM_MAX_UNFINISHED", "LEETSIM_RUNS_PER_MINUTE", "LEETSIM_SUBMITS_PER_MINUTE", "LEETSIM_MAX_WAIT")


def measure(state_dir: Path) -> list[Row]:
    package = packages.read(packages.find(SLUG))
    source = (packages.CATALOG / SLUG / "submissions" / "accepted" / SOLUTION).read_text()
    with Sandbox(state_dir) as sandbox:
        package = packages.build(package, sandbox)
    task = package.task(source, LANGUAGE)
    with running_site(state_dir) as site, signed_in(site, "bench") as client:
        submit = Submitter(site, client, source)
        pairs = [(submit.and_wait(), _alone(task, state_dir)) for _ in range(LATENCIES)]
        ours, bare = (1000 * median(side) for side in zip(*pairs, strict=True))
        site_rate = submit.rate()
    bare_rate = _bare_rate(state_dir)
    return [
        Row(
            "POST → verdict on the socket, p50",
            f"{ours:.0f} ms",
            f"{bare:.0f} ms",
            f"+ {ours - bare:.0f} ms",
            "≤ 40 ms more",
        ),
        Row(
            f"submissions/s, {WORKERS} workers against {WORKERS} engine loops",
            f"{site_rate:.1f}",
            f"{bare_rate:.1f}",
            f"{site_rate / bare_rate:.2f} x",
            "≥ 0.75 x",
        ),
    ]


@contextmanager
def running_site(state_dir: Path) -> Iterator[Site]:
    """A site of its own for the measurement, with the toolchain caches of `state_dir`."""
    folder = Path(tempfile.mkdtemp(prefix="leetsim-bench-"))
    (folder / "cache").symlink_to(state_dir / "cache")
    valkey = Valkey(folder)
    site = Site(folder, database_url=f"sqlite:///{folder / 'db.sqlite3'}")
    site.environment |= dict.fromkeys(BOUNDS, "1000000")
    try:
        site.manage("migrate")
        site.manage("sync_problems", SLUG)
        site.start_web()
        for _ in range(WORKERS):
            site.start_worker()
        yield site
    finally:
        site.stop()
        valkey.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def signed_in(site: Site, name: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.url, headers={"Referer": site.url}) as client:
        client.get("/accounts/signup/")
        password = "a long pass phrase"
        form = {"username": name, "password1": password, "password2": password}
        answer = client.post("/accounts/signup/", data=form | {"csrfmiddlewaretoken": client.cookies["csrftoken"]})
        assert answer.status_code == 302, answer.text
        yield client


class Submitter:
    def __init__(self, site: Site, client: httpx.Client, source: str) -> None:
        self.site = site
        self.client = client
        self.form = {"language": LANGUAGE, "source": source, "own_input": ""}

    def post(self) -> int:
        """The id of the new submission."""
        form = self.form | {"csrfmiddlewaretoken": self.client.cookies["csrftoken"]}
        answer = self.client.post(f"/problems/{SLUG}/submit/", data=form)
        assert answer.status_code == 302, answer.text
        return int(re.findall(r"\d+", answer.headers["Location"])[-1])

    def and_wait(self) -> float:
        """Seconds from the POST to the message with the verdict."""
        cookies = "; ".join(f"{name}={value}" for name, value in self.client.cookies.items())
        started = time.monotonic()
        address = f"{self.site.url.replace('http', 'ws')}/ws/submissions/{self.post()}/"
        with connect(address, additional_headers={"Cookie": cookies, "Origin": self.site.url}) as page:
            while 'data-status="DONE"' not in (message := page.recv(timeout=60)):
                pass
        elapsed = time.monotonic() - started
        assert "Accepted" in message, message
        return elapsed

    def rate(self) -> float:
        """Submissions per second, from the first POST to the last verdict."""
        started = time.monotonic()
        with ThreadPoolExecutor(4) as people:
            list(people.map(lambda _: self.post(), range(SUBMISSIONS)))
        wait_until(lambda: not self.has_unfinished(), seconds=120, what="the last verdict")
        return SUBMISSIONS / (time.monotonic() - started)

    def has_unfinished(self) -> bool:
        waiting = self.client.get("/submissions/", params={"status": "QUEUED"}).text
        running = self.client.get("/submissions/", params={"status": "RUNNING"}).text
        return bool(re.search(r"/submissions/\d+/", waiting + running))


def _alone(task: Task, state_dir: Path) -> float:
    """Seconds that the engine takes for the same task, in an open sandbox."""
    if state_dir not in _sandboxes:
        _sandboxes[state_dir] = Sandbox(state_dir).__enter__()
    started = time.monotonic()
    *_, verdict = judge(task, _sandboxes[state_dir])
    elapsed = time.monotonic() - started
    assert isinstance(verdict, Judged) and verdict.verdict == "AC"
    return elapsed


_sandboxes: dict[Path, Sandbox] = {}

_LOOP = f"""
import sys
from pathlib import Path
from judge.engine import Sandbox, judge
from problems import packages
with Sandbox(Path(sys.argv[1])) as sandbox:
    package = packages.build(packages.read(packages.find({SLUG!r})), sandbox)
    source = (packages.CATALOG / {SLUG!r} / "submissions" / "accepted" / {SOLUTION!r}).read_text()
    task = package.task(source, {LANGUAGE!r})
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range({SUBMISSIONS // WORKERS}):
        list(judge(task, sandbox))
"""


def _bare_rate(state_dir: Path) -> float:
    """Judgements per second of as many bare engine loops as the site has workers."""
    command = [sys.executable, "-c", _LOOP, str(state_dir)]
    loops = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(WORKERS)
    ]
    for loop in loops:
        assert loop.stdout and loop.stdout.readline() == "ready\n"
    started = time.monotonic()
    for loop in loops:
        loop.communicate("go\n")
    return SUBMISSIONS / (time.monotonic() - started)
