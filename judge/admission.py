"""Who may send code now, and when its turn comes: so that one who floods delays nobody else.

All is counted in the submissions themselves: exact over any number of web hosts, and nothing that Redis may lose.
"""

import math
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import DurationField, ExpressionWrapper, F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from judge.models import Allowance, Submission

Queue = Submission.Queue

# A turn is a time, and the earliest is judged first: that of the POST, moved by these.
LEADS = {Queue.RUN: timedelta(seconds=-60), Queue.SUBMIT: timedelta(), Queue.REJUDGE: timedelta(days=1)}
# What was lost on its way had its turn already, and is next.
LEAD_OF_RECOVERY = timedelta(days=1)
# Each submission of the same user that waits already costs this much seniority, as in DOMjudge.
COST_OF_WAITING = timedelta(seconds=60)

_WINDOW = timedelta(seconds=60)
_LOOK_AGAIN_S = 5
_TRY_LATER_S = 30


class Refused(Exception):
    def __init__(self, reason: str, *, retry_after_s: int) -> None:
        super().__init__(reason)
        self.retry_after_s = retry_after_s


@dataclass(frozen=True)
class Limits:
    unfinished: int
    per_minute: dict[Queue, int]


def admit(user_id: int, queue: str) -> timedelta:
    """How far from now the turn of a new submission is. Raises Refused.

    Exact when nothing else of this user is admitted meanwhile: the caller holds a lock on the user's row.
    """
    limits = read_limits(user_id)
    unfinished = Submission.objects.filter(~Q(status="DONE"), user_id=user_id).exclude(queue=Queue.REJUDGE)
    queues = list(unfinished.values_list("queue", flat=True)[: limits.unfinished])
    if len(queues) == limits.unfinished:
        raise Refused(
            ngettext(
                "You have %(number)d submission that is not judged yet, and more are not taken. "
                "Wait until it has its verdict.",
                "You have %(number)d submissions that are not judged yet, and more are not taken. "
                "Wait until one of them has its verdict.",
                len(queues),
            )
            % {"number": len(queues)},
            retry_after_s=_LOOK_AGAIN_S,
        )
    _limit_rate(user_id, queue, limits.per_minute)
    _limit_wait(queue)
    return LEADS[Queue(queue)] + queues.count(queue) * COST_OF_WAITING


def read_limits(user_id: int) -> Limits:
    """The site's, or what staff allow this user instead."""
    own = Allowance.objects.filter(pk=user_id).first() or Allowance()

    def choose(value: int | None, default: int) -> int:
        return default if value is None else value

    return Limits(
        unfinished=choose(own.max_unfinished, settings.LEETSIM_MAX_UNFINISHED),
        per_minute={
            Queue.RUN: choose(own.runs_per_minute, settings.LEETSIM_RUNS_PER_MINUTE),
            Queue.SUBMIT: choose(own.submits_per_minute, settings.LEETSIM_SUBMITS_PER_MINUTE),
        },
    )


def _limit_rate(user_id: int, queue: str, limits: dict[Queue, int]) -> None:
    modes = {Queue.RUN: Submission.Mode.RUN, Queue.SUBMIT: Submission.Mode.SUBMIT}
    limit = limits[Queue(queue)]
    age = ExpressionWrapper(Now() - F("created_at"), output_field=DurationField())
    # By the index of a user's newest, however long the history: of both modes no more can be in the window.
    newest = Submission.objects.sent_by_people().filter(user_id=user_id).order_by("-id").values_list("mode", age)
    in_reach = newest[: sum(limits.values())]
    ages = [age for mode, age in in_reach if mode == modes[Queue(queue)] and age < _WINDOW]
    if limit == 0:
        raise Refused(_("None are taken from you on this site: ask its staff why."), retry_after_s=_TRY_LATER_S)
    if len(ages) >= limit:
        wait_s = max(1, math.ceil((_WINDOW - ages[limit - 1]).total_seconds()))
        if queue == Queue.RUN:
            reason = _("At most %(limit)d runs a minute are taken. Try again in %(wait)d s.")
        else:
            reason = _("At most %(limit)d submissions a minute are taken. Try again in %(wait)d s.")
        raise Refused(reason % {"limit": limit, "wait": wait_s}, retry_after_s=wait_s)


def _limit_wait(queue: str) -> None:
    """By turns, not by ages: what one user has piled up does not close the site for the others."""
    limit = timedelta(seconds=settings.LEETSIM_MAX_WAIT)
    waiting = Submission.objects.filter(status="QUEUED", queue=queue, attempt=0)
    behind = waiting.filter(turn__lt=Now() + LEADS[Queue(queue)] - limit)
    if behind.exists():
        raise Refused(
            _(
                "The judge is more than %(seconds)d s behind, and takes nothing new until it has caught up. "
                "Try again in a minute: your code is kept in the page."
            )
            % {"seconds": settings.LEETSIM_MAX_WAIT},
            retry_after_s=_TRY_LATER_S,
        )
