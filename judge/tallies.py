"""Counts tallies and scores, so that no page counts submissions. Nothing else writes either.

What is counted anew is every problem and user with an attempt that ended since the last time, and each is counted as a
whole, by an index: no increment can get lost, and a rejudge needs no care.
"""

import logging
import threading
from collections.abc import Collection
from datetime import timedelta
from typing import Any

from django.db import DatabaseError, close_old_connections, connection, models, transaction
from django.db.models import Count, Q, QuerySet
from django.db.models.functions import Now

from judge.engine import Verdict
from judge.models import Attempt, CountedUntil, Score, Submission, Trial
from problems.models import Tally

logger = logging.getLogger(__name__)

COUNT_EVERY_S = 20.0
# What was written within a transaction is seen when it commits, which is later than its time says.
OVERLAP = timedelta(seconds=60)
# SQLite takes a limited number of values in one statement.
BATCH = 500


def run(stop: threading.Event) -> None:
    """Count until `stop` is set, through any absence of the database."""
    while not stop.is_set():
        close_old_connections()
        try:
            count_changes()
        except DatabaseError as error:
            logger.warning("can't count now, trying on: %s", error)
            connection.close()
        stop.wait(COUNT_EVERY_S)


def count_changes() -> None:
    """What has changed since the last count; all, when there was none. Raises DatabaseError."""
    counted = CountedUntil.objects.annotate(now=Now()).values_list("time", "now").first()
    if counted is None:
        count_all()
        return
    until, now = counted
    since = until - OVERLAP
    ended = Attempt.objects.filter(ended_at__gt=since).exclude(submission__mode=Submission.Mode.TRIAL)
    changed = set(ended.order_by().values_list("submission__problem", "submission__user").distinct())
    # An applied rejudge brings attempts that ended when it was on trial.
    adopted = Trial.objects.filter(rejudge__closed_at__gt=since, outcome=Trial.Outcome.APPLIED)
    changed |= set(adopted.order_by().values_list("original__problem", "original__user").distinct())
    _count({problem for problem, _ in changed}, {user for _, user in changed})
    CountedUntil.objects.update(time=now)


def count_all() -> None:
    """Raises DatabaseError."""
    CountedUntil.objects.update_or_create(pk=1, defaults={"time": Now()})
    submissions = Submission.objects.order_by()
    problems = set(submissions.values_list("problem", flat=True).distinct()) | set(
        Tally.objects.values_list("problem", flat=True)
    )
    users = set(submissions.values_list("user", flat=True).distinct()) | set(
        Score.objects.values_list("user", flat=True)
    )
    _count(problems, users)


def _count(problems: Collection[int], users: Collection[int]) -> None:
    for batch in _split(problems):
        _count_problems(batch)
    for batch in _split(users):
        _count_users(batch)


def _split(ids: Collection[int]) -> list[list[int]]:
    # In one order everywhere, so that two that count at a time wait for each other in no circle.
    ordered = sorted(ids)
    return [ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH)]


def _count_problems(problems: list[int]) -> None:
    judged = Submission.objects.filter(problem__in=problems, mode="SUBMIT", status="DONE").exclude(verdict=Verdict.JE)
    # By what the index has.
    rows = judged.order_by("problem", "language").values_list("problem", "language")
    tallies = [
        Tally(problem_id=problem, language=language, judged=number, accepted=accepted)
        for problem, language, number, accepted in rows.annotate(
            number=Count("verdict"), accepted=Count("verdict", filter=Q(verdict=Verdict.AC.value))
        )
    ]
    _store(Tally.objects.filter(problem__in=problems), tallies, key=["problem", "language"])


def _count_users(users: list[int]) -> None:
    accepted = Submission.objects.filter(user__in=users, mode="SUBMIT", verdict=Verdict.AC.value)
    counts = accepted.order_by("user").values_list("user").annotate(Count("problem", distinct=True))
    _store(
        Score.objects.filter(user__in=users),
        [Score(user_id=user, solved=solved) for user, solved in counts],
        key=["user"],
    )


def _store(old: QuerySet[Any], rows: list[Any], *, key: list[str]) -> None:
    """In place of the old ones. Those that stay the same are not written."""
    model = old.model
    values = [field.name for field in model._meta.concrete_fields if field.name not in (*key, "id")]

    def identify(row: models.Model) -> tuple[Any, ...]:
        return tuple(model._meta.get_field(name).value_from_object(row) for name in key)

    known = {identify(row): row for row in old}
    wanted = {identify(row): row for row in rows}
    changed = [
        row
        for identity, row in wanted.items()
        if identity not in known or any(getattr(row, name) != getattr(known[identity], name) for name in values)
    ]
    gone = [row.pk for identity, row in known.items() if identity not in wanted]
    with transaction.atomic():
        if gone:
            model._default_manager.filter(pk__in=gone).delete()
        if changed:
            model._default_manager.bulk_create(changed, update_conflicts=True, unique_fields=key, update_fields=values)
