from pathlib import Path

import pytest
from django.core import checks
from pytest_django import Settings

from judge.checks import check_language_folder
from judge.engine import Sandbox, languages
from judge.engine.sandbox import cgroups


def run_checks() -> dict[str, checks.CheckMessage]:
    return {message.id: message for message in checks.run_checks(tags=["judge"]) if message.id}


def test_a_socket_path_too_long_for_the_kernel_is_an_error(settings: Settings):
    assert "leetsim.E001" not in run_checks()
    settings.REDIS_URL = f"unix:///{'x' * 107}"
    assert "LEETSIM_STATE_DIR" in (run_checks()["leetsim.E001"].hint or "")
    settings.REDIS_URL = f"redis://{'x' * 107}:6379"
    assert "leetsim.E001" not in run_checks()


def test_a_broken_language_file_is_an_error_that_names_it(tmp_path: Path):
    (tmp_path / "python4").mkdir()
    (tmp_path / "python4" / "language.toml").write_text("name = 4")
    [message] = check_language_folder(tmp_path)
    assert message.id == "leetsim.E002"
    assert "python4" in message.msg


def test_a_language_without_its_compiler_is_a_warning_with_the_reason(monkeypatch: pytest.MonkeyPatch):
    language = languages.load()["cpp"]
    monkeypatch.setattr(type(language), "available", property(lambda self: True))
    assert "leetsim.W001" not in run_checks()
    monkeypatch.setattr(type(language), "available", property(lambda self: self.id != "cpp"))
    monkeypatch.setattr(type(language), "reason", property(lambda self: "g++ is missing: apt-get install g++"))
    assert run_checks()["leetsim.W001"].msg == "C++ is off: g++ is missing: apt-get install g++"


def test_a_host_that_cannot_isolate_is_a_warning_with_the_reason(monkeypatch: pytest.MonkeyPatch):
    assert "leetsim.W002" not in run_checks()
    monkeypatch.setattr(Sandbox, "check", lambda: ["bubblewrap is missing: apt-get install bubblewrap"])
    assert "apt-get install bubblewrap" in run_checks()["leetsim.W002"].msg


def test_a_host_without_control_groups_is_told_which_figures_are_estimated(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cgroups, "find", lambda: cgroups.NONE)
    message = run_checks()["leetsim.I001"]
    assert "CPU time, peak of memory, memory limit" in message.msg
    assert "Delegate=yes" in (message.hint or "")
