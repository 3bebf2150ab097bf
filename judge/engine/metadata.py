"""LeetCode's metaData, and what LeetSim adds to it, key by key."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .types import NODES, Type, TypeNameError


class SignatureError(ValueError):
    """The metaData can't be used. The message names the key."""


@dataclass(frozen=True)
class Param:
    """`ties`: the last node of the first list named gets the node of the second list with this index as its next.
    `node_of`: what is passed is a node of that argument.
    """

    name: str
    type: Type
    hidden: bool = False  # an argument of the case that the function does not get
    ties: tuple[str, str] | None = None
    node_of: str = ""

    @property
    def is_passed(self) -> bool:
        return not self.hidden and not self.ties


@dataclass(frozen=True)
class Method:
    name: str
    params: tuple[Param, ...]
    returns: Type
    node_of: str = ""  # the answer says which node of that argument came back
    new: bool = False  # the answer may hold no node that was given


@dataclass(frozen=True)
class Output:
    """The answer is an argument after the call: whole, or its first k elements when the function returns k."""

    param_index: int
    sized_by_return: bool = False


@dataclass(frozen=True)
class Helper:
    """An API that the user calls and a program of the package answers, outside the user's box."""

    name: str
    methods: tuple[Method, ...]
    program: str  # the path in the package
    source: str = ""  # what is at that path


def parse_method(data: Any, where: str, *, helper: str = "") -> Method:
    """`helper` is the name of a class that may stand as the type of a parameter."""
    if not isinstance(data, Mapping):
        raise SignatureError(f"{where}: expected a mapping")
    name = parse_name(data.get("name"), f"{where}.name")
    returns = data.get("return")
    if not isinstance(returns, Mapping):
        raise SignatureError(f'{where}.return: expected a mapping such as {{"type": "integer"}}')
    kind = _parse_type(returns.get("type"), f"{where}.return.type")
    if kind.kind == "buffer":
        raise SignatureError(f"{where}.return.type: a buffer can't be returned")
    return Method(
        name,
        parse_params(data, where, helper=helper),
        kind,
        node_of=_parse_reference(returns, f"{where}.return"),
        new=_parse_flag(returns, "new", f"{where}.return"),
    )


def parse_params(data: Any, where: str, *, helper: str = "") -> tuple[Param, ...]:
    listed = data.get("params") if isinstance(data, Mapping) else None
    return tuple(
        _parse_param(param, f"{where}.params[{index}]", helper)
        for index, param in enumerate(_list_of(listed, f"{where}.params", "parameters"))
    )


def _parse_param(data: Any, where: str, helper: str) -> Param:
    if not isinstance(data, Mapping):
        raise SignatureError(f"{where}: expected a mapping with name and type")
    if helper and data.get("type") == helper:
        kind = Type("helper", name=helper)
    else:
        kind = _parse_type(data.get("type"), f"{where}.type")
    if kind.kind == "void":
        raise SignatureError(f"{where}.type: a parameter can't be void")
    ties = data.get("ties")
    if ties is not None and (not isinstance(ties, list) or [type(name) for name in ties] != [str, str]):
        raise SignatureError(f"{where}.ties: expected the names of two lists, got {ties!r}")
    return Param(
        parse_name(data.get("name"), f"{where}.name"),
        kind,
        hidden=_parse_flag(data, "hidden", where),
        ties=(ties[0], ties[1]) if ties else None,
        node_of=_parse_reference(data, where),
    )


def parse_output(data: Any, method: Method) -> Output | None:
    index, size = data.get("paramindex", 0), data.get("size")
    if type(index) is not int or not 0 <= index < len(method.params):
        raise SignatureError(
            f"output.paramindex: expected an index into the {len(method.params)} params, got {index!r}"
        )
    kind = method.params[index].type
    if size is None and kind.kind != "buffer":
        return Output(index)
    if size != "ret":
        raise SignatureError(f'output.size: expected "ret" (as many elements as the function returns), got {size!r}')
    if method.returns.kind != "integer" or not (kind.item or kind.kind == "buffer"):
        raise SignatureError(
            'output.size: "ret" needs a function that returns integer, and a parameter that is a list or a buffer'
        )
    return Output(index, sized_by_return=True)


def parse_helper(data: Any) -> Helper:
    if not isinstance(data, Mapping):
        raise SignatureError("helper: expected a mapping with classname, methods and program")
    name = parse_name(data.get("classname"), "helper.classname")
    methods = parse_methods(data, "helper.methods")
    program, source = data.get("program"), data.get("source", "")
    if not isinstance(program, str) or not program or not isinstance(source, str):
        raise SignatureError("helper.program: expected the path of a Python file in the package")
    for method in methods:
        for param in method.params:
            if param != Param(param.name, param.type):
                raise SignatureError(f"helper.methods.{method.name}: {param.name} has a key that only a function's has")
    return Helper(name, methods, program, source)


def parse_methods(data: Mapping[str, Any], where: str) -> tuple[Method, ...]:
    listed = _list_of(data.get("methods"), where, "at least one method")
    methods = tuple(parse_method(method, f"{where}[{index}]") for index, method in enumerate(listed))
    if not methods:
        raise SignatureError(f"{where}: expected a list of at least one method")
    names = [data.get("classname"), *(method.name for method in methods)]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise SignatureError(f"{where}: {twice} is named twice")
    if odd := next((method for method in methods if method.node_of or method.new), None):
        raise SignatureError(f"{where}: {odd.name}.return has a key that only a function's has")
    return methods


def parse_name(name: Any, where: str) -> str:
    if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        raise SignatureError(f"{where}: expected an identifier, got {name!r}")
    return name


def check_references(method: Method) -> None:
    """That `ties` and `node_of` name what they can use."""
    kinds = {param.name: param.type.kind for param in method.params}
    for param in method.params:
        for name in param.ties or ():
            if kinds.get(name) != "ListNode" or param.type.kind != "integer":
                raise SignatureError(f"{param.name}.ties: needs the type integer, and {name} to be a ListNode")
        if param.node_of and (kinds.get(param.node_of) != param.type.kind or param.type.kind not in NODES):
            raise SignatureError(f"{param.name}.node_of: {param.node_of} is no parameter of the type {param.type}")
    if method.node_of and (kinds.get(method.node_of) != method.returns.kind or method.returns.kind not in NODES):
        raise SignatureError(f"return.node_of: {method.node_of} is no parameter of the type {method.returns}")
    if method.new and method.returns.base.kind not in NODES:
        raise SignatureError(f"return.new: {method.returns} has no nodes")
    chained = {param.name for param in method.params if param.node_of}
    for name in {param.node_of for param in method.params} | {method.node_of}:
        if name in chained:
            raise SignatureError(f"node_of: {name} is itself a node of another argument")


def param_to_dict(param: Param) -> dict[str, Any]:
    data: dict[str, Any] = {"name": param.name, "type": str(param.type)}
    if param.hidden:
        data["hidden"] = True
    if param.ties:
        data["ties"] = list(param.ties)
    if param.node_of:
        data["node_of"] = param.node_of
    return data


def method_to_dict(method: Method) -> dict[str, Any]:
    returns: dict[str, Any] = {"type": str(method.returns)}
    if method.node_of:
        returns["node_of"] = method.node_of
    if method.new:
        returns["new"] = True
    return {"name": method.name, "params": [param_to_dict(param) for param in method.params], "return": returns}


def _parse_type(text: Any, where: str) -> Type:
    if not isinstance(text, str):
        raise SignatureError(f"{where}: expected the name of a type, got {text!r}")
    try:
        return Type.parse(text)
    except TypeNameError as error:
        raise SignatureError(f"{where}: {error}") from None


def _list_of(value: Any, where: str, what: str) -> Sequence[Any]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise SignatureError(f"{where}: expected a list of {what}")
    return value


def _parse_flag(data: Mapping[str, Any], key: str, where: str) -> bool:
    value = data.get(key, False)
    if not isinstance(value, bool):
        raise SignatureError(f"{where}.{key}: expected true or false, got {value!r}")
    return value


def _parse_reference(data: Mapping[str, Any], where: str) -> str:
    name = data.get("node_of", "")
    if not isinstance(name, str):
        raise SignatureError(f"{where}.node_of: expected the name of a parameter, got {name!r}")
    return name
