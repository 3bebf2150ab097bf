import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from setup import debian, locks, stamps, terminal
from setup.serving import Address
from setup.steps import Step
from setup.terminal import SetupError, Terminal
from tests.site import PATIENCE_S, wait_until

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "logs"
    monkeypatch.setattr(stamps, "LOGS", folder)
    monkeypatch.setattr(terminal, "LOGS", folder)
    return folder


class Baker:
    """Work that leaves a result, and counts."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "flour"
        self.source.write_text("wheat")
        self.result = folder / "bread"
        self.times = 0
        self.interrupted = False

    def work(self, terminal: Terminal) -> None:
        self.times += 1
        self.result.touch()
        if self.interrupted:
            raise KeyboardInterrupt

    def carry_out(self) -> None:
        step = Step(name="bread", title="Baking", work=self.work, sources=(self.source,), result=self.result)
        step.carry_out(Terminal())


def test_a_step_is_done_once_and_again_when_a_source_changed_or_the_result_is_gone(tmp_path: Path):
    baker = Baker(tmp_path)
    baker.carry_out()
    baker.carry_out()
    assert baker.times == 1
    baker.source.write_text("rye")
    baker.carry_out()
    assert baker.times == 2
    baker.result.unlink()
    baker.carry_out()
    assert baker.times == 3


def test_an_interrupted_step_is_done_again(tmp_path: Path):
    baker = Baker(tmp_path)
    baker.carry_out()
    baker.source.write_text("rye")
    baker.interrupted = True
    with pytest.raises(KeyboardInterrupt):
        baker.carry_out()
    baker.source.write_text("wheat")
    baker.interrupted = False
    baker.carry_out()
    assert baker.times == 3


def test_a_failing_command_shows_its_last_words_and_the_remedy(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SetupError, match="Install the thing"):
        Terminal().run(["sh", "-c", "echo no thing here; exit 1"], log="thing", remedy="Install the thing.")
    assert "no thing here" in capsys.readouterr().out


def test_a_missing_command_is_named_with_the_remedy():
    with pytest.raises(SetupError, match=r"can't run no-such-program.*Install it"):
        Terminal().run(["no-such-program"], log="program", remedy="Install it.")


def test_without_root_it_names_the_missing_packages_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    packages = [
        debian.SystemPackage("g++", "C++", lambda: False),
        debian.SystemPackage("bubblewrap", "the sandbox", lambda: True),
    ]
    debian.install_missing(packages, Terminal())
    shown = capsys.readouterr().out
    assert "g++ is missing, for C++. Get it: apt-get install g++" in shown
    assert "bubblewrap" not in shown


def test_the_languages_name_the_packages_that_bring_their_toolchains():
    purposes = {package.name: package.purpose for package in debian.TO_JUDGE}
    assert purposes["g++"] == "C++"
    assert purposes["default-jdk-headless"] == "Java"


def test_an_image_gets_the_packages_that_the_languages_name():
    named = subprocess.run([sys.executable, "-m", "setup", "packages"], cwd=ROOT, capture_output=True, text=True)
    assert named.stdout.split() == [package.name for package in debian.TO_JUDGE]
    assert {"bubblewrap", "g++", "ruby", "rustc-web"} <= set(named.stdout.split())
    assert "$(python3 -m setup packages)" in (ROOT / "deploy" / "Dockerfile").read_text()


def test_a_taken_port_is_told_in_one_line():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SetupError, match=f"port {port} is taken"):
            Address("127.0.0.1", port).refuse_if_taken()
    Address("127.0.0.1", port).refuse_if_taken()


def test_a_site_is_not_started_twice(tmp_path: Path):
    def refuse() -> None:
        raise SetupError("running already")

    with (
        locks.hold(tmp_path / "lock", when_taken=refuse),
        pytest.raises(SetupError),
        locks.hold(tmp_path / "lock", when_taken=refuse),
    ):
        pass
    with locks.hold(tmp_path / "lock", when_taken=refuse):
        pass


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_every_pinned_package_is_in_the_lock_that_is_installed(name: str):
    locked = (ROOT / f"{name}.lock").read_text().lower().replace("_", "-")
    for line in (ROOT / f"{name}.txt").read_text().lower().splitlines():
        if "==" in line:
            package, _, version = line.partition(";")[0].strip().partition("==")
            package = re.sub(r"\[.*\]", "", package).replace("_", "-")
            assert f"{package}=={version}" in locked, f"{line} is not in {name}.lock: run make lock"


@pytest.mark.parametrize("text", ["http", "0", "65536", "-1"])
def test_a_port_that_is_none_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, text: str):
    monkeypatch.setenv("PORT", text)
    with pytest.raises(SetupError, match="PORT is"):
        Address.from_environment()


SUPERVISE = """
import sys
from setup.supervising import Program, Supervisor
from setup.terminal import Terminal

body = "echo $$ > {0}/$1.new; mv {0}/$1.new {0}/$1; echo I am $1; sleep 60 & wait"
Supervisor(Terminal()).run(
    [Program(name, ["sh", "-c", body.format(sys.argv[1]), "sh", name]) for name in ("first", "second")]
)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_the_dead_are_started_again_and_all_end_together(tmp_path: Path, number: signal.Signals):
    log = tmp_path / "log"
    with log.open("w") as output:
        command = [sys.executable, "-c", SUPERVISE, str(tmp_path)]
        site = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output)
    first = wait_until(lambda: read_pid(tmp_path / "first"))
    second = wait_until(lambda: read_pid(tmp_path / "second"))
    os.kill(first, signal.SIGKILL)
    again = wait_until(lambda: read_pid(tmp_path / "first", other_than=first))
    assert read_pid(tmp_path / "second") == second
    wait_until(lambda: "first ended (killed by SIGKILL)" in log.read_text())
    wait_until(lambda: log.read_text().count("first     | I am first\n") == 2)

    site.send_signal(number)
    site.wait(PATIENCE_S)
    wait_until(lambda: not is_alive(again) and not is_alive(second), what="the end of both")


def read_pid(path: Path, *, other_than: int = 0) -> int:
    """Zero when it is not there yet."""
    pid = int(path.read_text()) if path.exists() else 0
    return 0 if pid == other_than else pid


def is_alive(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
