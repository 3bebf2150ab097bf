"""The site's settings, in a state folder of the tests' own: the site of this folder and its Redis are left alone.

The database is SQLite, or with TEST_DATABASE=postgresql a server that conftest.py starts.
"""

import os
import tempfile
from pathlib import Path

from tests.postgres import Postgres

_VAR = Path(__file__).resolve().parent.parent / "var"
_FOLDER = Path(tempfile.mkdtemp(prefix="leetsim-tests-"))
(_VAR / "cache").mkdir(parents=True, exist_ok=True)
(_FOLDER / "cache").symlink_to(_VAR / "cache")  # what was compiled for one run serves the next

for name in ("DATABASE_URL", "REDIS_URL", *filter(lambda name: name.startswith("LEETSIM_"), os.environ)):
    os.environ.pop(name, None)
os.environ["LEETSIM_STATE_DIR"] = str(_FOLDER)
if os.environ.get("TEST_DATABASE") == "postgresql":
    os.environ["DATABASE_URL"] = Postgres.url_in(_FOLDER, "leetsim")

from leetsim.settings import *  # noqa: E402, F403
from leetsim.settings import DATABASES, STORAGES  # noqa: E402

# Without a collectstatic before.
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}

# A file, so that real workers can share the tests' database.
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["TEST"] = {"NAME": _FOLDER / "tests.sqlite3"}
