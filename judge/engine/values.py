"""JSON values against the types of a signature: input is checked here before any program sees it."""

import json
import math
from collections.abc import Callable, Sequence
from typing import Any

from .types import LISTS, Type

LARGEST_BUFFER = 1_000_000


class InputError(ValueError):
    """The input does not fit the signature. The message names the argument and says what was expected."""


def parse_values(text: str, labels: Sequence[str]) -> list[Any]:
    """One JSON value for each label; white space, line ends too, may stand between them."""
    decoder = json.JSONDecoder(parse_constant=_refuse_constant)
    values: list[Any] = []
    position = 0
    while rest := text[position : position + 1]:
        if rest.isspace():
            position += 1
            continue
        if len(values) == len(labels):
            raise InputError(f"expected {_count(labels)}, got more, from line {text.count(chr(10), 0, position) + 1}")
        label = labels[len(values)]
        try:
            value, position = decoder.raw_decode(text, position)
        except RecursionError:
            raise InputError(f"{label}: brackets are nested too deeply") from None
        except json.JSONDecodeError as error:
            place = f"line {error.lineno}, column {error.colno}"
            raise InputError(f"{label}: not valid JSON at {place} ({error.msg.lower()})") from None
        except ValueError as error:  # NaN, Infinity, an integer of thousands of digits
            raise InputError(f"{label}: not valid JSON ({error})") from None
        values.append(value)
    if len(values) < len(labels):
        raise InputError(f"expected {_count(labels)}, got {len(values)}")
    return values


def check_value(value: Any, expected: Type, *, where: str) -> Any:
    """`value` in its normal form; InputError, which begins with `where`, when it does not fit `expected`."""
    if expected.item:
        if not isinstance(value, list):
            raise _mismatch(value, expected, where)
        return _check_items(value, expected.item, where)
    if check := NODE_CHECKS.get(expected.kind):
        if value is not None and not isinstance(value, list):
            raise _mismatch(value, f"{NODES_IN_WORDS[expected.kind]} ({expected})", where)
        return check(value or [], where)
    if expected.kind == "buffer":
        if not (type(value) is int and 0 <= value <= LARGEST_BUFFER):
            raise _mismatch(value, f"the size of the buffer, an integer from 0 to {LARGEST_BUFFER}", where)
        return value
    if expected.kind == "NestedInteger":
        return _check_nested(value, where)
    if not SCALAR_TESTS[expected.kind](value):
        raise _mismatch(value, expected, where)
    return value


def check_reference(value: Any, nodes: list[Any], kind: Type, *, where: str) -> int | None:
    """A node of `nodes`, which is a checked value of this kind: its index in a list, its value in a tree."""
    if kind.kind in LISTS:
        found, expected = _is_int32(value) and 0 <= value < len(nodes), "the index of one of its nodes"
    elif kind.kind == "GraphNode":
        found, expected = _is_int32(value) and 1 <= value <= len(nodes), "the value of one of its nodes"
    else:
        found, expected = _is_int32(value) and value in nodes, "the value of one of its nodes"
    if value is not None and not found:
        raise _mismatch(value, expected, where)
    return value


def check_answer(value: Any, expected: Type, *, optional: bool = False) -> Any:
    """As `check_value`, for an expected answer: some types are answered in another form than they are given."""
    if optional and value is None:
        return None
    if expected.kind == "NextNode":
        if not isinstance(value, list) or not all(item == "#" or _is_int32(item) for item in value):
            raise _mismatch(value, 'the levels of the tree as integers, with "#" after each', "expected")
        return value
    if expected.kind == "QuadNode":
        nodes = check_value(value, expected, where="expected")
        return [node and [node[0], node[1] if node[0] else 1] for node in nodes]  # what is no leaf may hold any value
    checked = check_value(value, Type("string") if expected.kind == "buffer" else expected, where="expected")
    return _to_doubles(checked) if expected.base.kind == "double" else checked


def _to_doubles(value: Any) -> Any:
    """Doubles are compared as such, also one that was written as 2."""
    return [_to_doubles(item) for item in value] if isinstance(value, list) else float(value)


def _check_items(values: list[Any], item: Type, where: str) -> list[Any]:
    test = SCALAR_TESTS.get(item.kind)
    if test is None:
        return [check_value(value, item, where=f"{where}[{index}]") for index, value in enumerate(values)]
    for index, value in enumerate(values):
        if not test(value):
            raise _mismatch(value, item, f"{where}[{index}]")
    return values


def _check_nested(value: Any, where: str) -> Any:
    waiting = [(value, where)]
    for part, here in waiting:
        if isinstance(part, list):
            waiting += [(item, f"{here}[{index}]") for index, item in enumerate(part)]
        elif not _is_int32(part):
            raise _mismatch(part, "a 32-bit integer or a list of such", here)
    return value


def _check_list(values: list[Any], where: str) -> list[Any]:
    return _check_items(values, Type("integer"), where)


def _check_tree(values: list[Any], where: str) -> list[Any]:
    """Level order: every node that is not null gives two places to those that follow."""
    nodes = _without_nulls_at_the_end(values)
    places = 1
    for index, node in enumerate(nodes):
        if places == 0:
            raise InputError(f"{where}[{index}]: this tree node has no parent")
        places -= 1
        if node is not None:
            if not _is_int32(node):
                raise _mismatch(node, "a 32-bit integer or null", f"{where}[{index}]")
            places += 2
    return nodes


def _check_nary(values: list[Any], where: str) -> list[Any]:
    """Level order: the root, null, and then the children of each node in turn, each group closed by a null."""
    nodes = _without_nulls_at_the_end(values)
    parents = 0  # nodes whose children may still come, one group at a time
    for index, node in enumerate(nodes):
        here = f"{where}[{index}]"
        if index == 1 and node is not None:
            raise _mismatch(node, "null after the root", here)
        if node is None:
            parents -= index > 1
            if index == 0 or parents <= 0:
                raise InputError(f"{here}: expected a node, got null: no parent is left for the next group")
        elif not _is_int32(node):
            raise _mismatch(node, "a 32-bit integer or null", here)
        else:
            parents += 1
    return nodes


def _check_graph(rows: list[Any], where: str) -> list[Any]:
    """The neighbours of node 1, of node 2 ..."""
    for index, row in enumerate(rows):
        here = f"{where}[{index}]"
        if not isinstance(row, list):
            raise _mismatch(row, f"the list of the neighbors of node {index + 1}", here)
        for place, node in enumerate(row):
            if not (_is_int32(node) and 1 <= node <= len(rows)):
                raise _mismatch(node, f"a node from 1 to {len(rows)}", f"{here}[{place}]")
    return rows


def _check_random(pairs: list[Any], where: str) -> list[Any]:
    for index, pair in enumerate(pairs):
        here = f"{where}[{index}]"
        if not (isinstance(pair, list) and len(pair) == 2 and _is_int32(pair[0])):
            raise _mismatch(pair, "[a 32-bit integer, the index of a node or null]", here)
        if pair[1] is not None and not (_is_int32(pair[1]) and 0 <= pair[1] < len(pairs)):
            raise _mismatch(pair[1], "the index of a node or null", f"{here}[1]")
    return pairs


def _check_quad(values: list[Any], where: str) -> list[Any]:
    """Level order: every node that is not null gives four places to those that follow."""
    nodes = _without_nulls_at_the_end(values)
    for index, node in enumerate(nodes):
        here = f"{where}[{index}]"
        if node is not None and json.dumps(node) not in ("[0, 0]", "[0, 1]", "[1, 0]", "[1, 1]"):
            raise _mismatch(node, "[is it a leaf, its value], each 0 or 1, or null", here)
        if index > 4 * sum(above is not None for above in nodes[:index]):
            raise InputError(f"{here}: this tree node has no parent")
    return nodes


def _check_multilevel(values: list[Any], where: str) -> list[Any]:
    """The nodes of a list, null, then as many nulls as nodes come before the one with a child, and the child's list."""
    nodes = _without_nulls_at_the_end(values)
    above, here, skipped = 0, 0, 0
    for index, node in enumerate(nodes):
        if node is not None:
            if not _is_int32(node):
                raise _mismatch(node, "a 32-bit integer or null", f"{where}[{index}]")
            here += 1
        elif here:
            above, here, skipped = here, 0, 0
        else:
            skipped += 1
            if skipped >= above:
                raise InputError(f"{where}[{index}]: the list above has no node that could have this child")
    return nodes


def _without_nulls_at_the_end(values: list[Any]) -> list[Any]:
    end = len(values)
    while end and values[end - 1] is None:
        end -= 1
    return values[:end]


NODE_CHECKS: dict[str, Callable[[list[Any], str], list[Any]]] = {
    "ListNode": _check_list,
    "TreeNode": _check_tree,
    "NextNode": _check_tree,
    "ParentNode": _check_tree,
    "QuadNode": _check_quad,
    "MultilevelNode": _check_multilevel,
    "NaryNode": _check_nary,
    "GraphNode": _check_graph,
    "RandomNode": _check_random,
}
NODES_IN_WORDS = {
    "ListNode": "a list of integers",
    "TreeNode": "a list of integers and nulls",
    "NextNode": "a list of integers and nulls",
    "ParentNode": "a list of integers and nulls",
    "QuadNode": "a list of pairs and nulls",
    "MultilevelNode": "a list of integers and nulls",
    "NaryNode": "a list of integers, with null after each group of children",
    "GraphNode": "a list of the neighbors of each node",
    "RandomNode": "a list of pairs of a value and an index",
}


def _is_int32(value: Any) -> bool:
    return type(value) is int and -(2**31) <= value < 2**31


def _is_int64(value: Any) -> bool:
    return type(value) is int and -(2**63) <= value < 2**63


def _is_double(value: Any) -> bool:
    try:
        return type(value) in (int, float) and math.isfinite(value)
    except OverflowError:  # an integer beyond the range of a double
        return False


def _is_string(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:  # half a surrogate pair has no UTF-8 form, so no program could be given it
        return False
    return True


def _is_character(value: Any) -> bool:
    return _is_string(value) and len(value) == 1


def _is_boolean(value: Any) -> bool:
    return isinstance(value, bool)


SCALAR_TESTS: dict[str, Callable[[Any], bool]] = {
    "integer": _is_int32,
    "long": _is_int64,
    "double": _is_double,
    "string": _is_string,
    "character": _is_character,
    "boolean": _is_boolean,
}
IN_WORDS = {
    "integer": "a 32-bit integer",
    "long": "a 64-bit integer",
    "double": "a finite number",
    "string": "a string",
    "character": "a string of one character",
    "boolean": "true or false",
}


def _mismatch(value: Any, expected: Type | str, where: str) -> InputError:
    if isinstance(expected, Type):
        expected = IN_WORDS.get(expected.kind, str(expected))
    return InputError(f"{where}: expected {expected}, got {_describe(value)}")


def _describe(value: Any) -> str:
    if isinstance(value, str):
        return f"a string of {len(value)} characters" if _is_string(value) else "half a surrogate pair in a string"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "an object"
    return json.dumps(value) if type(value) is not int or abs(value) < 10**30 else "an integer far too large"


def _count(labels: Sequence[str]) -> str:
    return f"{len(labels)} argument{'' if len(labels) == 1 else 's'} ({'; '.join(labels)})"


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number in JSON")
