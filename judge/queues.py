"""The way of a submission into Redis. What lies there may be lost at any moment: the sweeper sends it again."""

import functools

import django_rq
from django.conf import settings
from redis import Redis
from redis.backoff import NoBackoff
from redis.retry import Retry
from rq import Queue

from judge.models import Submission

# A judgement ends long before, by the limits of its cases. This is the last resort against a judge that hangs.
LONGEST_JUDGEMENT_S = 3600
FAILED_JOBS_KEPT_S = 24 * 3600


@functools.cache
def _connect() -> Redis:
    # The person who submits is waiting: an absent Redis must show within a second or two. The one retry is for a
    # connection that a restarted Redis left behind.
    return Redis.from_url(settings.REDIS_URL, socket_timeout=1, retry=Retry(NoBackoff(), 1))


@functools.cache
def _open(name: str) -> Queue:
    # RQ's own commit mode is off: services.py enqueues on commit, and handles a Redis that is away.
    return django_rq.get_queue(name, connection=_connect(), commit_mode="auto")


def _name_job(submission_id: int, attempt: int) -> str:
    # With the attempt in it, a woken worker that cleans up its lost job can't remove the job of the next attempt.
    return f"submission-{submission_id}-{attempt}"


def enqueue(submission_id: int, *, attempt: int, queue: str) -> None:
    """Queue the submission's next attempt. Twice is harmless: the second claim loses. Raises RedisError."""
    _open(queue).enqueue_call(
        "judge.jobs.judge_submission",
        args=(submission_id,),
        job_id=_name_job(submission_id, attempt),
        timeout=LONGEST_JUDGEMENT_S,
        result_ttl=0,
        failure_ttl=FAILED_JOBS_KEPT_S,
        description=f"submission {submission_id}, attempt {attempt}",
    )


def is_queued(submission_id: int, *, attempt: int, queued: set[str]) -> bool:
    return _name_job(submission_id, attempt) in queued


def list_queued() -> set[str]:
    """The names of all jobs that wait in Redis. Raises RedisError."""
    return {job_id for name in Submission.Queue.values for job_id in _open(name).get_job_ids()}
