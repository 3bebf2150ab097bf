"""The site's secret key, made once and kept in the state folder."""

import contextlib
import os
import secrets
import tempfile
from pathlib import Path


def load_or_make(path: Path) -> str:
    """The key in the file, which is made (mode 0600) when missing. Safe when several processes start at once."""
    if not path.exists():
        with tempfile.NamedTemporaryFile("w", dir=path.parent) as draft:
            draft.write(secrets.token_urlsafe(48))
            draft.flush()
            # A link fails where another process was first, and never shows a half-written key.
            with contextlib.suppress(FileExistsError):
                os.link(draft.name, path)
    return path.read_text().strip()
