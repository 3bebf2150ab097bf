import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.engine import Checker, CheckerError

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda items: st.lists(items, max_size=4),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("checker", "expected", "actual", "accepted"),
    [
        ("exact", [1, 2], [1, 2], True),
        ("exact", [1, 2], [2, 1], False),
        ("exact", True, 1, False),
        ("exact", 0, False, False),
        ("exact", 0.5, 0.5000001, True),
        ("exact", 2.0, 2, True),
        ("exact", 5, 5.0000001, False),
        ("any_order", [0, 1], [1, 0], True),
        ("any_order", [1, 1, 2], [1, 2, 2], False),
        ("any_order", [[1, 2]], [[2, 1]], False),
        ("any_order_deep", [[1, 2], [3]], [[3], [2, 1]], True),
        ("any_order_deep", [["a", "b"]], [["a"], ["b"]], False),
        ({"float": {"tolerance": 0.01}}, [1.0, 200], [1.009, 201.9], True),
        ({"float": {"tolerance": 0.01}}, 1.0, 1.011, False),
        ("float", 1.0, None, False),
    ],
)
def test_it_compares_as_the_problem_says(checker, expected, actual, accepted):
    assert Checker.parse(checker).accepts(expected, actual) is accepted


@pytest.mark.parametrize("checker", ["exact", "any_order", "any_order_deep", "float"])
@given(value=json_values)
def test_every_value_equals_itself_after_a_round_trip(checker, value):
    assert Checker.parse(checker).accepts(value, json.loads(json.dumps(value)))


@given(values=st.lists(st.lists(st.integers(), max_size=4), max_size=6), data=st.data())
def test_any_order_at_any_depth_takes_every_shuffle(values, data):
    shuffled = [data.draw(st.permutations(item)) for item in data.draw(st.permutations(values))]
    assert Checker.parse("any_order_deep").accepts(values, shuffled)


@given(value=st.floats(allow_nan=True, allow_infinity=True))
def test_every_double_equals_itself(value):
    assert Checker.parse("float").accepts(value, value)


def test_an_infinite_answer_is_not_close_to_a_finite_one():
    assert not Checker.parse("float").accepts(1e308, math.inf)


@pytest.mark.parametrize(
    ("checker", "expected", "actual", "accepted"),
    [
        ("exact", "1 2\n3\n", "1  2 3", True),
        ("exact", "Yes", "yes", False),
        (None, "Yes", "yes", True),
        ("exact", "1", "1.0", False),
        ("float", "0.333333", "0.3333331", True),
        ("float", "1 a", "1.0 b", False),
        ("any_order", "a 1\nb 2\n", "b  2\n\na 1", True),
        ("any_order", "a 1\nb 2\n", "b 1\na 2", False),
    ],
)
def test_it_compares_the_words_of_printed_output(checker, expected, actual, accepted):
    assert (Checker.parse(checker).find_difference(expected, actual) is None) is accepted


@pytest.mark.parametrize(
    "data",
    ["close", {"float": {"tolerance": 2}}, {"float": {"epsilon": 1}}, {"exact": {"x": 1}}, {"a": {}, "b": {}}, {}],
)
def test_a_wrong_description_is_refused_by_name(data):
    with pytest.raises(CheckerError, match="checker"):
        Checker.parse(data)
