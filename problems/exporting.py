"""A problem as a package again: what Kattis' tools take of a stdio problem, and LeetSim of any."""

import io
import json
import posixpath
import re
import uuid
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from judge.engine import Checker, Verdict, languages
from judge.engine.programs import AuthorsProgram

from .kinds import Kind
from .models import Problem
from .packages import Package, PackageCase, PackageError, Submission
from .packages.cases import LINES_FILE
from .packages.files import Files
from .packages.submissions import KATTIS_FOLDERS as SUBMISSION_FOLDERS
from .packages.submissions import KATTIS_VERDICTS
from .verification import package_of

# What Kattis' tools take wherever they run. Of others they want one version, and a solution in another is an error.
PORTABLE = {"c", "cpp", "python3"}
# A fixed date: the same problem is the same archive.
DATE = (2000, 1, 1, 0, 0, 0)
# What Kattis takes for a validator that is not there: it would be an error to have none.
ANY_INPUT = "int main() { return 42; }\n"
KATTIS_FOLDERS = {
    frozenset({Verdict.AC}): "accepted",
    frozenset({Verdict.WA}): "wrong_answer",
    frozenset({Verdict.TLE}): "time_limit_exceeded",
    frozenset({Verdict.RTE}): "run_time_error",
    frozenset({Verdict.MLE}): "run_time_error",
    **{KATTIS_VERDICTS[word]: folder for folder, word in SUBMISSION_FOLDERS.items()},
}


@dataclass
class Export:
    files: Files = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)  # what Kattis has no place for


def export_problem(problem: Problem) -> Export:
    """The package of the problem's current revision."""
    if problem.current_revision is None:
        raise PackageError(f"{problem.slug} has no revision yet")
    return export(package_of(problem.current_revision))


def export(package: Package) -> Export:
    """The package must be built: each case has its answer."""
    exporter = Exporter(package)
    exporter.add_config()
    exporter.add_texts()
    exporter.add_data()
    exporter.add_programs()
    exporter.add_submissions()
    return exporter.export


def make_archive(files: Files, name: str) -> bytes:
    """A zip archive that holds one folder."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(f"{name}/{path}", DATE), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def name_folder(slug: str, kind: str) -> str:
    """Kattis' tools take letters and digits alone."""
    return slug if kind == Kind.FUNCTION else slug.replace("-", "")


def write_folder(files: Files, folder: Path) -> None:
    folder.mkdir(parents=True)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


class Exporter:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.export = Export()

    @property
    def is_function(self) -> bool:
        return self.package.config.kind is Kind.FUNCTION

    def add(self, path: str, text: str) -> None:
        self.export.files[path] = text.encode()

    def add_config(self) -> None:
        settings = self.package.config
        limits, origin = settings.limits, settings.metadata.origin
        passes = settings.metadata.passes
        types = [name for name in ("interactive", "scoring") if getattr(settings.metadata, name)]
        types += ["multi-pass"] if passes > 1 else []
        data: dict[str, Any] = {
            "problem_format_version": "2023-07-draft",
            "name": settings.name if self.is_function else {"en": settings.name},
        }
        if not self.is_function:
            # Kattis' tools want one.
            data["uuid"] = origin.get("uuid") or str(uuid.uuid5(uuid.NAMESPACE_URL, f"leetsim:{self.package.slug}"))
        data |= self.describe_origin(origin)
        if types:
            data["type"] = types
        data["limits"] = {
            "time_limit": tidy(limits.time_limit_ms / 1000),
            "memory": tidy(limits.memory_limit_kib / 1024),
            "output": tidy(limits.output_limit_bytes / 1024**2),
        }
        data["limits"] |= {"validation_passes": passes} if passes > 1 else {}
        if self.is_function:
            data["leetsim"] = self.describe_own()
        elif settings.tags:
            data["keywords"] = list(settings.tags)
        self.add("problem.yaml", yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=120))

    def describe_origin(self, origin: Mapping[str, Any]) -> dict[str, Any]:
        kept = {key: value for key, value in origin.items() if key in ("license", "rights_owner", "version", "credits")}
        author, source = origin.get("author"), origin.get("source")
        if self.is_function:
            return dict(origin)
        if author and "credits" not in kept:
            kept["credits"] = author
        if source:
            url = origin.get("source_url")
            kept["source"] = {"name": source, "url": url} if url else source
        if kept.get("license") not in (None, "unknown", "public domain") and not kept.keys() & {
            "rights_owner",
            "credits",
            "source",
        }:
            kept["source"] = "LeetSim"
        return kept

    def describe_own(self) -> dict[str, Any]:
        settings = self.package.config
        own: dict[str, Any] = {
            "kind": str(settings.kind),
            "difficulty": str(settings.difficulty),
            "tags": list(settings.tags),
            "hints": list(settings.hints),
            "similar": list(settings.similar),
            "signature": without_source(settings.signature),
        }
        if settings.checker is not None:
            checker = settings.checker
            own["checker"] = {"program": checker["program"]} if has_program(checker) else checker
        return {key: value for key, value in own.items() if value not in ([], None)}

    # --- texts --------------------------------------------------------------------------------------------------------

    def add_texts(self) -> None:
        self.add("statement/problem.en.md", self.package.statement)
        if self.package.editorial:
            self.add("solution/solution.en.md", self.package.editorial)
        for attachment in self.package.attachments:
            path = re.sub(r"^problem_statement/", "statement/", attachment.path)
            self.export.files[path if "/" in path else f"attachments/{path}"] = attachment.content

    # --- cases --------------------------------------------------------------------------------------------------------

    def add_data(self) -> None:
        if self.is_function:
            for is_sample in (True, False):
                self.add_lines([case for case in self.package.cases if case.is_sample == is_sample])
        else:
            self.add_pairs()
            self.add_groups()

    def add_lines(self, cases: list[PackageCase]) -> None:
        """JSON that is written as it is: reading it again must give the same texts."""
        lines = []
        for case in cases:
            given = ",".join(line for line in case.input.split("\n") if line)
            line = f'{{"name":{to_json(case.name)},"input":[{given}],"expected":{case.expected}'
            lines.append(line + (f',"explanation":{to_json(case.explanation)}}}' if case.explanation else "}"))
        if lines:
            folder = "sample" if cases[0].is_sample else "secret"
            self.add(f"data/{folder}/{LINES_FILE}", "\n".join(lines) + "\n")

    def add_pairs(self) -> None:
        """Named in the order of the cases, in the folders of their groups."""
        width = len(str(len(self.package.cases)))
        folders: dict[str, list[PackageCase]] = {}
        for case in self.package.cases:
            folders.setdefault(posixpath.dirname(case.path), []).append(case)
        for group, cases in folders.items():
            self.add_arguments(f"data/{group}/testdata.yaml", cases)
        for number, case in enumerate(self.package.cases, 1):
            group, name = posixpath.split(case.path)
            own = name if re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", name) else f"{number:0{width}}-{tidy_name(name)}"
            path = f"data/{group}/{own}"
            self.add(f"{path}.in", case.input)
            self.add(f"{path}.ans", case.expected or "")
            if case.explanation:
                self.add(f"{path}.desc", case.explanation + "\n")

    def add_arguments(self, path: str, cases: list[PackageCase]) -> None:
        """Of the validators, where they are the same for all the cases of a folder."""
        flags: dict[str, str] = {}
        for key, given in (
            ("output_validator_flags", [case.arguments for case in cases]),
            ("input_validator_flags", [case.input_arguments for case in cases]),
        ):
            words = given[0]
            if isinstance(words, tuple) and all(other == words for other in given):
                flags |= {key: " ".join(words)} if words else {}
            else:
                self.export.notes.append(f"{path}: the cases differ in their {key}: these are left out")
        if flags:
            self.add(path, yaml.safe_dump(flags))

    def add_groups(self) -> None:
        if self.package.config.metadata.scoring:
            self.add_group(self.package.groups.to_dict())

    def add_group(self, group: Mapping[str, Any]) -> None:
        score = group["score"]
        if "max_score" in score:
            self.export.notes.append("how the score is counted is of a newer format than Kattis' tools know: left out")
            return
        path = posixpath.join("data", group["name"], "testdata.yaml")
        data = {
            "on_reject": score["on_reject"],
            "grader_flags": " ".join(score["flags"]),
            "accept_score": score["accept"],
            "reject_score": score["reject"],
        }
        present = yaml.safe_load(self.export.files.get(path, b"{}"))
        self.add(path, yaml.safe_dump({**present, **data}))
        for inner in group["groups"]:
            self.add_group(inner)

    # --- programs -----------------------------------------------------------------------------------------------------

    def add_programs(self) -> None:
        package = self.package
        for number, program in enumerate(package.input_validators, 1):
            self.add_program(program, f"input_validators/{tidy_name(posixpath.basename(program.path))}", str(number))
        if not package.input_validators and not self.is_function:
            self.add("input_validators/any_input.cc", ANY_INPUT)
        checker = package.checker
        if checker.validator:
            self.add_program(checker.validator, "output_validator/validator", "")
        elif self.is_function:
            for folder, data in (("checkers", package.config.checker), ("helpers", package.config.signature)):
                self.add_companion(folder, data)
        elif checker.name != "default":
            self.add_checker(checker)

    def add_companion(self, folder: str, data: Any) -> None:
        part = (data or {}).get("helper") if folder == "helpers" and isinstance(data, dict) else data
        if isinstance(part, dict) and part.get("source"):
            self.add(part["program"], part["source"])

    def add_checker(self, checker: Checker) -> None:
        """One of LeetSim's own: as arguments of the default validator where that has the same effect."""
        if checker.name == "exact":
            self.add("data/testdata.yaml", "output_validator_flags: case_sensitive\n")
        elif checker.name == "float":
            flags = f"case_sensitive float_tolerance {checker.tolerance:g}"
            self.add("data/testdata.yaml", yaml.safe_dump({"output_validator_flags": flags}))
        else:
            raise PackageError(f"the checker {checker.name} of a stdio problem can't be exported: Kattis has none such")

    def add_program(self, program: AuthorsProgram, path: str, number: str) -> None:
        """As one file, or as a folder in which the first file is found by its name."""
        ending = languages.load()[program.language].extensions[0]
        if not program.more_files:
            base = path.removesuffix(ending)
            self.add(f"{base}{number if f'{base}{ending}' in self.export.files else ''}{ending}", program.source)
            return
        self.add(f"{path}/main{ending}", program.source)
        for name, text in program.more_files.items():
            self.add(f"{path}/{name}", text)

    def add_submissions(self) -> None:
        for submission in self.package.submissions:
            if submission.program is None:
                self.export.notes.append(f"{submission.path}: {submission.reason}; left out")
                continue
            if not self.is_function and submission.program.language not in PORTABLE:
                self.export.notes.append(f"{submission.path}: not in a language of every Kattis judge; left out")
                continue
            folder = submission.folder if self.is_function else self.kattis_folder(submission)
            if folder is None:
                self.export.notes.append(f"{submission.path}: Kattis' tools know no folder for it; left out")
                continue
            name = posixpath.basename(submission.path)
            self.add_submission(submission.program, f"submissions/{folder}/{name}")

    def add_submission(self, program: AuthorsProgram, path: str) -> None:
        ending = languages.load()[program.language].extensions[0]
        if program.more_files:
            self.add_program(program, path, "")
        elif path.endswith(languages.load()[program.language].extensions):
            self.add(path, program.source)
        else:
            self.add(f"{path}{ending}", program.source)

    def kattis_folder(self, submission: Submission) -> str | None:
        if submission.folder == "partially_accepted" and self.package.config.metadata.scoring:
            return submission.folder
        return KATTIS_FOLDERS.get(submission.expected.verdicts)


def without_source(signature: dict[str, Any] | None) -> dict[str, Any] | None:
    """Programs are files of their own."""
    if signature and signature.get("helper"):
        helper = {key: value for key, value in signature["helper"].items() if key != "source"}
        return {**signature, "helper": helper}
    return signature


def has_program(checker: Any) -> bool:
    return isinstance(checker, dict) and "program" in checker


def tidy(number: float) -> int | float:
    return int(number) if number == int(number) else number


def tidy_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9.]+", "-", name).strip("-.")[:60] or "case"


def to_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
