"""Run the built-in attacks on this host's sandbox."""

import json
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.attacks import KINDS, AttackError, Outcome, Trial, load
from judge.engine import JudgeError, SandboxError


class Command(BaseCommand):
    help = "Try the built-in attacks on this host's sandbox. Exit status 1 when any did not hold, 2 when none could be tried."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"one of {', '.join(KINDS)}; all by default")
        parser.add_argument(
            "--json", action="store_true", help="print one JSON object for each attack, then one for all"
        )
        parser.add_argument(
            "--without-cgroups", action="store_true", help="as on a host that gives us no control groups"
        )

    def handle(self, *, kinds: list[str], json: bool, without_cgroups: bool, **options: Any) -> None:
        if unknown := set(kinds) - set(KINDS):
            raise CommandError(
                f"unknown kind {', '.join(sorted(unknown))}: choose from {', '.join(KINDS)}", returncode=2
            )
        write = self._write_json if json else self._write_row
        outcomes = []
        try:
            attacks = load(*kinds)
            if not json:
                self.stdout.write(ROW.format("attack", "what is tried", "answered", ""))
            with Trial(settings.LEETSIM_STATE_DIR, use_cgroups=not without_cgroups) as trial:
                for attack in attacks:
                    if attack.language.available:
                        outcomes.append(trial.run(attack))
                        write(outcomes[-1])
        except (AttackError, JudgeError, SandboxError) as error:
            raise CommandError(str(error), returncode=2) from error
        held = sum(outcome.held for outcome in outcomes)
        skipped = len(attacks) - len(outcomes)
        self._write_sum(held, len(outcomes), skipped, json=json)
        if held < len(outcomes):
            raise SystemExit(1)

    def _write_row(self, outcome: Outcome) -> None:
        state = self.style.SUCCESS("held") if outcome.held else self.style.ERROR("NOT HELD")
        self.stdout.write(ROW.format(outcome.attack.name, outcome.attack.tried, outcome.answered, state))
        for problem in outcome.problems:
            self.stdout.write(f"    {problem}")
        self.stdout.flush()

    def _write_json(self, outcome: Outcome) -> None:
        document = {
            "attack": outcome.attack.name,
            "tried": outcome.attack.tried,
            "answered": outcome.answered,
            "held": outcome.held,
            "problems": outcome.problems,
            "wall_ms": outcome.wall_ms,
        }
        self.stdout.write(_dumps(document, ensure_ascii=False))
        self.stdout.flush()

    def _write_sum(self, held: int, tried: int, skipped: int, *, json: bool) -> None:
        if json:
            self.stdout.write(_dumps({"held": held, "tried": tried, "skipped": skipped}))
            return
        off = f"; {skipped} not tried, as their language is off here" if skipped else ""
        self.stdout.write(f"{held} of {tried} attacks held{off}")


ROW = "{:<40} {:<60.60} {:<8} {}"
_dumps = json.dumps
