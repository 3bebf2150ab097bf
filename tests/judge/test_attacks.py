"""Each attack is a test; and the trial itself notices what does not hold."""

import socket
from pathlib import Path

import pytest

from judge.attacks import Attack, AttackError, Trial, load
from judge.attacks.attack import read
from judge.engine import JudgeError


@pytest.fixture(scope="session")
def trial(state_folder):
    with Trial(state_folder) as trial:
        yield trial


@pytest.fixture(scope="session")
def trial_without_cgroups(state_folder):
    with Trial(state_folder, use_cgroups=False) as trial:
        yield trial


def names(attack: Attack) -> str:
    return attack.name


@pytest.mark.parametrize("attack", load(), ids=names)
def test_the_sandbox_holds(attack, trial):
    if not attack.language.available:
        pytest.skip(f"{attack.language.name} is off: {attack.language.reason}")
    assert trial.run(attack).problems == []


@pytest.mark.parametrize("attack", load("limits"), ids=names)
def test_the_limits_hold_without_cgroups(attack, trial_without_cgroups):
    if not attack.language.available:
        pytest.skip(f"{attack.language.name} is off: {attack.language.reason}")
    assert trial_without_cgroups.run(attack).problems == []


def test_there_are_attacks_of_each_kind():
    attacks = load()
    assert len(attacks) >= 100
    assert len({attack.tried for attack in attacks}) > 0.9 * len(attacks)


def attack_of(tmp_path: Path, header: str, source: str) -> Attack:
    path = tmp_path / "seen" / "own.py"
    path.parent.mkdir()
    path.write_text(f"# An attack of this test.\n{header}\n\n{source}\n")
    return read(path)


@pytest.mark.parametrize(
    ("header", "source", "problem"),
    [
        ("# verdicts: AC", "print('BREACH: a secret')", "it got something: BREACH: a secret"),
        ("# verdicts: WA", "print('held')", "answered AC instead of WA"),
        ('# verdicts: AC\n# cases: [["", "@abstract@"]]', "print('@abstract@')", "it got something: BAIT-"),
        (
            '# verdicts: AC\n# cases: [["1", "@secret@"]]\n'
            '# signature: {"name": "f", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}',
            "class Solution:\n    def f(self, n):\n        return SECRET",
            "it knows the expected answer",
        ),
    ],
)
def test_an_attack_that_gets_through_is_seen(header, source, problem, trial, tmp_path):
    attack = attack_of(tmp_path, header, source.replace("SECRET", trial.bait.secret))
    assert any(problem in found for found in trial.run(attack).problems)


def test_who_takes_the_bait_is_seen(trial, tmp_path):
    attack = attack_of(tmp_path, "# verdicts: AC", "print('held')")
    socket.create_connection(("127.0.0.1", int(trial.bait.words["port"]))).close()
    assert ["it reached the server" in problem for problem in trial.run(attack).problems] == [True]


def test_a_file_that_is_left_is_seen(trial, tmp_path):
    attack = attack_of(tmp_path, "# verdicts: AC", "print('held')")
    left = trial.sandbox.folder / "left"
    left.touch()
    try:
        assert trial.run(attack).problems == [f"file {left} is left"]
    finally:
        left.unlink()


def test_a_failure_of_the_judge_is_no_success(trial, tmp_path, monkeypatch):
    def fail(task, sandbox):
        raise JudgeError("out of order")

    monkeypatch.setattr("judge.attacks.trying.judge", fail)
    outcome = trial.run(attack_of(tmp_path, "# verdicts: AC", "print('held')"))
    assert (outcome.answered, outcome.held) == ("JE", False)


@pytest.mark.parametrize("header", ["# tried: nothing", "# verdicts: AC\nprint('no empty line')"])
def test_an_attack_without_a_proper_header_names_its_file(header, tmp_path):
    with pytest.raises(AttackError, match=r"own\.py"):
        attack_of(tmp_path, header, "")
