import json
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from leetsim import secret_key

ROOT = Path(__file__).resolve().parent.parent
SHOW = """
import json, leetsim.settings as settings
print(json.dumps({name: value for name, value in vars(settings).items() if name.isupper()}, default=str))
"""


def load(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "LEETSIM_STATE_DIR": str(folder), **variables}
    return subprocess.run([sys.executable, "-c", SHOW], cwd=ROOT, env=environment, capture_output=True, text=True)


def read(folder: Path, **variables: str) -> dict[str, Any]:
    done = load(folder, **variables)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("LEETSIM_DEBUG", "maybe", "allowed are 1, true, yes, on and 0, false, no, off"),
        ("LEETSIM_ALLOWED_HOSTS", "judge.example,,", "comma-separated"),
        ("LEETSIM_STATE_DIR", "state", "absolute"),
        ("LEETSIM_STATE_DIR", "/dev/null/state", "can't make the folder"),
        ("DATABASE_URL", "mysql://root:hunter2@db/leetsim", "sqlite://, postgres://, postgresql://"),
        ("REDIS_URL", "localhost:6379", "redis://"),
        ("LEETSIM_ALOWED_HOSTS", "judge.example", "its settings are LEETSIM_ALLOWED_HOSTS"),
    ],
)
def test_a_bad_value_names_itself_and_what_is_allowed(tmp_path: Path, name: str, value: str, remedy: str):
    done = load(tmp_path, **{name: value})
    message = done.stderr.strip().splitlines()[-1]
    assert done.returncode
    assert name in message
    assert remedy in message
    assert "hunter2" not in message


def test_debug_is_off_and_only_loopback_names_are_served_unless_asked_for(tmp_path: Path):
    settings = read(tmp_path)
    assert settings["DEBUG"] is False
    assert settings["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    settings = read(tmp_path, LEETSIM_DEBUG="1", LEETSIM_ALLOWED_HOSTS="judge.example, www.judge.example")
    assert settings["DEBUG"] is True
    assert settings["ALLOWED_HOSTS"] == ["judge.example", "www.judge.example"]


def test_one_switch_makes_cookies_and_redirects_fit_for_https(tmp_path: Path):
    names = ["SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT"]
    settings = read(tmp_path, LEETSIM_HTTPS="on")
    assert all(settings[name] is True for name in names)
    assert settings["SECURE_HSTS_SECONDS"] > 0
    settings = read(tmp_path)
    assert not any(settings[name] for name in [*names, "SECURE_HSTS_SECONDS"])


def test_database_and_redis_urls_replace_the_embedded_parts(tmp_path: Path):
    settings = read(tmp_path / "a b%c")
    assert settings["DATABASES"]["default"]["NAME"] == str(tmp_path / "a b%c" / "db.sqlite3")
    assert settings["REDIS_URL"].startswith("unix:///")
    settings = read(tmp_path, DATABASE_URL="postgres://db.example/leetsim", REDIS_URL="redis://redis.example:6379/1")
    assert settings["DATABASES"]["default"]["HOST"] == "db.example"
    assert settings["REDIS_URL"].startswith("redis://redis.example:6379/1")


def test_the_secret_key_is_made_once_and_is_the_owners_alone(tmp_path: Path):
    path = tmp_path / "secret_key"
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(secret_key.load_or_make, [path] * 32))
    assert len(keys) == 1
    assert len(keys.pop()) >= 50
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_given_secret_key_is_not_written_anywhere(tmp_path: Path):
    assert read(tmp_path, LEETSIM_SECRET_KEY="given")["SECRET_KEY"] == "given"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.sqlite
@pytest.mark.django_db
def test_sqlite_lets_readers_and_a_writer_work_at_once():
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        assert cursor.fetchone() == ("wal",)


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/accounts/login/", "/accounts/signup/", "/problems/"])
def test_pages_run_no_inline_script_and_load_nothing_from_elsewhere(path: str):
    response = Client().get(path)
    assert response.status_code == 200
    policy = response["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "script-src" not in policy  # it is the default's
    assert "frame-ancestors 'none'" in policy
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "<script>" not in response.content.decode()
