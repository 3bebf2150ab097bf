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
        assert tag in {"p", "pre", "code", "a", "math", "mrow", "mi", "mtext"}
        assert attributes.keys() <= {"class", "display", "href", "rel"}
        assert str(attributes.get("href", "https:")).startswith("https:")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "![x](https://example.org/x.png)",
        "![x](other.png)",
        "$\\href{javascript:alert(1)}{x}$",
        "$\\text{<script>alert(1)</script>}$",
        "$\\class{page}{x}$",
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


def test_formulas_are_shown_by_the_browser_itself() -> None:
    html = render("At most $10^{5}$ of $a_i \\le 1$:\n\n$$\\frac{1}{2}$$\n")
    assert '<math display="inline"><mrow><msup><mn>10</mn>' in html
    assert "<mo>≤</mo>" in html
    assert '<math display="block"><mrow><mfrac>' in html


@pytest.mark.parametrize("formula", ["\\frac{", "{" * 1_000, "^" * 100, "x" * 5_000])
def test_what_is_no_formula_stays_as_it_was_written(formula: str) -> None:
    assert render(f"${formula}$").startswith("<p><code>")


def test_prices_are_no_formulas() -> None:
    assert render("It costs $5 and $6.") == "<p>It costs $5 and $6.</p>\n"


def test_images_and_files_of_the_package_are_shown_and_linked() -> None:
    files = {"a b.png": "/problems/p/files/statement/a%20b.png", "notes.pdf": "/problems/p/files/notes.pdf"}
    html = render("![A cave](a%20b.png) [notes](notes.pdf) ![no image](notes.pdf)", files=files)
    assert '<img src="/problems/p/files/statement/a%20b.png" alt="A cave">' in html
    assert '<a href="/problems/p/files/notes.pdf"' in html
    assert html.count("<img") == 1


def test_footnotes_are_linked() -> None:
    html = render("A word[^1].\n\n[^1]: Explained.\n")
    assert 'href="#fn1"' in html
    assert '<li id="fn1">' in html
