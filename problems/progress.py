"""How people fare with problems, for the problems on one page.

Submissions belong to the judge app, which imports this one: they are reached by their reverse relation alone.
"""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.core.cache import cache
from django.db.models import Case, Count, IntegerField, Max, Q, QuerySet, Value, When

from judge.engine import Verdict

from .models import Problem

ACCEPTANCE_KEPT_S = 600

# A judge's error says nothing about the code.
_JUDGED = Q(
    submissions__mode="SUBMIT",
    submissions__status="DONE",
    submissions__verdict__in=[verdict for verdict in Verdict if verdict != Verdict.JE],
)
_ACCEPTED = Q(submissions__mode="SUBMIT", submissions__verdict=Verdict.AC)


def problems_solved_by(user: User) -> QuerySet[Problem]:
    return Problem.objects.filter(_ACCEPTED, submissions__user=user)


def problems_attempted_by(user: User) -> QuerySet[Problem]:
    """Those solved among them."""
    return Problem.objects.filter(_JUDGED, submissions__user=user)


def find_in_flight(user: User | AnonymousUser, problem: Problem) -> Any:
    """The user's newest submission of the problem that has no verdict yet, or None."""
    if not user.is_authenticated:
        return None
    unfinished = problem.submissions.exclude(status="DONE").exclude(mode="TRIAL").filter(user=user)
    return unfinished.select_related("problem", "revision", "user").order_by("-pk").first()


def read_acceptance() -> dict[int, float]:
    """The accepted share of all judged submissions, in percent, by problem id; a problem without any is left out.

    Some minutes old: it is counted over all submissions.
    """
    return cache.get_or_set("acceptance", measure_acceptance, ACCEPTANCE_KEPT_S) or {}


def measure_acceptance() -> dict[int, float]:
    counts = (
        Problem.objects.filter(_JUDGED)
        .order_by()
        .values_list("pk")
        # By the verdicts alone, which an index has.
        .annotate(
            judged=Count("submissions__verdict"),
            accepted=Count("submissions__verdict", filter=Q(submissions__verdict=Verdict.AC)),
        )
    )
    return {pk: 100 * accepted / judged for pk, judged, accepted in counts}


def find_progress(user: User | AnonymousUser, problems: Sequence[Problem]) -> dict[int, str]:
    """ "solved" or "attempted" by problem id; a problem never submitted by this user is left out."""
    if not user.is_authenticated:
        return {}
    rows = (
        problems_attempted_by(user)
        .filter(pk__in=[problem.pk for problem in problems])
        .order_by()
        .values_list("pk")
        .annotate(solved=Max(Case(When(_ACCEPTED, then=Value(1)), default=Value(0), output_field=IntegerField())))
    )
    return {pk: "solved" if solved else "attempted" for pk, solved in rows}
