"""What the author of a package should look at. Needs neither database nor Redis."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.engine import JudgeError, Sandbox, SandboxError
from problems import packages
from problems.linting import lint
from problems.packages import PackageError


class Command(BaseCommand):
    help = (
        "Look a package over: limits against measured times, judging time, edges of the constraints that no case has, "
        "examples that are no samples, duplicate cases, missing parts. Exit status 0 when nothing was found."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "problems", nargs="*", metavar="SLUG|FOLDER", help="a catalogue problem or a package folder"
        )
        parser.add_argument("--all", action="store_true", help="every problem of the catalogue")

    def handle(self, *, problems: list[str], all: bool, **options: Any) -> None:
        if all == bool(problems):
            raise CommandError("give the packages to look over, or --all")
        catalog = sorted(path for path in packages.CATALOG.iterdir() if path.is_dir())
        folders = catalog if all else [packages.find(name) for name in problems]
        with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
            count = sum(self.lint(folder, sandbox) for folder in folders)
        if count:
            raise CommandError(f"{count} findings in {len(folders)} packages")
        self.stdout.write(f"nothing found in {len(folders)} packages")

    def lint(self, folder: Path, sandbox: Sandbox) -> int:
        self.stdout.write(folder.name)
        count = 0
        try:
            package = packages.build(packages.read(folder), sandbox)
            for note in package.notes:
                self.stdout.write(f"  note: {note}")
            for finding in lint(package, sandbox):
                count += 1
                self.stdout.write(f"  {finding}")
        except (PackageError, JudgeError, SandboxError) as error:
            count += 1
            self.stdout.write(f"  broken: {error}")
        return count
