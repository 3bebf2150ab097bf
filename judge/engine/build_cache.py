"""Folders that are made once and then only read: prepared drivers and compiled programs.

An entry appears by one rename, so that readers see all of it or nothing; its manifest tells a corrupt entry from a
whole one. Workers share it: making the same entry twice is wasteful but harmless.
"""

import contextlib
import errno
import fcntl
import hashlib
import json
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"
CONTENT = "content"
LOCK = ".lock"
UNFINISHED, UNFINISHED_S = "new-", 3600


class UnexpectedFile(Exception):
    """A folder holds something other than plain files and folders."""


@dataclass(frozen=True)
class BuildCache:
    folder: Path
    limit_bytes: int

    def get(self, key: str) -> Path | None:
        """The folder kept under the key, or None. A corrupt entry is removed."""
        entry = self.folder / key
        try:
            whole = json.loads((entry / MANIFEST).read_text()) == describe(entry / CONTENT)
        except (OSError, ValueError, UnexpectedFile):
            whole = False
        if whole:
            with contextlib.suppress(OSError):
                os.utime(entry)  # used now: the last to be evicted
            return entry / CONTENT
        if entry.exists():
            shutil.rmtree(entry, ignore_errors=True)
        return None

    def put(self, key: str, content: Path) -> Path:
        """Take the folder `content` under the key. UnexpectedFile when it holds more than plain files."""
        manifest = describe(content)
        self.folder.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=self.folder))
        try:
            shutil.move(content, new / CONTENT)
            (new / MANIFEST).write_text(json.dumps(manifest))
            for path in (new, new / CONTENT):
                path.chmod(0o755)
            try:
                new.rename(self.folder / key)
            except OSError as error:
                if error.errno not in (errno.EEXIST, errno.ENOTEMPTY):  # another worker was first
                    raise
        finally:
            shutil.rmtree(new, ignore_errors=True)
        self._evict()
        return self.folder / key / CONTENT

    @contextlib.contextmanager
    def locked(self, key: str) -> Iterator[None]:
        """Held by one process at a time, and given up with it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / f"{key}{LOCK}").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _evict(self) -> None:
        entries = []
        for entry in self.folder.iterdir():
            with contextlib.suppress(OSError, ValueError):
                used = entry.stat().st_mtime
                if not entry.name.startswith(UNFINISHED):
                    sizes = json.loads((entry / MANIFEST).read_text())
                    entries.append((used, sum(size for size, _ in sizes.values()), entry))
                elif used < time.time() - UNFINISHED_S:  # its worker died
                    shutil.rmtree(entry, ignore_errors=True)
        excess = sum(size for _, size, _ in entries) - self.limit_bytes
        for _, size, entry in sorted(entries)[:-1]:  # never the newest: it is about to be used
            if excess <= 0:
                break
            shutil.rmtree(entry, ignore_errors=True)
            excess -= size


def describe(folder: Path) -> dict[str, list[int | str]]:
    """Size and SHA-256 of each file, by its path. Follows no link: judged code may have written here."""
    files: dict[str, list[int | str]] = {}
    for root, folders, names, root_fd in os.fwalk(folder, follow_symlinks=False):
        for name in folders + names:
            kind = os.stat(name, dir_fd=root_fd, follow_symlinks=False).st_mode
            if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
                raise UnexpectedFile(f"{name} is not a plain file")
        for name in names:
            descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=root_fd)
            with open(descriptor, "rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                files[str(Path(root, name).relative_to(folder))] = [os.fstat(descriptor).st_size, digest]
    return files
