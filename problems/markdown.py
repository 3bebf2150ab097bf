"""Markdown → HTML that is safe to show: statements may come from strangers."""

import nh3
from markdown_it import MarkdownIt

PARSER = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])

# No img: the site's Content-Security-Policy shows none from elsewhere, and packages bring none of their own yet.
# fmt: off
TAGS = {
    "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "s",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}
# fmt: on
ATTRIBUTES = {"a": {"href", "title"}, "code": {"class"}, "ol": {"start"}}
URL_SCHEMES = {"http", "https", "mailto"}


def render(text: str) -> str:
    return nh3.clean(
        PARSER.render(text),
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=keep_language_class,
        url_schemes=URL_SCHEMES,
    )


def keep_language_class(tag: str, attribute: str, value: str) -> str | None:
    """Of classes only the one that names a code block's language."""
    if attribute != "class" or (value.startswith("language-") and " " not in value):
        return value
    return None
