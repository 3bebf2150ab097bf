"""What waits to be judged, by the database: Redis may have lost some of it."""

from datetime import timedelta

from django.db.models import Count, DurationField, ExpressionWrapper, F
from django.db.models.functions import Now

from judge.models import Submission

_WAITING = Submission.objects.filter(status=Submission.Status.QUEUED)


def measure_age() -> timedelta:
    """How long the oldest waiting submission has waited; zero when none does."""
    age = ExpressionWrapper(Now() - F("queued_at"), output_field=DurationField())
    oldest = _WAITING.order_by("queued_at").values_list(age, flat=True).first()
    # One that is to be tried again later has its time ahead.
    return max(oldest or timedelta(), timedelta())


def count_by_queue() -> dict[str, int]:
    """Every queue has its number, an empty one too."""
    waiting = dict(_WAITING.order_by().values_list("queue").annotate(Count("pk")))
    return {queue: waiting.get(queue, 0) for queue in Submission.Queue.values}
