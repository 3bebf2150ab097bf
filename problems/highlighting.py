"""Source code as HTML with its words in classes, for pages without an editor.

Any text comes here, also one made to keep a parser busy for minutes, as Pygments would be: these are a few tokens that
all languages share, found in linear time. Nothing in the patterns goes back (++, *+), and what is not closed ends with
the text.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from judge.engine import languages

_HASH_COMMENT = r"\#[^\n]*+"
_SLASH_COMMENT = r"//[^\n]*+|/\*(?:[^*]++|\*(?!/))*+(?:\*/)?+"
_TOKEN = r"""
    (?P<c>{comment})
  | (?P<s>'''(?:[^'\\]++|\\.|'(?!''))*+(?:''')?+ | \"{{3}}(?:[^"\\]++|\\.|"(?!""))*+(?:\"{{3}})?+
      | "(?:[^"\\\n]++|\\.)*+"?+ | {quoted})
  | (?P<cp>{directive})
  | (?P<m>\b\d[\w.]*+)
  | (?P<word>[^\W\d]\w*+)
"""
_WORDS = """
abstract alignas and as assert async auto await base bool boolean break byte case catch char class const constexpr
continue crate debugger def default defer del delete do double dyn elif else end enum except explicit export extends
extern False false final finally float fn for foreach friend from func function global go goto if impl implements
import in include inline instanceof int interface is lambda let long loop map match mod module move mut namespace new
nil None none nonlocal not null nullptr operator or override package pass private protected pub public raise range
readonly ref register require rescue return self Self short signed sizeof static string struct super switch this throw
throws trait True true try type typedef typename typeof union unless unsafe unsigned until use using var virtual void
volatile when where while with yield
"""
_KEYWORDS = frozenset(_WORDS.split())
_NAMES = {"def": "nf", "fn": "nf", "func": "nf", "function": "nf"} | dict.fromkeys(
    ("class", "enum", "impl", "interface", "struct", "trait", "type"), "nc"
)


# As markdown.py leaves a fenced block whose language is told.
_BLOCK = re.compile(r'(<pre><code class="language-([\w+#-]+)">)([^<]*+)(?=</code></pre>)')


def highlight_blocks(html: str) -> SafeString:
    """The same HTML, which must be safe already, with its blocks of code in the languages known here coloured."""

    def colour(match: re.Match[str]) -> str:
        language = _list_names().get(match[2].lower())
        if language is None:
            return match[0]
        return match[1] + "\n".join(highlight_source(unescape(match[3]), language)) + "\n"

    return mark_safe(_BLOCK.sub(colour, html))


@cache
def _list_names() -> dict[str, str]:
    """What authors call languages, such as py, python or python3 → the id."""
    known = languages.load().values()
    names = [(name, language.id) for language in known for name in (language.editor, *language.config.extensions)]
    ids = {language.id: language.id for language in known}
    return {name.lstrip("."): id for name, id in reversed(names)} | ids


def highlight_source(source: str, language: str) -> list[SafeString]:
    """One piece of HTML for each line; `language` is the id."""
    lines: list[list[str]] = [[]]
    for kind, text in _split(source.rstrip("\n"), language):
        for index, piece in enumerate(text.split("\n")):
            if index:
                lines.append([])
            if piece:
                lines[-1].append(f'<span class="hl-{kind}">{escape(piece)}</span>' if kind else escape(piece))
    return [mark_safe("".join(line)) for line in lines]


def _split(source: str, language: str) -> Iterator[tuple[str, str]]:
    """The whole text, in pieces with the kind of each; "" for what has no colour."""
    end, before = 0, ""
    for token in _choose_pattern(language).finditer(source):
        yield "", source[end : token.start()]
        kind, text = token.lastgroup or "", token[0]
        if kind == "word":
            kind = "k" if text in _KEYWORDS else _NAMES.get(before, "")
            before = text
        yield kind, text
        end = token.end()
    yield "", source[end:]


def _choose_pattern(language: str) -> re.Pattern[str]:
    known = languages.load().get(language)
    return _PATTERNS.get(known.editor if known else "", _LIKE_C)


def _compile(**parts: str) -> re.Pattern[str]:
    return re.compile(_TOKEN.format(**parts), re.VERBOSE | re.DOTALL)


_QUOTED = r"'(?:[^'\\\n]++|\\.)*+'?+"
_LIKE_PYTHON = _compile(comment=_HASH_COMMENT, directive=r"@[\w.]++", quoted=_QUOTED)
_LIKE_JAVASCRIPT = _compile(comment=_SLASH_COMMENT, directive=r"@\w++", quoted=_QUOTED + r"|`(?:[^`\\]++|\\.)*+`?+")
# A character: an apostrophe alone is a lifetime of Rust, or stands in a number of C++.
_LIKE_C = _compile(comment=_SLASH_COMMENT, directive=r"\#\w++|@\w++", quoted=r"'(?:[^'\\\n]|\\.[^'\n]*+)'|`[^`]*+`?+")
_PATTERNS = {
    "javascript": _LIKE_JAVASCRIPT,
    "python": _LIKE_PYTHON,
    "ruby": _LIKE_PYTHON,
    "typescript": _LIKE_JAVASCRIPT,
}
