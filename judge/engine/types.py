"""The types that a signature may name, in the words of LeetCode's metaData."""

import re
from dataclasses import dataclass
from typing import Self

SCALARS = ("integer", "long", "double", "boolean", "string", "character")
# The users' code calls each of these Node, so that a signature has one of them at most.
NAMED_NODE = ("NaryNode", "GraphNode", "RandomNode", "NextNode", "ParentNode", "QuadNode", "MultilevelNode")
LISTS = ("ListNode", "RandomNode")
TREES = ("TreeNode", "NaryNode", "NextNode", "ParentNode")
NODES = ("ListNode", "TreeNode", *NAMED_NODE)
KINDS = {name.lower(): name for name in (*SCALARS, *NODES, "NestedInteger", "void", "buffer")}
MAX_DEPTH = 8


class TypeNameError(ValueError):
    """Not the name of a type. The message says which are known."""


@dataclass(frozen=True)
class Type:
    """One of SCALARS, NODES, "NestedInteger", "void"; "array" (`T[]`) or "list" (`list<T>`) with its `item`; "buffer",
    room for characters, which the callee fills; or "helper" with the `name` of the signature's helper class.
    """

    kind: str
    item: Self | None = None
    name: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        return cls._parse(text, depth=0)

    @classmethod
    def _parse(cls, text: str, *, depth: int) -> Self:
        text = text.strip()
        if depth > MAX_DEPTH:
            raise TypeNameError(f"more than {MAX_DEPTH} levels of lists")
        if text.endswith("[]"):
            return cls("array", cls._parse_item(text[:-2], depth=depth))
        if match := re.fullmatch(r"list\s*<(.*)>", text, re.IGNORECASE | re.DOTALL):
            return cls("list", cls._parse_item(match[1], depth=depth))
        if (kind := KINDS.get(text.lower())) is None:
            known = ", ".join(KINDS.values())
            raise TypeNameError(f"unknown type {text!r}; known are {known}, T[] and list<T>")
        return cls(kind)

    @classmethod
    def _parse_item(cls, text: str, *, depth: int) -> Self:
        item = cls._parse(text, depth=depth + 1)
        if item.kind in ("void", "buffer"):
            raise TypeNameError(f"a list of {item.kind}")
        return item

    @property
    def base(self) -> "Type":
        """What is left when all levels of lists are taken off."""
        return self.item.base if self.item else self

    @property
    def depth(self) -> int:
        return self.item.depth + 1 if self.item else 0

    def __str__(self) -> str:
        if self.kind == "array":
            return f"{self.item}[]"
        if self.kind == "list":
            return f"list<{self.item}>"
        return self.name or self.kind
