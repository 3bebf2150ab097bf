import re

import pytest

from judge.engine import languages
from judge.highlighting import highlight_source


def show(source: str, language: str) -> str:
    """What has a colour, as kind:text, with the lines apart by a bar."""
    lines = highlight_source(source, language)
    return " | ".join(
        " ".join(f"{kind}:{text}" for kind, text in re.findall(r'"hl-(\w+)">(.*?)</span>', line)) for line in lines
    )


@pytest.mark.parametrize(
    ("language", "source", "shown"),
    [
        ("python3", "@cache\ndef f(x):  # one\n    return 12", "cp:@cache | k:def nf:f c:# one | k:return m:12"),
        ("cpp", "#include <a>\nclass A { /* b\nc */ int d; }", "cp:#include | k:class nc:A c:/* b | c:c */ k:int"),
        ("rust", "fn f<'a>(x: &'a str) -> char { 'y' }", "k:fn nf:f k:char s:&#x27;y&#x27;"),
        ("javascript", "const a = `b\n${c}`; // d", "k:const s:`b | s:${c}` c:// d"),
        ("go", "func f() {}\n", "k:func nf:f"),
        ("no such language", "return", "k:return"),
    ],
)
def test_words_get_the_class_of_their_kind_line_by_line(language: str, source: str, shown: str) -> None:
    assert show(source, language) == shown


def test_the_text_is_the_same_as_before() -> None:
    source = "\tif a < b && c:\r\n\n  x = '\\'' \"\"\"\n"
    for language in languages.load():
        shown = re.sub("<.*?>", "", "\n".join(highlight_source(source, language)))
        for sign, entity in [("<", "&lt;"), ("'", "&#x27;"), ('"', "&quot;"), ("&", "&amp;")]:
            shown = shown.replace(entity, sign)
        assert shown == source.rstrip("\n")
