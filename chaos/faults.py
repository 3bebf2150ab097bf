"""What happens to the site. Long faults go on while the next ones begin."""

import contextlib
import os
import random
import shutil
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from redis.exceptions import RedisError

from chaos.moments import MOMENTS
from chaos.stage import Kept, Stage

FROZEN_S = 9.0  # past the lease
DOOM_WAITS_S = 5.0
DISK_FULL_S = 6.0
CUT_OFF_S = 6.0
DEPLOY_WAITS_S = 15.0
GAP_S = (0.5, 3.0)
LEAST_WORKERS, WORKERS_START_S = 2, 10.0


@dataclass(frozen=True)
class Fault:
    name: str
    happen: Callable[[], None]
    part: "threading.Lock | None" = None  # what it needs for itself


class Faults:
    def __init__(self, stage: Stage, *, seed: int, redis_pause_s: float) -> None:
        self._stage = stage
        self._random = random.Random(seed)
        self._redis_pause_s = redis_pause_s
        self._going_on: list[threading.Thread] = []
        # Of two faults of the same part, the second would undo the first, or start a second server.
        self._redis, self._database, self._disk, self._processes = (threading.Lock() for _ in range(4))
        self.froze: list[tuple[str, float]] = []  # workers by their own names, and when they were frozen
        # When nobody could judge, or read, any longer for a moment: the ends of such times.
        self.database_back: list[float] = []
        self.disk_free: list[float] = []
        self.happened: list[tuple[float, str]] = []
        self.skipped: list[str] = []
        self.failures: list[str] = []
        self.all = self._list()

    def _list(self) -> list[Fault]:
        stage = self._stage
        faults = [Fault(f"a worker dies {moment}", partial(self._doom, moment)) for moment in MOMENTS]
        faults += [
            Fault("kill -9 of a worker", lambda: self._choose(stage.workers).signal(signal.SIGKILL)),
            Fault("kill -9 of a web process", lambda: self._choose(stage.webs).signal(signal.SIGKILL)),
            Fault("kill -9 of a sweeper", lambda: self._choose(stage.sweepers).signal(signal.SIGKILL)),
            Fault("a worker is frozen past its lease", self._freeze_worker),
            Fault("Redis restarts, empty", self._restart_redis, self._redis),
            Fault("Redis is flushed", self._flush_redis),
            Fault("Redis is paused", self._pause_redis, self._redis),
            Fault("Redis is cut off", self._cut_redis_off, self._redis),
            Fault("tickets come twice", self._double_tickets),
            Fault("tickets of another version come", self._send_foreign_tickets),
            Fault("all processes are replaced", self._deploy, self._processes),
        ]
        if stage.postgres:
            faults.append(Fault("the database restarts", self._restart_database, self._database))
        else:
            self.skipped.append("the database restarts: SQLite has no server")
        if stage.boxes:
            faults.append(Fault("the disk under the boxes is full", self._fill_disk, self._disk))
        else:
            self.skipped.append("the disk under the boxes is full: only root may mount one")
        return faults

    def happen(self, seconds: float) -> None:
        """Each fault once, in the seed's order, and again; until the time is over and all has healed."""
        until = time.monotonic() + seconds
        started = time.time()
        while time.monotonic() < until:
            for fault in self._random.sample(self.all, len(self.all)):
                if time.monotonic() >= until:
                    break
                if fault.part and not fault.part.acquire(blocking=False):
                    continue
                self._let_workers_start()
                self.happened.append((time.time() - started, fault.name))
                thread = threading.Thread(target=self._carry_out, args=[fault], name=fault.name)
                thread.start()
                self._going_on.append(thread)
                time.sleep(self._random.uniform(*GAP_S))
        for thread in self._going_on:
            thread.join()

    def _let_workers_start(self) -> None:
        """Where a process takes longer to start than the faults take to end it, nothing is ever judged."""
        deadline = time.monotonic() + WORKERS_START_S
        while time.monotonic() < deadline:
            if sum(worker.is_ready() for worker in self._stage.workers) >= LEAST_WORKERS:
                return
            time.sleep(0.1)

    def _carry_out(self, fault: Fault) -> None:
        try:
            fault.happen()
        except Exception as error:
            self.failures.append(f"{fault.name}: {type(error).__name__}: {error}")
        finally:
            if fault.part:
                fault.part.release()

    def _choose(self, kept: list[Kept]) -> Kept:
        return self._random.choice(kept)

    def _doom(self, moment: str) -> None:
        order = self._stage.doom / moment
        order.touch()
        deadline = time.monotonic() + DOOM_WAITS_S
        while order.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        order.unlink(missing_ok=True)

    def _freeze_worker(self) -> None:
        worker = self._choose(self._stage.workers)
        name = worker.own_name
        worker.signal(signal.SIGSTOP)
        self.froze.append((name, time.time()))
        time.sleep(FROZEN_S)
        worker.signal(signal.SIGCONT)

    def _restart_redis(self) -> None:
        self._stage.valkey.running.kill()
        self._stage.valkey.start()

    def _flush_redis(self) -> None:
        with contextlib.suppress(RedisError):
            self._stage.valkey.client.flushall()

    def _pause_redis(self) -> None:
        process = self._stage.valkey.running.process
        process.send_signal(signal.SIGSTOP)
        time.sleep(self._redis_pause_s)
        process.send_signal(signal.SIGCONT)

    def _cut_redis_off(self) -> None:
        """Nobody new gets in, and who was in is out."""
        socket = self._stage.valkey.socket
        hidden = socket.with_suffix(".hidden")
        client = self._stage.valkey.client
        client.ping()  # so that this one's own connection is among those before
        socket.rename(hidden)
        for kind in ("normal", "pubsub"):
            client.execute_command("CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes")
        time.sleep(CUT_OFF_S)
        hidden.rename(socket)

    def _double_tickets(self) -> None:
        from judge import queues

        with contextlib.suppress(RedisError):
            for queue in ("run", "submit", "rejudge"):
                queues.send_tickets(queue, 5)

    def _send_foreign_tickets(self) -> None:
        """Of a version whose job these workers do not know: each is one that they eat in vain."""
        import django_rq

        with contextlib.suppress(RedisError):
            queue = django_rq.get_queue("submit", connection=self._stage.valkey.client, commit_mode="auto")
            for _ in range(3):
                queue.enqueue("judge.jobs.judge_in_a_way_to_come")

    def _deploy(self) -> None:
        """Each process is asked to end, and the next one only when its successor is ready."""
        for kept in [*self._stage.webs, *self._stage.workers, *self._stage.sweepers]:
            generation = kept.generation
            kept.signal(signal.SIGTERM)
            deadline = time.monotonic() + DEPLOY_WAITS_S
            while not (kept.generation > generation and kept.is_ready()) and time.monotonic() < deadline:
                time.sleep(0.05)

    def _restart_database(self) -> None:
        assert self._stage.postgres
        self._stage.postgres.restart()
        self.database_back.append(time.time())

    def _fill_disk(self) -> None:
        assert self._stage.boxes
        filler = self._stage.boxes / "filler"
        with filler.open("wb") as file:
            free = shutil.disk_usage(filler).free
            with contextlib.suppress(OSError):
                while free > 0:
                    os.posix_fallocate(file.fileno(), file.seek(0, os.SEEK_END), min(free, 1 << 20))
                    free -= 1 << 20
            time.sleep(DISK_FULL_S)
        filler.unlink()
        self.disk_free.append(time.time())
