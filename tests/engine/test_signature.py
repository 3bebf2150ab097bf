"""LeetCode's metaData in, checked input out."""

import json
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


@pytest.mark.parametrize("data", [TWO_SUM, TALLY])
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
