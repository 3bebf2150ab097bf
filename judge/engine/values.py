"""JSON values against the types of a signature: input is checked here before any program sees it."""

import json
import math
from collections.abc import Callable, Sequence
from typing import Any

from .types import Type


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
    if expected.kind == "ListNode":
        if value is not None and not isinstance(value, list):
            raise _mismatch(value, "a list of integers (ListNode)", where)
        return _check_items(value or [], Type("integer"), where)
    if expected.kind == "TreeNode":
        return _check_tree(value, where)
    if not SCALAR_TESTS[expected.kind](value):
        raise _mismatch(value, expected, where)
    return value


def _check_items(values: list[Any], item: Type, where: str) -> list[Any]:
    test = SCALAR_TESTS.get(item.kind)
    if test is None:
        return [check_value(value, item, where=f"{where}[{index}]") for index, value in enumerate(values)]
    for index, value in enumerate(values):
        if not test(value):
            raise _mismatch(value, item, f"{where}[{index}]")
    return values


def _check_tree(value: Any, where: str) -> list[int | None]:
    """Level order: every node that is not null gives two places to those that follow."""
    if value is not None and not isinstance(value, list):
        raise _mismatch(value, "a list of integers and nulls (TreeNode)", where)
    nodes = list(value or [])
    while nodes and nodes[-1] is None:
        nodes.pop()
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
