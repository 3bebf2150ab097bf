"""What C++ users write for LeetCode, and wrote for it years ago."""

import pytest

from tests.engine import test_drivers
from tests.engine.test_drivers import Run, function

run = test_drivers.run


@pytest.mark.parametrize(
    ("kind", "parameter", "value", "answer"),
    [
        ("string", "const char* x", "strlen(x)", 3),
        ("string", "char *x", "(*x = 'y', string(x) == \"ybc\")", 1),
        ("string", "string_view x", "x.size()", 3),
        ("list<string>", "unordered_set<string>& x", 'x.count("a")', 1),
        ("list<string>", "const deque<string>& x", "x.size()", 2),
        ("integer[][]", "vector<tuple<int, long>> x", "get<1>(x[1])", 4),
        ("integer[][]", "vector<Point>& x", "x[0].y + x[1].x", 5),
        ("integer", "unsigned x", "x", 3),
    ],
)
def test_a_function_may_take_another_type_than_the_signature_has(
    run: Run, kind: str, parameter: str, value: str, answer: int
) -> None:
    given = {"string": "abc", "list<string>": ["a", "b"], "integer[][]": [[1, 2], [3, 4]], "integer": 3}
    source = f"class Solution {{\npublic:\n    int solve({parameter}) {{ return {value}; }}\n}};\n"
    ran = run(source, [given[kind]], language="cpp", signature=function(kind, "integer"))
    assert (ran.answers, ran.stderr) == ([answer], "")


def test_an_object_may_refer_to_what_its_constructor_got(run: Run) -> None:
    source = """class Held {
    const vector<int>& numbers;

public:
    Held(vector<int>& given) : numbers(given) {}
    int at(int index) { return numbers[index]; }
};
"""
    method = {"name": "at", "params": [{"name": "index", "type": "integer"}], "return": {"type": "integer"}}
    constructor = {"params": [{"name": "given", "type": "integer[]"}]}
    signature = {"classname": "Held", "constructor": constructor, "methods": [method]}
    ran = run(source, [["Held", "at", "at"], [[[5, 6]], [0], [1]]], language="cpp", signature=signature)
    assert (ran.answers, ran.stderr) == ([[None, 5, 6]], "")


def test_the_users_macros_do_not_change_what_is_around_the_code(run: Run) -> None:
    macros = "#define F first\n#define S second\n#define all(x) x.begin(), x.end()\n#define find(x) seek(x)\n"
    body = "pair<int, int> p(x, 1); vector<int> v{3, 2}; sort(all(v)); return p.F + p.S + v[0];"
    source = f"{macros}class Solution {{\npublic:\n    int solve(int x) {{ {body} }}\n}};\n"
    assert run(source, [4], language="cpp", signature=function("integer", "integer")).answers == [7]
