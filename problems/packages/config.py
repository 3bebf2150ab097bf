"""problem.yaml: what Kattis has there, and what a LeetCode problem adds under `leetsim:`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from judge.engine import Checker, Limits, Signature

from ..kinds import Difficulty, Kind
from .errors import PackageError
from .files import Files, text_of
from .formats import FORMATS, Format
from .metadata import (
    DOMJUDGE_FILE,
    KEYS,
    Metadata,
    parse_metadata,
    read_domjudge,
    read_outer_time_limit,
    with_time_limit,
)
from .strict_yaml import YamlFile

FILE = "problem.yaml"
LEETSIM_KEYS = {"kind", "difficulty", "tags", "hints", "similar", "signature", "checker"}
MAX_NAME = 200
MAX_HINT = 2_000
MAX_TAG = 50
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
YAML = YamlFile(FILE)


@dataclass(frozen=True)
class Config:
    format: Format
    is_native: bool  # it has the key `leetsim`: written for LeetSim, with examples in its statement
    name: str
    kind: Kind
    difficulty: Difficulty
    tags: tuple[str, ...]
    hints: tuple[str, ...]
    similar: tuple[str, ...]  # slugs, of problems that may not be here
    signature: dict[str, Any] | None  # as written; `Signature.parse` takes it
    checker: Any  # as written; `Checker.parse` takes it
    metadata: Metadata

    @property
    def limits(self) -> Limits:
        return self.metadata.limits


def read_config(files: Files, *, default_name: str) -> Config:
    if FILE not in files and DOMJUDGE_FILE not in files:
        raise PackageError(f"{FILE}: is missing")
    data = YAML.load(text_of(files, FILE).removeprefix("\ufeff")) if FILE in files else {}
    is_native = isinstance(data, dict) and "leetsim" in data
    format = parse_format(data, is_native=is_native)
    data = YAML.mapping("", data, KEYS[format])
    metadata = parse_metadata(YAML, data, format, is_native=is_native)
    if metadata.time_rule and (outer := read_outer_time_limit(files)):
        name, seconds = outer
        try:
            limits = with_time_limit(metadata.limits, YamlFile(name), "seconds", float(seconds))
        except ValueError:
            raise PackageError(f"{name}: must hold seconds, not {seconds[:60]!r}") from None
        metadata = replace(metadata, limits=limits, time_rule=None)
    own = YAML.mapping("leetsim", data.get("leetsim"), LEETSIM_KEYS)
    YAML.check_storable("leetsim", own)
    kind, signature = parse_kind(own)
    return Config(
        format=format,
        is_native=is_native,
        name=parse_name(data.get("name"), read_domjudge(files).get("name", default_name)),
        kind=kind,
        difficulty=YAML.member(Difficulty, "leetsim.difficulty", own.get("difficulty", Difficulty.MEDIUM)),
        tags=tuple(slug_value("tags", tag) for tag in YAML.items("leetsim.tags", own.get("tags", [])))
        or tags_of(metadata.keywords),
        hints=tuple(hint_value(hint) for hint in YAML.items("leetsim.hints", own.get("hints", []))),
        similar=tuple(slug_value("similar", slug) for slug in YAML.items("leetsim.similar", own.get("similar", []))),
        signature=signature,
        checker=parse_checker(own.get("checker")),
        metadata=metadata,
    )


def parse_format(data: Any, *, is_native: bool) -> Format:
    version = data.get("problem_format_version") if isinstance(data, dict) else None
    if version is None:
        return Format.V2023_07 if is_native else Format.LEGACY
    if str(version) not in FORMATS:
        YAML.refuse("problem_format_version", f"must be one of {', '.join(FORMATS)}", version)
    return FORMATS[str(version)]


def parse_name(value: Any, default: str) -> str:
    """In English where there are several languages, else in the first."""
    if isinstance(value, dict):
        value = value.get("en", next(iter(value.values()), None))
    name = default if value is None else str(value) if isinstance(value, int | float) else value
    YAML.check_storable("name", name)
    return YAML.text("name", name, MAX_NAME)


def parse_kind(own: Mapping[str, Any]) -> tuple[Kind, dict[str, Any] | None]:
    signature = own.get("signature")
    kind = YAML.member(Kind, "leetsim.kind", own.get("kind", Kind.STDIO if signature is None else Kind.FUNCTION))
    if (kind is Kind.FUNCTION) != (signature is not None):
        reason = "needs a signature" if kind is Kind.FUNCTION else "takes no signature"
        raise PackageError(f"{FILE}: leetsim.signature: a {kind} problem {reason}")
    if signature is not None:
        YAML.parse("leetsim.signature", Signature.parse, signature)
    return kind, signature


def parse_checker(checker: Any) -> Any:
    if checker is not None and not isinstance(checker, str | dict):
        YAML.refuse("leetsim.checker", "must be a name, or a mapping of a name to its options", checker)
    if isinstance(checker, dict) and "validator" in checker:
        YAML.refuse("leetsim.checker", "an output validator is a program in output_validators/", checker)
    YAML.parse("leetsim.checker", Checker.parse, checker)
    return checker


def tags_of(keywords: tuple[str, ...]) -> tuple[str, ...]:
    """Keywords are free text: those that can be tags."""
    tags = (re.sub(r"[^a-z0-9]+", "-", keyword.lower()).strip("-") for keyword in keywords)
    return tuple(dict.fromkeys(tag for tag in tags if tag and len(tag) <= MAX_TAG))


def hint_value(value: Any) -> str:
    hint = YAML.text("leetsim.hints", value, MAX_HINT)
    if "\n\n" in hint:  # the admin keeps hints apart by empty lines
        YAML.refuse("leetsim.hints", "must be one paragraph each, without an empty line", value)
    return hint


def slug_value(key: str, value: Any) -> str:
    longest = MAX_TAG if key == "tags" else 100
    if not isinstance(value, str) or not SLUG.fullmatch(value) or len(value) > longest:
        YAML.refuse(f"leetsim.{key}", "must be small letters, digits and hyphens, such as hash-table", value)
    return value
