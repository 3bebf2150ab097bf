"""Print the way of a submission in time: its waits, attempts, stages and cases."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from judge.models import Submission
from lab import tracing

BAR = 40


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("id", type=int, metavar="ID", help="of the submission")
        parser.add_argument("--json", action="store_true", help="milliseconds since the POST, for other programs")

    def handle(self, *, id: int, **options: Any) -> None:
        submission = Submission.objects.filter(pk=id).first()
        if submission is None:
            raise CommandError(f"there is no submission {id}")
        trace = tracing.trace(submission)
        if options["json"]:
            self.stdout.write(json.dumps(trace.to_dict()))
            return
        self.stdout.write(f"{submission}: {submission.verdict_label or submission.get_status_display()}")
        for bar in trace.bars:
            drawn = " " * int(bar.left * BAR / 100) + "#" * max(round(bar.width * BAR / 100), 1)
            span = bar.span
            indent = "  " if span.kind in ("stage", "case") else ""
            name = f"{indent}{span.name}"
            self.stdout.write(
                f"{span.start_ms:9.0f} ms  {span.takes_ms:8.0f} ms  {name:26}|{drawn:{BAR}}| {span.detail}".rstrip()
            )
