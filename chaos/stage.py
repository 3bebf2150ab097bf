"""The site's processes, each started again whenever it ends, and what they stand on: Valkey, the database, a disk."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from chaos.clocks import skew
from chaos.programs import Program, write_catalog
from judge.engine import Sandbox, prepare
from judge.engine.languages import load
from tests.postgres import Postgres
from tests.site import ROOT, Running, Site, Valkey, find_free_port, wait_until

WORKERS = 4
WEBS = 2
SWEEPERS = 2
RESTART_AFTER_S = 0.3
# The wall clocks of two of the workers are off.
CLOCKS_S = {"worker-1": 600, "worker-2": -600}
DISK_MIB = 1024


class Kept:
    """A process and its successors."""

    def __init__(
        self, name: str, command: Sequence[str | Path], *, ready: str, environment: dict[str, str], folder: Path
    ) -> None:
        self.name = name
        self.generation = 0
        self.deaths: list[tuple[str, float]] = []  # own names, and when: seconds since the epoch
        self._command = command
        self._ready = ready  # what it logs then
        self._environment = environment
        self._folder = folder
        self._unwanted = threading.Event()
        self.running = self._start()
        self._thread = threading.Thread(target=self._keep, name=name, daemon=True)
        self._thread.start()

    @property
    def own_name(self) -> str:
        """Of the process that runs now."""
        return f"{self.name}.{self.generation}"

    def is_ready(self) -> bool:
        return self.running.is_alive() and self._ready in self.running.log.read_text()

    def signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.running.process.send_signal(number)

    def stop(self) -> None:
        self._unwanted.set()
        self.signal(signal.SIGCONT)
        self.running.stop()
        self._thread.join()

    def _start(self) -> Running:
        command = [str(part).replace("{name}", self.own_name) for part in self._command]
        return Running(command, environment=self._environment, log=self._folder / f"{self.own_name}.log")

    def _keep(self) -> None:
        while True:
            self.running.process.wait()
            self.deaths.append((self.own_name, time.time()))
            if self._unwanted.wait(RESTART_AFTER_S):
                return
            self.generation += 1
            self.running = self._start()
            if self._unwanted.is_set():
                self.running.stop()


class Stage:
    """Use as a context manager: leaving it ends every process and removes every file.

    A plain one has no traps: no workers that can be told to die, no wrong clocks, no small disk.
    """

    def __init__(self, *, database: str, logs: Path | None, workers: int = WORKERS, is_plain: bool = False) -> None:
        self._count, self._is_plain = workers, is_plain
        self._ends = contextlib.ExitStack()
        self.folder = Path(tempfile.mkdtemp(prefix="leetsim-chaos-"))
        self._ends.callback(shutil.rmtree, self.folder, ignore_errors=True)
        cache = ROOT / "var" / "cache"
        cache.mkdir(parents=True, exist_ok=True)
        (self.folder / "cache").symlink_to(cache)
        self.doom, self.temporary = self.folder / "doom", self.folder / "tmp"
        self.doom.mkdir()
        self.temporary.mkdir()
        self.logs = logs or self.folder / "logs"
        self.logs.mkdir(parents=True, exist_ok=True)
        self.boxes = None if is_plain else self._mount_boxes()
        self.valkey = Valkey(self.folder)
        self._ends.callback(lambda: self.valkey.stop())
        self.postgres: Postgres | None = None
        url = f"sqlite:///{self.folder / 'db.sqlite3'}"
        if database == "postgresql":
            self.postgres = Postgres(self.folder)
            self._ends.callback(self.postgres.stop)
            url = Postgres.url_in(self.folder, "postgres")
        self.site = Site(self.folder, database_url=url)
        self.environment = self.site.environment | {"CHAOS_DOOM_FOLDER": str(self.doom), "TMPDIR": str(self.temporary)}
        self.kept: dict[str, Kept] = {}

    def __enter__(self) -> "Stage":
        return self

    def __exit__(self, *error: object) -> None:
        for kept in reversed(self.kept.values()):
            kept.stop()
        self._ends.close()

    @property
    def workers(self) -> list[Kept]:
        return [kept for kept in self.kept.values() if kept.name.startswith("worker")]

    @property
    def webs(self) -> list[Kept]:
        return [kept for kept in self.kept.values() if kept.name.startswith("web")]

    @property
    def sweepers(self) -> list[Kept]:
        return [kept for kept in self.kept.values() if kept.name.startswith("sweeper")]

    def set_up(self, programs: Sequence[Program]) -> None:
        """The database with the problems of the programs, and their languages prepared."""
        catalog = self.folder / "catalog"
        write_catalog(catalog, programs)
        self.site.manage("migrate")
        self.site.manage("sync_problems", "--catalog", str(catalog))
        with Sandbox(self.folder) as sandbox:
            for id in {program.language for program in programs}:
                prepare(load()[id], sandbox)

    def start(self) -> list[str]:
        """The addresses of the web processes, which answer when this returns."""
        ports = [find_free_port() for _ in range(WEBS)]
        for number, port in enumerate(ports, start=1):
            options = ["--host", "127.0.0.1", "--port", str(port), "--lifespan", "off", "--no-access-log"]
            options += ["--timeout-graceful-shutdown", "2"]
            self._keep(f"web-{number}", "Uvicorn running", "-m", "uvicorn", "leetsim.asgi:application", *options)
        for number in range(1, self._count + 1):
            name = f"worker-{number}"
            options = ["--name", "{name}"]
            if not self._is_plain:
                options += ["--worker-class", "chaos.doomed_worker.DoomedWorker"]
            skewed = skew(self.folder, CLOCKS_S[name]) if name in CLOCKS_S and not self._is_plain else {}
            self._keep(name, "Listening on", "manage.py", "rqworker", "run", "submit", "rejudge", *options, **skewed)
        for number in range(1, SWEEPERS + 1):
            self._keep(f"sweeper-{number}", "", "manage.py", "sweep")
        for kept in self.kept.values():
            wait_until(kept.is_ready, seconds=60, what=f"the start of {kept.name}")
        return [f"http://127.0.0.1:{port}" for port in ports]

    def _keep(self, name: str, ready: str, *arguments: str, **environment: str) -> None:
        environment = self.environment | environment
        self.kept[name] = Kept(
            name, [sys.executable, *arguments], ready=ready, environment=environment, folder=self.logs
        )

    def _mount_boxes(self) -> Path | None:
        """A small disk for the boxes. None: this user may not mount one."""
        boxes = self.folder / "boxes"
        boxes.mkdir()
        options = f"size={DISK_MIB}m,mode=755"
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", options, "boxes", boxes]).returncode:
            return None
        self._ends.callback(lambda: subprocess.run(["umount", "--lazy", boxes]))
        return boxes
