"""The keys of problem.yaml that are Kattis' own, in each version of the format."""

import configparser
import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from judge.engine import Limits

from .errors import PackageError
from .files import Files, text_of
from .formats import DEFAULT_MEMORY_MIB, TIME_RULES, Format, TimeRule
from .strict_yaml import YamlFile

# Kept as they are, shown and written again: they decide nothing.
ORIGIN_KEYS = {"author", "credits", "license", "rights_owner", "source", "source_url", "uuid", "version"}
COMMON_KEYS = {"keywords", "leetsim", "license", "limits", "name", "problem_format_version", "rights_owner", "source"}
KEYS = {
    Format.LEGACY: COMMON_KEYS
    | {"author", "grading", "source_url", "type", "uuid", "validation", "validator_flags", "version"},
    Format.V2023_07: COMMON_KEYS
    | {"allow_file_writing", "constants", "credits", "embargo_until", "languages", "type", "uuid", "version", "author"},
}
KEYS[Format.V2025_09] = KEYS[Format.V2023_07] - {"author"}
LIMITS_KEYS = {
    "code",
    "compilation_memory",
    "compilation_time",
    "memory",
    "output",
    "time_limit",
    "time_multiplier",
    "time_multipliers",
    "time_resolution",
    "time_safety_margin",
    "validation_memory",
    "validation_output",
    "validation_passes",
    "validation_time",
}
SAME_FOR_ALL = {
    "code",
    "compilation_memory",
    "compilation_time",
    "validation_memory",
    "validation_output",
    "validation_time",
}
MULTIPLIER_KEYS = {"ac_to_time_limit", "time_limit_to_tle"}
GRADING_KEYS = {"accept_score", "objective", "on_reject", "range", "reject_score", "show_test_data_groups"}
TYPES = {"pass-fail", "interactive", "multi-pass", "scoring"}
VALIDATION_WORDS = {"default", "custom", "interactive"}

DOMJUDGE_FILE = "domjudge-problem.ini"

MAX_TIME_LIMIT_S = 60
MIN_MEMORY_MIB, MAX_MEMORY_MIB = 16, 4096
MAX_OUTPUT_MIB = 64
MAX_PASSES = 100


@dataclass(frozen=True)
class Metadata:
    limits: Limits
    time_rule: TimeRule | None  # None: the time limit is given
    interactive: bool = False
    passes: int = 1
    scoring: bool = False
    custom_validator: bool | None = None  # None: there is one if its folder is there
    arguments: tuple[str, ...] = ()  # for the output validator, in every case
    grading: Mapping[str, Any] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    keywords: tuple[str, ...] = ()
    origin: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def parse_metadata(yaml: YamlFile, data: Mapping[str, Any], format: Format, *, is_native: bool) -> Metadata:
    notes: list[str] = []
    if data.get("languages", "all") != "all":
        notes.append(f"{yaml.name}: languages: every language may be used here")
    if data.get("allow_file_writing") is True:
        notes.append(f"{yaml.name}: allow_file_writing: submissions can write into /tmp alone")
    if "embargo_until" in data:
        notes.append(f"{yaml.name}: embargo_until: {data['embargo_until']}: it is up to you not to publish it before")
    types = parse_types(yaml, data, format)
    limits, rule = parse_limits(yaml, data.get("limits"), format, is_native=is_native, notes=notes)
    return Metadata(
        limits=limits,
        time_rule=rule,
        interactive="interactive" in types,
        passes=parse_passes(yaml, data.get("limits")) if "multi-pass" in types else 1,
        scoring="scoring" in types,
        custom_validator=bool(types & {"custom", "interactive"}) if format is Format.LEGACY and not is_native else None,
        arguments=yaml.words("validator_flags", data.get("validator_flags")),
        grading=parse_grading(yaml, data.get("grading")),
        constants=parse_constants(yaml, data.get("constants")),
        keywords=yaml.words("keywords", data.get("keywords")),
        origin=parse_origin(yaml, data),
        notes=tuple(notes),
    )


def parse_types(yaml: YamlFile, data: Mapping[str, Any], format: Format) -> set[str]:
    """The words of `type`; in legacy packages those of `validation`, too."""
    types = yaml.words("type", data.get("type", "pass-fail"))
    for word in types:
        if word not in TYPES:
            yaml.refuse("type", f"not supported; supported are {', '.join(sorted(TYPES))}", word)
    validation = yaml.words("validation", data.get("validation")) if format is Format.LEGACY else ()
    for word in validation:
        if word not in VALIDATION_WORDS:
            yaml.refuse("validation", f"not supported; supported are {', '.join(sorted(VALIDATION_WORDS))}", word)
    return {*types, *validation}


def parse_limits(
    yaml: YamlFile, value: Any, format: Format, *, is_native: bool, notes: list[str]
) -> tuple[Limits, TimeRule | None]:
    limits = yaml.mapping("limits", value, LIMITS_KEYS)
    defaults = Limits()
    memory_mib: float = defaults.memory_limit_kib // 1024 if is_native else DEFAULT_MEMORY_MIB[format]
    if limits.get("memory") is not None:
        memory_mib = yaml.number("limits.memory", limits["memory"])
    if not MIN_MEMORY_MIB <= memory_mib <= MAX_MEMORY_MIB:
        yaml.refuse("limits.memory", f"must be MiB, from {MIN_MEMORY_MIB} to {MAX_MEMORY_MIB}", memory_mib)
    output_mib = defaults.output_limit_bytes / 1024**2
    if limits.get("output") is not None:
        output_mib = yaml.number("limits.output", limits["output"])
    if not 0 < output_mib <= MAX_OUTPUT_MIB:
        yaml.refuse("limits.output", f"must be MiB, more than 0 and at most {MAX_OUTPUT_MIB}", output_mib)
    for key in sorted(limits.keys() & SAME_FOR_ALL):
        notes.append(f"{yaml.name}: limits.{key}: is the same for all problems here")
    parsed = Limits(memory_limit_kib=round(memory_mib * 1024), output_limit_bytes=round(output_mib * 1024**2))
    if limits.get("time_limit") is not None:
        return with_time_limit(parsed, yaml, "limits.time_limit", limits["time_limit"]), None
    return parsed, None if is_native else parse_time_rule(yaml, limits, format)


def parse_passes(yaml: YamlFile, limits: Any) -> int:
    passes = (limits or {}).get("validation_passes", 2)
    if not isinstance(passes, int) or not 2 <= passes <= MAX_PASSES:
        yaml.refuse("limits.validation_passes", f"must be a number from 2 to {MAX_PASSES}", passes)
    return passes


def with_time_limit(limits: Limits, yaml: YamlFile, key: str, value: Any) -> Limits:
    seconds = yaml.number(key, value)
    if not 0 < seconds <= MAX_TIME_LIMIT_S:
        yaml.refuse(key, f"must be seconds, more than 0 and at most {MAX_TIME_LIMIT_S}", seconds)
    return replace(limits, time_limit_ms=max(1, round(seconds * 1000)))


def parse_time_rule(yaml: YamlFile, limits: Mapping[str, Any], format: Format) -> TimeRule:
    rule = TIME_RULES[format]
    multipliers = yaml.mapping("limits.time_multipliers", limits.get("time_multipliers"), MULTIPLIER_KEYS)
    multiplier = limits.get("time_multiplier") or multipliers.get("ac_to_time_limit") or rule.multiplier
    resolution = yaml.number("limits.time_resolution", limits.get("time_resolution") or rule.resolution_s)
    if resolution <= 0:
        yaml.refuse("limits.time_resolution", "must be seconds, more than 0", resolution)
    return TimeRule(yaml.number("limits.time_multiplier", multiplier), resolution)


def parse_grading(yaml: YamlFile, value: Any) -> Mapping[str, Any]:
    grading = yaml.mapping("grading", value, GRADING_KEYS)
    if grading.get("objective", "max") != "max":
        yaml.refuse("grading.objective", "not supported; supported is max", grading["objective"])
    return grading


def parse_constants(yaml: YamlFile, value: Any) -> Mapping[str, str]:
    """By name; other spellings of a constant, which some tools have, by NAME.SPELLING."""
    constants: dict[str, str] = {}
    for name, constant in yaml.mapping("constants", value).items():
        spellings = constant if isinstance(constant, dict) else {"value": constant}
        for spelling, spelled in spellings.items():
            if isinstance(spelled, bool) or not isinstance(spelled, int | float | str):
                yaml.refuse(f"constants.{name}", "must be a number or text", spelled)
            constants[name if spelling == "value" else f"{name}.{spelling}"] = str(spelled)
    return constants


def parse_origin(yaml: YamlFile, data: Mapping[str, Any]) -> Mapping[str, Any]:
    if data.get("uuid") is not None:
        yaml.check_uuid(data["uuid"])
    origin = {key: as_text(data[key]) for key in sorted(ORIGIN_KEYS & data.keys()) if data[key] is not None}
    yaml.check_storable("source", origin)
    return origin


def as_text(value: Any) -> Any:
    """A year in place of a text, say, is a slip that costs nothing."""
    return str(value) if isinstance(value, int | float | datetime.date) else value


def read_outer_time_limit(files: Files) -> tuple[str, str] | None:
    """A time limit that lies beside problem.yaml: the file that says it, and seconds."""
    if ".timelimit" in files:
        return ".timelimit", text_of(files, ".timelimit").strip()
    seconds = read_domjudge(files).get("timelimit")
    return (DOMJUDGE_FILE, seconds) if seconds else None


def read_domjudge(files: Files) -> Mapping[str, str]:
    """What DOMjudge's own file says, which in some packages is all that there is."""
    if DOMJUDGE_FILE not in files:
        return {}
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(f"[problem]\n{text_of(files, DOMJUDGE_FILE)}")
    except configparser.Error as error:
        raise PackageError(f"{DOMJUDGE_FILE}: {error}") from None
    return {key: value.strip().strip("'\"") for key, value in parser["problem"].items()}
