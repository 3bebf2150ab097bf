import pytest

from problems.packages import PackageError
from problems.packages.latex import convert


@pytest.mark.parametrize(
    ("latex", "markdown"),
    [
        (r"\section*{Input}One.", "## Input\n\nOne."),
        (r"a \textbf{b \emph{c}} {\bf d} {\it e}", "a **b *c*** **d** *e*"),
        (r"\texttt{a\_b \{x\}} {\tt c} \verb|d*e|", "`a_b {x}` `c` `d*e`"),
        (r"``so'' and `so' -- or --- so\ldots", "“so” and \u2018so\u2019 \u2013 or — so…"),
        (r"50\% of \$5 \& \#1, a\_b, *star* <tag>", r"50% of \$5 & \#1, a\_b, \*star\* \<tag\>"),
        ("a % comment\nb", "a b"),
        ("one\ntwo\n\nthree", "one\ntwo\n\nthree"),
        (r"one\\two", "one\\\ntwo"),
        (r"$1 \le n_i < 10^5$ and \(x*y\)", r"$1 \le n_i < 10^5$ and $x*y$"),
        (r"\[ \sum_{i=1}^n i \]", r"$$\sum_{i=1}^n i$$"),
        (r"\begin{align*} a &= b \end{align*}", r"$$\begin{aligned} a &= b \end{aligned}$$"),
        (r"\begin{itemize}\item a\item b\end{itemize}", "- a\n- b"),
        (
            r"\begin{enumerate}\item a \begin{itemize}\item b\end{itemize}\item c\end{enumerate}",
            "1. a\n\n   - b\n1. c",
        ),
        ("\\begin{verbatim}\n a_b % \\x\n\\end{verbatim}", "```\n a_b % \\x\n```"),
        (
            r"\begin{tabular}{|l|r|}\hline a & $b$ \\ \hline 1 & 2 \\ \end{tabular}",
            "| a | $b$ |\n| --- | --- |\n| 1 | 2 |",
        ),
        (r"\includegraphics[width=0.5\textwidth]{cave.jpg}", "![](cave.jpg)"),
        (r"\illustration{0.4}{cave.jpg}{By \href{x.org}{me}}", "![By x.org me](cave.jpg)\n\n*By [me](x.org)*"),
        (r"Caf\'e, na\"{\i}ve, \AA{}ngstr\"om", "Café, naïve, Ångström"),
        (r"\begin{quote}a\end{quote}", "> a"),
        (r"a\footnote{b} \url{https://x.org}", "a (b) <https://x.org>"),
        (r"\nextsample \remainingsamples", "{{nextsample}}\n\n{{remainingsamples}}"),
        (r"\begin{Input}n\end{Input}", "## Input\n\nn"),
        (r"{\small a} \noindent \vspace{2cm} b", "a b"),
    ],
)
def test_latex_becomes_markdown(latex: str, markdown: str) -> None:
    converted = convert(latex)
    assert (converted.markdown.strip(), converted.unknown) == (markdown, [])


def test_the_title_is_taken_out() -> None:
    assert convert(r"\problemname{A \emph{Good} Day} Text.").title == "A Good Day"


def test_what_is_unknown_is_told_and_its_text_stays() -> None:
    converted = convert(r"\mystery{kept} \begin{odd}too\end{odd}")
    assert converted.unknown == ["\\begin{odd}", "\\mystery"]
    assert converted.markdown.split() == ["kept", "too"]


@pytest.mark.parametrize(
    "latex", ["{", r"\textbf{a", r"\begin{itemize}", "$a", r"\[a", "{" * 20_000, "{" * 200 + "}" * 200, r"\verb|a"]
)
def test_what_does_not_match_is_refused(latex: str) -> None:
    with pytest.raises(PackageError, match="LaTeX"):
        convert(latex)
