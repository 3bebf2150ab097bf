"""Proves that nothing is lost: what must hold for every submission and attempt in the database."""

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import Now

from judge.models import Attempt, Submission


def find_violations(*, bound: timedelta) -> Iterator[tuple[str, QuerySet[Submission]]]:
    """Each rule in words, with the submissions that break it."""
    attempts = Attempt.objects.filter(submission=OuterRef("pk"))
    newest = attempts.filter(number=OuterRef("attempt"))
    opened = attempts.filter(ended_at__isnull=True)
    done, running, queued = (Submission.objects.filter(status=status) for status in ("DONE", "RUNNING", "QUEUED"))
    overdue = Now() - bound

    yield (
        "a verdict exactly when done",
        Submission.objects.filter(
            Q(status="DONE", verdict__isnull=True) | (~Q(status="DONE") & Q(verdict__isnull=False))
        ),
    )
    yield (
        "no verdict without the attempt that gave it",
        done.exclude(Exists(newest.filter(ended_at__isnull=False, verdict=OuterRef("verdict")))),
    )
    yield "no open attempt unless it is running", Submission.objects.exclude(status="RUNNING").filter(Exists(opened))
    yield "running by the newest attempt", running.exclude(Exists(newest.filter(ended_at__isnull=True)))
    yield (
        "at most one open attempt",
        Submission.objects.annotate(open=Count("attempts", filter=Q(attempts__ended_at__isnull=True))).filter(
            open__gt=1
        ),
    )
    yield (
        "every attempt is on record",
        Submission.objects.annotate(on_record=Count("attempts")).exclude(on_record=F("attempt")),
    )
    yield "no lease that ran out long ago", running.filter(Exists(opened.filter(lease_expires_at__lt=overdue)))
    yield "no submission that waits too long", queued.filter(queued_at__lt=overdue)


def count_by_state() -> dict[str, int]:
    """How many submissions are QUEUED, RUNNING, and done with each verdict."""
    states = Submission.objects.order_by().values_list("status", "verdict").annotate(Count("pk"))
    return {verdict or status: count for status, verdict, count in states.order_by("status", "verdict")}
