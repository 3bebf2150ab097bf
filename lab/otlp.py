"""Traces of submissions for OpenTelemetry, in OTLP over HTTP: its JSON form, which takes no library of theirs.

One submission is one trace: the submission itself, below it its waits and attempts, below those their stages and cases.
Its ids follow from the submission, so that what is sent twice is the same trace.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import httpx
from django.db.models import Max
from django.db.models.functions import Now

from judge.engine import Verdict
from judge.metrics import LONGEST_TRANSACTION
from judge.models import Attempt, Submission
from lab.tracing import Span, Trace, trace

TAKES_WITHIN_S = 10.0
MOST_AT_ONCE = 100
_INTERNAL = 1
_ERROR = {"code": 2}
_LOST = (Attempt.Outcome.LOST, Attempt.Outcome.FAILED)


class NotTaken(Exception):
    """The receiver did not take the traces: why."""


def send(url: str, traces: Sequence[Trace]) -> None:
    """To a receiver's address without /v1/traces, such as http://localhost:4318. Raises NotTaken."""
    try:
        answer = httpx.post(f"{url.rstrip('/')}/v1/traces", json=describe(traces), timeout=TAKES_WITHIN_S)
        answer.raise_for_status()
        partly = answer.json().get("partialSuccess", {})
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, AttributeError) as error:
        raise NotTaken(f"{url} does not take OTLP over HTTP: {error}") from error
    if int(partly.get("rejectedSpans", 0)):
        raise NotTaken(f"{url} refused {partly['rejectedSpans']} spans: {partly.get('errorMessage', '')}")


def describe(traces: Sequence[Trace]) -> dict[str, Any]:
    """OTLP's ExportTraceServiceRequest."""
    spans = [span for one in traces for span in _list_spans(one)]
    return {
        "resourceSpans": [
            {
                "resource": {"attributes": _write({"service.name": "leetsim"})},
                "scopeSpans": [{"scope": {"name": "leetsim.lab"}, "spans": spans}],
            }
        ]
    }


def _list_spans(shown: Trace) -> list[dict[str, Any]]:
    submission = shown.submission
    # Of a rejudge another trace than of the first judgement.
    rounds = [span.attempt for span in shown.spans if span.kind == "attempt"]
    trace_id = _hash(f"{submission.pk} {submission.created_at.isoformat()} {rounds[:1]}", size=16)
    root_id = _hash(f"{trace_id} submission", size=8)
    parents = {
        span.attempt: _hash(f"{trace_id} {place}", size=8)
        for place, span in enumerate(shown.spans)
        if span.kind == "attempt"
    }
    whole = Span("submission", "submission", 0.0, shown.whole_ms)
    about: dict[str, str | int] = {"leetsim.submission": submission.pk, "leetsim.language": submission.language}
    about |= {"leetsim.mode": submission.mode, "leetsim.verdict": submission.verdict or ""}
    root = _describe_span(whole, shown.begins_at) | {"traceId": trace_id, "spanId": root_id}
    root["attributes"] = _write(about)
    if submission.verdict == Verdict.JE:
        root["status"] = _ERROR
    spans = [root]
    for place, span in enumerate(shown.spans):
        parent = parents[span.attempt] if span.kind in ("stage", "case") else root_id
        ids = {"traceId": trace_id, "spanId": _hash(f"{trace_id} {place}", size=8), "parentSpanId": parent}
        spans.append(_describe_span(span, shown.begins_at) | ids)
    return spans


def _describe_span(span: Span, begins_at: datetime) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": span.name,
        "kind": _INTERNAL,
        "startTimeUnixNano": _count_ns(begins_at, span.start_ms),
        "endTimeUnixNano": _count_ns(begins_at, span.end_ms),
        "attributes": _write({"leetsim.kind": span.kind, "leetsim.detail": span.detail}),
    }
    if span.outcome in _LOST:
        described["status"] = _ERROR | {"message": span.detail}
    return described


def _count_ns(begins_at: datetime, after_ms: float) -> str:
    """64 bits are a text in JSON."""
    at = begins_at + timedelta(milliseconds=after_ms)
    return f"{int(at.timestamp()) * 1_000_000_000 + at.microsecond * 1000}"


def _write(attributes: dict[str, str | int]) -> list[dict[str, Any]]:
    return [
        {"key": key, "value": {"stringValue": value} if isinstance(value, str) else {"intValue": str(value)}}
        for key, value in attributes.items()
        if value != ""
    ]


def _hash(text: str, *, size: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[: 2 * size]


class Follower:
    """Sends what is judged from its making on."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._read_until = Attempt.objects.aggregate(newest=Max("ended_at"))["newest"]

    def send_new(self) -> int:
        """What has been judged since, and how many submissions that are. Raises NotTaken: they are tried again."""
        judged = Attempt.objects.filter(outcome=Attempt.Outcome.JUDGED, ended_at__lte=Now() - LONGEST_TRANSACTION)
        if self._read_until:
            judged = judged.filter(ended_at__gt=self._read_until)
        found = list(judged.order_by("ended_at").values_list("submission", "ended_at")[:MOST_AT_ONCE])
        if not found:
            return 0
        submissions = Submission.objects.defer("source", "results", "compile_output").in_bulk([pk for pk, _ in found])
        send(self._url, [trace(submissions[pk]) for pk, _ in found if pk in submissions])
        self._read_until = found[-1][1]
        return len(found)
