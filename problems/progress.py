"""How people fare with problems, for the problems on one page.

Submissions belong to the judge app, which imports this one: they are reached by their reverse relation alone.
"""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Case, IntegerField, Max, Q, QuerySet, Sum, Value, When

from judge.engine import Verdict

from .models import Problem, Tally

# A judge's error says nothing about the code.
_JUDGED = Q(
    submissions__mode="SUBMIT",
    submissions__status="DONE",
    submissions__verdict__in=[verdict for verdict in Verdict if verdict != Verdict.JE],
)
_ACCEPTED = Q(submissions__mode="SUBMIT", submissions__verdict=Verdict.AC)


def problems_solved_by(user: User, *, language: str = "") -> QuerySet[Problem]:
    """In that language, where one is given."""
    return Problem.objects.filter(_ACCEPTED & _in(language), submissions__user=user)


def problems_attempted_by(user: User, *, language: str = "") -> QuerySet[Problem]:
    """Those solved among them."""
    return Problem.objects.filter(_JUDGED & _in(language), submissions__user=user)


def _in(language: str) -> Q:
    return Q(submissions__language=language) if language else Q()


def find_in_flight(user: User | AnonymousUser, problem: Problem) -> Any:
    """The user's newest submission of the problem that has no verdict yet, or None."""
    if not user.is_authenticated:
        return None
    unfinished = problem.submissions.exclude(status="DONE").exclude(mode="TRIAL").filter(user=user)
    return unfinished.select_related("problem", "revision", "user").order_by("-pk").first()


def read_acceptance(problems: Sequence[Problem], *, language: str = "") -> dict[int, float]:
    """The accepted share of the judged submissions, in percent, by problem id; a problem without any is left out."""
    tallies = Tally.objects.filter(judged__gt=0, problem__in=problems)
    if language:
        tallies = tallies.filter(language=language)
    sums = tallies.order_by().values_list("problem").annotate(Sum("judged"), Sum("accepted"))
    return {pk: 100 * accepted / judged for pk, judged, accepted in sums}


def find_progress(user: User | AnonymousUser, problems: Sequence[Problem], *, language: str = "") -> dict[int, str]:
    """ "solved" or "attempted" by problem id; a problem never submitted by this user is left out."""
    if not user.is_authenticated:
        return {}
    rows = (
        problems_attempted_by(user, language=language)
        .filter(pk__in=[problem.pk for problem in problems])
        .order_by()
        .values_list("pk")
        .annotate(solved=Max(Case(When(_ACCEPTED, then=Value(1)), default=Value(0), output_field=IntegerField())))
    )
    return {pk: "solved" if solved else "attempted" for pk, solved in rows}
