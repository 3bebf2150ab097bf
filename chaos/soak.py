"""`make soak`: many small submissions, while neither processes nor disk nor control groups nor Redis may grow; then a
restart of Redis under a thousand open pages.

    python -m chaos.soak [--submissions 10000] [--pages 1000]
"""

import argparse
import asyncio
import hashlib
import logging
import os
import resource
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin

from chaos.programs import Program, list_all
from chaos.stage import Kept, Stage
from judge.engine import Verdict

USER = "soak"
BOUNDS = ("LEETSIM_MAX_UNFINISHED", "LEETSIM_RUNS_PER_MINUTE", "LEETSIM_SUBMITS_PER_MINUTE", "LEETSIM_MAX_WAIT")
SAMPLES = 10
MOST_WAITING = 60
BATCH = 20
# A new program in ten: the others are in the cache of builds, as on a real site.
NEW_EVERY = 10
CONVERGES_WITHIN_S = 5.0
# What a figure may grow by from the second tenth on, when all caches are warm: a share, and what comes on top.
MAY_GROW = {
    "workers_mib": (0.10, 20),
    "web_mib": (0.10, 20),
    "sweeper_mib": (0.10, 10),
    "redis_mib": (0.10, 5),
    "descriptors": (0.0, 10),
    "box_files": (0.0, 8),
    "temporary_files": (0.0, 4),
    "control_groups": (0.0, 8),
    "redis_keys": (0.0, 10),
}


@dataclass
class Sample:
    judged: int
    per_second: float
    workers_mib: float
    web_mib: float
    sweeper_mib: float
    redis_mib: float
    descriptors: int  # of all processes
    box_files: int
    temporary_files: int
    control_groups: int
    redis_keys: int


def take_sample(stage: Stage, *, judged: int, per_second: float) -> Sample:
    info = stage.valkey.client.info("memory")
    return Sample(
        judged=judged,
        per_second=round(per_second, 1),
        workers_mib=_sum_mib(stage.workers),
        web_mib=_sum_mib(stage.webs),
        sweeper_mib=_sum_mib(stage.sweepers),
        redis_mib=round(info["used_memory"] / 2**20, 1),
        descriptors=sum(len(os.listdir(f"/proc/{kept.running.process.pid}/fd")) for kept in stage.kept.values()),
        box_files=sum(len(files) for _, _, files in os.walk(stage.folder / "boxes")),
        temporary_files=sum(len(folders) + len(files) for _, folders, files in os.walk(stage.temporary)),
        control_groups=_count_groups(stage),
        redis_keys=stage.valkey.client.dbsize(),
    )


def _sum_mib(processes: list[Kept]) -> float:
    pages = (Path(f"/proc/{kept.running.process.pid}/statm").read_text().split()[1] for kept in processes)
    return round(sum(map(int, pages)) * resource.getpagesize() / 2**20, 1)


def _count_groups(stage: Stage) -> int:
    # As judge.engine.Sandbox names them.
    prefix = f"leetsim-{hashlib.sha256(os.fsencode(stage.folder.resolve())).hexdigest()[:8]}-"
    return sum(name.startswith(prefix) for _, names, _ in os.walk("/sys/fs/cgroup") for name in names)


def find_growth(samples: list[Sample]) -> Iterator[str]:
    early, late = samples[len(samples) // 5], samples[-1]
    for name, (share, more) in MAY_GROW.items():
        before, after = getattr(early, name), getattr(late, name)
        if after > before * (1 + share) + more:
            yield f"{name} grew from {before} to {after}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m chaos.soak", description="Judge many, and see what grows.")
    parser.add_argument("--submissions", type=int, default=10_000)
    parser.add_argument("--pages", type=int, default=1_000)
    parser.add_argument("--database", choices=["postgresql", "sqlite"], default="postgresql")
    options = parser.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # the web processes inherit it
    # One user stands for many here.
    os.environ |= dict.fromkeys(BOUNDS, "1000000")
    with Stage(database=options.database, logs=None) as stage:
        os.environ |= stage.environment
        import django

        django.setup()
        logging.getLogger("judge").setLevel(logging.WARNING)
        [program] = [p for p in list_all() if p.verdict == Verdict.AC and p.language == "python3"][:1]
        stage.set_up([program])
        from lab.accounts import make_session

        session = make_session(USER)
        urls = stage.start()
        troubles = soak(stage, program, total=options.submissions)
        troubles += watch(stage, program, urls, session=session, pages=options.pages)
    print("\n".join(troubles) or "all is flat, and every page converged")
    raise SystemExit(1 if troubles else 0)


def soak(stage: Stage, program: Program, *, total: int) -> list[str]:
    """What grew, in words."""
    samples = [take_sample(stage, judged=0, per_second=0)]
    print("  ".join(field.name for field in fields(Sample)))
    sent, started = 0, time.monotonic()
    while (judged := sent - count_unfinished()) < total:
        if sent < total and sent - judged < MOST_WAITING:
            for number in range(sent, min(sent + BATCH, total)):
                submit(program, note=number if number % NEW_EVERY == 0 else 0)
            sent = min(sent + BATCH, total)
        if judged >= len(samples) * total / SAMPLES:
            samples.append(take_sample(stage, judged=judged, per_second=judged / (time.monotonic() - started)))
            print("  ".join(f"{value:>{len(name)}}" for name, value in asdict(samples[-1]).items()), flush=True)
        time.sleep(0.1)
    samples.append(take_sample(stage, judged=judged, per_second=judged / (time.monotonic() - started)))
    print("  ".join(f"{value:>{len(name)}}" for name, value in asdict(samples[-1]).items()), flush=True)
    return list(find_growth(samples))


def watch(stage: Stage, program: Program, urls: list[str], *, session: str, pages: int) -> list[str]:
    """Open as many pages, restart Redis, then judge: each page must show its verdict soon after it was given."""
    from judge.models import Submission
    from lab.figures import percentile

    for worker in stage.workers:
        worker.signal(signal.SIGSTOP)
    ids = [submit(program) for _ in range(pages)]

    def restart_redis_then_judge() -> None:
        stage.valkey.restart()
        for worker in stage.workers:
            worker.signal(signal.SIGCONT)

    shown, closed = asyncio.run(open_pages(ids, urls, session=session, when_open=restart_redis_then_judge))
    judged = dict(Submission.objects.filter(pk__in=ids).values_list("pk", "judged_at"))
    delays = [shown[pk] - at.timestamp() for pk, at in judged.items() if at and pk in shown]
    print(
        f"{len(shown)} of {pages} pages show their verdicts after a restart of Redis, {closed} lost their sockets; "
        f"p50 {percentile(delays, 50):.2f} s, p99 {percentile(delays, 99):.2f} s after the verdict was given"
    )
    late = sum(delay > CONVERGES_WITHIN_S for delay in delays)
    troubles = {"pages show no verdict": pages - len(shown), "pages were late": late, "sockets were lost": closed}
    return [f"{count} {words}" for words, count in troubles.items() if count]


async def open_pages(
    ids: list[int], urls: list[str], *, session: str, when_open: Callable[[], None]
) -> tuple[dict[int, float], int]:
    """When each showed its verdict (seconds since the epoch), and how many sockets closed before."""
    shown: dict[int, float] = {}
    closed = 0
    are_open = asyncio.Semaphore(0)
    opening = asyncio.Semaphore(20)

    async def look(number: int, pk: int) -> None:
        nonlocal closed
        url = urls[number % len(urls)]
        address = f"{url.replace('http', 'ws')}/ws/submissions/{pk}/"
        headers = {"Cookie": f"sessionid={session}"}
        try:
            async with opening:
                socket = await connect(address, origin=Origin(url), additional_headers=headers, open_timeout=60)
                await socket.recv()
            are_open.release()
            async with socket:
                async for message in socket:
                    if 'data-status="DONE"' in str(message):
                        shown[pk] = time.time()
                        return
        except (OSError, WebSocketException, TimeoutError):
            are_open.release()
        closed += 1

    async with asyncio.timeout(60 + len(ids)), asyncio.TaskGroup() as tasks:
        for number, pk in enumerate(ids):
            tasks.create_task(look(number, pk))
        for _ in ids:
            await are_open.acquire()
        await asyncio.to_thread(when_open)
    return shown, closed


def submit(program: Program, note: int = 0) -> int:
    from django.contrib.auth.models import User

    from judge import services
    from problems.models import Problem

    submission = services.submit(
        user=User.objects.get(username=USER),
        problem=Problem.objects.get(slug=program.problem),
        language=program.language,
        mode="SUBMIT",
        source=program.source + (f"# {note}\n" if note else ""),
    )
    return submission.pk


def count_unfinished() -> int:
    from judge.models import Submission

    return Submission.objects.exclude(status="DONE").count()


if __name__ == "__main__":
    main()
