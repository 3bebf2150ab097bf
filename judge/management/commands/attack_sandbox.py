"""Run the built-in attacks on this host's sandbox."""

import json
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.attacks import KINDS, AttackError, Outcome, Trial, load
from judge.engine import JudgeError, SandboxError

ROW = "{:<40} {:<60.60} {:<8} {}"


class Command(BaseCommand):
    help = "Try the built-in attacks on this host's sandbox. Exit status 1: one did not hold; 2: none could be tried."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"one of {', '.join(KINDS)}; all by default")
        parser.add_argument(
            "--json", action="store_true", dest="as_json", help="print a JSON object for each attack, then one for all"
        )
        parser.add_argument("--without-cgroups", action="store_true", help="as on a host that gives us no cgroups")

    def handle(self, *, kinds: list[str], as_json: bool, without_cgroups: bool, **options: Any) -> None:
        if unknown := set(kinds) - set(KINDS):
            message = f"unknown kind {', '.join(sorted(unknown))}: choose from {', '.join(KINDS)}"
            raise CommandError(message, returncode=2)
        write = self._write_json if as_json else self._write_row
        outcomes = []
        try:
            attacks = load(*kinds)
            if not as_json:
                self.stdout.write(ROW.format("attack", "what is tried", "answered", ""))
            with Trial(settings.LEETSIM_STATE_DIR, use_cgroups=not without_cgroups) as trial:
                for attack in attacks:
                    if attack.language.available:
                        outcomes.append(trial.run(attack))
                        write(outcomes[-1])
                        self.stdout.flush()
        except (AttackError, JudgeError, SandboxError) as error:
            raise CommandError(str(error), returncode=2) from error
        held, skipped = sum(outcome.held for outcome in outcomes), len(attacks) - len(outcomes)
        if as_json:
            self.stdout.write(json.dumps({"held": held, "tried": len(outcomes), "skipped": skipped}))
        else:
            off = f"; {skipped} not tried, as their languages are off here" if skipped else ""
            self.stdout.write(f"{held} of {len(outcomes)} attacks held{off}")
        if held < len(outcomes):
            raise SystemExit(1)

    def _write_row(self, outcome: Outcome) -> None:
        state = self.style.SUCCESS("held") if outcome.held else self.style.ERROR("NOT HELD")
        self.stdout.write(ROW.format(outcome.attack.name, outcome.attack.tried, outcome.answered, state))
        for problem in outcome.problems:
            self.stdout.write(f"    {problem}")

    def _write_json(self, outcome: Outcome) -> None:
        document = {
            "attack": outcome.attack.name,
            "tried": outcome.attack.tried,
            "answered": outcome.answered,
            "held": outcome.held,
            "problems": outcome.problems,
            "wall_ms": outcome.wall_ms,
        }
        self.stdout.write(json.dumps(document, ensure_ascii=False))
