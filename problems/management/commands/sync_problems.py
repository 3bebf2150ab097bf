"""Catalogue → database. Idempotent: what has not changed is not even built."""

import re
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.engine import JudgeError, Sandbox, SandboxError
from problems import packages
from problems.models import Problem
from problems.packages import PackageError
from problems.revisions import store_package


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
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", folder.name) or len(folder.name) > 100:
            raise PackageError("a problem's folder is named by small letters, digits and hyphens, such as two-sum")
        digest = packages.digest(packages.load(folder))
        if Problem.objects.filter(slug=folder.name, package_digest=digest).exists():
            return "unchanged"
        package = packages.build(packages.read(folder), self.sandbox)
        revision, is_new = store_package(package)
        return f"{'new' if is_new else 'changed'}: revision {revision.number}, {len(package.cases)} cases"

    @cached_property
    def sandbox(self) -> Sandbox:
        """Started for the first package that needs building: mostly none does."""
        return self.stack.enter_context(Sandbox(settings.LEETSIM_STATE_DIR))
