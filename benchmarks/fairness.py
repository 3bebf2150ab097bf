"""How long a user waits while another one has flooded the site, against an idle site."""

import os
import signal
from pathlib import Path
from statistics import quantiles

from problems import packages

from .pipeline import SLUG, SOLUTION, Submitter, running_site, signed_in
from .table import Row

FLOOD = 500
LATENCIES = 40


def measure(state_dir: Path) -> list[Row]:
    source = (packages.CATALOG / SLUG / "submissions" / "accepted" / SOLUTION).read_text()
    with running_site(state_dir) as site, signed_in(site, "flood") as flooder, signed_in(site, "calm") as calm:
        flood, user = Submitter(site, flooder, source), Submitter(site, calm, source)
        user.and_wait()  # the first ones open connections, sandboxes and the cache
        user.and_wait()
        idle = [user.and_wait() for _ in range(LATENCIES)]
        for worker in site.workers:
            os.kill(worker.process.pid, signal.SIGSTOP)
        for _ in range(FLOOD):
            flood.post()
        for worker in site.workers:
            os.kill(worker.process.pid, signal.SIGCONT)
        flooded: list[float] = []
        while len(flooded) < LATENCIES:
            flooded.append(user.and_wait())
        left = flood.has_unfinished()
    assert left, "the flood was over before the measurement: make it larger"
    ours, bare = (1000 * quantiles(waits, n=20)[-1] for waits in (flooded, idle))
    return [
        Row(
            f"POST → verdict on the socket, p95, while another user has {FLOOD} waiting",
            f"{ours:.0f} ms",
            f"{bare:.0f} ms",
            f"{ours / bare:.2f} x",
            "≤ 2 x",
        )
    ]
