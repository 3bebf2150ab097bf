"""A package's own submissions get the verdicts they should. Needs neither database nor Redis."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.engine import JudgeError, Sandbox, SandboxError
from judge.engine.version import version
from problems import packages
from problems.packages import Outcome, PackageError
from problems.packages.records import Record, write_record


class Command(BaseCommand):
    help = "Judge every submission in a problem package and compare its verdict with the folder that it lies in."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "problems", nargs="*", metavar="SLUG|FOLDER", help="a catalogue problem or a package folder"
        )
        parser.add_argument("--all", action="store_true", help="every problem of the catalogue")
        parser.add_argument(
            "--record", action="store_true", help="keep beside each that it is verified, for sync_problems"
        )

    def handle(self, *, problems: list[str], all: bool, record: bool, **options: Any) -> None:
        if all == bool(problems):
            raise CommandError("give the problems to verify, or --all")
        self.record = record
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
        counts = f"{summarise(outcomes)}, {broken} packages broken"
        if broken or not all(outcome.is_right or outcome.verdict is None for outcome in outcomes):
            raise CommandError(counts)
        self.stdout.write(counts)

    def verify(self, folder: Path, sandbox: Sandbox) -> list[Outcome]:
        package = packages.build(packages.read(folder), sandbox)
        refused = list(packages.find_refused_inputs(package, sandbox))
        if refused:
            raise PackageError("; ".join(refused[:3]) + (f"; and {len(refused) - 3} more" if len(refused) > 3 else ""))
        if package.input_validators:
            self.stdout.write(f"  {len(package.cases)} inputs accepted by {len(package.input_validators)} validators")
        width = max((len(submission.path) for submission in package.submissions), default=0)
        outcomes = []
        self.stdout.write(f"  {'submission':<{width}}  expected  verdict   max ms  ok")
        for outcome in packages.verify(package, sandbox):
            outcomes.append(outcome)
            self.stdout.write(describe(outcome, width))
        faults = packages.find_faults((o.submission.path, o.verdict, o.is_right) for o in outcomes)
        if not faults and self.record:
            skipped = count_skipped(outcomes)
            write_record(folder, Record(package.digest, version(), len(outcomes) - skipped, skipped))
        return outcomes


def describe(outcome: Outcome, width: int) -> str:
    expected = "|".join(sorted(outcome.submission.expected.verdicts))
    row = f"  {outcome.submission.path:<{width}}  {expected:<8}"
    if outcome.verdict is None:
        return f"{row}  skipped: {outcome.detail}"
    ok = "yes" if outcome.is_right else "NO"
    score = "" if outcome.score is None else f"score {outcome.score:g}"
    details = "  ".join(filter(None, [score, outcome.detail]))
    return f"{row}  {outcome.verdict:<7}  {outcome.cpu_ms:>7}  {ok:<3}  {details}".rstrip()


def summarise(outcomes: Sequence[Outcome]) -> str:
    skipped = count_skipped(outcomes)
    right = sum(outcome.is_right for outcome in outcomes)
    return f"{right} right, {len(outcomes) - right - skipped} wrong, {skipped} skipped"


def count_skipped(outcomes: Sequence[Outcome]) -> int:
    return sum(outcome.verdict is None for outcome in outcomes)
