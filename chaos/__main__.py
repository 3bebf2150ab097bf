import argparse
import asyncio
import os
import sys
import threading
import time
from pathlib import Path

NAMESPACE = "CHAOS_NAMESPACE"
USERS = 14
DRAINS_WITHIN_S = 120.0


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m chaos", description="Break a site while people use it, and count.")
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", type=int, default=int(time.time()) % 100_000, help="of the order of the faults")
    parser.add_argument("--database", choices=["postgresql", "sqlite"], default="postgresql")
    parser.add_argument("--redis-pause", type=float, default=30, metavar="SECONDS")
    parser.add_argument("--patient", action="store_true", help="judge by losses alone, not by times: on a busy machine")
    parser.add_argument("--logs", type=Path, help="a folder for the logs of all processes, to be kept")
    options = parser.parse_args()
    if os.geteuid() == 0 and NAMESPACE not in os.environ:
        # A mount that nobody else sees, and that ends with us, however we end.
        os.environ[NAMESPACE] = "1"
        os.execvp("unshare", ["unshare", "--mount", "--", sys.executable, "-m", "chaos", *sys.argv[1:]])

    from chaos.stage import Stage

    with Stage(database=options.database, logs=options.logs) as stage:
        os.environ |= stage.environment
        import django

        django.setup()
        clean = run(stage, options)
    raise SystemExit(0 if clean else 1)


def run(stage: "Stage", options: argparse.Namespace) -> bool:  # type: ignore[name-defined]  # noqa: F821
    from chaos import count
    from chaos.faults import Faults
    from chaos.people import Record, User
    from chaos.programs import list_all
    from lab.accounts import make_session

    programs = list_all()
    stage.set_up(programs)
    sessions = [make_session(f"user{number}") for number in range(USERS)]
    print(f"seed {options.seed}, {options.database}, {len(programs)} programs", flush=True)
    urls = stage.start()
    faults = Faults(stage, seed=options.seed, redis_pause_s=options.redis_pause)
    record = Record()

    async def submit() -> None:
        over = asyncio.Event()
        loop = asyncio.get_running_loop()

        def break_things() -> None:
            try:
                faults.happen(options.seconds)
            finally:
                loop.call_soon_threadsafe(over.set)

        threading.Thread(target=break_things).start()
        async with asyncio.TaskGroup() as people:
            for number, session in enumerate(sessions):
                user = User(urls, record, session=session, seed=f"{options.seed}-{number}", programs=programs)
                people.create_task(user.work(until=over))

    asyncio.run(submit())
    record.unreachable += faults.database_back
    drain()
    ended = [*faults.froze, *(death for kept in stage.workers for death in kept.deaths)]
    result = count.count(
        record,
        {program.source: program.verdict for program in programs},
        ended,
        [*faults.database_back, *faults.disk_free],
    )
    for at, name in faults.happened:
        print(f"{at:6.1f} s  {name}")
    for words in (*faults.skipped, *faults.failures):
        print(f"not done: {words}")
    print(count.to_text(result, record), flush=True)
    return result.is_clean and (result.is_in_time or options.patient) and not faults.failures


def drain() -> None:
    """Wait until all is judged, or no longer."""
    from django.db import connection

    from judge.models import Submission

    connection.close()  # of before the database restarted
    deadline = time.monotonic() + DRAINS_WITHIN_S
    while Submission.objects.exclude(status="DONE").exists() and time.monotonic() < deadline:
        time.sleep(0.2)


if __name__ == "__main__":
    main()
