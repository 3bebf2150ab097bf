"""Reads settings from environment variables, and refuses what it does not understand."""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

PREFIX = "LEETSIM_"
_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"0", "false", "no", "off"}
_known: set[str] = set()


def read_text(name: str, default: str) -> str:
    """The variable's text; an unset or blank one means the default."""
    _known.add(name)
    return os.environ.get(name, "").strip() or default


def read_bool(name: str, *, default: bool) -> bool:
    text = read_text(name, "1" if default else "0").lower()
    if text in _TRUE | _FALSE:
        return text in _TRUE
    raise ImproperlyConfigured(f"{name} is {text!r}; allowed are 1, true, yes, on and 0, false, no, off")


def read_count(name: str, default: int) -> int:
    """A whole number, at least 1."""
    text = read_text(name, str(default))
    if text.isascii() and text.isdecimal() and 0 < int(text) < 2**31:
        return int(text)
    raise ImproperlyConfigured(f"{name} is {text!r}; it must be a whole number from 1 on, for example {default}")


def read_list(name: str, default: list[str]) -> list[str]:
    """Comma-separated words."""
    words = [word.strip() for word in read_text(name, ",".join(default)).split(",")]
    if all(words):
        return words
    raise ImproperlyConfigured(f"{name} has an empty entry; write comma-separated words, for example {default[0]}")


def read_folder(name: str, default: Path) -> Path:
    """An absolute folder, made (readable by its owner only) when missing."""
    folder = Path(read_text(name, str(default)))
    if not folder.is_absolute():
        raise ImproperlyConfigured(f"{name} is {str(folder)!r}; it must be an absolute path")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ImproperlyConfigured(f"{name}: can't make the folder {folder}: {error.strerror}") from error
    return folder


def read_url(name: str, default: str, *, schemes: tuple[str, ...]) -> str:
    url = read_text(name, default)
    scheme, separator, _ = url.partition("://")
    if separator and scheme in schemes:
        return url
    # A URL may hold a password: an error shows its scheme alone.
    shown = f"starts with {scheme!r}" if separator else "is not a URL"
    raise ImproperlyConfigured(f"{name} {shown}; allowed are {', '.join(f'{allowed}://' for allowed in schemes)}")


def refuse_unknown() -> None:
    """A LEETSIM_ variable that nothing has read is a typing error."""
    unknown = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in _known)
    if unknown:
        known = ", ".join(sorted(name for name in _known if name.startswith(PREFIX)))
        raise ImproperlyConfigured(f"{unknown[0]} is not a setting of LeetSim; its settings are {known}")
