"""What Prometheus reads.

Nothing is counted where it happens: the ledger has every attempt, whichever process or host died. At each scrape a web
process reads on in the ledger, and so each shows the figures of the whole site, counted from its first scrape: over
several web processes, take the maximum and not the sum. Only the open sockets and process_* are the process's own.
"""

import logging
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.db.models import Max
from django.db.models.functions import Now
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, Counter, Gauge, Histogram, generate_latest

from judge import backlog
from judge.engine import Verdict, languages
from judge.models import Attempt, Submission

logger = logging.getLogger(__name__)

# An attempt is seen when its transaction ends, and has the time at which that began.
LONGEST_TRANSACTION = timedelta(seconds=5)
_BUCKETS = (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 60, 300)

OPEN_SOCKETS = Gauge("leetsim_open_sockets", "Sockets of pages on this process")
_DATABASE_UP = Gauge("leetsim_database_up", "Whether the database answered this scrape; if not, the rest is older")
_DEPTH = Gauge("leetsim_queue_depth", "Submissions that wait", ["queue"])
_AGE = Gauge("leetsim_queue_age_seconds", "How long the oldest waiting submission has waited")
_RUNNING = Gauge("leetsim_running", "Submissions that are judged now")
_ATTEMPTS = Counter("leetsim_attempts", "Ended attempts; each LOST or FAILED one was recovered from", ["outcome"])
_VERDICTS = Counter("leetsim_verdicts", "Verdicts given; JE is the judge's own failure", ["language", "verdict"])
_SECONDS = Histogram(
    "leetsim_submission_seconds",
    "From submit to verdict (total), of that waiting for a worker (queued) and in the last attempt (judging)",
    ["language", "stage"],
    buckets=_BUCKETS,
)


@never_cache
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """For staff, and for who has the token of LEETSIM_METRICS_TOKEN."""
    sent = request.headers.get("Authorization", "")
    token = settings.LEETSIM_METRICS_TOKEN
    may_see = constant_time_compare(sent, f"Bearer {token}") if token and sent else request.user.is_staff
    if not may_see:
        raise PermissionDenied("Sign in as staff, or send LEETSIM_METRICS_TOKEN as a Bearer token.")
    ledger.read_on()
    return HttpResponse(generate_latest(REGISTRY), content_type=CONTENT_TYPE_LATEST)


class Ledger:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._read_until: datetime | None = None

    def read_on(self) -> None:
        with self._lock:
            try:
                self._read_gauges()
                self._read_attempts()
            except DatabaseError as error:
                logger.warning("the metrics can't be read now: %s", error)
                _DATABASE_UP.set(0)
            else:
                _DATABASE_UP.set(1)

    def _read_gauges(self) -> None:
        for queue, depth in backlog.count_by_queue().items():
            _DEPTH.labels(queue).set(depth)
        _AGE.set(backlog.measure_age().total_seconds())
        _RUNNING.set(Attempt.objects.filter(ended_at__isnull=True).count())

    def _read_attempts(self) -> None:
        ended = Attempt.objects.filter(ended_at__lte=Now() - LONGEST_TRANSACTION)
        if self._read_until is None:
            _show_zeros()
            newest = ended.aggregate(newest=Max("ended_at"))["newest"]
            self._read_until = newest or datetime.min.replace(tzinfo=UTC)
            return
        unread = ended.filter(ended_at__gt=self._read_until).order_by("ended_at").select_related("submission")
        for attempt in unread.defer("submission__source", "submission__results").iterator():
            _count(attempt)
            self._read_until = attempt.ended_at


ledger = Ledger()


def _show_zeros() -> None:
    """A counter that appears with its first event hides that event from rate()."""
    for outcome in Attempt.Outcome.values:
        _ATTEMPTS.labels(outcome)
    for language in languages.load():
        for verdict in Verdict:
            _VERDICTS.labels(language, verdict)


def _count(attempt: Attempt) -> None:
    _ATTEMPTS.labels(attempt.outcome).inc()
    if attempt.verdict is None:
        return
    submission = attempt.submission
    _VERDICTS.labels(submission.language, attempt.verdict).inc()
    for stage, duration in _measure_stages(attempt, submission):
        # A rejudge since then has moved the times.
        if duration >= timedelta():
            _SECONDS.labels(submission.language, stage).observe(duration.total_seconds())


def _measure_stages(attempt: Attempt, submission: Submission) -> Iterator[tuple[str, timedelta]]:
    assert attempt.ended_at
    yield "queued", attempt.started_at - submission.queued_at
    yield "judging", attempt.ended_at - attempt.started_at
    if submission.queue != Submission.Queue.REJUDGE:
        yield "total", attempt.ended_at - submission.created_at
