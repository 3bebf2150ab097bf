"""The worker process: RQ's loop, judging in the process itself.

RQ's default forks a "work horse" for each job, to keep the worker safe from the job. Here the sandbox does that, and a
fork would also have to set up the database, the caches and the sandbox anew: see the figures in ARCHITECTURE.md.
"""

import atexit
import functools
import logging
import os
import shutil
import signal
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from django.conf import settings
from django.core.management import CommandError
from django.db import DatabaseError, close_old_connections, connection
from django.utils.module_loading import import_string
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as RedisTimeoutError
from redis.retry import Retry
from rq import Queue, SimpleWorker, worker_registration
from rq.exceptions import StopRequested
from rq.job import Job
from rq.worker import WorkerStatus

from judge import hosts, logs, queues, selftest
from judge.engine import Sandbox
from judge.models import Submission
from problems import toolchains

logger = logging.getLogger(__name__)

# A worker with less in its boxes' file system takes nothing: a compiler that can't write would be blamed on the user.
LEAST_FREE_BYTES = 256 * 1024 * 1024

# Of this process: the queues that it takes submissions from, and its name in the ledger.
served_queues: Sequence[str] = Submission.Queue.values
own_name = f"process {os.getpid()}"

_sandbox: Sandbox | None = None
_tried_out = True


def open_sandbox() -> Sandbox:
    """This process's sandbox, started by the first job."""
    global _sandbox
    if _sandbox is None:
        _sandbox = Sandbox(settings.LEETSIM_STATE_DIR).__enter__()
    return _sandbox


@atexit.register
def close_sandbox() -> None:
    """The next job gets a new one: after a failure of the judge nothing is taken for sound."""
    global _sandbox
    if _sandbox is not None:
        sandbox, _sandbox = _sandbox, None
        sandbox.__exit__(None, None, None)


def find_trouble() -> str:
    """Why this host can't judge anything now, in words; empty when it can."""
    folder = settings.LEETSIM_STATE_DIR / "boxes"
    try:
        folder.mkdir(exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return f"{folder}: {error.strerror}"
    if free < LEAST_FREE_BYTES:
        return f"{folder} has {free >> 20} MiB free, and needs {LEAST_FREE_BYTES >> 20} MiB"
    return "" if _tried_out else try_out()


def try_out() -> str:
    """As find_trouble, by running a program in a box. Once it has failed, find_trouble does it too, until it works."""
    global _tried_out
    _tried_out = True
    trouble = find_trouble() or "; ".join(Sandbox.check())
    _tried_out = not trouble
    return trouble


def _skip_without_redis(bookkeeping: Callable[..., Any]) -> Callable[..., Any]:
    """RQ's records of its workers and jobs are for its pages alone: none stops for want of them, or waits twice."""

    @functools.wraps(bookkeeping)
    def skip(self: "JudgeWorker", *args: Any, **kwargs: Any) -> Any:
        if self.redis_is_away:
            return None
        try:
            return bookkeeping(self, *args, **kwargs)
        except RedisError as error:
            self.redis_is_away = True
            logger.warning("%s skipped, Redis is away: %s", bookkeeping.__name__, error)

    return skip


class JudgeWorker(SimpleWorker):
    # After Redis was away, be back within a second.
    exponential_backoff_factor = 1.0
    # One line per job is enough, and jobs.py and the ledger have it.
    log_result_lifespan = False

    redis_is_away = False
    _announce_at = 0.0
    _announce_load_at = 0.0

    check_for_suspension = _skip_without_redis(SimpleWorker.check_for_suspension)
    handle_execution_ended = _skip_without_redis(SimpleWorker.handle_execution_ended)
    handle_job_failure = _skip_without_redis(SimpleWorker.handle_job_failure)
    handle_job_success = _skip_without_redis(SimpleWorker.handle_job_success)
    register_death = _skip_without_redis(SimpleWorker.register_death)
    run_maintenance_tasks = _skip_without_redis(SimpleWorker.run_maintenance_tasks)
    set_shutdown_requested_date = _skip_without_redis(SimpleWorker.set_shutdown_requested_date)
    unsubscribe = _skip_without_redis(SimpleWorker.unsubscribe)
    _show_state = _skip_without_redis(SimpleWorker.set_state)

    def set_state(self, state: str, pipeline: Any = None) -> None:
        self._state = state  # which decides what a signal does
        self._show_state(state, pipeline)

    def __init__(self, queues: Sequence[Queue], name: str | None = None, *, connection: Redis, **options: Any) -> None:
        # A retry would wait as long again; what fails is skipped, or tried again by the loop.
        connection.set_retry(Retry(NoBackoff(), 0))
        global served_queues, own_name
        served_queues = [queue.name for queue in queues]
        own_name = name or own_name
        _judge_until_redis_is_there()
        super().__init__(queues, name, connection=connection, **options)
        own_name = self.name
        self.queue_class = _make_queue_class(self)

    def _set_ip_address(self, connection: Redis) -> None:
        # For RQ's pages alone; and where the path of Redis's socket has a space, redis-py can't read the answer.
        self.ip_address = "unknown"

    def work(self, *args: Any, **options: Any) -> bool:
        if problems := Sandbox.check():
            # It would fail every submission, and take them from workers that can judge.
            raise CommandError(f"This host can't judge: {'; '.join(problems)}")
        return super().work(*args, **options)

    @property
    def dequeue_timeout(self) -> int:
        return 1

    @property
    def connection_timeout(self) -> int:
        # How long a read may hang on a connection that died silently, or a Redis that is frozen.
        return self.dequeue_timeout + 1

    @_skip_without_redis
    def heartbeat(self, timeout: int | None = None, pipeline: Any = None) -> None:
        super().heartbeat(timeout, pipeline)
        # Each job has several heartbeats, and waits for them.
        if (now := time.monotonic()) >= self._announce_load_at:
            hosts.announce_load()
            self._announce_load_at = now + hosts.ANNOUNCE_EVERY_S
        if pipeline is None and not self.connection.hexists(self.key, "birth"):
            # Redis was flushed, or restarted empty: without this the worker would be missing from RQ's pages.
            self.connection.hset(self.key, mapping=self.serialize())
            worker_registration.register(self)

    def dequeue_job_and_maintain_ttl(self, *args: Any, **options: Any) -> tuple[Job, Queue] | None:
        self._wait_until_sound()
        self._announce_toolchains()
        return super().dequeue_job_and_maintain_ttl(*args, **options)

    def _announce_toolchains(self) -> None:
        now = time.monotonic()
        if now < self._announce_at:
            return
        self._announce_at = now + toolchains.ANNOUNCE_EVERY_S
        try:
            toolchains.announce()
            selftest.announce()
        except DatabaseError as error:
            logger.warning("what this host has is not announced, the database is away: %s", error)
            connection.close()

    def judge_without_redis(self) -> None:
        """What waits in the database, until Redis is back."""
        self.set_state(WorkerStatus.BUSY)
        _judge_without_tickets(lambda: self._stop_requested)
        self.redis_is_away = False
        self.set_state(WorkerStatus.IDLE)
        if self._stop_requested:
            raise StopRequested

    def _wait_until_sound(self) -> None:
        """It would fail one submission after another, and take them from hosts that can judge."""
        told = ""
        while trouble := find_trouble():
            if trouble != told:
                logger.error("this host judges nothing until this is over: %s", trouble)
            told = trouble
            self.heartbeat()
            time.sleep(1)
        if told:
            logger.info("this host judges again")

    def execute_job(self, job: Job, queue: Queue) -> None:
        close_old_connections()
        with logs.about():
            try:
                super().execute_job(job, queue)
            except RedisError as error:
                self.redis_is_away = True
                logger.warning("job %s is not in RQ's records, Redis is away: %s", job.id, error)
        self.executions.clear()


def _make_queue_class(worker: JudgeWorker) -> type[Queue]:
    """Of queues whose worker goes on without them: tickets are only a faster way to hear that something waits."""

    class Tickets(worker.queue_class):  # type: ignore[name-defined]
        @classmethod
        def dequeue_any(cls, *args: Any, **options: Any) -> tuple[Job, Queue] | None:
            if worker.redis_is_away:
                worker.judge_without_redis()
            try:
                return super().dequeue_any(*args, **options)
            except (RedisConnectionError, RedisTimeoutError):
                worker.judge_without_redis()
                raise

    return Tickets


def _judge_until_redis_is_there() -> None:
    """RQ can't begin without it, but judging can."""
    if _answers():
        return
    logger.warning("Redis is away: what waits in the database is judged meanwhile")
    stop = threading.Event()
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGTERM, signal.SIGINT)}
    try_out()
    _judge_without_tickets(stop.is_set)
    for number, handler in before.items():
        signal.signal(number, handler)
    if stop.is_set():
        raise SystemExit


def _judge_without_tickets(is_to_stop: Callable[[], bool]) -> None:
    """Until Redis is back."""
    while not is_to_stop():
        try:
            close_old_connections()
            while not is_to_stop() and import_string("judge.jobs.judge_next")():
                pass
        except DatabaseError as error:
            logger.warning("neither Redis nor the database answers: %s", error)
            connection.close()
        if _answers():
            return
        time.sleep(0.5)


def _answers() -> bool:
    # By a connection that waits for a second: RQ's waits for longer, and what comes to be judged meanwhile waits too.
    try:
        queues.ping()
    except RedisError:
        return False
    return True
