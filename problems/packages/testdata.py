"""data/sample and data/secret as a tree of groups, with what each group's file says about its cases and their score."""

import posixpath
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from judge.engine import Signature

from .cases import LINES_FILE, CaseError, PackageCase, check_input, normal_expected, read_lines
from .errors import PackageError
from .files import Files, names_in, text_of
from .formats import INPUT_VALIDATOR_FOLDERS, Format
from .metadata import Metadata
from .strict_yaml import YamlFile

FOLDERS = {"data/sample": True, "data/secret": False}  # folder → its cases are samples
GROUP_FILES = ("testdata.yaml", "test_group.yaml")
LEGACY_KEYS = {
    "accept_score",
    "grader_flags",
    "grading",
    "input_validator_flags",
    "on_reject",
    "output_validator_flags",
    "range",
    "reject_score",
}
CASE_KEYS = {
    "args",
    "description",
    "full_feedback",
    "hint",
    "input_validator_args",
    "input_visualizer_args",
    "output_validator_args",
    "output_visualizer_args",
}
GROUP_KEYS = (CASE_KEYS - {"description", "hint"}) | {
    "max_score",
    "require_pass",
    "score_aggregation",
    "static_validation_score",
    "static_validator_args",
}
# Shown with a case, or kept by its author.
NOTE_ENDINGS = {"hint", "png", "jpg", "jpeg", "svg", "out", "statement", "download", "in.statement", "ans.statement"}
INTERACTION = ".interaction"


@dataclass(frozen=True)
class Group:
    """A folder of data. `score` is its scoring, as scoring.py takes it. Its cases have its name before theirs."""

    name: str  # "", "sample", "secret", "secret/small"
    score: Mapping[str, Any]
    groups: tuple["Group", ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "score": dict(self.score), "groups": [group.to_dict() for group in self.groups]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Group":
        return cls(data["name"], data["score"], tuple(cls.from_dict(group) for group in data["groups"]))


@dataclass(frozen=True)
class Inherited:
    """What the files of the folders above say."""

    arguments: tuple[str, ...] = ()
    input_arguments: tuple[str, ...] | Mapping[str, Sequence[str]] = ()
    keys: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Reader:
    files: Files
    signature: Signature | None
    format: Format
    is_native: bool
    metadata: Metadata
    notes: list[str]
    cases: list[PackageCase] = field(default_factory=list)

    def read(self) -> Group:
        """All cases, samples first, into `cases`; and their groups."""
        for name in names_in(self.files, "data"):
            path = f"data/{name}"
            if path in FOLDERS or name in GROUP_FILES:
                continue
            if self.is_native:
                raise PackageError(f"{path}: not supported; cases are in {' and '.join(FOLDERS)}")
            self.notes.append(f"{path}: is neither samples nor secret cases; not read")
        inherited = Inherited(arguments=self.metadata.arguments, keys=self.metadata.grading)
        inherited, score = self.read_group_file("data", inherited, "")
        groups = tuple(self.read_folder(folder, inherited) for folder in FOLDERS if names_in(self.files, folder))
        return Group("", score, groups)

    def read_folder(self, folder: str, inherited: Inherited) -> Group:
        name = folder.removeprefix("data/")
        inherited, score = self.read_group_file(folder, inherited, name)
        groups: list[Group] = []
        names = names_in(self.files, folder)
        for stem in sorted(self.list_stems(folder, names), key=self.order):
            if f"{folder}/{stem}.in" in self.files:
                self.cases.append(self.read_pair(f"{folder}/{stem}", inherited))
            else:
                groups.append(self.read_folder(f"{folder}/{stem}", inherited))
        if LINES_FILE in names:
            lines = f"{folder}/{LINES_FILE}"
            text = text_of(self.files, lines)
            self.cases += read_lines(text, lines, is_sample=name == "sample", signature=self.signature)
        return Group(name, score, tuple(groups))

    @property
    def order(self) -> Callable[[str], Any]:
        """Ours sorts 2 before 10; in Kattis packages names are sorted by their characters."""
        return natural_order if self.is_native else str

    def list_stems(self, folder: str, names: list[str]) -> list[str]:
        """The names of the cases and of the groups; what is neither is refused, or told of."""
        stems = []
        for name in names:
            path = f"{folder}/{name}"
            stem, _, ending = (
                name.partition(".") if name.endswith((".statement", ".download")) else name.rpartition(".")
            )
            if path not in self.files:
                if name.endswith(".files"):
                    raise PackageError(f"{path}: not supported: files of a case beside its input")
                if name.endswith(".in"):
                    raise PackageError(f"{path}: must be a file")
                stems.append(name)
            elif ending == "in":
                stems.append(stem)
            elif name in (LINES_FILE, *GROUP_FILES) or ending in ("ans", "desc", "yaml", "interaction"):
                if ending in ("ans", "desc", "yaml") and name not in GROUP_FILES and f"{stem}.in" not in names:
                    raise PackageError(f"{path}: there is no {stem}.in beside it")
            elif not self.is_native and (ending in NOTE_ENDINGS or ending.endswith(("statement", "download"))):
                self.notes.append(f"{path}: not shown here")
            elif self.is_native:
                raise PackageError(f"{path}: not supported; a case is NAME.in, NAME.ans and, if wanted, NAME.desc")
            else:
                self.notes.append(f"{path}: belongs to no case; not read")
        return stems

    def read_pair(self, path: str, inherited: Inherited) -> PackageCase:
        name = path.removeprefix("data/sample/").removeprefix("data/secret/")
        answer = text_of(self.files, f"{path}.ans") if f"{path}.ans" in self.files else None
        if answer is None and (self.metadata.interactive or self.metadata.passes > 1):
            answer = ""  # the validator need not know one
        if answer is None and not self.is_native:
            raise PackageError(f"{path}.in: there is no {posixpath.basename(path)}.ans beside it")
        explanation = text_of(self.files, f"{path}.desc").strip() if f"{path}.desc" in self.files else ""
        if f"{path}.yaml" in self.files:
            inherited, explanation = self.read_case_file(f"{path}.yaml", inherited, explanation)
        try:
            return PackageCase(
                name=name,
                is_sample=path.startswith("data/sample/"),
                input=check_input(self.signature, text_of(self.files, f"{path}.in")),
                expected=None if answer is None else normal_expected(self.signature, answer),
                explanation=explanation,
                arguments=inherited.arguments,
                input_arguments=inherited.input_arguments,
            )
        except CaseError as error:
            raise PackageError(f"{path}: {error}") from None

    # --- the files that say something about cases ---------------------------------------------------------------------

    def read_group_file(self, folder: str, inherited: Inherited, group: str) -> tuple[Inherited, Mapping[str, Any]]:
        present = [f"{folder}/{name}" for name in GROUP_FILES if f"{folder}/{name}" in self.files]
        if present and self.is_native and self.signature is not None:
            raise PackageError(f"{present[0]}: not supported; a function problem has no groups of cases")
        is_new = self.format is Format.V2025_09
        own: Mapping[str, Any] = {}
        if present:
            yaml = YamlFile(present[0])
            text = self.fill_constants(text_of(self.files, present[0]))
            own = yaml.mapping("", yaml.load(text), GROUP_KEYS if is_new else LEGACY_KEYS)
            inherited = self.extend(yaml, own, inherited)
        if is_new:
            return inherited, self.new_score(own, group)
        keys = {**inherited.keys, **own}
        if keys.get("grading", "default") != "default":
            raise PackageError(f"{present[0] if present else folder}: grading: custom graders are not supported")
        return Inherited(inherited.arguments, inherited.input_arguments, keys), legacy_score(keys)

    def new_score(self, own: Mapping[str, Any], group: str) -> Mapping[str, Any]:
        yaml = YamlFile(f"data/{group}/test_group.yaml")
        if own.get("static_validation_score") is not None:
            yaml.refuse("static_validation_score", "not supported: validators of source code", group)
        aggregation = own.get("score_aggregation", "sum" if group == "secret" else "pass-fail")
        if aggregation not in ("pass-fail", "sum", "min"):
            yaml.refuse("score_aggregation", "must be pass-fail, sum or min", aggregation)
        limit = own.get("max_score", 100 if group == "secret" else 0)
        if limit == "unbounded":
            yaml.refuse("max_score", "not supported; a score has a maximum here", limit)
        return {
            "max_score": yaml.number("max_score", limit),
            "aggregation": aggregation,
            "require": list(yaml.words("require_pass", own.get("require_pass"))),
        }

    def extend(self, yaml: YamlFile, own: Mapping[str, Any], inherited: Inherited) -> Inherited:
        """With this file's arguments; legacy ones come after those of problem.yaml, new ones replace those above."""
        if yaml.words("args", own.get("args")):
            yaml.refuse("args", "not supported: arguments of the submission's command line", own["args"])
        arguments, inputs = inherited.arguments, inherited.input_arguments
        if (flags := own.get("output_validator_flags")) is not None:
            arguments = self.metadata.arguments + yaml.words("output_validator_flags", flags)
        if (flags := own.get("input_validator_flags")) is not None:
            inputs = yaml.words("input_validator_flags", flags)
        if (flags := own.get("output_validator_args")) is not None:
            arguments = yaml.words("output_validator_args", flags)
        if (flags := own.get("input_validator_args")) is not None:
            inputs = (
                self.arguments_by_name(yaml, flags)
                if isinstance(flags, dict)
                else yaml.words("input_validator_args", flags)
            )
        return Inherited(arguments, inputs, inherited.keys)

    def arguments_by_name(self, yaml: YamlFile, flags: Any) -> Mapping[str, Sequence[str]]:
        names = {name for folder in INPUT_VALIDATOR_FOLDERS for name in names_in(self.files, folder)}
        known = names | {PurePosixPath(name).stem for name in names}
        by_name = yaml.mapping("input_validator_args", flags, known)
        return {name: list(yaml.words(f"input_validator_args.{name}", words)) for name, words in by_name.items()}

    def read_case_file(self, path: str, inherited: Inherited, explanation: str) -> tuple[Inherited, str]:
        yaml = YamlFile(path)
        own = yaml.mapping("", yaml.load(text_of(self.files, path)), CASE_KEYS)
        description = own.get("description") or explanation
        if not isinstance(description, str):
            yaml.refuse("description", "must be text", description)
        return self.extend(yaml, own, inherited), description.strip()

    def fill_constants(self, text: str) -> str:
        return fill_constants(text, self.metadata.constants)

    def read_interactions(self) -> list[str]:
        """Sample conversations, as they are shown."""
        names = [name for name in names_in(self.files, "data/sample") if name.endswith(INTERACTION)]
        return [text_of(self.files, f"data/sample/{name}").rstrip("\n") for name in names]


def legacy_score(keys: Mapping[str, Any]) -> Mapping[str, Any]:
    """The keys that decide a score; others are for checking it."""
    flags = keys.get("grader_flags", "")
    return {
        "on_reject": "continue" if keys.get("on_reject", "break") in ("continue", "grade") else "break",
        "flags": flags.split() if isinstance(flags, str) else list(flags),
        "accept": keys.get("accept_score", 1),
        "reject": keys.get("reject_score", 0),
    }


def fill_constants(text: str, constants: Mapping[str, str]) -> str:
    if not constants:
        return text
    text = re.sub(r"\{\{([\w.]+)\}\}", lambda found: constants.get(found[1], found[0]), text)
    return re.sub(r"\\constant\{([\w.]+)\}", lambda found: constants.get(found[1], found[0]), text)


def natural_order(name: str) -> list[tuple[int, str]]:
    """Sorts 2 before 10."""
    return [(int(part) if part.isdigit() else -1, part) for part in re.split(r"(\d+)", name)]
