"""Judge one file on this machine: no database, no Redis."""

import codecs
import json
from pathlib import Path
from typing import Any, NoReturn

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from judge.engine import (
    CaseResult,
    Compiled,
    Judged,
    JudgeError,
    Sandbox,
    SandboxError,
    Task,
    Verdict,
    judge,
    languages,
)
from problems import packages
from problems.packages import Package, PackageError

SOURCE_LIMIT_BYTES = 64 * 1024
SHOWN_CHARS = 2_000


class Command(BaseCommand):
    help = "Judge FILE against a problem. Exit status 0 when judging worked, whatever the verdict; 2 otherwise."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("problem", metavar="SLUG|FOLDER", help="a catalogue problem or a package folder")
        parser.add_argument("file", type=Path, help="the solution")
        parser.add_argument("--language", metavar="ID", help="by default the ending of the file tells")
        parser.add_argument("--run", action="store_true", help="only the samples, and all of them")
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *, problem: str, file: Path, language: str | None, run: bool, json: bool, **options: Any) -> None:
        source = read_source(file)
        chosen = language or language_of(file)
        try:
            with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
                package = packages.build(packages.read(packages.find(problem)), sandbox)
                task = package.task(source, chosen, samples_only=run, stop_at_first_failure=not run)
                if not task.cases:
                    fail(f"{problem}: there are no samples to run")
                document = judge_task(task, package, sandbox, run=run)
        except (PackageError, JudgeError, SandboxError) as error:
            fail(str(error))
        self.stdout.write(to_json(document) if json else to_text(document))


def fail(message: str) -> NoReturn:
    raise CommandError(message, returncode=2)


def read_source(file: Path) -> str:
    """What is neither UTF-8 nor marked as UTF-16 is read as far as it can be: mostly it is an old comment."""
    try:
        data = file.read_bytes()
    except OSError as error:
        fail(f"{file}: {error.strerror}")
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    source = data.decode("utf-16" if marked else "utf-8", errors="replace")
    if len(data) > SOURCE_LIMIT_BYTES:
        fail(f"{file}: larger than {SOURCE_LIMIT_BYTES // 1024} KiB")
    if "\0" in source:
        fail(f"{file}: holds a NUL byte")
    return source


def language_of(file: Path) -> str:
    for id, language in languages.load().items():
        if file.suffix in language.extensions:
            return id
    fail(
        f"{file}: no language has files with the ending {file.suffix!r}; "
        f"give --language, one of {', '.join(languages.load())}"
    )


def judge_task(task: Task, package: Package, sandbox: Sandbox, *, run: bool) -> dict[str, Any]:
    """One JSON object: the verdict, figures, each case's status, and the first failing case in full."""
    document: dict[str, Any] = {"problem": package.slug, "language": task.language, "cases": []}
    for event in judge(task, sandbox):
        match event:
            case Compiled():
                document["compile_output"] = event.output
            case CaseResult():
                document["cases"].append(
                    {
                        "number": event.number,
                        "name": task.cases[event.number - 1].name,
                        "verdict": event.verdict,
                        "cpu_ms": event.cpu_ms,
                        "wall_ms": event.wall_ms,
                        "peak_memory_kib": event.peak_memory_kib,
                    }
                )
                if run or event.verdict is not Verdict.AC:
                    details = {
                        key: getattr(event, key)
                        for key in ("input", "output", "expected", "stdout", "stderr", "message")
                    }
                    document["cases"][-1] |= details
                    if event.verdict is not Verdict.AC:
                        document.setdefault("failing_case", document["cases"][-1])
            case Judged():
                document |= {
                    "verdict": event.verdict,
                    "cpu_ms": event.cpu_ms,
                    "wall_ms": event.wall_ms,
                    "peak_memory_kib": event.peak_memory_kib,
                    "passed": event.passed,
                    "total": event.total,
                    "message": event.message,
                }
    return {"failing_case": None, "compile_output": "", **document}


def to_json(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False)


def to_text(document: dict[str, Any]) -> str:
    lines = [
        f"{Verdict(document['verdict']).label}: {document['passed']} of {document['total']} cases passed, "
        f"{document['cpu_ms']} ms CPU, {document['peak_memory_kib'] / 1024:.1f} MiB"
    ]
    lines += filter(None, [document["message"], document["compile_output"].rstrip()])
    if failing := document["failing_case"]:
        lines.append(f"Case {failing['number']} {failing['name']}".rstrip())
        for key in ("input", "output", "expected", "stdout", "stderr"):
            if failing[key]:
                text = failing[key].rstrip("\n")
                lines.append(f"  {key}:")
                lines += [f"    {line}" for line in text[:SHOWN_CHARS].split("\n")]
                if len(text) > SHOWN_CHARS:
                    lines.append(f"    … ({len(text) - SHOWN_CHARS:,} more characters; --json has them all)")
    return "\n".join(lines)
