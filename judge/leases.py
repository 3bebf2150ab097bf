"""Keeps an attempt's lease alive while its worker judges, from a thread beside the judging."""

import contextvars
import functools
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection

from judge import services
from judge.models import Attempt

logger = logging.getLogger(__name__)

RENEW_EVERY_S = 1.5  # a lease lasts three times as long: two renewals may fail


class LeaseLost(Exception):
    """The attempt was given up: somebody else judges the submission now."""


class Lease:
    def __init__(self) -> None:
        self.lost = threading.Event()

    def check(self) -> None:
        """Raises LeaseLost."""
        if self.lost.is_set():
            raise LeaseLost


@contextmanager
def keep(attempt: Attempt) -> Iterator[Lease]:
    lease = Lease()
    done = threading.Event()
    # A short judgement ends before the first renewal, and never opens the thread's own database connection.
    renew = functools.partial(_renew, attempt.pk, lease, done)
    # In this context, so that what the thread logs names the submission.
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=[renew], name=f"lease-{attempt.pk}", daemon=True)
    thread.start()
    try:
        yield lease
    finally:
        done.set()
        thread.join()


def _renew(attempt_id: int, lease: Lease, done: threading.Event) -> None:
    while not done.wait(RENEW_EVERY_S):
        try:
            if not services.renew(attempt_id):
                lease.lost.set()
                break
        except DatabaseError as error:
            logger.warning("the lease of attempt %d was not renewed: %s", attempt_id, error)
            connection.close()
    connection.close()
