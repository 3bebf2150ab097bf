"""Print the way of a submission in time: its waits, attempts, stages and cases. Or send it to OpenTelemetry."""

import json
import time
from argparse import ArgumentParser
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connection

from judge.models import Submission
from lab import otlp, tracing

BAR = 40
LOOKS_EVERY_S = 2.0


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        chosen = parser.add_mutually_exclusive_group(required=True)
        chosen.add_argument("id", type=int, nargs="?", metavar="ID", help="of the submission")
        chosen.add_argument("--follow", action="store_true", help="send each that is judged from now on, until Ctrl-C")
        parser.add_argument("--json", action="store_true", help="milliseconds since the POST, for other programs")
        parser.add_argument(
            "--otlp", metavar="URL", help="send it to this receiver, such as http://localhost:4318, as one trace"
        )

    def handle(self, *, id: int | None, follow: bool, **options: Any) -> None:
        url = options["otlp"]
        if follow:
            if not url:
                raise CommandError("--follow: say with --otlp where to")
            self._follow(url)
        assert id is not None  # or argparse would have asked for it
        submission = Submission.objects.filter(pk=id).first()
        if submission is None:
            raise CommandError(f"there is no submission {id}")
        trace = tracing.trace(submission)
        if url:
            try:
                otlp.send(url, [trace])
            except otlp.NotTaken as error:
                raise CommandError(f"--otlp: {error}") from error
        if options["json"]:
            self.stdout.write(json.dumps(trace.to_dict()))
            return
        self._print(trace)

    def _follow(self, url: str) -> NoReturn:
        follower = otlp.Follower(url)
        while True:
            try:
                while count := follower.send_new():
                    self.stdout.write(f"sent {count}")
            except otlp.NotTaken as error:
                self.stderr.write(f"tried again in {LOOKS_EVERY_S:g} s: {error}")
            except DatabaseError as error:
                self.stderr.write(f"tried again in {LOOKS_EVERY_S:g} s, the database does not answer: {error}")
                connection.close()
            time.sleep(LOOKS_EVERY_S)

    def _print(self, trace: tracing.Trace) -> None:
        submission = trace.submission
        self.stdout.write(f"{submission}: {submission.verdict_label or submission.get_status_display()}")
        for bar in trace.bars:
            drawn = " " * int(bar.left * BAR / 100) + "#" * max(round(bar.width * BAR / 100), 1)
            span = bar.span
            indent = "  " if span.kind in ("stage", "case") else ""
            name = f"{indent}{span.name}"
            self.stdout.write(
                f"{span.start_ms:9.0f} ms  {span.takes_ms:8.0f} ms  {name:26}|{drawn:{BAR}}| {span.detail}".rstrip()
            )
