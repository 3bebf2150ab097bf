"""A problem → a package, which `verifyproblem` of Kattis' problemtools takes when it is a stdio problem."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.engine import JudgeError, Sandbox, SandboxError
from problems import exporting, packages
from problems.models import Problem
from problems.packages import Package, PackageError
from problems.verification import package_of


class Command(BaseCommand):
    help = "Write a problem as a package: of the site, else of the catalogue; as a folder or, by its ending, as a zip."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument(
            "--output",
            type=Path,
            metavar="PATH",
            help="a folder or a .zip file that is not there yet (default: SLUG.zip)",
        )

    def handle(self, *, slug: str, output: Path | None, **options: Any) -> None:
        try:
            package = self.find(slug)
            export = exporting.export(package)
        except (PackageError, JudgeError, SandboxError) as error:
            raise CommandError(f"{slug}: {error}") from None
        output = output or Path(f"{exporting.name_folder(package.slug, package.config.kind)}.zip")
        if output.exists():
            raise CommandError(f"{output}: exists; give another --output")
        if output.suffix == ".zip":
            output.write_bytes(exporting.make_archive(export.files, output.stem))
        else:
            exporting.write_folder(export.files, output)
        for note in export.notes:
            self.stdout.write(f"  note: {note}")
        self.stdout.write(f"{output}: {len(export.files)} files")

    def find(self, slug: str) -> Package:
        problem = Problem.objects.filter(slug=slug).first()
        if problem and problem.current_revision:
            return package_of(problem.current_revision)
        with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
            return packages.build(packages.read(packages.find(slug)), sandbox)
