"""Fills the empty tables of a PostgreSQL database."""

from pathlib import Path

from django.db import connection

PROBLEMS = 200
SUBMISSIONS_PER_USER = 250


def fill(rows: int) -> None:
    """Makes so many submissions, and what belongs to them."""
    values = {"rows": rows, "users": max(10, rows // SUBMISSIONS_PER_USER), "problems": PROBLEMS}
    with connection.cursor() as cursor:
        for statement in Path(__file__).with_name("rows.sql").read_text().split(";\n"):
            if statement.strip():
                cursor.execute(statement, values)
        cursor.execute("ANALYZE")
