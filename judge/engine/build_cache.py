"""Folders that are made once and then only read: prepared drivers and compiled programs.

An entry appears by one rename, so that readers see all of it or nothing; its manifest tells a corrupt entry from a
whole one. Workers share it: making the same entry twice is wasteful but harmless.
"""

import contextlib
import hashlib
import json
import os
import shutil
import stat
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"
CONTENT = "content"


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
        """Take the folder `content`, which must lie on the same file system, under the key."""
        manifest = describe(content)
        self.folder.mkdir(parents=True, exist_ok=True)
        new = content.with_name(f"{content.name}.entry")
        new.mkdir()
        content.rename(new / CONTENT)
        (new / MANIFEST).write_text(json.dumps(manifest))
        for path in (new, new / CONTENT):
            path.chmod(0o755)
        try:
            new.rename(self.folder / key)
        except OSError:  # another worker was first
            shutil.rmtree(new, ignore_errors=True)
        self._evict()
        return self.folder / key / CONTENT

    def _evict(self) -> None:
        entries = []
        for entry in self.folder.iterdir():
            with contextlib.suppress(OSError, ValueError):
                sizes = json.loads((entry / MANIFEST).read_text())
                entries.append((entry.stat().st_mtime, sum(size for size, _ in sizes.values()), entry))
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
