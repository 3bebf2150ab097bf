"""Does some case stand at each edge of the constraints? The statement says them: `1 <= nums.length <= 10^5`."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from judge.engine import Signature

from ..packages import Package

CODE = re.compile(r"`([^`\n]+)`")
COMPARISON = re.compile(r"\s*(<=|>=|<|>|≤|≥)\s*")
ALIAS = re.compile(r"^([A-Za-z_]\w*)\s*=\s*([\w.\[\]]+)")
# nums, nums.length, nums[i], nums[i][0].length, Node.val
NAME = re.compile(r"([A-Za-z_]\w*)((?:\[\w+\])*)(\.length|\.val|\.size)?")
LARGEST_EXPONENT = 64
NODES = {"ListNode", "TreeNode", "NaryNode", "GraphNode", "RandomNode", "NextNode"}


@dataclass(frozen=True)
class Bound:
    name: str  # as it is written
    low: int | None
    high: int | None


def list_missing_edges(package: Package) -> Iterator[str]:
    """Of a function problem: of what a program reads as text, nobody knows what is what."""
    signature = package.signature
    section = package.statement.partition("## Constraints")[2].partition("\n## ")[0]
    if signature is None or not section:
        return
    values = Values(signature, read_aliases(section))
    inputs = [[json.loads(line) for line in case.input.splitlines() if line] for case in package.cases]
    for bound in read_bounds(section):
        seen = [value for arguments in inputs for value in values.find(bound.name, arguments)]
        if seen:
            yield from compare(bound, min(seen), max(seen))


def compare(bound: Bound, smallest: int, largest: int) -> Iterator[str]:
    for edge, value, is_beyond in (
        (bound.low, smallest, bound.low is not None and smallest < bound.low),
        (bound.high, largest, bound.high is not None and largest > bound.high),
    ):
        if is_beyond:
            yield f"a case has {bound.name} = {value}, beyond the constraint of {edge}"
        elif edge is not None and value != edge:
            yield f"no case has {bound.name} = {edge}; the nearest is {value}"


def read_aliases(section: str) -> dict[str, str]:
    """`n = nums.length`: what stands for what."""
    return {found[1]: found[2] for code in CODE.findall(section) if (found := ALIAS.match(code))}


def read_bounds(section: str) -> Iterator[Bound]:
    for code in CODE.findall(section):
        parts = COMPARISON.split(code)
        terms, signs = parts[::2], parts[1::2]
        for index, term in enumerate(terms):
            low = edge_at(terms, signs, index - 1, index - 1)
            high = edge_at(terms, signs, index + 1, index)
            if low is None and high is None:
                continue
            for name in term.split(","):
                if NAME.fullmatch(name.strip()):
                    yield Bound(name.strip(), low, high)


def edge_at(terms: list[str], signs: list[str], neighbour: int, sign: int) -> int | None:
    """The number on one side of a name, as the last value that is allowed."""
    if not 0 <= neighbour < len(terms) or signs[sign] in (">", ">=", "≥"):
        return None
    number = evaluate(terms[neighbour])
    if number is None or signs[sign] != "<":
        return number
    return number + 1 if neighbour < sign + 1 else number - 1


def evaluate(text: str) -> int | None:
    """2 * 10^4 and the like; None for what is no such number."""
    try:
        tree = ast.parse(text.strip().replace("^", "**").replace(",", "_"), mode="eval")
        return number_of(tree.body)
    except (SyntaxError, ValueError, RecursionError):
        return None


def number_of(node: ast.expr) -> int:
    match node:
        case ast.Constant(value=int(value)):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -number_of(operand)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return number_of(left) + number_of(right)
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            return number_of(left) - number_of(right)
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            return number_of(left) * number_of(right)
        case ast.BinOp(left=left, op=ast.Pow(), right=right) if 0 <= number_of(right) <= LARGEST_EXPONENT:
            return number_of(left) ** number_of(right)
    raise ValueError("no number")


class Values:
    """What a name of the constraints stands for, in a case."""

    def __init__(self, signature: Signature, aliases: dict[str, str]) -> None:
        self.signature = signature
        self.aliases = aliases

    def find(self, name: str, arguments: list[Any]) -> list[int]:
        """All values that it has; none when it is unknown."""
        name = self.aliases.get(name, name)
        found = NAME.fullmatch(name)
        if not found:
            return []
        base, indices, property = found[1], found[2].count("["), found[3] or ""
        if property == ".val":
            return integers(self.nodes(arguments))
        values = self.arguments_named(base, arguments)
        for _ in range(indices):
            values = [item for value in values if isinstance(value, list) for item in value]
        if property:
            return [len(value) for value in values if isinstance(value, list | str)]
        return integers(values)

    def arguments_named(self, name: str, arguments: list[Any]) -> list[Any]:
        signature = self.signature
        if not signature.constructor or signature.chain:
            params = signature.arguments
            return [value for param, value in zip(params, arguments, strict=False) if param.name == name]
        methods = {signature.name: signature.constructor, **{method.name: method for method in signature.methods}}
        return [
            value
            for called, values in zip(*arguments, strict=False)
            for param, value in zip(methods[called].params if called in methods else (), values, strict=False)
            if param.name == name
        ]

    def nodes(self, arguments: list[Any]) -> list[Any]:
        if self.signature.is_class:
            return []
        params = self.signature.arguments
        values: list[Any] = []
        for param, value in zip(params, arguments, strict=False):
            if param.type.base.kind in NODES:
                values += flatten(value)
        return values


def flatten(value: Any) -> list[Any]:
    return [inner for item in value for inner in flatten(item)] if isinstance(value, list) else [value]


def integers(values: list[Any]) -> list[int]:
    return [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
