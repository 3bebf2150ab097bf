"""python -m benchmarks.database [ROWS]: prints a table. 5,000,000 rows by default: some minutes, and 6 GB of the
temporary folder."""

import os
import shutil
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

import django

from tests.postgres import Postgres
from tests.site import Valkey

ROWS = 5_000_000


def main() -> None:
    rows = int(sys.argv[1].replace(",", "")) if len(sys.argv) > 1 else ROWS
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
        measure(rows)
    finally:
        valkey.stop()
        postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)


def measure(rows: int) -> None:
    # These import models, and so come after Django is set up.
    from django.core.management import call_command
    from django.db import connection

    from .rows import PROBLEMS, fill

    call_command("migrate", verbosity=0)
    started = time.monotonic()
    fill(rows)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_size_pretty(pg_database_size(current_database()))")
        [size] = cursor.fetchone()
        cursor.execute("VACUUM")  # as autovacuum does within minutes
    print(f"{rows:,} submissions of {PROBLEMS:,} problems, {size}, filled in {time.monotonic() - started:.0f} s\n")

    print_table()


def print_table() -> None:
    from judge import audit, tallies

    from .deeds import list_deeds
    from .explaining import explain_deed

    print("| what | queries | they take, ms | rows read | by indexes of the large tables |")
    print("| --- | --- | --- | --- | --- |")
    # Those that grow with the site; the sweeper's process counts what has changed, and all of it once.
    seldom = ("all tallies and scores", tallies.count_all)
    for name, deed in [*list_deeds(), seldom]:
        deed()  # once before, as for all but the first visitor
        queries = explain_deed(deed)
        ms = sum(query.ms for query in queries)
        read = sum(query.rows_read for query in queries)
        indexes = {index for query in queries for index in query.indexes}
        by = ", ".join(sorted(index for index in indexes if index.startswith(("judge_", "submission_", "attempt_"))))
        whole = " **whole table**" if any(query.scans_table for query in queries) else ""
        print(f"| {name} | {len(queries)} | {ms:.1f} | {read:,} | {by}{whole} |", flush=True)
    for rule, broken in audit.find_violations(bound=timedelta(seconds=60)):
        started = time.monotonic()
        broken.count()
        print(f"| audit: {rule} | 1 | {1000 * (time.monotonic() - started):.0f} | all | |", flush=True)


if __name__ == "__main__":
    main()
