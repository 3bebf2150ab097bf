"""Source code as HTML with its words in classes, for pages without an editor."""

from django.utils.safestring import SafeString, mark_safe
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.lexers.special import TextLexer
from pygments.util import ClassNotFound

from judge.engine import languages

_OPTIONS = {"stripnl": False, "ensurenl": False}
_FORMATTER = HtmlFormatter(nowrap=True, classprefix="hl-")


def highlight_source(source: str, language: str) -> list[SafeString]:
    """One piece of HTML for each line; `language` is the id, of an unknown one the text is plain."""
    known = languages.load().get(language)
    try:
        lexer = get_lexer_by_name(known.editor if known else "", **_OPTIONS)
    except ClassNotFound:
        lexer = TextLexer(**_OPTIONS)
    # Pygments escapes whatever it is given, and ends each span at the end of its line.
    lines = highlight(source.rstrip("\n"), lexer, _FORMATTER).rstrip("\n").split("\n")
    return [mark_safe(line) for line in lines]
