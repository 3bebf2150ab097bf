"""RQ's worker classes on a job that does nothing: what each adds to a submission."""

import shutil
import tempfile
import time
from pathlib import Path
from statistics import median

from rq import Queue, get_current_job

from tests.site import Site, Valkey

from .table import Row

LATENCIES = 20
JOBS = 60
CLASSES = {
    "judge.worker.JudgeWorker": "in the worker itself (ours)",
    "rq.worker.Worker": "a fork for each job",
    "rq.worker.SpawnWorker": "a new process for each job",
}


def answer() -> None:
    """The job."""
    job = get_current_job()
    assert job
    job.connection.rpush("answers", 1)


def measure(state_dir: Path) -> list[Row]:
    figures = {name: _measure_class(name) for name in CLASSES}
    ours, _ = next(iter(figures.values()))
    return [
        Row(
            f"RQ job, {CLASSES[name]}: p50, jobs/s",
            f"{latency:.1f} ms, {rate:.0f}/s",
            "",
            f"{latency / ours:.1f} x",
            "",
        )
        for name, (latency, rate) in figures.items()
    ]


def _measure_class(name: str) -> tuple[float, float]:
    """Milliseconds from enqueuing to the answer, and jobs per second."""
    folder = Path(tempfile.mkdtemp(prefix="leetsim-bench-"))
    valkey = Valkey(folder)
    site = Site(folder, database_url=f"sqlite:///{folder / 'db.sqlite3'}")
    try:
        site.start_worker("--worker-class", name)
        queue = Queue("run", connection=valkey.client)
        latencies = []
        for _ in range(LATENCIES):
            started = time.monotonic()
            queue.enqueue(answer)
            assert valkey.client.blpop(["answers"], timeout=30)
            latencies.append((time.monotonic() - started) * 1000)
        started = time.monotonic()
        for _ in range(JOBS):
            queue.enqueue(answer)
        for _ in range(JOBS):
            assert valkey.client.blpop(["answers"], timeout=30)
        return median(latencies), JOBS / (time.monotonic() - started)
    finally:
        site.stop()
        valkey.stop()
        shutil.rmtree(folder, ignore_errors=True)
