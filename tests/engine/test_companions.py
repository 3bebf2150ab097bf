"""The package's own programs in boxes of their own: helpers that answer the user's calls, and checkers."""

import json
from dataclasses import replace
from typing import Any

import pytest

from judge.engine import Case, CaseResult, Checker, Judged, JudgeError, Sandbox, Signature, Task, judge

HELPER = """
class Game:
    def __init__(self, n, secret):
        self.secret = secret
        self.calls = 0

    def ask(self, number):
        self.calls += 1
        if self.calls > 3:
            raise Refuse("Only three calls are allowed.")
        if number == 13:
            raise KeyError("a bug of the author's")
        return (self.secret > number) - (self.secret < number)
"""
GUESS: dict[str, Any] = {
    "name": "guess",
    "params": [{"name": "n", "type": "integer"}, {"name": "secret", "type": "integer", "hidden": True}],
    "return": {"type": "integer"},
    "helper": {
        "classname": "Game",
        "methods": [{"name": "ask", "params": [{"name": "number", "type": "integer"}], "return": {"type": "integer"}}],
        "program": "helpers/game.py",
        "source": HELPER,
    },
}
ECHO = {"name": "echo", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}


def judge_all(sandbox: Sandbox, body: str, signature: Any, checker: Any = None) -> tuple[list[CaseResult], Judged]:
    parsed = Signature.parse(signature)
    source = f"class Solution:\n    def {parsed.name}(self, n):\n        {body}"
    cases = [Case("".join(f"{value}\n" for value in (5, 3)[: len(parsed.arguments)]), "3")]
    events = list(judge(Task(source, "python3", parsed, cases, Checker.parse(checker)), sandbox))
    judged = events[-1]
    assert isinstance(judged, Judged)
    return [event for event in events if isinstance(event, CaseResult)], judged


@pytest.mark.parametrize(
    ("body", "verdict", "message"),
    [
        ("return next(i for i in (2, 3) if ask(i) == 0)", "AC", ""),
        ("return max(ask(n) and n for _ in range(9))", "WA", "Case 1: Only three calls are allowed."),
        ("return ask(n, n)", "RTE", "Case 1: TypeError: ask takes 1 arguments, 2 were given"),
        ("return ask('x')", "RTE", "Case 1: TypeError: 'x' is not a valid value for the return type integer"),
        ("import os; os.write(3, b'?[\"end\",[]]\\n'); return 3", "WA", ""),
        ("import os; os.write(3, b'?[[[\\n'); return 3", "WA", ""),
        ("import os; os.write(3, b'?[\"ask\",[1,2]]\\n'); return 3", "WA", ""),
    ],
)
def test_a_helper_answers_calls_and_nothing_else(sandbox: Sandbox, body: str, verdict: str, message: str) -> None:
    _, judged = judge_all(sandbox, body, GUESS)
    assert (judged.verdict, judged.message) == (verdict, message)


def test_what_only_the_helper_may_know_never_enters_the_users_box(sandbox: Sandbox) -> None:
    signature = Signature.parse(GUESS)
    assert signature.boxed_input("5\n3\n") == "5\n"
    assert "secret" not in json.dumps(signature.boxed.to_dict())
    body = "return 3 if 'secret' in open('signature.json').read() else 0"
    assert judge_all(sandbox, body, GUESS)[1].verdict == "WA"


@pytest.mark.parametrize("body", ["return ask(13)", "return ask(1) + ask(13)"])
def test_a_helper_that_fails_is_the_judges_fault(sandbox: Sandbox, body: str) -> None:
    with pytest.raises(JudgeError, match=r"(?s)helpers/game.py failed: .*a bug of the author's"):
        judge_all(sandbox, body, GUESS)


def checker_of(body: str) -> dict[str, str]:
    return {"program": "checkers/own.py", "source": f"def check(given, expected, answer):\n    {body}\n"}


@pytest.mark.parametrize(
    ("body", "verdict", "message"),
    [
        ("return given == [5] and expected == 3 and answer == 4", "AC", ""),
        ("return None", "AC", ""),
        ("return False", "WA", ""),
        ("return f'{answer} is not {expected}.'", "WA", "Case 1: 4 is not 3."),
        ("print('to stdout', input if False else ''); return True", "AC", ""),
    ],
)
def test_a_checker_program_decides(sandbox: Sandbox, body: str, verdict: str, message: str) -> None:
    _, judged = judge_all(sandbox, "return 4", ECHO, checker_of(body))
    assert (judged.verdict, judged.message) == (verdict, message)


def test_a_checker_program_that_fails_is_the_judges_fault(sandbox: Sandbox) -> None:
    with pytest.raises(JudgeError, match=r"(?s)checkers/own.py failed: .*line 2.*ZeroDivisionError"):
        judge_all(sandbox, "return 4", ECHO, checker_of("return 1 // 0"))
    with pytest.raises(JudgeError, match=r"checkers/own.py is missing"):
        judge_all(sandbox, "return 4", ECHO, {"program": "checkers/own.py"})


def test_a_checker_program_sees_the_text_of_a_stdio_problem(sandbox: Sandbox) -> None:
    checker = Checker.parse(checker_of("return answer.split() == given.split()[::-1] and expected == 'any'"))
    task = Task("print(*input().split()[::-1])", "python3", None, [Case("1 2 3\n", "any")], checker)
    assert list(judge(task, sandbox))[-1].verdict == "AC"  # type: ignore[union-attr]
    assert list(judge(replace(task, source="print(3)"), sandbox))[-1].verdict == "WA"  # type: ignore[union-attr]
