"""Fills the empty tables of a PostgreSQL database."""

from pathlib import Path

from django.db import connection

from problems.models import Problem, Revision

PROBLEMS = 200
SUBMISSIONS_PER_USER = 250


def fill(rows: int) -> None:
    """Makes so many submissions, and what belongs to them."""
    _make_problems()
    values = {"rows": rows, "users": max(10, rows // SUBMISSIONS_PER_USER)}
    with connection.cursor() as cursor:
        for statement in Path(__file__).with_name("rows.sql").read_text().split(";\n"):
            if statement.strip():
                cursor.execute(statement, values)
        cursor.execute("ANALYZE")


def _make_problems() -> None:
    for number in range(1, PROBLEMS + 1):
        problem = Problem.objects.create(slug=f"problem-{number}", title=f"Problem {number}", is_published=True)
        problem.current_revision = Revision.objects.create(
            problem=problem, number=1, digest="1", kind="stdio", time_limit_ms=1000, memory_limit_kib=262_144
        )
        problem.save()
