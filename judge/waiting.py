"""How long a submission will wait, as far as the last minutes tell. What is counted is bounded, whatever waits."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import DurationField, ExpressionWrapper, F, Q
from django.db.models.functions import Now

from judge.models import Attempt, Submission

MOST_COUNTED = 1_000
_WINDOW = timedelta(minutes=5)
_SAMPLE = 100


@dataclass(frozen=True)
class Wait:
    position: int  # 1 is next; MOST_COUNTED stands for that and more
    seconds: int | None  # None: nothing was judged lately that would tell

    @property
    def is_longer(self) -> bool:
        return self.position >= MOST_COUNTED


def measure_wait(submission: Submission) -> Wait:
    """Of a submission that is QUEUED."""
    waiting = Submission.objects.filter(status=Submission.Status.QUEUED)
    before = waiting.filter(Q(turn__lt=submission.turn) | Q(turn=submission.turn, pk__lt=submission.pk))
    position = before.order_by("turn", "pk")[: MOST_COUNTED - 1].count() + 1
    pace = _measure_pace()
    return Wait(position, None if pace is None else round(position * pace))


def _measure_pace() -> float | None:
    """Seconds from one verdict to the next while all workers are busy."""
    duration = ExpressionWrapper(F("ended_at") - F("started_at"), output_field=DurationField())
    newest = Attempt.objects.filter(ended_at__gt=Now() - _WINDOW).order_by("-ended_at")
    rows = list(newest.values_list("worker", duration)[:_SAMPLE])
    workers = {worker for worker, _ in rows}
    return sum(taken.total_seconds() for _, taken in rows) / len(rows) / len(workers) if rows else None
