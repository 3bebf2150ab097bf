"""Small simulations that staff start from the system page, and the proof that nothing was lost meanwhile."""

import subprocess
import sys
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import Count
from django.db.models.functions import Now

from judge import audit, queues
from judge.models import Attempt, Submission

USERS, MINUTES = 15, 0.5
# No second one before the first is over.
_LOCK, _LOCKED_S = "leetsim:trial", 60
_WINDOW = timedelta(minutes=15)
_MOST = 5_000
# The lease, the sweeper and the next worker's start.
_BOUND = timedelta(seconds=30)


def start(url: str) -> bool:
    """Against this site's own address. False: one is running. Raises RedisError."""
    if not queues.share_connection().set(_LOCK, 1, nx=True, ex=_LOCKED_S):
        return False
    command = [sys.executable, "manage.py", "simulate", "--url", url]
    # It goes on when this web process is the next that is killed.
    subprocess.Popen(
        [*command, "--users", str(USERS), "--minutes", str(MINUTES)],
        cwd=settings.BASE_DIR,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    return True


@dataclass(frozen=True)
class Proof:
    """Of the submissions of the last quarter of an hour: the newest 5,000 of them."""

    accepted: int
    judged: int
    on_their_way: int
    lost: int  # that break a rule of the audit
    doubled: int


def prove() -> Proof:
    recent = Submission.objects.sent_by_people().filter(created_at__gt=Now() - _WINDOW).order_by("-pk")
    rows = list(recent.values_list("pk", "status")[:_MOST])
    ids = [pk for pk, _ in rows]
    judged = sum(status == Submission.Status.DONE for _, status in rows)
    given = Attempt.objects.filter(submission__in=ids, outcome=Attempt.Outcome.JUDGED).exclude(
        submission__queue=Submission.Queue.REJUDGE
    )
    broken = {
        pk
        for _, submissions in audit.find_violations(bound=_BOUND)
        for pk in submissions.filter(pk__in=ids).values_list("pk", flat=True)
    }
    return Proof(
        accepted=len(rows),
        judged=judged,
        on_their_way=len(rows) - judged,
        lost=len(broken),
        doubled=given.order_by().values("submission").annotate(times=Count("pk")).filter(times__gt=1).count(),
    )
