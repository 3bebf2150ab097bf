"""Catalogue → database. Idempotent: what has not changed is not even built."""

from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from judge.engine import JudgeError, Sandbox, SandboxError
from judge.engine.version import version
from problems import importing, packages, verification
from problems.models import Problem
from problems.packages import Outcome, Package, PackageError
from problems.packages.records import read_record


class Command(BaseCommand):
    help = "Bring the catalogue's problems into the database: new ones are published, changed ones get a new revision."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slugs", nargs="*", metavar="SLUG", help="only these problems (default: all)")
        parser.add_argument("--catalog", type=Path, default=packages.CATALOG, help="the folder of packages")

    def handle(self, *, slugs: list[str], catalog: Path, **options: Any) -> None:
        if not catalog.is_dir():
            raise CommandError(f"{catalog}: there is no such folder")
        folders = [catalog / slug for slug in slugs] or sorted(path for path in catalog.iterdir() if path.is_dir())
        broken = 0
        with ExitStack() as self.stack:
            for folder in folders:
                try:
                    self.stdout.write(f"{folder.name}: {self.sync(folder)}")
                except (PackageError, JudgeError, SandboxError) as error:
                    broken += 1
                    self.stderr.write(f"{folder.name}: broken: {error}")
        if broken:
            raise CommandError(f"{broken} of {len(folders)} packages could not be synced")

    def sync(self, folder: Path) -> str:
        importing.check_slug(folder.name)
        digest = packages.digest(packages.load(folder))
        if Problem.objects.filter(slug=folder.name, package_digest=digest).exists():
            return "unchanged"
        package = packages.build(packages.read(folder), self.sandbox)
        record = read_record(folder)
        is_known = record is not None and record.digest == package.digest
        outcomes = [] if is_known else self.verify(package)
        with transaction.atomic():
            is_new = not Problem.objects.filter(slug=package.slug).exists()
            revision = importing.store(package)
            judge_version = record.judge if record and is_known else version()
            verification.adopt(revision, judge_version=judge_version, outcomes=outcomes, publish=is_new)
        words = "" if is_known else f", {len(outcomes)} submissions verified"
        return f"{'new' if is_new else 'changed'}: revision {revision.number}, {len(package.cases)} cases{words}"

    def verify(self, package: Package) -> list[Outcome]:
        """Nothing is published unverified, and nobody has left a record of it."""
        outcomes = list(packages.verify(package, self.sandbox))
        faults = list(packages.find_refused_inputs(package, self.sandbox))
        faults += packages.find_faults((o.submission.path, o.verdict, o.is_right) for o in outcomes)
        if faults:
            raise PackageError(f"not verified: {'; '.join(faults[:5])}")
        return outcomes

    @cached_property
    def sandbox(self) -> Sandbox:
        """Started for the first package that needs building: mostly none does."""
        return self.stack.enter_context(Sandbox(settings.LEETSIM_STATE_DIR))
