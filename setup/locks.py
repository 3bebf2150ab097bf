"""File locks, which end with their process however it ends."""

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path


class Taken(Exception):
    pass


@contextlib.contextmanager
def hold(path: Path, *, wait: bool) -> Iterator[None]:
    """Raises Taken when another process holds it and we are not to wait."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            raise Taken from None
        yield
