"""Fills the empty tables of a PostgreSQL database."""

from pathlib import Path

from django.db import connection

from community.models import Entry, StudyList
from judge import tallies
from problems.kinds import Difficulty
from problems.models import Problem, Revision, Tag

PROBLEMS = 3_000
TAGS = 60
LONGEST_LIST = 150
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
    tallies.count_all()


def _make_problems() -> None:
    tags = Tag.objects.bulk_create(Tag(name=f"topic-{number}") for number in range(TAGS))
    levels = [difficulty.value for difficulty in Difficulty]
    problems = Problem.objects.bulk_create(
        Problem(slug=f"problem-{n}", title=f"Problem {n}", is_published=True, difficulty=levels[n % len(levels)])
        for n in range(1, PROBLEMS + 1)
    )
    revisions = Revision.objects.bulk_create(
        Revision(problem=problem, number=1, digest="1", kind="stdio", time_limit_ms=1000, memory_limit_kib=262_144)
        for problem in problems
    )
    for problem, revision in zip(problems, revisions, strict=True):
        problem.current_revision = revision
    Problem.objects.bulk_update(problems, ["current_revision"], batch_size=500)
    links = Problem.tags.through
    links.objects.bulk_create(
        links(problem_id=problem.pk, tag_id=tags[(number + step) % TAGS].pk)
        for number, problem in enumerate(problems)
        for step in range(3)
    )
    for number, length in enumerate((75, LONGEST_LIST)):
        study_list = StudyList.objects.create(slug=f"list-{number}", title=f"List {number}")
        Entry.objects.bulk_create(
            Entry(study_list=study_list, problem=problem, position=position)
            for position, problem in enumerate(problems[number :: PROBLEMS // length][:length])
        )
