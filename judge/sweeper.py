"""Finds submissions that nobody works on, and sends them to the workers again. Any number of sweepers may run."""

import logging
import threading
from datetime import timedelta

from django.db import DatabaseError, close_old_connections, connection
from django.db.models import Count
from django.db.models.functions import Now
from redis.exceptions import RedisError

from judge import logs, queues, services
from judge.models import Attempt, Submission
from problems import verification

logger = logging.getLogger(__name__)

SWEEP_EVERY_S = 1.0
# Between its commit and its ticket, or its ticket and its claim, a submission waits without one for a moment. A ticket
# sent too early is one too many.
QUEUED_GRACE = timedelta(seconds=2)
# Of a mass rejudge, Redis needs no more at a time.
MOST_TICKETS = 1000


def sweep() -> int:
    """One look at everything unfinished; how many were sent again or given up. Raises DatabaseError, RedisError."""
    return _end_expired_attempts() + _send_missing_tickets() + verification.send_lost()


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
        with logs.about(submission=attempt.submission_id, attempt=attempt.number):
            if services.requeue(attempt):
                logger.warning("%s lost its worker %s on %s", attempt, attempt.worker, attempt.host)
                ended += 1
    return ended


def _send_missing_tickets() -> int:
    waiting = Submission.objects.filter(status="QUEUED", queued_at__lt=Now() - QUEUED_GRACE).order_by()
    sent = 0
    for queue, count in waiting.values_list("queue").annotate(Count("pk")):
        missing = min(count, MOST_TICKETS) - queues.count_tickets(queue)
        if missing > 0:
            logger.warning("%d tickets were missing from the queue %s, sent again", missing, queue)
            queues.send_tickets(queue, missing)
            sent += missing
    return sent
