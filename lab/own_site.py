"""Sites of the simulation's own: processes, database and Redis in a folder that ends with it. For a checkout alone."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from lab.simulation import Plan, Report

if TYPE_CHECKING:
    from chaos.faults import Faults

# A function, a class and a program; short ones and long ones.
PROBLEMS = ("two-sum", "lru-cache", "lighthouse-watch", "coin-change", "valid-parentheses", "merge-intervals")
FAULTS = (
    "kill -9 of a worker",
    "a worker is frozen past its lease",
    "Redis restarts, empty",
    "kill -9 of a web process",  # which drops all its sockets
)


def run(plan: Plan, *, workers: int, chaos: bool, folder: Path) -> Report:
    """Raises subprocess.CalledProcessError when the simulation itself fails (it has said why then), AssertionError
    when the site does not come up, and ModuleNotFoundError where this is no checkout."""
    from chaos.faults import Faults
    from chaos.stage import Stage

    results = folder / f"{workers}.json"
    with Stage(database="postgresql", logs=None, workers=workers, is_plain=True) as stage:
        stage.site.manage("migrate")
        stage.site.manage("sync_problems", *PROBLEMS)
        stage.site.manage("prepare_languages", seconds=600)
        urls = stage.start()
        command = [sys.executable, "manage.py", "simulate", "--json", results]
        command += ["--users", str(plan.users), "--minutes", str(plan.seconds / 60)]
        command += ["--profile", plan.profile, "--seed", str(plan.seed)]
        for url in urls:
            command += ["--url", url]
        faults = Faults(stage, seed=plan.seed, redis_pause_s=0)
        over = threading.Event()
        breaking = threading.Thread(target=_break, args=[faults, plan, over])
        if chaos:
            breaking.start()
        done = subprocess.run(list(map(str, command)), cwd=settings.BASE_DIR, env=stage.environment)
        if chaos:
            over.set()
            breaking.join()
        if not results.exists():
            raise subprocess.CalledProcessError(done.returncode, "manage.py simulate")
    [data] = json.loads(results.read_text())
    report = Report.from_dict(data)
    for at, what in faults.happened:
        report.note(at - report.started_at, what)
    return report


def _break(faults: "Faults", plan: Plan, over: threading.Event) -> None:
    """Each of FAULTS once, one after the other, while people are at work."""
    chosen = [fault for name in FAULTS for fault in faults.all if fault.name == name]
    for fault in chosen:
        if over.wait(plan.seconds / (len(chosen) + 1)):
            return
        faults.happened.append((time.time(), fault.name))
        fault.happen()
