"""What pages, sweeper and meters ask of PostgreSQL when it holds millions of submissions.

python -m benchmarks.database [ROWS]      5,000,000 by default: some minutes, and about 6 GB of the temporary folder
"""

import json
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import django


ROWS = 5_000_000
PROBLEMS = 200
SUBMISSIONS_PER_USER = 250
TABLES = re.compile(r'"judge_(submission|attempt)"')

# A few users and problems have most of the submissions; some verdicts and languages are rare, as on a real site.
_FILL = """
INSERT INTO auth_user (username, password, first_name, last_name, email, is_staff, is_superuser, is_active, date_joined)
SELECT 'user' || n, '', '', '', '', n = 1, n = 1, true, now()
FROM generate_series(1, %(users)s) n;

INSERT INTO problems_problem (slug, title, difficulty, is_published, package_digest, created_at)
SELECT 'problem-' || n, 'Problem ' || n, 'easy', true, '', now()
FROM generate_series(1, %(problems)s) n;

INSERT INTO problems_revision (problem_id, number, digest, kind, time_limit_ms, memory_limit_kib, statement,
    statement_html, hints, reference_source, reference_language, created_at)
SELECT id, 1, 'one', 'stdio', 1000, 262144, '', '', '[]', '', '', now() FROM problems_problem;
UPDATE problems_problem SET current_revision_id = r.id FROM problems_revision r WHERE r.problem_id = problems_problem.id;

INSERT INTO judge_submission (user_id, problem_id, revision_id, language, mode, queue, source, own_input, created_at,
    queued_at, judged_at, status, version, attempt, attempts_left, verdict, cases_passed, cases_total, cpu_ms, wall_ms,
    peak_memory_kib, message, compile_output, results)
SELECT users[1 + (cardinality(users) * u * u)::int %% cardinality(users)], r.problem_id, r.id,
    'python3', mode, lower(mode), repeat(md5(n::text), 10), '', at, at, at + interval '1 s', 'DONE', 3, 1, 2,
    CASE WHEN v < 0.45 THEN 'AC' WHEN v < 0.80 THEN 'WA' WHEN v < 0.88 THEN 'RTE' WHEN v < 0.95 THEN 'TLE'
         WHEN v < 0.9999 THEN 'CE' ELSE 'JE' END,
    9, 10, 20, 30, 9000, '', '', '[]'
FROM (SELECT n, random() AS u, random() AS v, now() - (%(rows)s - n) * interval '1 s' AS at,
        (SELECT array_agg(id ORDER BY id) FROM auth_user) AS users,
        (SELECT array_agg(id ORDER BY id) FROM problems_revision) AS revisions,
        CASE WHEN n %% 5 < 3 THEN 'RUN' ELSE 'SUBMIT' END AS mode
      FROM generate_series(1, %(rows)s) n OFFSET 0) AS drawn
JOIN problems_revision r ON r.id = revisions[1 + (cardinality(revisions) * v * v)::int %% cardinality(revisions)];

UPDATE judge_submission SET language = 'cpp', verdict = 'AC' WHERE id %% 50000 = 7;

INSERT INTO judge_attempt (submission_id, revision_id, number, worker, host, started_at, lease_expires_at, ended_at,
    outcome, verdict, message)
SELECT id, revision_id, 1, 'worker', 'host', queued_at, queued_at + interval '6 s', judged_at, 'JUDGED', verdict, ''
FROM judge_submission;

-- Some are judged now, and some wait.
WITH running AS (SELECT id FROM judge_submission ORDER BY id DESC LIMIT 4)
UPDATE judge_attempt SET ended_at = NULL, outcome = NULL, verdict = NULL, lease_expires_at = now() - interval '1 s'
WHERE submission_id IN (SELECT id FROM running);
UPDATE judge_submission s SET status = 'RUNNING', verdict = NULL
FROM judge_attempt a WHERE a.submission_id = s.id AND a.ended_at IS NULL;
WITH waiting AS (SELECT id FROM judge_submission WHERE status = 'DONE' ORDER BY id DESC LIMIT 20)
UPDATE judge_submission SET status = 'QUEUED', verdict = NULL WHERE id IN (SELECT id FROM waiting);
"""


def fill(rows: int) -> None:
    """Into the empty tables of the current database."""
    from django.db import connection

    users = max(4, rows // SUBMISSIONS_PER_USER)
    with connection.cursor() as cursor:
        for statement in _FILL.split(";\n"):
            if statement.strip():
                cursor.execute(statement, {"rows": rows, "users": users, "problems": PROBLEMS})
        cursor.execute("ANALYZE")


def list_deeds() -> Iterator[tuple[str, Callable[[], Any]]]:
    """What people and processes do all the time, in words and as calls of the real code."""
    from django.contrib.auth.models import User
    from django.test import Client

    from judge import backlog, metrics, sweeper
    from judge.models import Submission
    from problems import progress

    clients = {name: Client() for name in ("visitor", "user", "staff")}
    middle = Submission.objects.count() // 2
    somebody = Submission.objects.filter(verdict="AC").order_by("pk")[middle // 3]
    clients["user"].force_login(User.objects.get(pk=somebody.user_id))
    clients["staff"].force_login(User.objects.get(username="user1"))

    pages = [
        ("visitor", "/problems/"),
        ("user", "/problems/"),
        ("user", "/problems/?status=solved"),
        ("user", "/problems/problem-7/"),
        ("user", f"/submissions/{somebody.pk}/"),
        ("user", f"/submissions/{somebody.pk}/fragment/?version=1"),
        ("user", "/submissions/"),
        ("user", f"/submissions/?before={somebody.pk}"),
        ("user", "/submissions/?verdict=JE"),
        ("user", "/submissions/?problem=problem-7&language=cpp"),
        ("staff", "/submissions/"),
        ("staff", f"/submissions/?before={somebody.pk}"),
        ("staff", f"/submissions/?after={somebody.pk}"),
        ("staff", "/submissions/?verdict=JE"),
        ("staff", "/submissions/?verdict=OLE"),
        ("staff", "/submissions/?verdict=JE&mode=SUBMIT&language=cpp"),
        ("staff", "/submissions/?language=cpp"),
        ("staff", "/submissions/?status=QUEUED"),
        ("staff", "/submissions/?status=RUNNING&mode=RUN"),
        ("staff", "/submissions/?user=user9"),
        ("staff", "/submissions/?problem=problem-199"),
        ("staff", "/submissions/?problem=problem-199&verdict=JE"),
        ("staff", "/submissions/?user=user9&verdict=AC"),
        ("staff", "/admin/judge/submission/"),
        ("staff", "/admin/judge/submission/?verdict__exact=JE"),
        ("staff", "/admin/judge/submission/?q=user9"),
        ("visitor", "/readyz?exclude=redis&exclude=queue"),
    ]
    for who, path in pages:
        yield f"{who} opens {path}", lambda who=who, path=path: _open(clients[who], path)  # type: ignore[misc]
    yield "the acceptance of all problems, each ten minutes", progress.measure_acceptance
    yield "the sweeper looks", sweeper.sweep
    yield "the age of the queue", backlog.measure_age
    yield "the first scrape", lambda: metrics.Ledger().read_on()
    yield "a later scrape", metrics.ledger.read_on


def _open(client: Any, path: str) -> None:
    response = client.get(path)
    assert response.status_code in (200, 204), f"{path}: {response.status_code}"


@dataclass(frozen=True)
class Query:
    """One query of a deed on the large tables."""

    sql: str
    ms: float
    rows_touched: int  # read, whether or not they passed the filter
    indexes: list[str]
    scans_table: bool


def explain_deed(deed: Callable[[], Any]) -> list[Query]:
    """Carries it out, and then has the database explain each of its queries on the large tables."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        deed()
    reads = [query["sql"] for query in captured if query["sql"].startswith("SELECT") and TABLES.search(query["sql"])]
    return [_explain(sql) for sql in reads]


def _explain(sql: str) -> Query:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql.replace('%', '%%')}", [])
        answer = cursor.fetchone()[0]
    document = (json.loads(answer) if isinstance(answer, str) else answer)[0]
    nodes = list(_walk(document["Plan"]))
    touched = [node for node in nodes if "Relation Name" in node or "Index Name" in node]
    return Query(
        sql=sql,
        ms=document["Execution Time"],
        rows_touched=sum(_count_rows(node) for node in touched),
        indexes=sorted({node["Index Name"] for node in nodes if "Index Name" in node}),
        scans_table=any(
            "Seq Scan" in node["Node Type"] and node["Relation Name"].startswith("judge_") for node in touched
        ),
    )


def _walk(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("Plans", []):
        yield from _walk(child)


def _count_rows(node: dict[str, Any]) -> int:
    removed = ("Rows Removed by Filter", "Rows Removed by Index Recheck", "Rows Removed by Join Filter")
    rows = node["Actual Rows"] + sum(node.get(key, 0) for key in removed)
    return round(rows * node["Actual Loops"])


def main() -> None:
    rows = int(sys.argv[1].replace(",", "")) if len(sys.argv) > 1 else ROWS
    from tests.postgres import Postgres
    from tests.site import Valkey

    folder = Path(tempfile.mkdtemp(prefix="leetsim-database-"))
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "leetsim.settings",
        "LEETSIM_STATE_DIR": str(folder),
        "LEETSIM_ALLOWED_HOSTS": "testserver",
        "DATABASE_URL": Postgres.url_in(folder, "postgres"),
    }
    postgres, valkey = Postgres(folder), Valkey(folder)
    try:
        django.setup()
        _measure(rows)
    finally:
        valkey.stop()
        postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _measure(rows: int) -> None:
    from django.core.management import call_command
    from django.db import connection

    from judge import audit

    call_command("migrate", verbosity=0)
    started = time.monotonic()
    fill(rows)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_size_pretty(pg_database_size(current_database()))")
        size = cursor.fetchone()[0]
    print(f"{rows:,} submissions, {size}, filled in {time.monotonic() - started:.0f} s\n")

    print("| what | its queries on these tables, ms | rows read | by |")
    print("| --- | --- | --- | --- |")
    for name, deed in list_deeds():
        deed()  # once before, as for all but the first visitor
        queries = explain_deed(deed)
        by = ", ".join(sorted({index for query in queries for index in query.indexes}))
        whole = " **whole table**" if any(query.scans_table for query in queries) else ""
        print(
            f"| {name} | {sum(query.ms for query in queries):.1f} | {sum(query.rows_touched for query in queries):,} "
            f"| {by}{whole} |",
            flush=True,
        )
    for rule, broken in audit.find_violations(bound=audit_bound()):
        started = time.monotonic()
        broken.count()
        print(f"| audit: {rule} | {1000 * (time.monotonic() - started):.0f} | all | |", flush=True)


def audit_bound() -> Any:
    from datetime import timedelta

    return timedelta(seconds=60)


if __name__ == "__main__":
    main()
