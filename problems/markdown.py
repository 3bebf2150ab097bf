"""Markdown → HTML that is safe to show: statements may come from strangers."""

import posixpath
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import unquote

import latex2mathml.converter
import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin

# fmt: off
MATH_TAGS = {
    "math", "menclose", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded", "mphantom", "mroot", "mrow",
    "ms", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder",
    "munderover",
}
TAGS = MATH_TAGS | {
    "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre",
    "s", "section", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}
# fmt: on
ATTRIBUTES = {
    "a": {"href", "id", "title"},
    "code": {"class"},
    "img": {"alt", "src", "title"},
    "li": {"id"},
    "math": {"display"},
    "mo": {"fence", "form", "stretchy"},
    "mspace": {"width"},
    "mtd": {"columnalign"},
    "ol": {"start"},
}
URL_SCHEMES = {"http", "https", "mailto"}
IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")
LONGEST_FORMULA = 2_000


def render(text: str, *, files: Mapping[str, str] | None = None) -> str:
    """`files`: the names by which the text may refer to files of its package → their addresses on this site.

    Other images are left out: the site shows nothing from elsewhere.
    """
    return nh3.clean(
        PARSER.render(text, {"files": files or {}}),
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=keep_language_class,
        url_schemes=URL_SCHEMES,
    )


def keep_language_class(tag: str, attribute: str, value: str) -> str | None:
    """Of classes only the one that names a code block's language; of ids only those of footnotes."""
    if attribute == "class":
        return value if value.startswith("language-") and " " not in value else None
    if attribute == "id":
        return value if value.startswith("fn") else None
    return value


def render_image(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: dict[str, Any]) -> str:
    token = tokens[index]
    words = renderer.renderInlineAsText(token.children or [], options, env)
    address = find_file(str(token.attrs.get("src", "")), env["files"])
    if address is None or not address.lower().endswith(IMAGES):
        return escape(words)
    return f'<img src="{escape(address)}" alt="{escape(words)}">'


def render_link(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: dict[str, Any]) -> str:
    token = tokens[index]
    if address := find_file(str(token.attrs.get("href", "")), env["files"]):
        token.attrs["href"] = address
    return renderer.renderToken(tokens, index, options, env)


def find_file(name: str, files: Mapping[str, str]) -> str | None:
    return files.get(posixpath.normpath(unquote(name))) if name else None


def render_formula(text: str, options: Mapping[str, Any]) -> str:
    """MathML, which browsers show by themselves; what can't be read as math stays as it was written."""
    try:
        if len(text) > LONGEST_FORMULA:
            raise ValueError
        return latex2mathml.converter.convert(text, display="block" if options["display_mode"] else "inline")
    except Exception:  # its own errors have no common class, and hostile text finds more
        return f"<code>{escape(text)}</code>"


def make_parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, renderer=render_formula, double_inline=True)
    parser.use(footnote_plugin)
    parser.add_render_rule("image", render_image)
    parser.add_render_rule("link_open", render_link)
    return parser


PARSER = make_parser()
