"""Which site, and the token for it: kept in the user's configuration, readable by that user alone."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from .failures import Failure

DEFAULT_URL = "http://localhost:8000"


@dataclass(frozen=True)
class Account:
    url: str
    token: str  # empty: a visitor


def find_file() -> Path:
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(folder) / "leetsim" / "account.json"


def load_account() -> Account:
    """LEETSIM_URL and LEETSIM_TOKEN stand before what is kept. A kept token goes to the site alone that it is of."""
    kept = Account(DEFAULT_URL, "")
    if find_file().exists():
        try:
            kept = Account(**json.loads(find_file().read_text()))
        except (OSError, ValueError, TypeError):
            raise Failure(f"{find_file()} can't be read. Sign in again: leetsim logout, then leetsim login") from None
    url = os.environ.get("LEETSIM_URL", kept.url).rstrip("/")
    return Account(url, os.environ.get("LEETSIM_TOKEN") or (kept.token if url == kept.url else ""))


def keep_account(account: Account) -> Path:
    """The file, which nobody else could read at any moment."""
    file = find_file()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
        json.dump(asdict(account), stream)
    fresh.replace(file)
    return file
