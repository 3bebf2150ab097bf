"""What somebody has done, from their own submissions: what it costs grows with these alone."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Count, Max, Q
from django.db.models.functions import TruncDate
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from judge.engine import Verdict, languages
from judge.models import Submission
from problems.kinds import Difficulty
from problems.models import Problem, Tag, choices_of
from problems.progress import problems_solved_by

WEEKS = 52
LEVELS = (1, 3, 6, 10)  # submissions a day, from which the calendar's colours go up
RECENT = 10


@dataclass(frozen=True)
class Day:
    date: date
    count: int
    level: int  # 0 to 4
    title: str


@dataclass(frozen=True)
class Calendar:
    """Whole weeks, from Monday, the last one up to today."""

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
    by_difficulty: list[tuple[str, str, int, int]]  # its name, that of the page, solved, published
    by_tag: list[tuple[str, int]]
    by_language: list[tuple[str, int]]
    recent: list[Any] = field(default_factory=list)  # accepted submissions, newest first


def read_activity(user: User, *, today: date, zone: tzinfo = UTC) -> Activity:
    """`today` is the date in `zone`, whose days are counted."""
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
        calendar=_read_calendar(own, today=today, zone=zone),
        solved=sum(solved for solved, _ in counts.values()),
        by_difficulty=[(name, str(label), *counts.get(name, (0, 0))) for name, label in choices_of(Difficulty)],
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


def _read_calendar(own: Any, *, today: date, zone: tzinfo) -> Calendar:
    first = today - timedelta(days=today.weekday(), weeks=WEEKS - 1)
    shown_from = datetime.combine(first, time.min, tzinfo=zone)
    days = own.filter(created_at__gte=shown_from).annotate(day=TruncDate("created_at", tzinfo=zone)).values_list("day")
    # Of what the index has, in which nothing else is looked up.
    accepted = Count("verdict", filter=Q(verdict=Verdict.AC.value))
    rows = list(days.annotate(number=Count("created_at"), accepted=accepted))
    counts = {day: number for day, number, _accepted in rows}
    solved_on = {day for day, _number, accepted in rows if accepted}
    shown = [first + timedelta(days=number) for number in range((today - first).days + 1)]
    drawn = [_draw_day(day, counts.get(day, 0)) for day in shown]
    weeks = [drawn[start : start + 7] for start in range(0, len(drawn), 7)]
    return Calendar(
        weeks=weeks,
        months=[date_format(week[0].date, "M") if week[0].date.day <= 7 else "" for week in weeks],
        total=sum(counts.values()),
        active_days=len(counts),
        streak=_measure_streak(solved_on, today=today),
        longest_streak=max((_measure_streak(solved_on, today=day) for day in solved_on), default=0),
    )


def _draw_day(day: date, count: int) -> Day:
    title = _("%(count)d on %(day)s") % {"count": count, "day": date_format(day, "j M Y")}
    return Day(day, count, sum(count >= least for least in LEVELS), title)


def _measure_streak(days: set[date], *, today: date) -> int:
    """The days in a row that end today, or yesterday: today is not over yet."""
    day = today if today in days else today - timedelta(days=1)
    length = 0
    while day in days:
        length, day = length + 1, day - timedelta(days=1)
    return length
