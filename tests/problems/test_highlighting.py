import re

import pytest

from judge.engine import languages
from problems.highlighting import highlight_blocks, highlight_source
from problems.markdown import render


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


def test_blocks_of_code_in_a_text_are_coloured_and_stay_safe() -> None:
    text = "```python\nif a < b:\n    return '<script>'\n```\n\n```text\nfor you\n```\n\n    if indented:\n"
    html = highlight_blocks(render(text))
    assert '<span class="hl-k">if</span> a &lt; b:' in html
    assert '<span class="hl-s">&#x27;&lt;script&gt;&#x27;</span>' in html
    assert "<script>" not in html
    assert "for you\n" in html
    assert "if indented" in html
    for name in ("py", "python3", "cpp", "js", "typescript", "rs"):
        assert "hl-s" in highlight_blocks(render(f'```{name}\n"a"\n```'))
