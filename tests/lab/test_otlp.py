"""Traces for OpenTelemetry, read by a receiver with OpenTelemetry's own schema, which knows no field but its own."""

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.core.management import CommandError, call_command
from google.protobuf.json_format import ParseDict
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

from judge import services
from judge.models import Submission
from lab.otlp import Follower, NotTaken
from tests.judge.attempts import ACCEPTED, claim, finish, let_lease_run_out
from tests.site import wait_until

pytestmark = pytest.mark.django_db(transaction=True)

STAGES = {"claimed": 1, "loaded": 2, "compiled": 30, "cached": True, "cases": [[1, 40], [2, 55]], "judged": 60}


class Receiver(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.answer: tuple[int, object] = (200, {})
        self.spans: list[Span] = []


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert (self.path, self.headers["Content-Type"]) == ("/v1/traces", "application/json")
        self.server.spans += read_spans(request)
        status, answer = self.server.answer
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *_: object) -> None:
        pass


def read_spans(request: dict) -> list[Span]:
    spans = request["resourceSpans"][0]["scopeSpans"][0]["spans"]
    for span in spans:
        # OTLP's one difference from Protobuf's own JSON: ids are hexadecimal.
        for name in {"traceId", "spanId", "parentSpanId"} & span.keys():
            span[name] = base64.b64encode(bytes.fromhex(span[name])).decode()
    read = ParseDict(request, ExportTraceServiceRequest())
    [resource] = read.resource_spans
    assert {one.key: one.value.string_value for one in resource.resource.attributes} == {"service.name": "leetsim"}
    return list(resource.scope_spans[0].spans)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    thread = threading.Thread(target=receiver.serve_forever)
    thread.start()
    yield receiver
    receiver.shutdown()
    thread.join()
    receiver.server_close()


def judge(submission: Submission) -> None:
    attempt = claim(submission)
    assert services.finish(attempt, judged=ACCEPTED, compile_output="", results=[], stages=STAGES)


def test_a_submission_is_one_trace_whose_spans_lie_in_their_parents(submission, receiver):
    lost = claim(submission)
    let_lease_run_out(submission)
    assert services.requeue(lost)
    judge(submission)
    call_command("trace", submission.pk, otlp=receiver.url)
    spans = {span.span_id: span for span in receiver.spans}
    assert len(spans) == len(receiver.spans)
    assert {(len(span.trace_id), len(span.span_id)) for span in receiver.spans} == {(16, 8)}
    assert len({span.trace_id for span in receiver.spans}) == 1
    [root] = [span for span in receiver.spans if not span.parent_span_id]
    about = {one.key: one.value for one in root.attributes}
    assert about["leetsim.submission"].int_value == submission.pk
    assert about["leetsim.verdict"].string_value == "AC"
    names = {span.name for span in receiver.spans}
    assert {"waits for a worker", "attempt 1", "attempt 2", "compiled", "case 1", "case 2", "committed"} <= names
    for span in receiver.spans:
        assert span.start_time_unix_nano <= span.end_time_unix_nano
        if span is not root:
            parent = spans[span.parent_span_id]
            assert parent.name == ("attempt 2" if span.name in ("compiled", "case 1", "committed") else parent.name)
            assert parent.start_time_unix_nano <= span.start_time_unix_nano
            assert span.end_time_unix_nano <= parent.end_time_unix_nano
    codes = {span.name: span.status.code for span in receiver.spans}
    assert (codes["attempt 1"], codes["attempt 2"]) == (Status.STATUS_CODE_ERROR, Status.STATUS_CODE_UNSET)
    before = set(spans)
    call_command("trace", submission.pk, otlp=receiver.url)
    assert {span.span_id for span in receiver.spans} == before


def test_whoever_follows_sends_each_submission_that_is_judged_from_then_on(make_submission, receiver):
    finish(claim(make_submission()))
    follower = Follower(receiver.url)
    later = make_submission()
    judge(later)
    receiver.answer = (503, {})
    with pytest.raises(NotTaken, match="503"):
        wait_until(follower.send_new, seconds=60, what="the first try")
    receiver.spans.clear()
    receiver.answer = (200, {})
    assert follower.send_new() == 1
    [root] = [span for span in receiver.spans if not span.parent_span_id]
    assert {one.key: one.value.int_value for one in root.attributes}["leetsim.submission"] == later.pk
    assert follower.send_new() == 0


def test_a_receiver_that_is_away_or_refuses_is_named(submission, receiver):
    judge(submission)
    receiver.answer = (200, {"partialSuccess": {"rejectedSpans": "3", "errorMessage": "too old"}})
    with pytest.raises(CommandError, match=r"--otlp: .* refused 3 spans: too old"):
        call_command("trace", submission.pk, otlp=receiver.url)
    with pytest.raises(CommandError, match=r"--otlp: http://127\.0\.0\.1:1 does not take OTLP over HTTP"):
        call_command("trace", submission.pk, otlp="http://127.0.0.1:1")
    with pytest.raises(CommandError, match="--follow: say with --otlp where to"):
        call_command("trace", "--follow")
