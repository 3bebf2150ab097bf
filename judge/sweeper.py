"""Finds submissions that nobody works on, and sends them to the workers again. Any number of sweepers may run."""

import logging
import threading
from datetime import timedelta

from django.db import DatabaseError, close_old_connections, connection
from django.db.models.functions import Now
from redis.exceptions import RedisError

from judge import queues, services
from judge.models import Attempt, Submission

logger = logging.getLogger(__name__)

SWEEP_EVERY_S = 1.0
# A job is in no queue for a moment between leaving it and its claim. Sent again too early, it costs a lost claim.
QUEUED_GRACE = timedelta(seconds=3)


def sweep() -> int:
    """One look at everything unfinished; how many were sent again or given up. Raises DatabaseError, RedisError."""
    return _end_expired_attempts() + _resend_missing_jobs()


def run(stop: threading.Event) -> None:
    """Sweep until `stop` is set, through any absence of the database or Redis."""
    trouble = ""
    while not stop.is_set():
        close_old_connections()
        try:
            sweep()
            trouble = ""
        except (DatabaseError, RedisError) as error:
            if type(error).__name__ != trouble:
                logger.warning("can't sweep now, trying on: %s", error)
            trouble = type(error).__name__
            connection.close()
        stop.wait(SWEEP_EVERY_S)


def _end_expired_attempts() -> int:
    expired = Attempt.objects.filter(ended_at__isnull=True, lease_expires_at__lt=Now()).select_related("submission")
    ended = 0
    for attempt in expired.defer("submission__source", "submission__results"):
        if services.requeue(attempt):
            logger.warning("%s lost its worker %s on %s", attempt, attempt.worker, attempt.host)
            ended += 1
    return ended


def _resend_missing_jobs() -> int:
    waiting = Submission.objects.filter(status="QUEUED", queued_at__lt=Now() - QUEUED_GRACE)
    candidates = list(waiting.only("attempt", "queue").order_by("queued_at"))
    if not candidates:
        return 0
    queued = queues.list_queued()
    missing = [c for c in candidates if not queues.is_queued(c.pk, attempt=c.attempt + 1, queued=queued)]
    for submission in missing:
        logger.warning("%s was missing from Redis, sent again", submission)
        services.resend(submission)
    return len(missing)
