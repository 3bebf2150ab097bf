"""Taking LaTeX apart: groups in braces, environments, arguments. PackageError where they don't match."""

import re

from .errors import PackageError
from .latex_words import VERBATIM


def take_group(text: str, position: int) -> tuple[str, int]:
    """What is before the brace that closes the one before `position`, and the place after it."""
    depth = 1
    for found in re.compile(r"\\.|[{}]|(?<!\\)%[^\n]*", re.DOTALL).finditer(text, position):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return text[position : found.start()], found.end()
    raise PackageError("the LaTeX statement has a brace that is never closed")


def take_until(text: str, position: int, end: str) -> tuple[str, int]:
    found = position
    while (found := text.find(end, found)) >= 0:
        if text[found - 1] != "\\" or end.startswith("\\") or found == position:
            return text[position:found], found + len(end)
        found += 1
    raise PackageError(f"the LaTeX statement has no {end} where one is needed")


def take_environment(text: str, position: int, name: str) -> tuple[str, int]:
    depth = 1
    for found in re.compile(r"\\(begin|end)\s*\{" + re.escape(name) + r"\}").finditer(text, position):
        depth += 1 if found[1] == "begin" and name.rstrip("*") not in VERBATIM else -1 if found[1] == "end" else 0
        if depth == 0:
            return text[position : found.start()], found.end()
    raise PackageError(f"the LaTeX statement never ends its {name}")


def take_arguments(text: str, position: int, *, single: bool = False, most: int | None = None) -> tuple[list[str], int]:
    """The groups in braces that follow; options in brackets are passed over.

    `single`: one, maybe of one letter. `most`: so many, with space between them; else all that follow at once.
    """
    arguments: list[str] = []
    most = 1 if single else most
    skipped = re.compile(r"[ \t\n]*(\[[^\]]*\])?[ \t\n]*(?=\{)" if most else r"(\[[^\]]*\])?(?=\{)")
    while (found := skipped.match(text, position)) and len(arguments) != most:
        argument, position = take_group(text, found.end() + 1)
        arguments.append(argument)
    if single and not arguments and position < len(text):
        return [text[position]], position + 1
    return arguments, position


def skip_empty_group(text: str, position: int) -> int:
    return position + 2 if text.startswith("{}", position) else position


def drop_arguments(text: str) -> str:
    """Without the options and sizes right after \\begin{…}."""
    found = re.match(r"(\s*\[[^\]]*\]|\s*\{[^{}]*\})*", text)
    return text[found.end() :] if found else text


def take_label(item: str) -> tuple[str, str]:
    found = re.match(r"\s*\[([^\]]*)\]", item)
    return (found[1], item[found.end() :]) if found else ("", item)


def split_outside(text: str, separator: re.Pattern[str]) -> list[str]:
    """Split where the separator stands outside of braces, environments and math."""
    parts: list[str] = []
    depth, start, in_math, position = 0, 0, False, 0
    step = re.compile(r"\\begin\s*\{|\\end\s*\{[^{}]*\}|\\verb\*?([^A-Za-z\s]).*?\1|\\[{}$%]|[{}$]|%[^\n]*")
    verbatim = re.compile(r"\\begin\{(" + "|".join(VERBATIM) + r")\}.*?\\end\{\1\}", re.DOTALL)
    while position < len(text):
        if depth == 0 and not in_math and (found := separator.match(text, position)):
            parts.append(text[start : found.start()])
            start = position = max(found.end(), position + 1)
            continue
        if found := verbatim.match(text, position):
            position = found.end()
        elif found := step.match(text, position):
            word = found[0]
            if word.startswith("\\begin"):
                depth += 1
                position = text.find("}", found.end()) + 1 or len(text)
                continue
            if word.startswith("\\end"):
                depth -= 1
            elif word in "{}":
                depth += 1 if word == "{" else -1
            elif word == "$":
                in_math = not in_math
            position = found.end()
        else:
            position += 2 if text[position] == "\\" else 1
    return [*parts, text[start:]]
