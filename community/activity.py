"""What somebody has done, from their own submissions: what it costs grows with these alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Count, Max, Q
from django.db.models.functions import TruncDate

from judge.engine import Verdict, languages
from judge.models import Submission
from problems.kinds import Difficulty
from problems.models import Problem, Tag
from problems.progress import problems_solved_by

WEEKS = 52
LEVELS = (1, 3, 6, 10)  # submissions a day, from which the calendar's colours go up
RECENT = 10


@dataclass(frozen=True)
class Day:
    date: date
    count: int
    level: int  # 0 to 4


@dataclass(frozen=True)
class Calendar:
    """Whole weeks, from Monday, the last one up to today. Days are UTC's."""

    weeks: list[list[Day]]
    months: list[str]  # for each week, the name of the month that begins in it
    total: int
    active_days: int
    streak: int  # of days with an accepted submission, up to today or yesterday
    longest_streak: int  # within these weeks


@dataclass(frozen=True)
class Activity:
    calendar: Calendar
    solved: int
    by_difficulty: list[tuple[str, int, int]]  # its name, solved, published
    by_tag: list[tuple[str, int]]
    by_language: list[tuple[str, int]]
    recent: list[Any] = field(default_factory=list)  # accepted submissions, newest first


def read_activity(user: User, *, today: date) -> Activity:
    solved = Problem.objects.published().filter(pk__in=problems_solved_by(user).values("pk")).order_by()
    own = Submission.objects.filter(user=user, mode=Submission.Mode.SUBMIT).order_by()
    accepted = own.filter(verdict=Verdict.AC.value)
    of_difficulty = Problem.objects.published().order_by().values_list("difficulty")
    counted = of_difficulty.annotate(solved=Count("pk", filter=Q(pk__in=solved.values("pk"))), published=Count("pk"))
    counts = {name: (solved, published) for name, solved, published in counted}
    tags = Tag.objects.filter(problems__in=solved).values_list("name").annotate(number=Count("problems"))
    by_language = accepted.values_list("language").annotate(number=Count("problem", distinct=True))
    known = languages.load()
    newest = accepted.values("problem").annotate(newest=Max("pk")).order_by("-newest").values("newest")[:RECENT]
    return Activity(
        calendar=_read_calendar(own, today=today),
        solved=sum(solved for solved, _ in counts.values()),
        by_difficulty=[(name.value, *counts.get(name.value, (0, 0))) for name in Difficulty],
        by_tag=list(tags.order_by("-number", "name")),
        by_language=[
            (known[id].name if id in known else id, number)
            for id, number in by_language.order_by("-number", "language")
        ],
        recent=list(
            Submission.objects.filter(pk__in=[row["newest"] for row in newest])
            .select_related("problem")
            .defer("source", "results", "compile_output", "own_input")
        ),
    )


def _read_calendar(own: Any, *, today: date) -> Calendar:
    first = today - timedelta(days=today.weekday(), weeks=WEEKS - 1)
    days = own.filter(created_at__date__gte=first).annotate(day=TruncDate("created_at")).values_list("day")
    counts: Mapping[date, int] = dict(days.annotate(Count("pk")))
    solved_on = set(days.filter(verdict=Verdict.AC.value).values_list("day", flat=True).distinct())
    shown = [first + timedelta(days=number) for number in range((today - first).days + 1)]
    rows = [Day(day, counts.get(day, 0), sum(counts.get(day, 0) >= least for least in LEVELS)) for day in shown]
    weeks = [rows[start : start + 7] for start in range(0, len(rows), 7)]
    return Calendar(
        weeks=weeks,
        months=[f"{week[0].date:%b}" if week[0].date.day <= 7 else "" for week in weeks],
        total=sum(counts.values()),
        active_days=len(counts),
        streak=_measure_streak(solved_on, today=today),
        longest_streak=max((_measure_streak(solved_on, today=day) for day in solved_on), default=0),
    )


def _measure_streak(days: set[date], *, today: date) -> int:
    """The days in a row that end today, or yesterday: today is not over yet."""
    day = today if today in days else today - timedelta(days=1)
    length = 0
    while day in days:
        length, day = length + 1, day - timedelta(days=1)
    return length
