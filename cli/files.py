"""A solution's file: its name says which problem it is of, its ending which language it is in."""

from dataclasses import dataclass
from pathlib import Path

from .failures import Failure
from .site import Site


@dataclass(frozen=True)
class Solution:
    slug: str
    language: str
    source: str


def read_solution(site: Site, path: Path, *, slug: str = "", language: str = "") -> Solution:
    """`slug` and `language` where the name does not say it."""
    try:
        source = path.read_text(encoding="utf-8")
    except OSError as error:
        raise Failure(f"{path} can't be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Failure(f"{path} is not UTF-8. Save it as UTF-8.") from None
    return Solution(slug or path.stem, language or _find_language(site, path), source)


def write_new(path: Path, text: str, *, replace: bool) -> None:
    try:
        with path.open("w" if replace else "x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError:
        raise Failure(f"{path} is there already. Give another name with --output, or --force to replace it.") from None
    except OSError as error:
        raise Failure(f"{path} can't be written: {error.strerror}.") from None


def _find_language(site: Site, path: Path) -> str:
    by_extension = {language["extension"]: language["id"] for language in site.get("/api/languages")}
    if path.suffix not in by_extension:
        known = ", ".join(sorted(by_extension))
        raise Failure(f"What language is {path.name} in? Its ending is none of {known}. Say it with --language.")
    return by_extension[path.suffix]
