"""YAML of strangers, and its values: what does not fit is refused by the name of its key."""

import json
import math
import uuid
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

import yaml

from .errors import PackageError

MAX_BYTES = 256 * 1024
Word = TypeVar("Word", bound=StrEnum)


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


@dataclass(frozen=True)
class YamlFile:
    """One file, for the name in messages."""

    name: str

    def load(self, text: str) -> Any:
        if len(text) > MAX_BYTES:
            raise PackageError(f"{self.name}: larger than {MAX_BYTES} characters")
        try:
            return yaml.load(text, Loader)
        except yaml.MarkedYAMLError as error:
            line = f" line {error.problem_mark.line + 1}" if error.problem_mark else ""
            raise PackageError(f"{self.name}{line}: {error.problem}") from None
        except RecursionError:
            raise PackageError(f"{self.name}: nested too deeply") from None
        except (yaml.YAMLError, ValueError) as error:  # ValueError: such as the date 2023-99-99
            raise PackageError(f"{self.name}: {error}") from None

    def refuse(self, key: str, expected: str, value: Any) -> NoReturn:
        given = str(value)
        shown = f"{given[:60]!r}{'…' if len(given) > 60 else ''}"
        raise PackageError(f"{self.name}: {key or 'the file'}: {expected}, not {shown}")

    def mapping(self, key: str, value: Any, known: Collection[str] | None = None) -> Mapping[str, Any]:
        """A mapping, with no other keys than the known ones. Nothing at all is an empty one."""
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.refuse(key, "must be a mapping", value)
        for name in value:
            if not isinstance(name, str) or (known is not None and name not in known):
                raise PackageError(
                    f"{self.name}: {key}{key and '.'}{str(name)[:100]}: unknown key; "
                    f"known are {', '.join(sorted(known or ()))}"
                )
        return value

    def items(self, key: str, value: Any) -> list[Any]:
        if not isinstance(value, list):
            self.refuse(key, "must be a list", value)
        return value

    def words(self, key: str, value: Any) -> tuple[str, ...]:
        """A list of texts, or one text with white space between them."""
        words = value.split() if isinstance(value, str) else [] if value is None else self.items(key, value)
        if not all(isinstance(word, str) for word in words):
            self.refuse(key, "must be a list of texts", value)
        return tuple(words)

    def text(self, key: str, value: Any, longest: int) -> str:
        if not isinstance(value, str) or not value.strip() or len(value) > longest:
            self.refuse(key, f"must be text of 1 to {longest} characters", value)
        return value.strip()

    def number(self, key: str, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            self.refuse(key, "must be a number", value)
        return value

    def member(self, enum: type[Word], key: str, value: Any) -> Word:
        try:
            return enum(value)
        except ValueError:
            self.refuse(key, f"must be one of {', '.join(enum)}", value)

    def parse(self, key: str, parse: Callable[[Any], object], value: Any) -> None:
        try:
            parse(value)
        except ValueError as error:
            raise PackageError(f"{self.name}: {key}: {error}") from None

    def check_storable(self, key: str, value: Any) -> None:
        """Refuses what YAML can spell and a database column of JSON can't hold."""
        try:
            text = json.dumps(value, ensure_ascii=False)
            text.encode()
        except TypeError:
            raise PackageError(
                f"{self.name}: {key}: holds a date, a set or binary data; quote it to make it text"
            ) from None
        except UnicodeEncodeError:
            raise PackageError(f"{self.name}: {key}: holds half of a surrogate pair") from None
        if "\\u0000" in text:
            raise PackageError(f"{self.name}: {key}: holds a NUL character")

    def check_uuid(self, value: Any) -> None:
        try:
            uuid.UUID(value)
        except (ValueError, AttributeError, TypeError):
            self.refuse("uuid", "must be a UUID", value)
