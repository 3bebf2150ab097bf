"""LeetCode's metaData in, checked input out."""

import json
import re
from typing import Any

import pytest

from judge.engine import InputError, Signature, SignatureError
from judge.engine.types import Type

TWO_SUM = {
    "name": "twoSum",
    "params": [{"name": "nums", "type": "integer[]"}, {"name": "target", "type": "integer"}],
    "return": {"type": "integer[]", "size": 2},
    "manual": False,
    "languages": ["cpp"],
}
TALLY = {
    "classname": "Tally",
    "maxbytesperline": 200000,
    "constructor": {"params": [{"type": "integer", "name": "start"}]},
    "methods": [
        {"name": "add", "params": [{"name": "amount", "type": "integer"}], "return": {"type": "void"}},
        {"name": "total", "params": [], "return": {"type": "integer"}},
    ],
    "return": {"type": "boolean"},
    "systemdesign": True,
}


def signature_of(*types: str, returns: str = "integer", output: Any = None) -> Signature:
    params = [{"name": f"p{index}", "type": kind} for index, kind in enumerate(types)]
    return Signature.parse({"name": "solve", "params": params, "return": {"type": returns}, "output": output})


CYCLE = {
    "name": "detectCycle",
    "params": [
        {"name": "head", "type": "ListNode"},
        {"name": "pos", "type": "integer", "ties": ["head", "head"]},
    ],
    "return": {"type": "ListNode", "node_of": "head"},
}
BELOW = {
    "name": "below",
    "params": [
        {"name": "p", "type": "TreeNode", "node_of": "root"},
        {"name": "root", "type": "TreeNode", "hidden": True},
    ],
    "return": {"type": "TreeNode", "new": True},
}
CODEC = {
    "classname": "Codec",
    "methods": [
        {"name": "encode", "params": [{"name": "words", "type": "list<string>"}], "return": {"type": "string"}},
        {"name": "decode", "params": [{"name": "text", "type": "string"}], "return": {"type": "list<string>"}},
    ],
    "chain": ["encode", "decode"],
}
SEARCH = {
    "name": "search",
    "params": [
        {"name": "secret", "type": "integer[]", "hidden": True},
        {"name": "reader", "type": "Reader"},
        {"name": "target", "type": "integer"},
    ],
    "return": {"type": "integer"},
    "helper": {
        "classname": "Reader",
        "methods": [{"name": "get", "params": [{"name": "index", "type": "integer"}], "return": {"type": "integer"}}],
        "program": "helpers/reader.py",
    },
}
READ = {
    "name": "read",
    "params": [{"name": "buf", "type": "buffer"}, {"name": "n", "type": "integer"}],
    "return": {"type": "integer"},
    "output": {"paramindex": 0, "size": "ret"},
}


@pytest.mark.parametrize("data", [TWO_SUM, TALLY, CYCLE, BELOW, CODEC, {**CODEC, "instances": 1}, SEARCH, READ])
def test_what_was_parsed_parses_to_the_same_again(data: dict[str, Any]) -> None:
    signature = Signature.parse(data)
    assert Signature.parse(signature.to_dict()) == signature


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("integer", "integer"),
        ("Character[][]", "character[][]"),
        ("list<List<String>>", "list<list<string>>"),
        ("list< TreeNode >[]", "list<TreeNode>[]"),
        ("listnode", "ListNode"),
    ],
)
def test_types_are_read_whatever_their_case(text: str, normal: str) -> None:
    assert str(Type.parse(text)) == normal


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"name": "two sum"}, "signature.name: expected an identifier"),
        ({"name": "f(){}; int g"}, "signature.name: expected an identifier"),
        ({"params": None}, "signature.params: expected a list"),
        ({"params": [{"name": "x", "type": "int"}]}, "signature.params[0].type: unknown type 'int'"),
        ({"params": [{"name": "x", "type": "void[]"}]}, "signature.params[0].type: a list of void"),
        ({"params": [{"name": "x", "type": "void"}]}, "signature.params[0].type: a parameter can't be void"),
        ({"params": [{"name": "x", "type": "integer" + "[]" * 50}]}, "signature.params[0].type: more than 8 levels"),
        ({"params": [{"type": "integer"}]}, "signature.params[0].name: expected an identifier, got None"),
        ({"return": "integer"}, "signature.return: expected a mapping"),
        ({"output": {"paramindex": 2}}, "output.paramindex: expected an index into the 2 params, got 2"),
        ({"output": {"paramindex": 0, "size": "ret"}}, 'output.size: "ret" needs a function that returns integer'),
    ],
)
def test_a_bad_signature_is_refused_by_the_name_of_the_key(change: dict[str, Any], message: str) -> None:
    with pytest.raises(SignatureError) as caught:
        Signature.parse({**TWO_SUM, **change})
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("data", "change", "message"),
    [
        (CYCLE, {"params": [{"name": "pos", "type": "integer", "ties": "head"}]}, "params[0].ties: expected the names"),
        (CYCLE, {"params": [{"name": "pos", "type": "integer", "ties": ["head", "x"]}]}, "pos.ties: needs the type"),
        (CYCLE, {"return": {"type": "integer", "node_of": "head"}}, "return.node_of: head is no parameter of the type"),
        (CYCLE, {"return": {"type": "ListNode", "node_of": ["head"]}}, "return.node_of: expected the name of"),
        (CYCLE, {"return": {"type": "ListNode", "new": "yes"}}, "return.new: expected true or false, got 'yes'"),
        (TWO_SUM, {"return": {"type": "integer[]", "new": True}}, "return.new: integer[] has no nodes"),
        (BELOW, {"params": [{"name": "p", "type": "TreeNode", "node_of": "p"}]}, "p is itself a node of another"),
        (BELOW, {"params": [{"name": "p", "type": "ListNode", "node_of": "root"}]}, "p.node_of: root is no parameter"),
        (
            BELOW,
            {"params": [{"name": "p", "type": "NaryNode"}, {"name": "q", "type": "GraphNode"}]},
            "both called Node",
        ),
        (CODEC, {"chain": ["encode"]}, "chain: expected a list of two or more of the methods"),
        (CODEC, {"chain": ["encode", "decrypt"]}, "chain: expected a list of two or more of the methods"),
        (CODEC, {"constructor": {"params": [{"name": "x", "type": "integer"}]}}, "the constructor has no parameters"),
        (CODEC, {"instances": 3}, "instances: expected 1, or 2 (one for each call), got 3"),
        (SEARCH, {"helper": {"classname": "Reader"}}, "helper.methods: expected a list"),
        (SEARCH, {"helper": {**SEARCH["helper"], "program": None}}, "helper.program: expected the path"),  # type: ignore[dict-item]
        (SEARCH, {"helper": None}, "params[1].type: unknown type 'Reader'"),
        (READ, {"output": None}, "params[0]: a buffer needs output"),
        (READ, {"return": {"type": "buffer"}}, "return.type: a buffer can't be returned"),
        (TALLY, {"constructor": {"params": [{"name": "x", "type": "buffer"}]}}, "only a function or a helper"),
        (TALLY, {"constructor": {"params": [{"name": "x", "type": "integer", "hidden": True}]}}, "Tally: x has a key"),
    ],
)
def test_what_leetsim_adds_to_metadata_is_checked_too(
    data: dict[str, Any], change: dict[str, Any], message: str
) -> None:
    with pytest.raises(SignatureError) as caught:
        Signature.parse({**data, **change})
    assert message in str(caught.value)


def test_a_method_named_twice_is_refused() -> None:
    with pytest.raises(SignatureError, match="add is named twice"):
        Signature.parse({**TALLY, "methods": [TALLY["methods"][0]] * 2})  # type: ignore[index]


def test_the_answer_of_a_void_function_is_its_first_argument() -> None:
    assert str(signature_of("ListNode", "integer", returns="void").answer_type) == "ListNode"
    assert (
        str(signature_of("integer", "integer[]", returns="void", output={"paramindex": 1}).answer_type) == "integer[]"
    )


def test_input_comes_back_with_one_compact_value_on_each_line() -> None:
    assert Signature.parse(TWO_SUM).validate_input(" [1,\n 2 ,3]\n\n 4") == "[1,2,3]\n4\n"
    calls = '["Tally", "add", "total"]\n[[1], [2], []]'
    assert Signature.parse(TALLY).validate_input(calls) == '["Tally","add","total"]\n[[1],[2],[]]\n'


@pytest.mark.parametrize(
    ("kind", "text", "normal"),
    [
        ("long", "9223372036854775807", "9223372036854775807"),
        ("double", "2", "2"),
        ("string", '"é\\n"', '"\\u00e9\\n"'),
        ("ListNode", "null", "[]"),
        ("TreeNode", "[1,null,2,null,null]", "[1,null,2]"),
        ("TreeNode", "[null]", "[]"),
        ("list<ListNode>", "[[1],[],null]", "[[1],[],[]]"),
        ("character[][]", '[["a"],[]]', '[["a"],[]]'),
    ],
)
def test_input_that_fits_is_taken(kind: str, text: str, normal: str) -> None:
    assert signature_of(kind).validate_input(text) == normal + "\n"


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        ("integer[]", '"1,2"', "argument 1 (p0): expected integer[], got a string of 3 characters"),
        ("integer[]", "[1, 2.5]", "argument 1 (p0)[1]: expected a 32-bit integer, got 2.5"),
        ("integer", "2147483648", "argument 1 (p0): expected a 32-bit integer, got 2147483648"),
        ("integer", "true", "argument 1 (p0): expected a 32-bit integer, got true"),
        ("long", "9223372036854775808", "argument 1 (p0): expected a 64-bit integer"),
        ("double", "1e999", "argument 1 (p0): expected a finite number, got Infinity"),
        ("double", "NaN", "argument 1 (p0): not valid JSON (NaN is not a number in JSON)"),
        ("double", "1" + "0" * 4000, "argument 1 (p0): expected a finite number, got an integer far too large"),
        ("integer", "1" * 5000, "argument 1 (p0): not valid JSON"),
        ("character", '"ab"', "argument 1 (p0): expected a string of one character"),
        ("string", '"\\ud800"', "argument 1 (p0): expected a string, got half a surrogate pair"),
        ("boolean", "1", "argument 1 (p0): expected true or false, got 1"),
        ("character[][]", '[["a"],["b","cd"]]', "argument 1 (p0)[1][1]: expected a string of one character"),
        ("ListNode", "[1,null]", "argument 1 (p0)[1]: expected a 32-bit integer, got null"),
        ("TreeNode", "[1,null,null,5]", "argument 1 (p0)[3]: this tree node has no parent"),
        ("list<list<string>>", '{"a": 1}', "argument 1 (p0): expected list<list<string>>, got an object"),
        ("integer[]", "[1,2", "argument 1 (p0): not valid JSON at line 1, column 5"),
        ("integer[]", "[" * 10_000, "argument 1 (p0): brackets are nested too deeply"),
        ("integer[]", "[" * 10_000 + "]" * 10_000, "argument 1 (p0): brackets are nested too deeply"),
        ("integer", "", "expected 1 argument (argument 1 (p0)), got 0"),
        ("integer", "1\n2", "expected 1 argument (argument 1 (p0)), got more, from line 2"),
    ],
)
def test_input_that_does_not_fit_is_refused_with_the_argument_and_what_was_expected(
    kind: str, text: str, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        signature_of(kind).validate_input(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "text", "normal"),
    [
        ("NaryNode", "[1,null,3,2,null,5,null,null]", "[1,null,3,2,null,5]"),
        ("NaryNode", "null", "[]"),
        ("GraphNode", "[[2],[1]]", "[[2],[1]]"),
        ("RandomNode", "[[7,null],[13,0]]", "[[7,null],[13,0]]"),
        ("NextNode", "[1,2,null]", "[1,2]"),
    ],
)
def test_nodes_that_fit_are_taken(kind: str, text: str, normal: str) -> None:
    assert signature_of(kind).validate_input(text) == normal + "\n"


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        ("NaryNode", "[1,2]", "[1]: expected null after the root, got 2"),
        ("NaryNode", "[1,null,2,null,null,3]", "[4]: expected a node, got null: no parent is left"),
        ("NaryNode", '[1,null,"x"]', "[2]: expected a 32-bit integer or null, got a string"),
        ("GraphNode", "[[2],[3]]", "[1][0]: expected a node from 1 to 2, got 3"),
        ("GraphNode", "[1]", "[0]: expected the list of the neighbors of node 1, got 1"),
        ("RandomNode", "[[7,1]]", "[0][1]: expected the index of a node or null, got 1"),
        ("RandomNode", "[7]", "[0]: expected [a 32-bit integer, the index of a node or null], got 7"),
        ("RandomNode", '"x"', "expected a list of pairs of a value and an index (RandomNode), got a string"),
    ],
)
def test_nodes_that_do_not_fit_are_refused(kind: str, text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        signature_of(kind).validate_input(text)
    assert f"argument 1 (p0){message if message[0] == '[' else ': ' + message}" in str(caught.value)


@pytest.mark.parametrize(
    ("data", "text", "message"),
    [
        (CYCLE, "[1,2]\n2", "argument 2 (pos): expected -1 or the index of a node in head"),
        (CYCLE, "[]\n0", "argument 2 (pos): expected -1 or the index of a node in head"),
        (BELOW, "4\n[1,2,null]", "argument 1 (p): expected the value of one of its nodes, got 4"),
        (READ, "-1\n4", "argument 1 (buf): expected the size of the buffer, an integer from 0"),
        (SEARCH, "[1]\n2\n3", "expected 2 arguments (argument 1 (secret); argument 2 (target)), got more"),
    ],
)
def test_arguments_that_refer_to_others_must_find_what_they_name(data: dict[str, Any], text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        Signature.parse(data).validate_input(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("data", "text", "boxed"),
    [
        (CYCLE, "[1,2]\n-1\n", "[1,2]\n-1\n"),
        (BELOW, "2\n[1,2]\n", "2\n[1,2]\n"),  # p is found in the root, which therefore must be there
        (SEARCH, "[5,6]\n6\n", "6\n"),
        (CODEC, '["a"]\n', '["a"]\n'),
        ({"name": "sides", "params": [], "return": {"type": "integer"}}, "", "null\n"),
        ({**SEARCH, "params": [{"name": "secret", "type": "integer[]", "hidden": True}]}, "[5,6]\n", "null\n"),
    ],
)
def test_only_what_the_helper_alone_may_know_is_kept_out_of_the_box(
    data: dict[str, Any], text: str, boxed: str
) -> None:
    signature = Signature.parse(data)
    assert signature.validate_input(text) == text
    assert signature.boxed_input(text) == boxed


@pytest.mark.parametrize(
    ("data", "answer"),
    [(CYCLE, 1), (CYCLE, None), (CODEC, ["a"]), (READ, "abc"), (SEARCH, 5), (TALLY, [None, 3])],
)
def test_an_expected_answer_has_the_form_in_which_it_is_given(data: dict[str, Any], answer: Any) -> None:
    assert Signature.parse(data).check_answer(answer) == answer


def test_an_expected_double_may_be_written_as_an_integer() -> None:
    halves = Signature.parse({"name": "halves", "params": [], "return": {"type": "double[]"}})
    assert str(halves.check_answer([1, 2.5])) == "[1.0, 2.5]"


@pytest.mark.parametrize(
    ("data", "answer", "message"),
    [
        (CYCLE, [1, 2], "expected: expected a 32-bit integer, got a list"),
        (CODEC, "a", "expected: expected list<string>, got a string"),
        (READ, 3, "expected: expected a string, got 3"),
        (TALLY, 3, "expected: must be a list with one answer for each call"),
        ({**CYCLE, "return": {"type": "NextNode"}}, [1, None], "expected: expected the levels of the tree as integers"),
    ],
)
def test_an_expected_answer_of_another_form_is_refused(data: dict[str, Any], answer: Any, message: str) -> None:
    with pytest.raises(InputError) as caught:
        Signature.parse(data).check_answer(answer)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("names", "calls", "message"),
    [
        (["add"], [[1]], "call 1: expected the constructor Tally, got add"),
        (["Tally", "sub"], [[1], [1]], "call 2: Tally has no method sub; it has add, total"),
        (["Tally", "add"], [[1]], "2 method names, but 1 argument lists"),
        (["Tally", "add"], [[1], []], "call 2 (add): expected 1 argument, got 0"),
        (["Tally", "add"], [[1], ["x"]], "call 2 (add), argument 1 (amount): expected a 32-bit integer, got a string"),
        (["Tally", 5], [[1], []], "line 1, the method names: expected a list of strings"),
        ([], [], "line 1, the method names: expected a list of strings"),
        (["Tally"], [5], "line 2, the argument lists: expected one list of arguments for each call"),
    ],
)
def test_calls_of_a_class_are_checked_one_by_one(names: list[Any], calls: list[Any], message: str) -> None:
    with pytest.raises(InputError) as caught:
        Signature.parse(TALLY).validate_input(json.dumps(names) + "\n" + json.dumps(calls))
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("NestedInteger", [1, [2, ["x"]]], "argument 1 (p0)[1][1][0]: expected a 32-bit integer or a list of such"),
        ("list<NestedInteger>", 1, "argument 1 (p0): expected list<NestedInteger>, got 1"),
        ("QuadNode", [[True, False]], "argument 1 (p0)[0]: expected [is it a leaf, its value], each 0 or 1, or null"),
        ("QuadNode", [[0, 1], None, None, None, None, [1, 1]], "argument 1 (p0)[5]: this tree node has no parent"),
        ("MultilevelNode", [1, 2, None, None, None, 3], "argument 1 (p0)[4]: the list above has no node"),
        ("MultilevelNode", [None, 1], "argument 1 (p0)[0]: the list above has no node"),
        ("ParentNode", [1, "a"], "argument 1 (p0)[1]: expected a 32-bit integer or null"),
    ],
)
def test_values_of_the_rarer_types_are_checked(kind: str, value: Any, message: str) -> None:
    with pytest.raises(InputError, match=re.escape(message)):
        signature_of(kind).validate_input(json.dumps(value))


def test_what_is_no_leaf_of_a_quad_tree_may_hold_any_value() -> None:
    assert signature_of("integer", returns="QuadNode").check_answer([[0, 0], [1, 0]]) == [[0, 1], [1, 0]]
