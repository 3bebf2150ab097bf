"""A signature as what the templates of a language may name."""

import json
import re
from dataclasses import replace
from typing import Any

from ..signature import Method, Param, Signature
from ..types import LISTS, NAMED_NODE, NODES, SCALARS, Type
from .config import Config


CALLS = ("ties", "node_of", "new", "chain", "helper")
EMPTY = Signature.parse({"name": "empty", "params": [{"name": "nums", "type": "integer[]"}], "return": {"type": "void"}})
FLAGS = {
    "list_node": "ListNode",
    "tree_node": "TreeNode",
    "nary_node": "NaryNode",
    "graph_node": "GraphNode",
    "random_node": "RandomNode",
    "next_node": "NextNode",
    "parent_node": "ParentNode",
    "quad_node": "QuadNode",
    "multilevel_node": "MultilevelNode",
    "nested_integer": "NestedInteger",
}


def describe(signature: Signature | None, config: Config) -> dict[str, Any]:
    """The context of a starter or of glue.

    Always: stdio, function, class (one of them is true), list_node, tree_node, nary_node, graph_node, random_node,
    next_node, parent_node, quad_node, multilevel_node, nested_integer (does the signature name them), and node (one of NAMED_NODE).
    For a function and for each of `methods` and `constructor` of a class: name (also as snake_name, capital_name,
    lower_name), params, arguments, returns, void, returned, which describes the type, and answers_first
    (first_index of the first param, if it and what is returned are nodes of one kind). For a class also class_name
    and lower_class_name, as its methods have names of their own.
    `arguments` are what is read, `params` those of them that are passed. For each: name, snake_name, index (among the
    arguments), position (among the params), first, last, type, declared (the type as a parameter has it), what describes the type, passed, kept
    (others refer to its nodes), is_helper (nothing is read), is_plain (read as its type says), and at most one of ties (from_index, to_index, type) and
    node_of (of_index, of_name, type, by_value).
    For a function's also changed (it is the answer).
    For an answer in place: output with output_index, output_type, sized, and what describes the type. For one that is a
    node of an argument: answer_node_of, as node_of. `new` is true when no given node may come back; `linked` when a
    ListNode is tied or looked up.
    `chain`: the calls to be made instead of those of a case, each as a method with chain_index, previous_index, first,
    last; one_instance. `no_arguments`: null is read in their place. `helper`: at most one, with helper_name, helper_object (it is passed), helper_methods (methods
    with buffers, the params that are one).
    `signature` is the metaData as JSON, without what the box may not know. A type is described by its base, its depth,
    is_<kind>, whole (integer or long), and levels: one for each level of lists, with nested (not the outermost) and above (one item for each
    level that this one is in).
    """
    context: dict[str, Any] = {"stdio": signature is None, "function": False, "class": False, "node": False}
    context |= {"no_arguments": False, "chain": [], "helper": [], "linked": False}
    context |= dict.fromkeys(FLAGS, False)
    if signature is None:
        return context
    signature = signature.boxed
    bases = {named.base.kind for named in signature.types}
    context |= {flag: kind in bases for flag, kind in FLAGS.items()}
    context |= {
        "node": bool(bases & set(NAMED_NODE)),
        "signature": json.dumps(signature.to_dict(), separators=(",", ":")),
        "one_instance": signature.one_instance,
        "no_arguments": not signature.is_class and not signature.arguments,
    }
    if signature.constructor:
        context |= _describe_method(signature.constructor, config)
        context["class"] = True
        context["class_name"] = signature.name
        context["lower_class_name"] = context["lower_name"]
        context["constructor"] = [_describe_method(signature.constructor, config)]
        context["methods"] = [_describe_method(method, config) for method in signature.methods]
        context["chain"] = [
            {
                **_describe_method(link, config),
                "chain_index": index,
                "previous_index": index - 1,
                "first": index == 0,
                "last": index == len(signature.links) - 1,
            }
            for index, link in enumerate(signature.links)
        ]
        return context
    method = signature.methods[0]
    if linked := _refers_to_list(method):
        config = replace(config, types=config.types | config.linked_types)
    context |= _describe_method(method, config)
    context["function"] = True
    context["output"] = []
    context["new"] = method.new
    context["answer_node_of"] = _describe_node_of(method.node_of, method, config)
    context["linked"] = linked
    if output := signature.output:
        kind = method.params[output.param_index].type
        context["output"] = [
            {
                "output_index": output.param_index,
                "output_type": write_type(kind, config),
                "sized": output.sized_by_return,
                **_describe_type(kind),
            }
        ]
    for argument in (*context["arguments"], *context["params"]):
        argument["changed"] = signature.output is not None and argument["index"] == signature.output.param_index
    if helper := signature.helper:
        methods = [_describe_method(entry, config) for entry in helper.methods]
        for entry in methods:
            entry["buffers"] = [param for param in entry["params"] if param["is_buffer"]]
        passed = any(param.type.kind == "helper" for param in method.params)
        context["helper"] = [{"helper_name": helper.name, "helper_object": passed, "helper_methods": methods}]
    return context


def find_missing(signature: Signature | None, config: Config) -> str:
    """The first type or call of the signature that the language does not have."""
    if signature is None:
        return ""
    kinds = {base.kind for kind in signature.types if (base := kind.base)}
    methods = signature.methods if not signature.constructor else ()
    calls = {
        "ties": any(map(_refers_to_list, methods)),
        "node_of": any(method.node_of or any(param.node_of for param in method.params) for method in methods),
        "new": any(method.new for method in methods),
        "chain": bool(signature.chain),
        "helper": signature.helper is not None,
    }
    needed = {call for call, used in calls.items() if used} - set(config.calls) | kinds - config.types.keys()
    return min(needed, default="")


def _refers_to_list(method: Method) -> bool:
    """Whether a ListNode is tied to another, or passed or answered as a node of one."""
    referring = [param for param in method.params if param.ties or (param.node_of and param.type.kind == "ListNode")]
    return bool(referring) or (bool(method.node_of) and method.returns.kind == "ListNode")


def write_type(kind: Type, config: Config, *, inside_list: bool = False) -> str:
    """The type in the words of the language."""
    if kind.kind == "helper":
        return config.types["helper"].replace("{}", kind.name)
    if kind.item:
        if whole := config.types.get(str(kind)):
            return whole
        item = write_type(kind.item, config, inside_list=kind.kind == "list")
        return config.types[kind.kind].replace("{}", item)
    if inside_list and kind.kind in config.item_types:
        return config.item_types[kind.kind]
    return config.types[kind.kind]


def _describe_method(method: Method, config: Config) -> dict[str, Any]:
    kept = {method.node_of} | {name for param in method.params for name in (param.node_of, *(param.ties or ()))}
    arguments = [
        {
            "index": index,
            "first": index == 0,
            "last": index == len(method.params) - 1,
            "type": (written := write_type(param.type, config)),
            "declared": config.parameter_types.get(param.type.kind, "{}").replace("{}", written),
            "passed": param.is_passed,
            "kept": param.name in kept,
            "is_plain": not param.node_of and param.type.kind not in ("helper", "buffer"),
            "ties": _describe_ties(param, method, config),
            "node_of": _describe_node_of(param.node_of, method, config),
            **_describe_name(param.name),
            **_describe_type(param.type),
        }
        for index, param in enumerate(method.params)
    ]
    returns = method.returns.kind
    passed = [argument for argument in arguments if argument["passed"]]
    for position, argument in enumerate(passed):
        argument["position"] = position
    return {
        **_describe_name(method.name),
        "arguments": arguments,
        "params": [
            {**argument, "first": argument is passed[0], "last": argument is passed[-1]} for argument in passed
        ],
        "returns": write_type(method.returns, config),
        "returned": _describe_type(method.returns),
        "void": method.returns.kind == "void",
        "answers_first": [
            {"first_index": entry["index"]} for entry in passed[:1] if returns in NODES and entry[f"is_{returns}"]
        ],
        "returns_plain": not (method.returns.kind == "void" or method.node_of or method.new),
    }


def _describe_ties(param: Param, method: Method, config: Config) -> list[dict[str, Any]]:
    if not param.ties:
        return []
    from_index, to_index = (_index_of(name, method) for name in param.ties)
    return [{"from_index": from_index, "to_index": to_index, "type": write_type(Type("ListNode"), config)}]


def _describe_node_of(name: str, method: Method, config: Config) -> list[dict[str, Any]]:
    if not name:
        return []
    kind = method.params[_index_of(name, method)].type
    return [
        {
            "of_index": _index_of(name, method),
            "of_name": name,
            "type": write_type(kind, config),
            "by_value": kind.kind not in LISTS,
        }
    ]


def _index_of(name: str, method: Method) -> int:
    return [param.name for param in method.params].index(name)


def _describe_name(name: str) -> dict[str, str]:
    return {
        "name": name,
        "snake_name": re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower(),
        "capital_name": name[0].upper() + name[1:],
        "lower_name": name[0].lower() + name[1:],
    }


def _describe_type(kind: Type) -> dict[str, Any]:
    names = (*SCALARS, *NODES, "NestedInteger", "array", "list", "buffer", "helper")
    return {
        "base": kind.base.kind,
        "depth": kind.depth,
        "levels": [{"nested": level > 0, "above": [True] * level} for level in range(kind.depth)],
        "whole": kind.kind in ("integer", "long"),
        **{f"is_{name}": kind.kind == name for name in names},
    }
