"""A small part of Mustache, so that starters and glue are real files in each language, without logic.

`{{name}}` is the value as it is (it becomes code, so nothing is escaped). `{{#name}}...{{/name}}` stands once per
item of a list, or once when the value is true; the keys of a mapping are names inside. `{{^name}}...{{/name}}` stands
when the value is false or empty. A section tag alone on its line leaves no line behind.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

TAG = re.compile(r"^[ \t]*\{\{([#^/])(\w+)\}\}[ \t]*\n|\{\{([#^/]?)(\w+)\}\}", re.MULTILINE)


class TemplateError(ValueError):
    """The template names what is not in the context, or its sections don't match."""


@dataclass(frozen=True)
class Variable:
    name: str


@dataclass(frozen=True)
class Section:
    name: str
    inverted: bool
    parts: "tuple[Part, ...]"


Part = str | Variable | Section


def render(template: str, context: Mapping[str, Any]) -> str:
    return "".join(_render(parse(template), [context]))


@lru_cache(maxsize=256)
def parse(template: str) -> tuple[Part, ...]:
    return _parse(template, 0, None)[0]


def _parse(template: str, position: int, section: str | None) -> tuple[tuple[Part, ...], int]:
    """The parts from `position` to the end of `section`, and the position behind its closing tag."""
    parts: list[Part] = []
    while tag := TAG.search(template, position):
        parts.append(template[position : tag.start()])
        mark, name = tag[1] or tag[3], tag[2] or tag[4]
        position = tag.end()
        if mark == "/":
            if name != section:
                raise TemplateError(f"{{{{/{name}}}}} closes {section or 'nothing'}")
            return tuple(parts), position
        if mark:
            inner, position = _parse(template, position, name)
            parts.append(Section(name, inverted=mark == "^", parts=inner))
        else:
            parts.append(Variable(name))
    if section:
        raise TemplateError(f"{{{{#{section}}}}} is not closed")
    return (*parts, template[position:]), len(template)


def _render(parts: Sequence[Part], scopes: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield part
            continue
        value = _look_up(part.name, scopes)
        if isinstance(part, Variable):
            yield str(value)
        elif part.inverted:
            if not value:
                yield from _render(part.parts, scopes)
        else:
            for item in value if isinstance(value, list) else [value] if value else []:
                yield from _render(part.parts, [item, *scopes] if isinstance(item, Mapping) else scopes)


def _look_up(name: str, scopes: Sequence[Mapping[str, Any]]) -> Any:
    for scope in scopes:
        if name in scope:
            return scope[name]
    raise TemplateError(f"{{{{{name}}}}} is not in the context")
