import json
from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand

from judge import audit


class Command(BaseCommand):
    help = "Prove that each submission has exactly one verdict, or is on its way to one. Exits with 1 otherwise."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.add_argument(
            "--bound",
            type=float,
            default=300,
            metavar="SECONDS",
            help="how long one may wait for a worker (%(default)s)",
        )

    def handle(self, *, bound: float, json: bool, **options: Any) -> None:
        counts = audit.count_by_state()
        violations = {
            rule: sorted(broken.values_list("pk", flat=True))
            for rule, broken in audit.find_violations(bound=timedelta(seconds=bound))
        }
        (self._print_json if json else self._print_table)(counts, violations)
        if any(violations.values()):
            raise SystemExit(1)

    def _print_json(self, counts: dict[str, int], violations: dict[str, list[int]]) -> None:
        report = {"submissions": sum(counts.values()), "states": counts, "violations": violations}
        self.stdout.write(json.dumps(report))

    def _print_table(self, counts: dict[str, int], violations: dict[str, list[int]]) -> None:
        states = ", ".join(f"{count} {state}" for state, count in counts.items())
        self.stdout.write(f"{sum(counts.values())} submissions: {states or 'none'}")
        for rule, ids in violations.items():
            self.stdout.write(f"{'FAIL' if ids else 'ok':<6}{rule}")
            if ids:
                self.stdout.write(f"      broken by {len(ids)}: {', '.join(map(str, ids))}")
