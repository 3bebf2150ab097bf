"""The jury's submissions, and what each of them must get."""

import itertools
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from judge.engine import Verdict
from judge.engine.programs import AuthorsProgram

from .errors import PackageError
from .files import Files, names_in, text_of
from .programs import MAX_AUTHORS_BYTES, MAX_SOURCE_BYTES, read_program
from .strict_yaml import YamlFile

RULES_FILE = "submissions/submissions.yaml"
MAX_CHOICES = 1000
FAILURES = frozenset({Verdict.WA, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE, Verdict.CE})
# Kattis does not tell a want of memory from a crash; too much output may be any failure there.
CRASHES = frozenset({Verdict.RTE, Verdict.MLE, Verdict.OLE})
ANY = frozenset(Verdict) - {Verdict.JE}

# The folder that a submission lies in → the verdicts that it may get.
VERDICTS_OF_FOLDER = {
    "accepted": frozenset({Verdict.AC}),
    "partially_accepted": FAILURES,
    "wrong_answer": frozenset({Verdict.WA}),
    "time_limit_exceeded": frozenset({Verdict.TLE}),
    "memory_limit_exceeded": frozenset({Verdict.MLE}),
    "output_limit_exceeded": frozenset({Verdict.OLE}),
    "run_time_error": frozenset({Verdict.RTE}),
    "compile_error": frozenset({Verdict.CE}),
    "rejected": FAILURES,
    "brute_force": frozenset({Verdict.TLE, Verdict.RTE, Verdict.MLE}),
}
KATTIS_VERDICTS = {
    "AC": frozenset({Verdict.AC}),
    "WA": frozenset({Verdict.WA, Verdict.OLE}),
    "TLE": frozenset({Verdict.TLE, Verdict.OLE}),
    "RTE": CRASHES,
}
# What some folders say in packages from elsewhere.
KATTIS_FOLDERS = {"wrong_answer": "WA", "time_limit_exceeded": "TLE", "run_time_error": "RTE"}
# As in `@EXPECTED_RESULTS@: …` in the source of a submission, which DOMjudge reads.
TAG_VERDICTS = {
    "CORRECT": {Verdict.AC},
    "ACCEPTED": {Verdict.AC},
    "WRONG-ANSWER": {Verdict.WA},
    "NO-OUTPUT": {Verdict.WA},
    "TIMELIMIT": {Verdict.TLE},
    "TIME-LIMIT-EXCEEDED": {Verdict.TLE},
    "RUN-ERROR": CRASHES,
    "RUN-TIME-ERROR": CRASHES,
    "MEMORY-LIMIT": CRASHES,
    "OUTPUT-LIMIT": {Verdict.OLE},
    "COMPILER-ERROR": {Verdict.CE},
    "CHECK-MANUALLY": ANY,
}
RESULTS_TAG = re.compile(r"@EXPECTED_RESULTS@:[ \t]*([^\n*]+)")
SCORE_TAG = re.compile(r"@EXPECTED_SCORE@:[ \t]*(-?[0-9]+(?:\.[0-9]*)?)")

EXPECTATION_KEYS = {"permitted", "required", "score", "message", "use_for_time_limit"}
RULE_KEYS = EXPECTATION_KEYS | {"language", "entrypoint", "authors", "model_solution"}


@dataclass(frozen=True)
class Rule:
    """For the cases and groups whose names match: at least one verdict is required, and every one is permitted."""

    cases: str = "*"  # a pattern
    permitted: frozenset[Verdict] = ANY
    required: frozenset[Verdict] = ANY
    score: tuple[float, float] | None = None  # of the group, or of the whole
    message: str = ""  # of the validator, at one case at least


@dataclass(frozen=True)
class Expectation:
    verdicts: frozenset[Verdict]  # of the first case that fails, or accepted
    rules: tuple[Rule, ...] = ()
    score: tuple[float, float] | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "verdicts": sorted(self.verdicts),
            "score": self.score,
            "rules": [
                {**vars(rule), "permitted": sorted(rule.permitted), "required": sorted(rule.required)}
                for rule in self.rules
            ],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Expectation":
        return cls(
            frozenset(map(Verdict, data["verdicts"])),
            tuple(
                Rule(
                    rule["cases"],
                    frozenset(map(Verdict, rule["permitted"])),
                    frozenset(map(Verdict, rule["required"])),
                    _pair(rule["score"]),
                    rule["message"],
                )
                for rule in data["rules"]
            ),
            _pair(data["score"]),
        )


@dataclass(frozen=True)
class Submission:
    path: str  # in the package: submissions/accepted/heap.py
    program: AuthorsProgram | None
    expected: Expectation
    reason: str = ""  # why there is no program

    @property
    def folder(self) -> str:
        return PurePosixPath(self.path).parts[1]


def read_submissions(files: Files, *, is_native: bool, notes: list[str]) -> list[Submission]:
    rules = read_rules(files)
    submissions = []
    for folder in names_in(files, "submissions"):
        path = f"submissions/{folder}"
        if path in files:
            if path != RULES_FILE and is_native:
                raise PackageError(f"{path}: not supported; a submission lies in the folder of its verdict")
            if path != RULES_FILE:
                notes.append(f"{path}: lies in no folder that says what it must get; left out")
            continue
        for name in names_in(files, path):
            submission = read_submission(files, f"{path}/{name}", rules, is_native=is_native, notes=notes)
            if submission:
                submissions.append(submission)
    return submissions


def read_submission(
    files: Files, path: str, rules: Mapping[str, Mapping[str, Any]], *, is_native: bool, notes: list[str]
) -> Submission | None:
    matching = {pattern: rule for pattern, rule in rules.items() if matches(path.removeprefix("submissions/"), pattern)}
    language = next((rule["language"] for rule in matching.values() if "language" in rule), "")
    entry = next((rule["entrypoint"] for rule in matching.values() if "entrypoint" in rule), "")
    max_bytes = MAX_SOURCE_BYTES if is_native else MAX_AUTHORS_BYTES
    found = read_program(files, path, language=language, entry=entry, max_bytes=max_bytes)
    if found is None:
        if is_native:
            raise PackageError(f"{path}: not supported: no language has files with this ending")
        notes.append(f"{path}: is no program, and left out")
        return None
    expected = expect(path, found.program, matching, is_native=is_native, notes=notes)
    if expected is None:
        if is_native:
            raise PackageError(f"{path}: not supported; submissions are in {', '.join(VERDICTS_OF_FOLDER)}")
        notes.append(f"{path}: neither its folder nor its source says what it must get; left out")
        return None
    return Submission(path, found.program, expected, found.reason)


def expect(
    path: str,
    program: AuthorsProgram | None,
    rules: Mapping[str, Mapping[str, Any]],
    *,
    is_native: bool,
    notes: list[str],
) -> Expectation | None:
    folder = PurePosixPath(path).parts[1]
    expected = Expectation(VERDICTS_OF_FOLDER[folder]) if folder in VERDICTS_OF_FOLDER else None
    if not is_native and folder in KATTIS_FOLDERS:
        expected = Expectation(KATTIS_VERDICTS[KATTIS_FOLDERS[folder]])
    if program and (tag := RESULTS_TAG.search(program.source)):
        words = [word.strip().upper().replace("_", "-") for word in tag[1].split(",")]
        expected = Expectation(frozenset(verdict for word in words for verdict in TAG_VERDICTS.get(word, ANY)))
        if unknown := [word for word in words if word not in TAG_VERDICTS]:
            notes.append(f"{path}: @EXPECTED_RESULTS@: {unknown[0][:40]} is unknown: any verdict is taken for right")
    if program and (tag := SCORE_TAG.search(program.source)):
        expected = replace(expected or Expectation(ANY), score=(float(tag[1]), float(tag[1])))
    if rules:
        # The rule for the folder replaces what it says by its name; others come on top.
        base = None if any(pattern.strip("/") == folder for pattern in rules) else expected
        expected = Expectation(base.verdicts if base else ANY, base.rules if base else (), base.score if base else None)
        expected = replace(expected, rules=expected.rules + tuple(list_rules(folder, rules)))
    return expected


# --- submissions.yaml -------------------------------------------------------------------------------------------------


def read_rules(files: Files) -> Mapping[str, Mapping[str, Any]]:
    """By patterns over the paths below submissions/."""
    if RULES_FILE not in files:
        return {}
    yaml = YamlFile(RULES_FILE)
    rules: dict[str, Mapping[str, Any]] = {}
    for pattern, value in yaml.mapping("", yaml.load(text_of(files, RULES_FILE))).items():
        rule = yaml.mapping(pattern, value)
        for key, nested in rule.items():
            if key not in RULE_KEYS:  # a pattern over cases
                parse_rule(yaml, f"{pattern}.{key}", key, yaml.mapping(f"{pattern}.{key}", nested, EXPECTATION_KEYS))
        parse_rule(yaml, pattern, "*", rule)
        rules[pattern] = rule
    return rules


def list_rules(folder: str, rules: Mapping[str, Mapping[str, Any]]) -> list[Rule]:
    yaml = YamlFile(RULES_FILE)
    listed = []
    for pattern, rule in rules.items():
        inherited = defaults_of(folder) if pattern.strip("/") == folder else {}
        listed.append(parse_rule(yaml, pattern, "*", {**inherited, **rule}))
        for key, nested in rule.items():
            if key not in RULE_KEYS:
                listed.append(parse_rule(yaml, f"{pattern}.{key}", key, nested))
    return listed


def defaults_of(folder: str) -> Mapping[str, list[str]]:
    return {
        "accepted": {"permitted": ["AC"]},
        "rejected": {"required": ["RTE", "TLE", "WA"]},
        "wrong_answer": {"permitted": ["AC", "WA"], "required": ["WA"]},
        "time_limit_exceeded": {"permitted": ["AC", "TLE"], "required": ["TLE"]},
        "run_time_error": {"permitted": ["AC", "RTE"], "required": ["RTE"]},
        "brute_force": {"permitted": ["AC", "RTE", "TLE"], "required": ["RTE", "TLE"]},
    }.get(folder, {})


def parse_rule(yaml: YamlFile, key: str, cases: str, rule: Mapping[str, Any]) -> Rule:
    message = rule.get("message", "")
    if not isinstance(message, str):
        yaml.refuse(f"{key}.message", "must be text", message)
    return Rule(
        cases=cases,
        permitted=parse_verdicts(yaml, f"{key}.permitted", rule.get("permitted")),
        required=parse_verdicts(yaml, f"{key}.required", rule.get("required")),
        score=parse_score(yaml, f"{key}.score", rule.get("score")),
        message=message,
    )


def parse_verdicts(yaml: YamlFile, key: str, value: Any) -> frozenset[Verdict]:
    if value is None:
        return ANY
    words = yaml.words(key, value)
    for word in words:
        if word not in KATTIS_VERDICTS:
            yaml.refuse(key, f"must be of {', '.join(KATTIS_VERDICTS)}", word)
    return frozenset(verdict for word in words for verdict in KATTIS_VERDICTS[word])


def parse_score(yaml: YamlFile, key: str, value: Any) -> tuple[float, float] | None:
    if value is None:
        return None
    bounds: Sequence[Any] = value if isinstance(value, list) else [value, value]
    if len(bounds) != 2:
        yaml.refuse(key, "must be a number or two", value)
    return yaml.number(key, bounds[0]), yaml.number(key, bounds[1])


def matches(path: str, pattern: str) -> bool:
    """Does the pattern match the path or a folder above it? A star is a part of one name; a.{py,cpp} has choices."""
    parts = path.split("/")
    for opened in open_braces(pattern):
        wanted = opened.strip("/").split("/")
        if len(wanted) <= len(parts) and all(map(fnmatchcase, parts, wanted)):
            return True
    return False


@cache
def open_braces(pattern: str) -> tuple[str, ...]:
    """a.{py,cpp} → a.py, a.cpp, as fnmatch takes them."""
    choices: list[list[str]] = []
    for number, part in enumerate(re.split(r"\{([^{}]*)\}", pattern)):
        words = [word.strip() for word in part.split(",")] if number % 2 else [part]
        # To fnmatch these stand for other things than themselves.
        choices.append([re.sub(r"[][?]", r"[\g<0>]", word) for word in words])
    if math.prod(map(len, choices)) > MAX_CHOICES:
        raise PackageError(f"{RULES_FILE}: {pattern[:60]!r}: stands for more than {MAX_CHOICES} patterns")
    return tuple(map("".join, itertools.product(*choices)))


def _pair(value: Any) -> tuple[float, float] | None:
    return None if value is None else (value[0], value[1])
