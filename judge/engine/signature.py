"""What a function problem asks for, in the form of LeetCode's metaData."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from .types import Type, TypeNameError
from .values import InputError, check_value, parse_values

__all__ = ["InputError", "Method", "Output", "Param", "Signature", "SignatureError"]


class SignatureError(ValueError):
    """The metaData can't be used. The message names the key."""


@dataclass(frozen=True)
class Param:
    name: str
    type: Type


@dataclass(frozen=True)
class Method:
    name: str
    params: tuple[Param, ...]
    returns: Type


@dataclass(frozen=True)
class Output:
    """The answer is an argument after the call: whole, or its first k elements when the function returns k."""

    param_index: int
    sized_by_return: bool = False


@dataclass(frozen=True)
class Signature:
    """A function (`methods` holds just that one), or a class with its constructor and methods.

    In generated code the names stand as they are, which is safe because `parse` lets only identifiers pass.
    """

    methods: tuple[Method, ...]
    output: Output | None = None
    constructor: Method | None = None

    @classmethod
    def parse(cls, data: Mapping[str, Any]) -> Self:
        """Keys of metaData that say nothing about the call (manual, languages, systemdesign ...) are ignored."""
        if not isinstance(data, Mapping):
            raise SignatureError("signature: expected a mapping")
        if "classname" in data:
            return cls._parse_class(data)
        if "name" not in data:
            raise SignatureError("signature: needs the key name (a function) or classname (a class)")
        method = _parse_method(data, "signature")
        return cls((method,), output=_parse_output(data.get("output"), method))

    @classmethod
    def _parse_class(cls, data: Mapping[str, Any]) -> Self:
        name = _parse_name(data["classname"], "classname")
        constructor = Method(
            name, _parse_params(data.get("constructor") or {"params": []}, "constructor"), Type("void")
        )
        listed = data.get("methods")
        if not isinstance(listed, Sequence) or isinstance(listed, str) or not listed:
            raise SignatureError("methods: expected a list of at least one method")
        methods = tuple(_parse_method(method, f"methods[{index}]") for index, method in enumerate(listed))
        names = [name, *(method.name for method in methods)]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise SignatureError(f"methods: {twice} is named twice")
        return cls(methods, constructor=constructor)

    @property
    def is_class(self) -> bool:
        return self.constructor is not None

    @property
    def name(self) -> str:
        """Of the class, or of the function."""
        return (self.constructor or self.methods[0]).name

    @property
    def answer_type(self) -> Type | None:
        """The type of one case's answer; None for a class, whose answer is a list with one value per call."""
        if self.constructor:
            return None
        function = self.methods[0]
        return function.params[self.output.param_index].type if self.output else function.returns

    @property
    def types(self) -> tuple[Type, ...]:
        """Every type that is named, each as often as it is named."""
        methods = (self.constructor, *self.methods) if self.constructor else self.methods
        return tuple(kind for method in methods for kind in (method.returns, *(param.type for param in method.params)))

    def to_dict(self) -> dict[str, Any]:
        """The canonical metaData: equal signatures give equal dictionaries, and `parse` takes it back."""
        if self.constructor:
            constructor = {"params": _params_to_list(self.constructor)}
            methods = [_method_to_dict(method) for method in self.methods]
            return {"classname": self.name, "constructor": constructor, "methods": methods}
        data = _method_to_dict(self.methods[0])
        if self.output:
            data["output"] = {"paramindex": self.output.param_index}
            if self.output.sized_by_return:
                data["output"]["size"] = "ret"
        return data

    def validate_input(self, text: str) -> str:
        """One case's input in its normal form, one compact JSON value per line; InputError when it does not fit."""
        if self.constructor:
            return self._validate_calls(text)
        params = self.methods[0].params
        labels = [f"argument {number} ({param.name})" for number, param in enumerate(params, 1)]
        values = parse_values(text, labels)
        checked = [
            check_value(value, param.type, where=label)
            for value, param, label in zip(values, params, labels, strict=True)
        ]
        return _to_lines(checked)

    def _validate_calls(self, text: str) -> str:
        names, calls = parse_values(text, ["line 1, the method names", "line 2, the argument lists"])
        if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
            raise InputError(f'line 1, the method names: expected a list of strings such as ["{self.name}"]')
        if not isinstance(calls, list) or not all(isinstance(call, list) for call in calls):
            raise InputError("line 2, the argument lists: expected one list of arguments for each call")
        if len(names) != len(calls):
            raise InputError(f"{len(names)} method names, but {len(calls)} argument lists")
        if names[0] != self.name:
            raise InputError(f"call 1: expected the constructor {self.name}, got {names[0][:100]}")
        assert self.constructor
        methods = {method.name: method for method in self.methods}
        checked = [_check_call(1, self.constructor, calls[0])]
        for number, (name, arguments) in enumerate(zip(names[1:], calls[1:], strict=True), 2):
            if name not in methods:
                raise InputError(f"call {number}: {self.name} has no method {name[:100]}; it has {', '.join(methods)}")
            checked.append(_check_call(number, methods[name], arguments))
        return _to_lines([names, checked])


def _check_call(number: int, method: Method, arguments: list[Any]) -> list[Any]:
    where = f"call {number} ({method.name})"
    if len(arguments) != len(method.params):
        wanted = f"{len(method.params)} argument{'' if len(method.params) == 1 else 's'}"
        raise InputError(f"{where}: expected {wanted}, got {len(arguments)}")
    return [
        check_value(value, param.type, where=f"{where}, argument {index} ({param.name})")
        for index, (value, param) in enumerate(zip(arguments, method.params, strict=True), 1)
    ]


def _to_lines(values: list[Any]) -> str:
    return "".join(json.dumps(value, separators=(",", ":")) + "\n" for value in values)


def _parse_method(data: Any, where: str) -> Method:
    if not isinstance(data, Mapping):
        raise SignatureError(f"{where}: expected a mapping")
    name = _parse_name(data.get("name"), f"{where}.name")
    returns = data.get("return")
    if not isinstance(returns, Mapping):
        raise SignatureError(f'{where}.return: expected a mapping such as {{"type": "integer"}}')
    return Method(name, _parse_params(data, where), _parse_type(returns.get("type"), f"{where}.return.type"))


def _parse_params(data: Any, where: str) -> tuple[Param, ...]:
    listed = data.get("params") if isinstance(data, Mapping) else None
    if not isinstance(listed, Sequence) or isinstance(listed, str):
        raise SignatureError(f"{where}.params: expected a list of parameters")
    params = []
    for index, param in enumerate(listed):
        here = f"{where}.params[{index}]"
        if not isinstance(param, Mapping):
            raise SignatureError(f"{here}: expected a mapping with name and type")
        kind = _parse_type(param.get("type"), f"{here}.type")
        if kind.kind == "void":
            raise SignatureError(f"{here}.type: a parameter can't be void")
        params.append(Param(_parse_name(param.get("name"), f"{here}.name"), kind))
    return tuple(params)


def _parse_output(data: Any, method: Method) -> Output | None:
    if data is None:
        if method.returns.kind != "void":
            return None
        data = {}
    if not isinstance(data, Mapping):
        raise SignatureError("output: expected a mapping with paramindex")
    index, size = data.get("paramindex", 0), data.get("size")
    if type(index) is not int or not 0 <= index < len(method.params):
        raise SignatureError(
            f"output.paramindex: expected an index into the {len(method.params)} params, got {index!r}"
        )
    if size is None:
        return Output(index)
    if size != "ret":
        raise SignatureError(f'output.size: expected "ret" (as many elements as the function returns), got {size!r}')
    if method.returns.kind != "integer" or not method.params[index].type.item:
        raise SignatureError('output.size: "ret" needs a function that returns integer, and a parameter that is a list')
    return Output(index, sized_by_return=True)


def _parse_name(name: Any, where: str) -> str:
    if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        raise SignatureError(f"{where}: expected an identifier, got {name!r}")
    return name


def _parse_type(text: Any, where: str) -> Type:
    if not isinstance(text, str):
        raise SignatureError(f"{where}: expected the name of a type, got {text!r}")
    try:
        return Type.parse(text)
    except TypeNameError as error:
        raise SignatureError(f"{where}: {error}") from None


def _params_to_list(method: Method) -> list[dict[str, str]]:
    return [{"name": param.name, "type": str(param.type)} for param in method.params]


def _method_to_dict(method: Method) -> dict[str, Any]:
    return {"name": method.name, "params": _params_to_list(method), "return": {"type": str(method.returns)}}
