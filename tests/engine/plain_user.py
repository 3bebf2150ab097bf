"""Runs a command as a plain user: unshare --mount --propagation private python plain_user.py COMMAND ARGUMENT...

As root. A plain user may not get into root's folders, where this project or its Python may be: in a mount namespace
of its own they are mounted again, at the same place.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).parents[2]
NOBODY = 65534


def main(command: Sequence[str]) -> None:
    folders = {folder: os.open(folder, os.O_PATH) for folder in (PROJECT, Path(sys.base_prefix))}
    for folder in folders:
        for parent in reversed(folder.parents):
            if parent.exists() and not parent.stat().st_mode & 1:
                _mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", str(parent))
                break
    for folder, descriptor in folders.items():
        if not folder.exists():
            folder.mkdir(parents=True)
            _mount("--no-canonicalize", "--bind", f"/proc/{os.getpid()}/fd/{descriptor}", str(folder))
        os.close(descriptor)
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)
    os.execvp(command[0], list(command))


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


main(sys.argv[1:])
