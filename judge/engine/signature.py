"""What a function problem asks for, in the form of LeetCode's metaData."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Self

from .metadata import (
    Helper,
    Method,
    Output,
    Param,
    SignatureError,
    check_references,
    method_to_dict,
    param_to_dict,
    parse_helper,
    parse_method,
    parse_methods,
    parse_name,
    parse_output,
    parse_params,
)
from .types import NAMED_NODE, Type
from .values import InputError, check_answer, check_reference, check_value, parse_values

__all__ = ["Helper", "InputError", "Method", "Output", "Param", "Signature", "SignatureError"]


@dataclass(frozen=True)
class Signature:
    """A function (`methods` holds just that one), or a class with its constructor and methods.

    With a `chain` a class is used as a function: the case's arguments go to the chain's first method, what comes back
    to the next one, and what the last one returns is the answer.
    In generated code the names stand as they are, which is safe because `parse` lets only identifiers pass.
    """

    methods: tuple[Method, ...]
    output: Output | None = None
    constructor: Method | None = None
    helper: Helper | None = None
    chain: tuple[str, ...] = ()
    one_instance: bool = False  # the calls of a chain are made on the same object, not on a new one each

    @classmethod
    def parse(cls, data: Mapping[str, Any]) -> Self:
        """Keys of metaData that say nothing about the call (manual, languages, systemdesign ...) are ignored."""
        if not isinstance(data, Mapping):
            raise SignatureError("signature: expected a mapping")
        if "classname" in data:
            signature = cls._parse_class(data)
        elif "name" in data:
            signature = cls._parse_function(data)
        else:
            raise SignatureError("signature: needs the key name (a function) or classname (a class)")
        nodes = sorted({kind.base.kind for kind in signature.types} & set(NAMED_NODE))
        if len(nodes) > 1:
            raise SignatureError(f"signature: {' and '.join(nodes)} are both called Node; use one of them")
        return signature

    @classmethod
    def _parse_function(cls, data: Mapping[str, Any]) -> Self:
        helper = parse_helper(data["helper"]) if data.get("helper") is not None else None
        method = parse_method(data, "signature", helper=helper.name if helper else "")
        check_references(method)
        given = data.get("output")
        if given is not None and not isinstance(given, Mapping):
            raise SignatureError("output: expected a mapping with paramindex")
        # A void function with a helper may answer by what it made of the helper.
        in_place = given is not None or (method.returns.kind == "void" and helper is None)
        output = parse_output(given or {}, method) if in_place else None
        for index, param in enumerate(method.params):
            if param.type.kind == "buffer" and output != Output(index, sized_by_return=True):
                raise SignatureError(f'params[{index}]: a buffer needs output {{"paramindex": {index}, "size": "ret"}}')
        return cls((method,), output=output, helper=helper)

    @classmethod
    def _parse_class(cls, data: Mapping[str, Any]) -> Self:
        name = parse_name(data["classname"], "classname")
        params = parse_params(data.get("constructor") or {"params": []}, "constructor")
        methods = parse_methods(data, "methods")
        for method in (constructor := Method(name, params, Type("void")), *methods):
            if odd := next((param for param in method.params if param != Param(param.name, param.type)), None):
                raise SignatureError(f"{method.name}: {odd.name} has a key that only a function's parameters have")
            if any(param.type.kind == "buffer" for param in method.params):
                raise SignatureError(f"{method.name}: only a function or a helper can have a buffer")
        chain = data.get("chain", [])
        named = {method.name: method for method in methods}
        if not isinstance(chain, list) or len(chain) == 1 or not all(link in named for link in chain):
            raise SignatureError(f"chain: expected a list of two or more of the methods, got {chain!r}")
        if chain and (params or any(len(named[link].params) != 1 for link in chain[1:])):
            raise SignatureError("chain: the constructor has no parameters, and the methods after the first have one")
        instances = data.get("instances", len(chain))
        if chain and instances not in (1, len(chain)):
            raise SignatureError(f"instances: expected 1, or {len(chain)} (one for each call), got {instances!r}")
        return cls(methods, constructor=constructor, chain=tuple(chain), one_instance=bool(chain) and instances == 1)

    @property
    def is_class(self) -> bool:
        """A case is a list of calls."""
        return self.constructor is not None and not self.chain

    @property
    def name(self) -> str:
        """Of the class, or of the function."""
        return (self.constructor or self.methods[0]).name

    @property
    def links(self) -> tuple[Method, ...]:
        """The methods of the chain, in its order."""
        named = {method.name: method for method in self.methods}
        return tuple(named[name] for name in self.chain)

    @cached_property
    def arguments(self) -> tuple[Param, ...]:
        """One for each line of a case's input. Empty for a class."""
        if self.is_class:
            return ()
        method = self.links[0] if self.chain else self.methods[0]
        return tuple(param for param in method.params if param.type.kind != "helper")

    @property
    def answer_type(self) -> Type | None:
        """The type of one case's answer; None for a class, whose answer is a list with one value per call."""
        if self.is_class:
            return None
        if self.output:
            return self.methods[0].params[self.output.param_index].type
        return (self.links or self.methods)[-1].returns

    @property
    def types(self) -> tuple[Type, ...]:
        """Every type that the user's code names, each as often as it is named."""
        methods = (self.constructor, *self.methods) if self.constructor else self.methods
        return tuple(kind for method in methods for kind in (method.returns, *(param.type for param in method.params)))

    def to_dict(self) -> dict[str, Any]:
        """The canonical metaData: equal signatures give equal dictionaries, and `parse` takes it back."""
        if self.constructor:
            constructor = {"params": [param_to_dict(param) for param in self.constructor.params]}
            methods = [method_to_dict(method) for method in self.methods]
            data: dict[str, Any] = {"classname": self.name, "constructor": constructor, "methods": methods}
            if self.chain:
                data["chain"] = list(self.chain)
                data["instances"] = 1 if self.one_instance else len(self.chain)
            return data
        data = method_to_dict(self.methods[0])
        if self.output:
            data["output"] = {"paramindex": self.output.param_index}
            if self.output.sized_by_return:
                data["output"]["size"] = "ret"
        if self.helper:
            methods = [method_to_dict(method) for method in self.helper.methods]
            data["helper"] = {"classname": self.helper.name, "methods": methods, "program": self.helper.program}
            data["helper"] |= {"source": self.helper.source} if self.helper.source else {}
        return data

    # --- what the user's box may know -----------------------------------------------------------------------------

    @cached_property
    def secret(self) -> frozenset[int]:
        """The indexes of the parameters that only the helper knows."""
        if self.constructor:
            return frozenset()
        (method,) = self.methods
        needed = {method.node_of} | {param.node_of for param in method.params}
        needed |= {name for param in method.params for name in param.ties or ()}
        return frozenset(
            index
            for index, param in enumerate(method.params)
            if param.hidden and param.name not in needed and not (self.output and self.output.param_index == index)
        )

    @cached_property
    def boxed(self) -> "Signature":
        """Without the secret parameters and the helper's program."""
        if not self.secret and not self.helper:
            return self
        (method,) = self.methods
        kept = [index for index in range(len(method.params)) if index not in self.secret]
        return replace(
            self,
            methods=(replace(method, params=tuple(method.params[index] for index in kept)),),
            output=self.output and replace(self.output, param_index=kept.index(self.output.param_index)),
            helper=self.helper and replace(self.helper, source=""),
        )

    def boxed_input(self, text: str) -> str:
        """A normal input without the lines of the secret parameters; null, as a case has a line, when none is left."""
        if not self.boxed.arguments and not self.is_class:
            return "null\n"
        if not self.secret:
            return text
        lines = text.splitlines(keepends=True)
        names = {self.methods[0].params[index].name for index in self.secret}
        return "".join(line for line, param in zip(lines, self.arguments, strict=True) if param.name not in names)

    # --- values ---------------------------------------------------------------------------------------------------

    def validate_input(self, text: str) -> str:
        """One case's input in its normal form, one compact JSON value per line; InputError when it does not fit."""
        if self.is_class:
            return self._validate_calls(text)
        labels = [f"argument {number} ({param.name})" for number, param in enumerate(self.arguments, 1)]
        given = dict(zip((param.name for param in self.arguments), parse_values(text, labels), strict=True))
        checked: dict[str, Any] = {}
        # What others refer to comes first.
        for param, label in sorted(zip(self.arguments, labels, strict=True), key=lambda pair: bool(pair[0].node_of)):
            if param.node_of:
                checked[param.name] = check_reference(
                    given[param.name], checked[param.node_of], param.type, where=label
                )
            else:
                checked[param.name] = check_value(given[param.name], param.type, where=label)
        for param, label in zip(self.arguments, labels, strict=True):
            if param.ties:
                tied, target = (checked[name] for name in param.ties)
                if not -1 <= checked[param.name] < (len(target) if tied else 0):
                    raise InputError(f"{label}: expected -1 or the index of a node in {param.ties[1]}")
        return _to_lines([checked[param.name] for param in self.arguments])

    def check_answer(self, value: Any) -> Any:
        """An expected answer in its normal form; InputError when the user's code can't answer it."""
        if self.answer_type is None:
            if not isinstance(value, list):
                raise InputError("expected: must be a list with one answer for each call")
            return value
        node_of = self.methods[0].node_of if not self.constructor and not self.output else ""
        if self.answer_type.kind == "void":
            return value  # it comes from the helper
        return check_answer(value, Type("integer") if node_of else self.answer_type, optional=bool(node_of))

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
