"""What the commands of LaTeX mean in a statement."""

HEADINGS = {"section": "##", "subsection": "###", "subsubsection": "####", "paragraph": "####", "chapter": "##"}
MARKS = {
    "textbf": "**",
    "bf": "**",
    "bfseries": "**",
    "emph": "*",
    "textit": "*",
    "it": "*",
    "em": "*",
    "itshape": "*",
    "textsl": "*",
    "sout": "~~",
}
CODES = {"texttt", "t", "tt", "ttfamily", "verb"}
# fmt: off
SIZES = {
    "tiny", "scriptsize", "footnotesize", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge",
    "rm", "sf", "sc",
}
DROPPED = SIZES | {
    "noindent", "centering", "medskip", "smallskip", "bigskip", "newpage", "clearpage", "pagebreak", "hline",
    "par", "raggedright", "raggedleft", "indent", "vfill", "hfill", "protect", "linebreak", "newline",
    "displaystyle", "sloppy", "null", "relax", "toprule", "midrule", "bottomrule",
}
DROPPED_WITH_ARGUMENT = {
    "vspace", "hspace", "label", "cline", "setlength", "renewcommand", "usepackage", "pagestyle",
    "thispagestyle", "input", "include", "captionsetup", "def", "setcounter", "addtolength",
}
PLAIN = {
    "textsc", "underline", "textrm", "textnormal", "textup", "textsf", "mbox", "hbox", "text", "uppercase",
    "lowercase", "ensuremath", "uline",
}
# fmt: on
# How many arguments other commands have; those that are known have one.
ARITIES = {"illustration": 3, "href": 2, "epigraph": 2, "multicolumn": 3, "multirow": 3, "textcolor": 2, "setlength": 2}
WORDS = {
    "ldots": "…",
    "dots": "…",
    "textellipsis": "…",
    "textbackslash": "\\\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textless": "\\<",
    "textgreater": "\\>",
    "textbar": "\\|",
    "textquotesingle": "'",
    "textdollar": "\\$",
    "textdegree": "°",
    "textendash": "\u2013",
    "textemdash": "—",
    "textbullet": "•",
    "quad": " ",
    "qquad": " ",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "aa": "å",
    "AA": "Å",
    "ae": "æ",
    "AE": "Æ",
    "o": "ø",
    "O": "Ø",
    "oe": "œ",
    "ss": "ß",
    "l": "ł",
    "L": "Ł",
    "i": "\u0131",
    "S": "§",
    "pounds": "£",
    "euro": "€",
    "copyright": "©",
    # Of Polygon's olymp.sty.
    "InputFile": "\n\n## Input\n\n",
    "OutputFile": "\n\n## Output\n\n",
    "Interaction": "\n\n## Interaction\n\n",
    "Note": "\n\n## Note\n\n",
    "nextsample": "\n\n{{nextsample}}\n\n",
    "remainingsamples": "\n\n{{remainingsamples}}\n\n",
}
ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "c": "\u0327", "v": "\u030c"}
ACCENTS |= {"=": "\u0304", ".": "\u0307", "u": "\u0306", "H": "\u030b", "r": "\u030a", "k": "\u0328"}
QUOTES = {"``": "“", "''": "”", "`": "\u2018", "'": "\u2019", '"`': "„", "<<": "«", ">>": "»"}
LISTS = {"itemize": "-", "enumerate": "1.", "description": "-", "compactitem": "-", "compactenum": "1."}
VERBATIM = {"verbatim", "lstlisting", "Verbatim", "alltt", "minted"}
# Their content alone matters.
# fmt: off
TRANSPARENT = {
    "center", "flushleft", "flushright", "figure", "wrapfigure", "minipage", "table", "samepage", "small",
    "document",
}
# fmt: on
SECTIONS = {"Input": "Input", "Output": "Output", "Interaction": "Interaction", "Constraints": "Constraints"}
FORMULAS = {"equation", "align", "eqnarray", "gather", "displaymath", "math", "multline", "array"}
