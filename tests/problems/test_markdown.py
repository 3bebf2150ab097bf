from html.parser import HTMLParser

import pytest

from problems.markdown import render


def test_statements_have_headings_lists_tables_and_code() -> None:
    html = render("## Example 1\n\n* `n ≤ 10`\n\n```python\nx < 1\n```\n\n|a|b|\n|-|-|\n|1|2|\n")
    for part in (
        "<h2>Example 1</h2>",
        "<li><code>n ≤ 10</code></li>",
        '<code class="language-python">x &lt; 1\n</code>',
        "<table>",
        "<td>2</td>",
    ):
        assert part in html


class AllowedOnly(HTMLParser):
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        assert tag in {"p", "pre", "code", "a"}
        assert attributes.keys() <= {"class", "href", "rel"}
        assert str(attributes.get("href", "https:")).startswith("https:")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "![x](https://example.org/x.png)",
        '```x" onclick="alert(1)\n```',
        "<https://example.org/\"onclick='alert(1)'>",
        "<style>body{display:none}</style>",
    ],
)
def test_nothing_in_a_statement_runs_or_loads(text: str) -> None:
    AllowedOnly().feed(render(text))


def test_links_do_not_leak_the_page() -> None:
    assert render("[x](https://example.org)") == (
        '<p><a href="https://example.org" rel="noopener noreferrer">x</a></p>\n'
    )
