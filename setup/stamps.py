"""Remembers what a step was done for, by the content of what it was made from."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from setup.places import LOGS


def compute_digest(sources: Iterable[Path], *words: str) -> str:
    """Over the files, all files below the folders, and the words."""
    digest = hashlib.sha256("\0".join(words).encode())
    for source in sources:
        files = sorted(source.rglob("*")) if source.is_dir() else [source]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                content = file.read_bytes()
                digest.update(f"\0{file.relative_to(source.parent)}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def is_current(name: str, digest: str) -> bool:
    try:
        return _path(name).read_text() == digest
    except FileNotFoundError:
        return False


def forget(name: str) -> None:
    """Before the work, so that an interrupted step is done again."""
    _path(name).unlink(missing_ok=True)


def remember(name: str, digest: str) -> None:
    path = _path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(digest)


def _path(name: str) -> Path:
    return LOGS / f"{name}.stamp"
