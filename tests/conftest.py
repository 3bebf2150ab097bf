"""Fixtures made of the real parts: Valkey, workers, a whole site. See tests/site.py for what can be done to them."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings
from django.db import connection
from django.utils import translation

from judge import queues
from tests.postgres import Postgres
from tests.site import Running, Site, Valkey

# A slow machine is no failure.
hypothesis.settings.register_profile("leetsim", deadline=None)
hypothesis.settings.load_profile("leetsim")

# Of the live site: a function, a class, a program. All would take long to verify after each change of the judge.
PROBLEMS = ("two-sum", "lru-cache", "lighthouse-watch")


@pytest.fixture(scope="session", autouse=True)
def state_folder() -> Iterator[Path]:
    """The tests' own LEETSIM_STATE_DIR, removed in the end."""
    yield settings.LEETSIM_STATE_DIR
    shutil.rmtree(settings.LEETSIM_STATE_DIR, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_earlier_language() -> Iterator[None]:
    """A page that a test has read in German leaves this thread German."""
    with translation.override("en"):
        yield


@pytest.fixture(scope="session")
def _session_postgres(state_folder: Path) -> Iterator[Postgres]:
    postgres = Postgres(state_folder)
    yield postgres
    postgres.stop()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(request: pytest.FixtureRequest) -> None:
    """What pytest-django asks for before it makes the tests' database."""
    if connection.vendor == "postgresql":
        request.getfixturevalue("_session_postgres")


@pytest.fixture
def postgres(_session_postgres: Postgres) -> Postgres:
    """The server with the tests' database. A test may restart it."""
    return _session_postgres


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A test that is for the other database is not skipped: it has its turn in the other run."""
    other = "sqlite" if connection.vendor == "postgresql" else "postgresql"
    config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker(other)])
    items[:] = [item for item in items if not item.get_closest_marker(other)]


@pytest.fixture(scope="session")
def _session_valkey(state_folder: Path) -> Iterator[Valkey]:
    valkey = Valkey(state_folder)
    yield valkey
    valkey.stop()


@pytest.fixture
def valkey(_session_valkey: Valkey, monkeypatch: pytest.MonkeyPatch) -> Iterator[Valkey]:
    """Running and empty, at the tests' REDIS_URL. A test may stop it."""
    # That it was away in the test before must not cost this one its tickets.
    monkeypatch.setattr(queues, "_away_until", 0.0)
    if not _session_valkey.running.is_alive():
        _session_valkey.start()
    _session_valkey.client.flushall()
    yield _session_valkey


@pytest.fixture
def site(state_folder: Path, valkey: Valkey, transactional_db: None) -> Iterator[Site]:
    """Starts real workers, sweepers and web processes over this test's own database and Valkey."""
    name = connection.settings_dict["NAME"]
    in_postgres = connection.vendor == "postgresql"
    site = Site(state_folder, database_url=Postgres.url_in(state_folder, name) if in_postgres else f"sqlite:///{name}")
    yield site
    site.stop()


@pytest.fixture
def worker(site: Site) -> Callable[[], Running]:
    """Call it to start a worker."""
    return site.start_worker


@pytest.fixture(scope="session")
def live_site() -> Iterator[Site]:
    """A whole site with some problems, for browsers: web, worker, sweeper, and a Valkey and a database of its own."""
    folder = Path(tempfile.mkdtemp(prefix="leetsim-site-"))
    (folder / "cache").symlink_to(settings.BASE_DIR / "var" / "cache")
    valkey = Valkey(folder)
    site = Site(folder, database_url=f"sqlite:///{folder / 'db.sqlite3'}")
    try:
        site.manage("migrate")
        site.manage("sync_problems", *PROBLEMS)
        site.start_web()
        site.start_worker()
        site.start_sweeper()
        yield site
    finally:
        site.stop()
        valkey.stop()
        shutil.rmtree(folder, ignore_errors=True)
