import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.api.people import Person
from tests.api.test_endpoints import RIGHT
from tests.site import ROOT, Site

Leetsim = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def leetsim(live_site: Site, tmp_path: Path) -> Leetsim:
    """Runs the command in a folder of the test's own."""

    def run(*words: str, stdin: str = "", url: str = live_site.url) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "LEETSIM_URL": url}
        return subprocess.run(
            [sys.executable, "-m", "cli", *words],
            cwd=tmp_path,
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


def test_a_problem_is_solved_from_a_terminal(leetsim: Leetsim, live_site: Site, tmp_path: Path):
    signed_in = leetsim("login", stdin=Person(live_site).make_token())
    assert signed_in.returncode == 0, signed_in.stderr
    kept = tmp_path / ".config" / "leetsim" / "account.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600

    assert "two-sum" in leetsim("list", "--difficulty", "easy").stdout
    assert "target" in leetsim("show", "two-sum").stdout
    file = tmp_path / "two-sum.py"
    assert leetsim("get", "two-sum").returncode == 0
    assert "def twoSum" in file.read_text()
    again = leetsim("get", "two-sum")
    assert (again.returncode, "--force" in again.stderr) == (2, True)

    file.write_text(RIGHT.replace("enumerate", "no_such_function"))
    wrong = leetsim("test", "two-sum.py")
    assert wrong.returncode == 1
    assert wrong.stdout.startswith("Runtime Error")
    assert "NameError" in wrong.stdout

    file.write_text(RIGHT)
    own = tmp_path / "own.txt"
    own.write_text("[3,4]\n7")
    tested = leetsim("test", "two-sum.py", "--input", "own.txt")
    assert tested.returncode == 0
    assert "looking for 7" in tested.stdout
    accepted = leetsim("submit", "two-sum.py")
    assert (accepted.returncode, accepted.stdout.startswith("Accepted")) == (0, True)
    assert f"{live_site.url}/submissions/" in accepted.stdout
    assert leetsim("list").stdout.count("✓ two-sum") == 1


def test_errors_say_what_to_do(leetsim: Leetsim, live_site: Site, tmp_path: Path):
    def fail(*words: str, **options: str) -> str:
        done = leetsim(*words, **options)
        assert (done.returncode, done.stdout) == (2, "")
        assert "Traceback" not in done.stderr
        return done.stderr

    (tmp_path / "two-sum.py").write_text(RIGHT)
    (tmp_path / "two-sum.txt").write_text(RIGHT)
    assert "leetsim login" in fail("submit", "two-sum.py")
    assert "leetsim login" in fail("login", stdin="leetsim_wrong")
    assert "--language" in fail("submit", "two-sum.txt")
    assert "can't be read" in fail("submit", "no-such.py")
    assert "no such thing" in fail("show", "no-such").lower()
    assert "LEETSIM_URL" in fail("list", url="http://127.0.0.1:9")
    assert "LEETSIM_URL" in fail("list", url="no address")
    assert "LEETSIM_URL" in fail("list", url=live_site.url + "/accounts/login/?")


def test_a_token_goes_to_no_other_site(leetsim: Leetsim, live_site: Site, tmp_path: Path):
    assert leetsim("login", stdin=Person(live_site).make_token()).returncode == 0
    (tmp_path / "two-sum.py").write_text(RIGHT)
    other = live_site.url.replace("127.0.0.1", "localhost")
    assert "leetsim login" in leetsim("submit", "two-sum.py", url=other).stderr
