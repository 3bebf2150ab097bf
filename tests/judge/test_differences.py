import pytest

from judge.differences import compare
from judge.engine import Checker


def mark(output: str, expected: str, checker: object = None) -> tuple[str, str]:
    """Both texts with what differs in braces."""
    sides = compare(output, expected, Checker.parse(checker))  # type: ignore[arg-type]
    one, two = ("".join(f"{{{part.text}}}" if part.differs else part.text for part in side) for side in sides)
    return one, two


@pytest.mark.parametrize(
    ("output", "expected", "marked"),
    [
        ("[0,0]", "[0,1]", ("[0,{0}]", "[0,{1}]")),
        ("[[1,2],[3,4]]", "[[1,2],[3,5]]", ("[[1,2],[3,{4}]]", "[[1,2],[3,{5}]]")),
        ("[1,2]", "[1,2,3]", ("[1,2]", "[1,2,{3}]")),
        ("[1,9,3]", "[1,3]", ("[1,{9},3]", "[1,3]")),
        ('"abcXdef"', '"abcYYdef"', ('"abc{X}def"', '"abc{YY}def"')),
        ("true", "1", ("{true}", "{1}")),
        ("[2.50000,3.0]", "[2.5,4.0]", ("[2.50000,{3.0}]", "[2.5,{4.0}]")),
        ("one\ntwo\n", "one\ntoo\n", ("one\nt{w}o\n", "one\nt{o}o\n")),
        ("", "7", ("", "{7}")),
    ],
)
def test_what_differs_is_marked_at_its_place(output: str, expected: str, marked: tuple[str, str]) -> None:
    assert mark(output, expected) == marked


def test_another_order_is_no_difference_where_any_order_will_do() -> None:
    assert mark("[3,1,2]", "[1,2,4]", "any_order") == ("[{3},1,2]", "[1,2,{4}]")
    assert mark("[[2,1],[3]]", "[[3],[1,2]]", "any_order_deep") == ("[[2,1],[3]]", "[[3],[1,2]]")


def test_nothing_that_a_program_answers_breaks_it() -> None:
    deep = "[" * 5_000 + "]" * 5_000
    for text in (deep, "[1,", "NaN", '"\\ud800"', "[1… (9,000 more characters)"):
        given, wanted = mark(text, "[1]")
        assert given and wanted
