"""problem.yaml: the Kattis keys that LeetSim knows, and its own under `leetsim:`."""

import json
import math
import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

import yaml

from judge.engine import Checker, CheckerError, Limits, Signature, SignatureError

from ..kinds import Difficulty, Kind
from .errors import PackageError

FILE = "problem.yaml"
FORMAT = "2023-07-draft"
KEYS = {"problem_format_version", "name", "uuid", "license", "limits", "leetsim"}
# What these say changes neither the verdict nor the page.
KEYS_WITHOUT_EFFECT = {"author", "credits", "keywords", "rights_owner", "source", "version"}
LEETSIM_KEYS = {"kind", "difficulty", "tags", "hints", "signature", "checker"}
LIMITS_KEYS = {"time_limit", "memory"}

MAX_BYTES = 256 * 1024
MAX_NAME = 200
MAX_HINT = 2_000
MAX_TIME_LIMIT_S = 60
MIN_MEMORY_MIB, MAX_MEMORY_MIB = 16, 4096
Word = TypeVar("Word", bound=StrEnum)
TAG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class Config:
    name: str
    kind: Kind
    difficulty: Difficulty
    tags: tuple[str, ...]
    hints: tuple[str, ...]
    signature: dict[str, Any] | None  # as written; `Signature.parse` takes it
    checker: Any  # as written; `Checker.parse` takes it
    limits: Limits


class Loader(yaml.SafeLoader):
    """Safe YAML without what surprises: keys given twice, and aliases, which can make a small file huge."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.MarkedYAMLError(problem="aliases are not allowed", problem_mark=self.peek_event().start_mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"the key {key.value[:60]!r} is there twice", problem_mark=key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)

    def construct_yaml_int(self, node: yaml.ScalarNode) -> int:
        if len(node.value) > 30:
            raise yaml.MarkedYAMLError(problem="the number is too long", problem_mark=node.start_mark)
        return super().construct_yaml_int(node)


Loader.add_constructor("tag:yaml.org,2002:int", Loader.construct_yaml_int)


def parse(text: str, *, default_name: str) -> Config:
    data = mapping("", load_yaml(text), KEYS | KEYS_WITHOUT_EFFECT)
    if (version := data.get("problem_format_version", FORMAT)) != FORMAT:
        refuse("problem_format_version", f"must be {FORMAT}", version)
    if "uuid" in data:
        check_uuid(data["uuid"])
    own = mapping("leetsim", data.get("leetsim", {}), LEETSIM_KEYS)
    check_storable("leetsim", own)
    signature = own.get("signature")
    kind = member(Kind, "leetsim.kind", own.get("kind", Kind.STDIO if signature is None else Kind.FUNCTION))
    if (kind is Kind.FUNCTION) != (signature is not None):
        reason = "needs a signature" if kind is Kind.FUNCTION else "takes no signature"
        raise PackageError(f"{FILE}: leetsim.signature: a {kind} problem {reason}")
    if signature is not None:
        parse_or_refuse("leetsim.signature", Signature.parse, signature)
    checker = own.get("checker")
    if checker is not None and not isinstance(checker, str | dict):
        refuse("leetsim.checker", "must be a name, or a mapping of a name to its options", checker)
    parse_or_refuse("leetsim.checker", Checker.parse, checker)
    check_storable("name", name := data.get("name", default_name))
    return Config(
        name=text_value("name", name, MAX_NAME),
        kind=kind,
        difficulty=member(Difficulty, "leetsim.difficulty", own.get("difficulty", Difficulty.MEDIUM)),
        tags=tuple(tag_value(tag) for tag in items("leetsim.tags", own.get("tags", []))),
        hints=tuple(hint_value(hint) for hint in items("leetsim.hints", own.get("hints", []))),
        signature=signature,
        checker=checker,
        limits=parse_limits(mapping("limits", data.get("limits", {}), LIMITS_KEYS)),
    )


def load_yaml(text: str) -> Any:
    if len(text) > MAX_BYTES:
        raise PackageError(f"{FILE}: larger than {MAX_BYTES} characters")
    try:
        return yaml.load(text, Loader)
    except yaml.MarkedYAMLError as error:
        line = f" line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise PackageError(f"{FILE}{line}: {error.problem}") from None
    except RecursionError:
        raise PackageError(f"{FILE}: nested too deeply") from None
    except (yaml.YAMLError, ValueError) as error:  # ValueError: such as the date 2023-99-99
        raise PackageError(f"{FILE}: {error}") from None


def parse_limits(limits: Mapping[str, Any]) -> Limits:
    defaults = Limits()
    seconds = number("limits.time_limit", limits.get("time_limit", defaults.time_limit_ms / 1000))
    mebibytes = number("limits.memory", limits.get("memory", defaults.memory_limit_kib // 1024))
    if not 0 < seconds <= MAX_TIME_LIMIT_S:
        refuse("limits.time_limit", f"must be seconds, more than 0 and at most {MAX_TIME_LIMIT_S}", seconds)
    if not MIN_MEMORY_MIB <= mebibytes <= MAX_MEMORY_MIB:
        refuse("limits.memory", f"must be MiB, from {MIN_MEMORY_MIB} to {MAX_MEMORY_MIB}", mebibytes)
    return Limits(time_limit_ms=max(1, round(seconds * 1000)), memory_limit_kib=round(mebibytes * 1024))


def mapping(key: str, value: Any, known: set[str]) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        refuse(key, "must be a mapping", value)
    for name in value:
        if name not in known:
            raise PackageError(
                f"{FILE}: {key}{key and '.'}{str(name)[:100]}: unknown key; known are {', '.join(sorted(known))}"
            )
    return value


def items(key: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        refuse(key, "must be a list", value)
    return value


def text_value(key: str, value: Any, longest: int) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > longest:
        refuse(key, f"must be text of 1 to {longest} characters", value)
    return value.strip()


def hint_value(value: Any) -> str:
    hint = text_value("leetsim.hints", value, MAX_HINT)
    if "\n\n" in hint:  # the admin keeps hints apart by empty lines
        refuse("leetsim.hints", "must be one paragraph each, without an empty line", value)
    return hint


def tag_value(value: Any) -> str:
    if not isinstance(value, str) or not TAG.fullmatch(value) or len(value) > 50:
        refuse("leetsim.tags", "must be small letters, digits and hyphens, such as hash-table", value)
    return value


def number(key: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        refuse(key, "must be a number", value)
    return value


def member(enum: type[Word], key: str, value: Any) -> Word:
    try:
        return enum(value)
    except ValueError:
        refuse(key, f"must be one of {', '.join(enum)}", value)


def check_storable(key: str, value: Any) -> None:
    """Refuses what YAML can spell and a database column of JSON can't hold."""
    try:
        text = json.dumps(value, ensure_ascii=False)
        text.encode()
    except TypeError:
        raise PackageError(f"{FILE}: {key}: holds a date, a set or binary data; quote it to make it text") from None
    except UnicodeEncodeError:
        raise PackageError(f"{FILE}: {key}: holds half of a surrogate pair") from None
    if "\\u0000" in text:
        raise PackageError(f"{FILE}: {key}: holds a NUL character")


def check_uuid(value: Any) -> None:
    try:
        uuid.UUID(value)
    except (ValueError, AttributeError, TypeError):
        refuse("uuid", "must be a UUID", value)


def parse_or_refuse(key: str, parse: Callable[[Any], object], value: Any) -> None:
    try:
        parse(value)
    except (SignatureError, CheckerError) as error:
        raise PackageError(f"{FILE}: {key}: {error}") from None


def refuse(key: str, expected: str, value: Any) -> NoReturn:
    given = str(value)
    raise PackageError(f"{FILE}: {key or 'the file'}: {expected}, not {given[:60]!r}{'…' if len(given) > 60 else ''}")
