"""Do a problem's tests catch wrong code? Mutates its Python solutions and counts the mutants that its cases kill."""

import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.engine import JudgeError, Sandbox, SandboxError
from problems import packages
from problems.grading import Grade, Survivor, grade
from problems.packages import PackageError

LEAST_PERCENT = 95.0
SHOWN_CHARS = 100


class Command(BaseCommand):
    help = (
        "Judge small wrong changes of a package's accepted Python solutions. Those that pass all cases and give right "
        "answers to many random inputs are taken for equivalent; the others that pass are listed. Exit status 0 when "
        f"each problem kills {LEAST_PERCENT:g} % of the wrong ones."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "problems", nargs="*", metavar="SLUG|FOLDER", help="a catalogue problem or a package folder"
        )
        parser.add_argument("--all", action="store_true", help="every problem of the catalogue")
        parser.add_argument("--equivalent", action="store_true", help="list those taken for equivalent, too")

    def handle(self, *, problems: list[str], all: bool, equivalent: bool, **options: Any) -> None:
        if all == bool(problems):
            raise CommandError("give the problems to grade, or --all")
        catalog = sorted(path for path in packages.CATALOG.iterdir() if path.is_dir())
        folders = catalog if all else [packages.find(name) for name in problems]
        bad: list[str] = []
        total: list[Grade] = []
        with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
            for folder in folders:
                try:
                    grades = self.grade(folder, sandbox, equivalent=equivalent)
                except (PackageError, JudgeError, SandboxError) as error:
                    self.stdout.write(f"{folder.name}: broken: {error}")
                    bad.append(folder.name)
                    continue
                total += grades
                if percent(grades) < LEAST_PERCENT:
                    bad.append(folder.name)
        self.stdout.write(f"in all: {describe(total)}")
        if bad:
            raise CommandError(f"below {LEAST_PERCENT:g} %: {', '.join(bad)}")

    def grade(self, folder: Path, sandbox: Sandbox, *, equivalent: bool) -> list[Grade]:
        started = time.monotonic()
        package = packages.build(packages.read(folder), sandbox)
        grades = list(grade(package, sandbox))
        seconds = time.monotonic() - started
        self.stdout.write(f"{folder.name}: {describe(grades)}, {seconds:.0f} s")
        for one in grades:
            for survivor in one.survivors:
                self.stdout.write(f"  {one.solution} line {survivor.mutant.line}: {survivor.mutant.change}")
                self.stdout.write(f"    {why(survivor, one)}")
            for survivor in one.equivalent if equivalent else []:
                mutant = survivor.mutant
                self.stdout.write(f"  equivalent: {one.solution} line {mutant.line}: {mutant.change}")
        return grades


def percent(grades: list[Grade]) -> float:
    killed = sum(one.killed for one in grades)
    wrong = killed + sum(len(one.survivors) for one in grades)
    return 100 * killed / wrong if wrong else 100.0


def describe(grades: list[Grade]) -> str:
    killed = sum(one.killed for one in grades)
    wrong = killed + sum(len(one.survivors) for one in grades)
    equal = sum(len(one.equivalent) for one in grades)
    return f"{killed}/{wrong} killed ({percent(grades):.1f} %), {equal} equivalent"


def why(survivor: Survivor, one: Grade) -> str:
    if survivor.shown_by:
        shown = survivor.shown_by.strip().replace("\n", " | ")
        return f"a case would catch it: {shown[:SHOWN_CHARS]}{'…' if len(shown) > SHOWN_CHARS else ''}"
    if not one.inputs:
        return "no random inputs to tell whether it is wrong: write generators/fuzz.py or an input validator"
    return "passes"
