"""The LaTeX that problem statements are written in, as Markdown. Math stays as it is, between dollars.

What is not known is told by name: its text stays.
"""

import re
import unicodedata
from dataclasses import dataclass, field

from .errors import PackageError
from .latex_parts import (
    drop_arguments,
    skip_empty_group,
    split_outside,
    take_arguments,
    take_environment,
    take_group,
    take_label,
    take_until,
)
from .latex_words import (
    ACCENTS,
    ARITIES,
    CODES,
    DROPPED,
    DROPPED_WITH_ARGUMENT,
    FORMULAS,
    HEADINGS,
    LISTS,
    MARKS,
    PLAIN,
    QUOTES,
    SECTIONS,
    TRANSPARENT,
    VERBATIM,
    WORDS,
)

MAX_DEPTH = 50
BLOCK = "\0"  # stands around the number of a block that must not be touched: no text holds a NUL
MARKED, ESCAPED = re.compile(r"[*_<>\[\]#|]"), r"\\\g<0>"
OPTIONS = re.compile(r"\A *\[[^\]]*\]")  # of a listing
BLOCK_MARK = re.compile(f"{BLOCK}(\\d+){BLOCK}")
KNOWN = {*HEADINGS, *MARKS, *CODES, *ACCENTS, *PLAIN, *DROPPED_WITH_ARGUMENT}
KNOWN |= {"problemname", "includegraphics", "caption", "url", "footnote"}
TOKEN = re.compile(
    r"""
      \\begin\s*\{(?P<begin>[A-Za-z]+\*?)\}
    | \\(?P<command>[A-Za-z]+)(?P<star>\*?)[ \t]*\n?[ \t]*
    | \\(?P<escaped>.|\n)
    | (?P<math>\$\$?)
    | (?P<comment>%[^\n]*\n?[ \t]*)
    | (?P<open>\{)
    | (?P<close>\})
    | (?P<quote>``|''|`|'|"`|<<|>>)
    | (?P<dash>---|--)
    | (?P<tie>~)
    | (?P<space>[ \t]*\n[ \t]*(?:\n[ \t]*)*|[ \t]+)
    | (?P<text>[^\\$%{}`'"<>~\s-]+|.)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass
class Converted:
    markdown: str
    title: str
    unknown: list[str]  # commands and environments
    images: list[str]


def convert(text: str) -> Converted:
    """Raises PackageError when braces or environments don't match, or are nested without end."""
    converter = Converter()
    body = converter.convert(text, 0)
    return Converted(
        converter.finish(body), converter.title, sorted(converter.unknown), list(dict.fromkeys(converter.images))
    )


@dataclass
class Converter:
    title: str = ""
    unknown: set[str] = field(default_factory=set)
    images: list[str] = field(default_factory=list)
    blocks: list[str] = field(default_factory=list)

    def keep(self, block: str) -> str:
        self.blocks.append(block)
        return f"{BLOCK}{len(self.blocks) - 1}{BLOCK}"

    def finish(self, text: str) -> str:
        text = re.sub(r"[ \t]*\n[ \t]*", "\n", re.sub(r"[ \t]{2,}", " ", text))
        text = re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
        while BLOCK_MARK.search(text):
            text = BLOCK_MARK.sub(lambda found: self.blocks[int(found[1])], text)
        return re.sub(r"\n{3,}(?=\S)", "\n\n", text)

    def convert(self, text: str, depth: int) -> str:
        if depth > MAX_DEPTH:
            raise PackageError("the LaTeX statement is nested too deeply")
        out: list[str] = []
        position = 0
        while position < len(text):
            token = TOKEN.match(text, position)
            assert token
            position = token.end()
            match token.lastgroup:
                case "begin":
                    inner, position = take_environment(text, position, token["begin"])
                    out.append(self.environment(token["begin"].rstrip("*"), inner, depth))
                case "command" | "star":
                    words, position = self.command(token["command"], text, position, depth)
                    out.append(words)
                case "escaped":
                    words, position = self.escape(token["escaped"], text, position, depth)
                    out.append(words)
                case "math":
                    formula, position = take_until(text, position, token["math"])
                    out.append(self.formula(formula, display=token["math"] == "$$"))
                case "open":
                    inner, position = take_group(text, position)
                    out.append(self.group(inner, depth))
                case "quote":
                    out.append(QUOTES[token["quote"]])
                case "dash":
                    out.append("—" if token["dash"] == "---" else "\u2013")
                case "tie":
                    out.append("\u00a0")
                case "space":
                    out.append("\n\n" if token["space"].count("\n") > 1 else "\n" if "\n" in token["space"] else " ")
                case "comment" | "close":
                    pass
                case _:
                    out.append(MARKED.sub(ESCAPED, token["text"]))
        return "".join(out)

    def formula(self, formula: str, *, display: bool) -> str:
        formula = " ".join(formula.split())
        if not formula:
            return ""
        return f"\n\n{self.keep(f'$${formula}$$')}\n\n" if display else self.keep(f"${formula}$")

    def group(self, inner: str, depth: int) -> str:
        """A group may begin by a command that holds for all of it: {\\bf so}."""
        found = re.match(r"\s*\\([A-Za-z]+)\s*", inner)
        if found and found[1] in MARKS | dict.fromkeys(CODES):
            return self.marked(found[1], inner[found.end() :], depth)
        return self.convert(inner, depth + 1)

    def marked(self, command: str, inner: str, depth: int) -> str:
        if command in CODES:
            return self.keep(code_span(plain(inner)))
        mark, words = MARKS[command], self.convert(inner, depth + 1)
        stripped = words.strip()
        if not stripped or "\n\n" in stripped:
            return words
        lead, tail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
        return f"{lead}{mark}{stripped}{mark}{tail}"

    def command(self, name: str, text: str, position: int, depth: int) -> tuple[str, int]:
        if name in WORDS:
            return WORDS[name], skip_empty_group(text, position)
        if name in DROPPED:
            return "", position
        if name == "verb" and position < len(text):
            inner, position = take_until(text, position + 1, text[position])
            return self.keep(code_span(inner)), position
        arguments, position = take_arguments(text, position, most=ARITIES.get(name, 1 if name in KNOWN else None))
        first = arguments[0] if arguments else ""
        if name == "problemname":
            self.title = plain(first)
            return "", position
        if name in DROPPED_WITH_ARGUMENT:
            return "", position
        if name in HEADINGS:
            return f"\n\n{self.keep(HEADINGS[name])} {self.convert(first, depth + 1).strip()}\n\n", position
        if name in ACCENTS:
            return accent(name, plain(first)), position
        if name in MARKS or name in CODES:
            return self.marked(name, first, depth) if arguments else "", position
        return self.command_with_arguments(name, arguments, depth), position

    def command_with_arguments(self, name: str, arguments: list[str], depth: int) -> str:
        first = arguments[0] if arguments else ""
        match name, len(arguments):
            case "includegraphics", n if n:
                return self.image(first, "")
            case "illustration", n if n >= 3:
                caption = self.convert(arguments[2], depth + 1).strip()
                return f"\n\n{self.image(arguments[1], plain(arguments[2]))}\n\n" + (
                    f"*{caption}*\n\n" if caption else ""
                )
            case "caption", n if n:
                return f"\n\n*{self.convert(first, depth + 1).strip()}*\n\n"
            case "url", n if n:
                return self.keep(f"<{first.strip()}>")
            case "href", n if n >= 2:
                return f"[{self.convert(arguments[1], depth + 1)}]({self.keep(first.strip().replace(' ', '%20'))})"
            case "footnote", n if n:
                return f" ({self.convert(first, depth + 1).strip()})"
            case "epigraph", n if n >= 2:
                said, who = (self.convert(argument, depth + 1).strip() for argument in arguments[:2])
                return f"\n\n{self.keep('>')} {said} — {who}\n\n"
            case "multicolumn" | "multirow", n if n >= 3:
                return self.convert(arguments[2], depth + 1)
            case "textcolor", n if n >= 2:
                return self.convert(arguments[1], depth + 1)
        if name not in PLAIN:
            self.unknown.add(f"\\{name}")
        return "".join(self.convert(argument, depth + 1) for argument in arguments)

    def image(self, name: str, words: str) -> str:
        name = name.strip()
        self.images.append(name)
        return self.keep(f"![{MARKED.sub('', words)}]({name.replace(' ', '%20')})")

    def escape(self, char: str, text: str, position: int, depth: int) -> tuple[str, int]:
        if char in "([":
            formula, position = take_until(text, position, "\\)" if char == "(" else "\\]")
            return self.formula(formula, display=char == "["), position
        if char == "\\":  # a new line, with an optional distance
            found = re.compile(r"\*?\s*(\[[^\]\n]*\])?").match(text, position)
            return self.keep("\\") + "\n", found.end() if found else position
        if char in ACCENTS:
            arguments, position = take_arguments(text, position, single=True)
            return accent(char, plain(arguments[0]) if arguments else ""), position
        if char in ",;:! \n/-":
            return "" if char in "!/-" else " ", position
        return MARKED.sub(ESCAPED, char) if char != "$" else "\\$", position

    # --- environments -------------------------------------------------------------------------------------------------

    def environment(self, name: str, inner: str, depth: int) -> str:
        if depth > MAX_DEPTH:
            raise PackageError("the LaTeX statement is nested too deeply")
        if name in VERBATIM:
            return f"\n\n{self.keep(fence(OPTIONS.sub('', inner)))}\n\n"
        if name in LISTS:
            return self.list(LISTS[name], inner, depth)
        if name in ("tabular", "tabularx", "longtable"):
            return self.table(inner, name, depth)
        if name in FORMULAS:
            return self.formula(inner if name in ("equation", "displaymath", "math") else aligned(inner), display=True)
        if name in ("quote", "quotation"):
            words = self.settle(self.convert(inner, depth + 1))
            return f"\n\n{self.keep(indent(words, '> ', '> '))}\n\n"
        if name in SECTIONS:
            return f"\n\n{self.keep('##')} {SECTIONS[name]}\n\n{self.convert(inner, depth + 1)}\n\n"
        if name not in TRANSPARENT:
            self.unknown.add(f"\\begin{{{name}}}")
        return f"\n\n{self.convert(drop_arguments(inner), depth + 1)}\n\n"

    def settle(self, text: str) -> str:
        """Text of its own, so that it can be indented as a whole."""
        return self.finish(text).strip()

    def list(self, mark: str, inner: str, depth: int) -> str:
        items = split_outside(inner, re.compile(r"\\item(?![A-Za-z])"))[1:]
        lines = []
        for item in items:
            label, item = take_label(item)
            words = self.settle(self.convert(item, depth + 1))
            if label:
                words = f"**{MARKED.sub(ESCAPED, plain(label))}** {words}"
            lines.append(indent(words, f"{mark} ", " " * (len(mark) + 1)))
        return f"\n\n{self.keep(chr(10).join(lines))}\n\n"

    def table(self, inner: str, name: str, depth: int) -> str:
        position = 0
        for _ in range(2 if name == "tabularx" else 1):  # its width; what its columns are
            _, position = take_arguments(inner, position, single=True)
        rows = []
        for line in split_outside(inner[position:], re.compile(r"\\\\(\[[^\]\n]*\])?")):
            cells = [self.cell(cell, depth) for cell in split_outside(line, re.compile(r"(?<!\\)&"))]
            if any(cells):
                rows.append(cells)
        if not rows:
            return ""
        width = max(map(len, rows))
        lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
        lines.insert(1, f"|{' --- |' * width}")
        return f"\n\n{self.keep(chr(10).join(lines))}\n\n"

    def cell(self, text: str, depth: int) -> str:
        return " ".join(self.settle(self.convert(text, depth + 1)).split())


# --- putting together -------------------------------------------------------------------------------------------------


def plain(text: str) -> str:
    """The bare words of a piece of LaTeX."""
    text = re.sub(r"(?<!\\)%[^\n]*\n?", "", text)
    text = re.sub(r"\\(textbackslash|textasciitilde|textasciicircum|ldots|dots)(\{\})?", replace_word, text)
    text = re.sub(r"\\[A-Za-z]+\*?\s*", "", text)
    text = re.sub(r"(?<!\\)[{}$]", "", text.replace("}{", "} {"))
    return " ".join(re.sub(r"\\(.)", r"\1", text).split())


def replace_word(found: re.Match[str]) -> str:
    return {"textbackslash": "\\\\", "textasciitilde": "~", "textasciicircum": "^"}.get(found[1], "…")


def accent(name: str, letter: str) -> str:
    letter = letter or "i"  # \\i, the i that has no dot, is where accents are put
    return unicodedata.normalize("NFC", letter + ACCENTS[name])


def code_span(text: str) -> str:
    marks = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{marks}{pad}{text}{pad}{marks}" if text else ""


def fence(text: str) -> str:
    marks = "`" * max(3, max(map(len, re.findall("`+", text)), default=0) + 1)
    return f"{marks}\n{text.strip(chr(10)).rstrip()}\n{marks}"


def indent(text: str, first: str, others: str) -> str:
    lines = text.split("\n")
    return "\n".join([first + lines[0], *((others + line).rstrip() for line in lines[1:])])


def aligned(inner: str) -> str:
    return f"\\begin{{aligned}}{inner}\\end{{aligned}}"
