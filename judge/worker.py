"""The worker process: RQ's loop, judging in the process itself.

RQ's default forks a "work horse" for each job, to keep the worker safe from the job. Here the sandbox does that, and a
fork would also have to set up the database, the caches and the sandbox anew: see the figures in ARCHITECTURE.md.
"""

import atexit
import functools
import logging
import time
from collections.abc import Callable, Sequence
from typing import Any

from django.conf import settings
from django.core.management import CommandError
from django.db import close_old_connections
from redis import Redis
from redis.exceptions import RedisError
from rq import Queue, SimpleWorker, worker_registration
from rq.job import Job

from judge.engine import Sandbox

logger = logging.getLogger(__name__)

_sandbox: Sandbox | None = None


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


def _skip_without_redis(bookkeeping: Callable[..., Any]) -> Callable[..., Any]:
    """RQ's records of its workers and jobs are for its pages alone: for want of them no worker stops."""

    @functools.wraps(bookkeeping)
    def skip(self: "JudgeWorker", *args: Any, **kwargs: Any) -> Any:
        try:
            return bookkeeping(self, *args, **kwargs)
        except RedisError as error:
            logger.warning("%s skipped, Redis is away: %s", bookkeeping.__name__, error)

    return skip


class JudgeWorker(SimpleWorker):
    # After Redis was away, be back within a second.
    exponential_backoff_factor = 1.0
    # One line per job is enough, and jobs.py and the ledger have it.
    log_result_lifespan = False

    check_for_suspension = _skip_without_redis(SimpleWorker.check_for_suspension)
    register_death = _skip_without_redis(SimpleWorker.register_death)
    run_maintenance_tasks = _skip_without_redis(SimpleWorker.run_maintenance_tasks)
    set_shutdown_requested_date = _skip_without_redis(SimpleWorker.set_shutdown_requested_date)
    set_state = _skip_without_redis(SimpleWorker.set_state)
    unsubscribe = _skip_without_redis(SimpleWorker.unsubscribe)

    def __init__(self, queues: Sequence[Queue], name: str | None = None, *, connection: Redis, **options: Any) -> None:
        _wait_for_redis(connection)
        super().__init__(queues, name, connection=connection, **options)

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
        # Also decides how long a read may hang on a connection that died silently: RQ adds ten seconds.
        return 5

    @_skip_without_redis
    def heartbeat(self, timeout: int | None = None, pipeline: Any = None) -> None:
        super().heartbeat(timeout, pipeline)
        if pipeline is None and not self.connection.hexists(self.key, "birth"):
            # Redis was flushed, or restarted empty: without this the worker would be missing from RQ's pages.
            self.connection.hset(self.key, mapping=self.serialize())
            worker_registration.register(self)

    def execute_job(self, job: Job, queue: Queue) -> None:
        close_old_connections()
        try:
            super().execute_job(job, queue)
        except RedisError as error:
            logger.warning("job %s is not in RQ's records, Redis is away: %s", job.id, error)
            self.executions.clear()


def _wait_for_redis(connection: Redis) -> None:
    told = False
    while True:
        try:
            connection.ping()
        except RedisError as error:
            if not told:
                logger.warning("waiting for Redis: %s", error)
            told = True
            time.sleep(1)
        else:
            return
