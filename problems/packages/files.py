"""A package's files, read once, within bounds: the author may be a stranger. From a folder or from a zip archive."""

import hashlib
import os
import posixpath
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from .errors import PackageError
from .formats import FOLDERS_WITHOUT_EFFECT

MAX_DEPTH = 8
MAX_FILES = 10_000
MAX_NAME = 255
MAX_FILE_BYTES = 64 * 1024 * 1024
MAX_PACKAGE_BYTES = 256 * 1024 * 1024
MAX_ARCHIVE_BYTES = 128 * 1024 * 1024
MAX_LINK_BYTES = 4096
# Dot files belong to other tools, as the format says. This one is Kattis' own.
KEPT_DOT_FILES = {".timelimit"}
# What a Mac puts into archives, and Python beside programs.
IGNORED_FOLDERS = {"__MACOSX", "__pycache__"}

# What tells that a folder is a package: Kattis', Polygon's or DOMjudge's.
ROOT_FILES = ("problem.yaml", "problem.xml", "domjudge-problem.ini")

Files = dict[str, bytes]  # path inside the package, with slashes → content


def load(path: Path) -> Files:
    """The files of a package, a folder or an archive; raises PackageError. Those with a dot in front are left out."""
    if path.is_dir():
        return without_outer_folders(load_folder(path))
    if path.is_file():
        return without_outer_folders(load_archive(path))
    raise PackageError(f"{path}: there is no such folder or archive")


def without_outer_folders(files: Files) -> Files:
    """Most archives hold one folder, which is the package; those of a contest hold several."""
    if any(name in files for name in ROOT_FILES):
        return files
    folders = {folder for folder, _, name in (path.rpartition("/") for path in files) if name in ROOT_FILES}
    roots = sorted(folder for folder in folders if not any(folder.startswith(f"{outer}/") for outer in folders))
    if len(roots) > 1:
        shown = ", ".join(roots[:10]) + (", …" if len(roots) > 10 else "")
        raise PackageError(f"there are {len(roots)} packages in it: {shown}; bring in each by itself")
    inside = f"{roots[0]}/" if roots else ""
    return {path.removeprefix(inside): content for path, content in files.items() if path.startswith(inside)}


class Bounded:
    """Collects files while they are within the bounds."""

    def __init__(self) -> None:
        self.files: Files = {}
        self.total = 0

    def add(self, name: str, content: bytes) -> None:
        if len(content) > MAX_FILE_BYTES:
            raise PackageError(f"{name}: larger than {MAX_FILE_BYTES} bytes")
        self.files[name] = content
        self.total += len(content)
        if len(self.files) > MAX_FILES:
            raise PackageError(f"the package has more than {MAX_FILES} files")
        if self.total > MAX_PACKAGE_BYTES:
            raise PackageError(f"the package is larger than {MAX_PACKAGE_BYTES} bytes")


def check_name(path: str) -> None:
    """Refuses what can't be shown, stored or written again elsewhere."""
    for name in path.split("/"):
        if name in ("", ".", "..") or len(name) > MAX_NAME or not name.isprintable() or "\\" in name:
            raise PackageError(f"{path!r}: a file name must be printable, without a backslash, and lead nowhere else")
    if path.count("/") > MAX_DEPTH:
        raise PackageError(f"{path}: folders are nested more than {MAX_DEPTH} deep")


def is_ignored(name: str) -> bool:
    return (name.startswith(".") and name not in KEPT_DOT_FILES) or name in IGNORED_FOLDERS


# --- folders ----------------------------------------------------------------------------------------------------------


def load_folder(folder: Path) -> Files:
    root = folder.resolve()
    bounded = Bounded()
    for name, path in walk(root, root, ""):
        bounded.add(name, read_bounded(path, name))
    return bounded.files


def walk(folder: Path, root: Path, prefix: str) -> Iterator[tuple[str, Path]]:
    """Names in the package, and where to read them. Links to files and folders of the package are followed."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if is_ignored(entry.name):
            continue
        name = f"{prefix}{entry.name}"
        check_name(name)
        path = Path(entry.path)
        if entry.is_symlink():
            try:
                path = follow(path, root, name)
            except PackageError:
                if name.partition("/")[0] in FOLDERS_WITHOUT_EFFECT:
                    continue
                raise
        if path.is_dir():
            yield from walk(path, root, f"{name}/")
        else:
            yield name, path


def follow(link: Path, root: Path, name: str) -> Path:
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: a loop
        raise PackageError(f"{name}: the symbolic link leads nowhere") from None
    if not target.is_relative_to(root):
        raise PackageError(f"{name}: the symbolic link leaves the package; put a copy of the file in its place")
    if link.is_relative_to(target):
        raise PackageError(f"{name}: the symbolic link leads to a folder that it lies in")
    return target


def read_bounded(path: Path, name: str) -> bytes:
    if not path.is_file():  # opening a FIFO would wait for ever
        raise PackageError(f"{name}: must be a file or a folder")
    with path.open("rb") as file:
        return file.read(MAX_FILE_BYTES + 1)


# --- archives ---------------------------------------------------------------------------------------------------------


def load_archive(path: Path) -> Files:
    """Nothing is written anywhere, and no more is unpacked than a package may hold."""
    if path.stat().st_size > MAX_ARCHIVE_BYTES:
        raise PackageError(f"{path.name}: larger than {MAX_ARCHIVE_BYTES} bytes")
    try:
        with zipfile.ZipFile(path) as archive:
            return unpack(archive)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise PackageError(f"{path.name}: not a zip archive that can be read: {error}") from None
    except RuntimeError as error:  # such as a password
        raise PackageError(f"{path.name}: {error}") from None


def unpack(archive: zipfile.ZipFile) -> Files:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > MAX_FILES:
        raise PackageError(f"the package has more than {MAX_FILES} files")
    bounded = Bounded()
    links: dict[str, str] = {}
    for info in infos:
        name = info.filename
        if any(is_ignored(part) for part in name.split("/")) and ".." not in name.split("/"):
            continue
        check_name(name)
        if name in bounded.files or name in links:
            raise PackageError(f"{name}: is in the archive twice")
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFLNK):
            raise PackageError(f"{name}: must be a file or a folder")
        with archive.open(info) as file:
            # The size in the directory of the archive may be a lie.
            if kind == stat.S_IFLNK:
                links[name] = file.read(MAX_LINK_BYTES).decode("utf-8", "replace")
            else:
                bounded.add(name, file.read(MAX_FILE_BYTES + 1))
    follow_links(bounded, links)
    return bounded.files


def follow_links(bounded: Bounded, links: dict[str, str]) -> None:
    """Put in the place of each link what it leads to, a file or a folder."""
    for name in links:
        target = resolve(name, links)
        if target in bounded.files:
            bounded.add(name, bounded.files[target])
            continue
        inside = [path for path in bounded.files if path.startswith(f"{target}/")]
        if not inside or name.startswith(f"{target}/"):
            raise PackageError(f"{name}: the symbolic link leads nowhere")
        for path in inside:
            linked = name + path.removeprefix(target)
            check_name(linked)
            bounded.add(linked, bounded.files[path])


def resolve(name: str, links: dict[str, str]) -> str:
    for _ in range(40):
        if name not in links:
            return name
        name = posixpath.normpath(posixpath.join(posixpath.dirname(name), links[name]))
        if name.startswith(("/", "../")) or name in ("..", "."):
            raise PackageError(f"{name}: a symbolic link leaves the package")
    raise PackageError(f"{name}: the symbolic link leads nowhere")


# --- what is in them --------------------------------------------------------------------------------------------------


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


def names_in(files: Files, folder: str) -> list[str]:
    """The names right in a folder, of files and of folders, in order."""
    inside = {path.removeprefix(f"{folder}/").partition("/")[0] for path in files if path.startswith(f"{folder}/")}
    return sorted(inside)
