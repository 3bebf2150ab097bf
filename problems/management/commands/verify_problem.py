"""A package's own submissions get the verdicts they should. Needs neither database nor Redis."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.engine import JudgeError, Sandbox, SandboxError
from problems import packages
from problems.packages import Outcome, PackageError


class Command(BaseCommand):
    help = "Judge every submission in a problem package and compare its verdict with the folder that it lies in."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "problems", nargs="*", metavar="SLUG|FOLDER", help="a catalogue problem or a package folder"
        )
        parser.add_argument("--all", action="store_true", help="every problem of the catalogue")

    def handle(self, *, problems: list[str], all: bool, **options: Any) -> None:
        if all == bool(problems):
            raise CommandError("give the problems to verify, or --all")
        catalog = sorted(path for path in packages.CATALOG.iterdir() if path.is_dir())
        folders = catalog if all else [packages.find(name) for name in problems]
        try:
            with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
                self.verify_all(folders, sandbox)
        except SandboxError as error:
            raise CommandError(str(error)) from None

    def verify_all(self, folders: list[Path], sandbox: Sandbox) -> None:
        outcomes: list[Outcome] = []
        broken = 0
        for folder in folders:
            self.stdout.write(folder.name)
            try:
                outcomes += self.verify(folder, sandbox)
            except (PackageError, JudgeError) as error:
                broken += 1
                self.stdout.write(f"  broken: {error}")
        self.summarise(outcomes, broken=broken)

    def verify(self, folder: Path, sandbox: Sandbox) -> list[Outcome]:
        package = packages.build(packages.read(folder), sandbox)
        width = max((len(submission.path) for submission in package.submissions), default=0)
        outcomes = []
        self.stdout.write(f"  {'submission':<{width}}  expected  verdict   max ms  ok")
        for outcome in packages.verify(package, sandbox):
            outcomes.append(outcome)
            expected = "|".join(sorted(outcome.submission.expected))
            row = f"  {outcome.submission.path:<{width}}  {expected:<8}"
            if outcome.verdict is None:
                row += f"  skipped: {outcome.detail}"
            else:
                ok = "yes" if outcome.is_right else "NO"
                row += f"  {outcome.verdict:<7}  {outcome.cpu_ms:>7}  {ok:<3}  {outcome.detail}"
            self.stdout.write(row.rstrip())
        return outcomes

    def summarise(self, outcomes: list[Outcome], *, broken: int) -> None:
        skipped = sum(outcome.verdict is None for outcome in outcomes)
        right = sum(outcome.is_right for outcome in outcomes)
        wrong = len(outcomes) - right - skipped
        counts = f"{right} right, {wrong} wrong, {skipped} skipped, {broken} packages broken"
        if wrong or broken:
            raise CommandError(counts)
        self.stdout.write(counts)
