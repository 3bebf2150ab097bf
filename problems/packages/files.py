"""A package's files, read once, within bounds: the author may be a stranger."""

import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from .errors import PackageError

MAX_DEPTH = 5
MAX_FILES = 10_000
MAX_FILE_BYTES = 64 * 1024 * 1024
MAX_PACKAGE_BYTES = 256 * 1024 * 1024
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}")

Files = dict[str, bytes]  # path inside the package, with slashes → content


def load(folder: Path) -> Files:
    if not folder.is_dir():
        raise PackageError(f"{folder}: there is no such folder")
    root = folder.resolve()
    files: Files = {}
    total = 0
    for path in walk(root, root):
        name = path.relative_to(root).as_posix()
        files[name] = read_bounded(path, name)
        total += len(files[name])
        if len(files) > MAX_FILES:
            raise PackageError(f"the package has more than {MAX_FILES} files")
        if total > MAX_PACKAGE_BYTES:
            raise PackageError(f"the package is larger than {MAX_PACKAGE_BYTES} bytes")
    return files


def walk(folder: Path, root: Path) -> Iterator[Path]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = Path(entry.path)
        name = path.relative_to(root).as_posix()
        if not NAME.fullmatch(entry.name):
            raise PackageError(f"{name!r}: a file name has letters, digits and . _ + - only, and starts with no dot")
        if entry.is_symlink():
            yield follow(path, root, name)
        elif entry.is_dir():
            if name.count("/") >= MAX_DEPTH:
                raise PackageError(f"{name}: folders are nested more than {MAX_DEPTH} deep")
            yield from walk(path, root)
        else:
            yield path


def follow(link: Path, root: Path, name: str) -> Path:
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: a loop
        raise PackageError(f"{name}: the symbolic link leads nowhere") from None
    if not target.is_relative_to(root):
        raise PackageError(f"{name}: the symbolic link leaves the package")
    if not target.is_file():
        raise PackageError(f"{name}: a symbolic link must lead to a file")
    return link


def read_bounded(path: Path, name: str) -> bytes:
    if not path.is_file():  # opening a FIFO would wait for ever
        raise PackageError(f"{name}: must be a file or a folder")
    with path.open("rb") as file:
        content = file.read(MAX_FILE_BYTES + 1)
    if len(content) > MAX_FILE_BYTES:
        raise PackageError(f"{name}: larger than {MAX_FILE_BYTES} bytes")
    return content


def digest(files: Files) -> str:
    """What the package's files hold and are called, as 64 hex digits."""
    total = hashlib.sha256()
    for name, content in sorted(files.items()):
        total.update(f"{name}\0{hashlib.sha256(content).hexdigest()}\n".encode())
    return total.hexdigest()


def text_of(files: Files, name: str) -> str:
    try:
        text = files[name].decode()
    except UnicodeDecodeError as error:
        raise PackageError(f"{name}: byte {error.start} is not UTF-8") from None
    if "\0" in text:
        raise PackageError(f"{name}: holds a NUL byte")
    return text
