"""What the database does for a deed, in its own words."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

LARGE = ("judge_submission", "judge_attempt")


@dataclass(frozen=True)
class Query:
    """One query of a deed."""

    sql: str
    ms: float
    rows_read: int  # whether or not they passed the filter
    indexes: list[str]
    scans_table: bool  # one of the large ones


def explain_deed(deed: Callable[[], Any]) -> list[Query]:
    """Carries it out, and then has the database explain each of its queries."""
    with CaptureQueriesContext(connection) as captured:
        deed()
    reads = [query["sql"] for query in captured if query["sql"].startswith("SELECT")]
    return [_explain(sql) for sql in reads]


def _explain(sql: str) -> Query:
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql.replace('%', '%%')}", [])
        answer = cursor.fetchone()[0]
    document = (json.loads(answer) if isinstance(answer, str) else answer)[0]
    nodes = list(_walk(document["Plan"]))
    touched = [node for node in nodes if "Relation Name" in node or "Index Name" in node]
    return Query(
        sql=sql,
        ms=document["Execution Time"],
        rows_read=sum(_count_rows(node) for node in touched),
        indexes=sorted({node["Index Name"] for node in nodes if "Index Name" in node}),
        scans_table=any("Seq Scan" in node["Node Type"] and node["Relation Name"] in LARGE for node in touched),
    )


def _walk(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("Plans", []):
        yield from _walk(child)


def _count_rows(node: dict[str, Any]) -> int:
    removed = ("Rows Removed by Filter", "Rows Removed by Index Recheck", "Rows Removed by Join Filter")
    rows = node["Actual Rows"] + sum(node.get(key, 0) for key in removed)
    return round(rows * node["Actual Loops"])
