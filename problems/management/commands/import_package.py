"""A package from elsewhere → a problem: Kattis and ICPC packages in every version of the format, and Polygon's."""

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

from .verify_problem import describe, summarise


class Command(BaseCommand):
    help = (
        "Import a problem package, a folder or a zip archive: a Kattis or ICPC package (legacy, 2023-07-draft, "
        "2025-09) or one of Polygon. Its submissions are judged; what is not supported is named. Exit status 0 when "
        "the problem is imported and verified."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path, metavar="PATH", help="the folder or archive")
        parser.add_argument("--slug", help="the problem's name in addresses (default: the name of the folder)")
        parser.add_argument("--publish", action="store_true", help="show it to everybody, once it is verified")
        parser.add_argument("--check", action="store_true", help="judge its submissions, but keep nothing")

    def handle(self, *, path: Path, slug: str | None, publish: bool, check: bool, **options: Any) -> None:
        try:
            package = importing.read(path, slug=slug or importing.slug_of(path.resolve().name))
            with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
                package = packages.build(package, sandbox)
                self.report(package)
                outcomes, faults = self.verify(package, sandbox)
        except (PackageError, JudgeError, SandboxError) as error:
            raise CommandError(f"{path}: {error}") from None
        if not check:
            self.store(package, outcomes, faults, publish=publish)
        if faults:
            raise CommandError(f"{package.slug} is not verified: {'; '.join(faults[:5])}")

    def report(self, package: Package) -> None:
        limits, samples = package.config.limits, sum(case.is_sample for case in package.cases)
        self.stdout.write(
            f"{package.slug}: {package.config.name} ({package.config.format}): {samples} samples and "
            f"{len(package.cases) - samples} secret cases, {limits.time_limit_ms / 1000:g} s, "
            f"{limits.memory_limit_kib // 1024} MiB"
        )
        for note in package.notes:
            self.stdout.write(f"  note: {note}")

    def verify(self, package: Package, sandbox: Sandbox) -> tuple[list[Outcome], list[str]]:
        width = max((len(submission.path) for submission in package.submissions), default=0)
        outcomes = []
        for outcome in packages.verify(package, sandbox):
            outcomes.append(outcome)
            self.stdout.write(describe(outcome, width))
        self.stdout.write(summarise(outcomes))
        faults = list(packages.find_refused_inputs(package, sandbox))
        faults += packages.find_faults((o.submission.path, o.verdict, o.is_right) for o in outcomes)
        return outcomes, faults

    @transaction.atomic
    def store(self, package: Package, outcomes: list[Outcome], faults: list[str], *, publish: bool) -> None:
        revision = importing.store(package)
        if not faults:
            verification.adopt(revision, judge_version=version(), outcomes=outcomes, publish=publish)
        problem = Problem.objects.get(pk=revision.problem_id)
        state = "published" if problem.is_published else "not published"
        self.stdout.write(f"{package.slug}: revision {revision.number}, {state}")
