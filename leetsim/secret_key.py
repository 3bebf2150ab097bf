"""The site's secret key, made once and kept in the state folder."""

import os
import secrets
from pathlib import Path


def load_or_make(path: Path) -> str:
    """The key in the file, which is made (mode 0600) when missing. Safe when several processes start at once."""
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(48))
        try:
            # A link fails where another process was first, and never shows a half-written key.
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
        return path.read_text().strip()
