"""Statements and editorials: Markdown, made from LaTeX where they are that; a PDF is kept to be downloaded."""

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from . import latex
from .cases import PackageCase
from .errors import PackageError
from .files import Files, text_of
from .testdata import fill_constants

MAX_STATEMENT = 256 * 1024
MAX_ATTACHMENTS_BYTES = 32 * 1024 * 1024
IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")
NEXT, REMAINING = "{{nextsample}}", "{{remainingsamples}}"
CONVERSATION = "## Sample interaction"
MARKDOWN_IMAGE = re.compile(r"!\[[^\]]*\]\(\s*<?([^)\s>]+)")
LANGUAGE_AND_ENDING = r"(?:\.([A-Za-z]{2,3}(?:-[A-Za-z]+)?))?\.(md|tex|pdf)"
PLAIN_NAME = re.compile(r"^%%\s*plainproblemname:\s*(.*\S)", re.MULTILINE)
ENDINGS = ("md", "tex", "pdf")  # the best first


@dataclass(frozen=True)
class Attachment:
    """A file that readers of the problem may have: shown in a text, or to be downloaded."""

    path: str  # in the package
    content: bytes


@dataclass
class Text:
    """A statement or an editorial."""

    markdown: str = ""
    title: str = ""
    attachments: dict[str, Attachment] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def read_text(files: Files, folder: str, stem: str, *, constants: Mapping[str, str], is_native: bool) -> Text:
    """folder/stem.LANGUAGE.ENDING, in English or else in the first language there."""
    found = list_texts(files, folder, stem)
    text = Text()
    if not found:
        return text
    language = "en" if any(language == "en" for language, _ in found) else min(found)[0]
    ending = min((ending for own, ending in found if own == language), key=ENDINGS.index)
    path = found[language, ending]
    if ending == "pdf":
        text.attachments[path] = Attachment(path, files[path])
        name = posixpath.basename(path)
        text.markdown = f"[{name}]({name}) holds this text.\n"
    else:
        text.markdown = fill_constants(text_of(files, path).removeprefix("\ufeff").replace("\r\n", "\n"), constants)
        if ending == "tex":
            convert_latex(files, folder, path, text)
        for name in MARKDOWN_IMAGE.findall(text.markdown):
            attach_image(files, folder, path, name, text)
    for (other, kind), unused in found.items():
        if kind == "pdf" and other == language:
            text.attachments[unused] = Attachment(unused, files[unused])
        elif unused != path and is_native:
            raise PackageError(f"{unused}: not supported; the text is {path}")
        elif unused != path:
            text.notes.append(f"{unused}: not shown, {path} is")
    if len(text.markdown) > MAX_STATEMENT:
        raise PackageError(f"{path}: longer than {MAX_STATEMENT} characters")
    return text


def list_texts(files: Files, folder: str, stem: str) -> dict[tuple[str, str], str]:
    """(language, ending) → path"""
    found: dict[tuple[str, str], str] = {}
    for path in files:
        match = re.fullmatch(
            re.escape(f"{folder}/{stem}") + r"(?:\.([A-Za-z]{2,3}(?:-[A-Za-z]+)?))?\.(md|tex|pdf)", path
        )
        if match:
            found[match[1] or "en", match[2]] = path
    return found


def convert_latex(files: Files, folder: str, path: str, text: Text) -> None:
    try:
        converted = latex.convert(text.markdown)
    except PackageError as error:
        raise PackageError(f"{path}: {error}") from None
    plain = PLAIN_NAME.search(text.markdown)
    text.markdown, text.title = converted.markdown, plain[1] if plain else converted.title
    for name in converted.unknown:
        text.notes.append(f"{path}: {name} is not supported; its text stays")
    for name in converted.images:
        if not posixpath.splitext(name)[1] and (whole := find_image(files, folder, name)):
            text.markdown = text.markdown.replace(f"]({name.replace(' ', '%20')})", f"]({whole.replace(' ', '%20')})")


def find_image(files: Files, folder: str, name: str) -> str:
    return next((name + ending for ending in (*IMAGES, ".pdf") if f"{folder}/{name}{ending}" in files), "")


def attach_image(files: Files, folder: str, source: str, name: str, text: Text) -> None:
    path = posixpath.normpath(f"{folder}/{name.replace('%20', ' ')}")
    if path not in files:
        text.notes.append(f"{source}: the image {name} is not in the package")
    elif not path.lower().endswith(IMAGES):
        text.notes.append(f"{source}: {name} can't be shown as an image; it can be downloaded")
        text.attachments[path] = Attachment(path, files[path])
    else:
        text.attachments[path] = Attachment(path, files[path])


def check_attachments(attachments: Sequence[Attachment]) -> None:
    if sum(len(attachment.content) for attachment in attachments) > MAX_ATTACHMENTS_BYTES:
        raise PackageError(f"attachments: larger than {MAX_ATTACHMENTS_BYTES} bytes together, with the images")


# --- samples ----------------------------------------------------------------------------------------------------------


def with_place_for_samples(markdown: str, cases: Sequence[PackageCase], interactions: Sequence[str]) -> str:
    """A Kattis statement leaves its samples to the judge. Conversations are written into it: they are no cases."""
    shown = [f"{CONVERSATION} {n}\n\n{latex.fence(said)}\n" for n, said in enumerate(interactions, 1)]
    if shown:
        return "\n".join([markdown.replace(NEXT, "").replace(REMAINING, ""), *shown])
    # An export of ours has its conversations in the statement.
    has_place = any(mark in markdown for mark in (NEXT, REMAINING, CONVERSATION))
    return f"{markdown}\n{REMAINING}\n" if not has_place and any(case.is_sample for case in cases) else markdown


def fill_samples(markdown: str, cases: Sequence[PackageCase]) -> str:
    """The statement with its samples where it has a place for them."""
    if NEXT not in markdown and REMAINING not in markdown:
        return markdown
    samples = iter([describe(number, case) for number, case in enumerate((c for c in cases if c.is_sample), 1)])
    markdown = re.sub(re.escape(NEXT), lambda _: next(samples, ""), markdown)
    return markdown.replace(REMAINING, "\n".join(samples), 1).replace(REMAINING, "")


def describe(number: int, case: PackageCase) -> str:
    parts = [
        f"## Sample {number}",
        "**Input**",
        latex.fence(case.input),
        "**Output**",
        latex.fence(case.expected or ""),
    ]
    return "\n\n".join([*parts, *filter(None, [case.explanation])]) + "\n"
