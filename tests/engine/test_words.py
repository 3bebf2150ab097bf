import time

import pytest

from judge.engine.words import Rules, RulesError, find_difference


@pytest.mark.parametrize(
    ("arguments", "expected", "output", "same"),
    [
        ("", "1 2\n3\n", "  1  2 3", True),
        ("", "Yes", "yEs", True),
        ("", "É", "é", False),  # letters beyond ASCII are words
        ("", "1.0", "1.00", False),
        ("", "", " \n", True),
        ("", "a", "", False),
        ("", "a", "a b", False),
        ("", "a\u00a0b", "a b", False),  # white space is C's
        ("case_sensitive", "Yes", "yes", False),
        ("case_sensitive", "Yes", "Yes\n", True),
        ("space_change_sensitive", "1 2\n", "1 2\n", True),
        ("space_change_sensitive", "1 2\n", "1  2\n", False),
        ("space_change_sensitive", "1 2\n", "1 2", False),
        ("space_change_sensitive", "1 2", " 1 2", False),
        ("float_absolute_tolerance 1e-3", "100", "100.0009", True),
        ("float_absolute_tolerance 1e-3", "100", "100.01", False),
        ("float_relative_tolerance 1e-3", "100", "100.09", True),
        ("float_relative_tolerance 1e-3", "0", "0.0001", False),
        ("float_tolerance 1e-3", "0", "1e-4", True),
        ("float_tolerance 1e-3", "1000", "1000.9", True),
        ("float_tolerance 1e-3", "x", "X", True),
        ("float_tolerance 1e-3", "1", "one", False),
        ("float_tolerance 1e-3", "1", "nan", False),
        ("float_tolerance 1e-3", "1", "inf", False),
        ("float_tolerance 1e-3", ".5", "+5.e-1", True),
        ("float_tolerance 0.1 case_sensitive", "X 1", "x 1", False),
    ],
)
def test_words_are_compared_as_kattis_does(arguments: str, expected: str, output: str, same: bool) -> None:
    assert (find_difference(expected, output, Rules.parse(arguments.split())) == "") == same


@pytest.mark.parametrize(
    ("expected", "output", "words"),
    [
        ("1 2\n3", "1 2\n4", "Line 2: expected “3”, got “4”."),
        ("1 2", "1", "The output ends where “2” was expected."),
        ("1", "1\n\n2", "Line 3: the output goes on with “2” where its end was expected."),
        ("x" * 50, "y" * 50, f"Line 1: expected “{'x' * 40}…”, got “{'y' * 40}…”."),
    ],
)
def test_the_first_difference_is_told(expected: str, output: str, words: str) -> None:
    assert find_difference(expected, output, Rules()) == words


@pytest.mark.parametrize("arguments", ["sensitive", "float_tolerance", "float_tolerance -1", "float_tolerance x"])
def test_an_argument_that_is_none_is_named(arguments: str) -> None:
    with pytest.raises(RulesError, match=arguments.split()[0]):
        Rules.parse(arguments.split())


def test_millions_of_words_cost_nothing_once_the_first_is_wrong() -> None:
    started = time.thread_time()
    assert find_difference("1", "a " * 4_000_000, Rules())
    assert time.thread_time() - started < 0.1
