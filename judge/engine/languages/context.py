"""A signature as what the templates of a language may name."""

import json
import re
from typing import Any

from ..signature import Method, Signature
from ..types import Type
from .config import Config


def describe(signature: Signature | None, config: Config) -> dict[str, Any]:
    """The context of a starter or of glue.

    Always: stdio, function, class (one of them is true), list_node, tree_node (does the signature name them).
    For a function and for each of `methods` and `constructor` of a class: name (also as snake_name, capital_name,
    lower_name), params, returns, void, and returned, which describes the type. For each of params: name, snake_name,
    index, first, last, type, declared (the type as a parameter has it), and what describes the type. For an answer in
    place: output with output_index, output_type, sized, and what describes the type. `signature` is the canonical
    metaData as JSON. A type is described by its base, its depth, is_<kind>, and levels: one for each level of lists,
    with nested (not the outermost) and above (one item for each level that this one is in).
    """
    context: dict[str, Any] = {
        "stdio": signature is None,
        "function": False,
        "class": False,
        "list_node": False,
        "tree_node": False,
    }
    if signature is None:
        return context
    bases = {named.base.kind for named in signature.types}
    context |= {
        "list_node": "ListNode" in bases,
        "tree_node": "TreeNode" in bases,
        "signature": json.dumps(signature.to_dict(), separators=(",", ":")),
    }
    if signature.constructor:
        context |= _describe_method(signature.constructor, config)
        context["class"] = True
        context["constructor"] = [_describe_method(signature.constructor, config)]
        context["methods"] = [_describe_method(method, config) for method in signature.methods]
        return context
    context |= _describe_method(signature.methods[0], config)
    context["function"] = True
    context["output"] = []
    if output := signature.output:
        kind = signature.methods[0].params[output.param_index].type
        context["output"] = [
            {
                "output_index": output.param_index,
                "output_type": write_type(kind, config),
                "sized": output.sized_by_return,
                **_describe_type(kind),
            }
        ]
    return context


def write_type(kind: Type, config: Config, *, inside_list: bool = False) -> str:
    """The type in the words of the language."""
    if kind.item:
        item = write_type(kind.item, config, inside_list=kind.kind == "list")
        return config.types[kind.kind].replace("{}", item)
    if inside_list and kind.kind in config.item_types:
        return config.item_types[kind.kind]
    return config.types[kind.kind]


def _describe_method(method: Method, config: Config) -> dict[str, Any]:
    params = [
        {
            "index": index,
            "first": index == 0,
            "last": index == len(method.params) - 1,
            "type": (written := write_type(param.type, config)),
            "declared": config.parameter_types.get(param.type.kind, "{}").replace("{}", written),
            **_describe_name(param.name),
            **_describe_type(param.type),
        }
        for index, param in enumerate(method.params)
    ]
    return {
        **_describe_name(method.name),
        "params": params,
        "returns": write_type(method.returns, config),
        "returned": _describe_type(method.returns),
        "void": method.returns.kind == "void",
    }


def _describe_name(name: str) -> dict[str, str]:
    return {
        "name": name,
        "snake_name": re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower(),
        "capital_name": name[0].upper() + name[1:],
        "lower_name": name[0].lower() + name[1:],
    }


def _describe_type(kind: Type) -> dict[str, Any]:
    names = ("integer", "long", "double", "boolean", "string", "character", "ListNode", "TreeNode", "array", "list")
    return {
        "base": kind.base.kind,
        "depth": kind.depth,
        "levels": [{"nested": level > 0, "above": [True] * level} for level in range(kind.depth)],
        **{f"is_{name}": kind.kind == name for name in names},
    }
