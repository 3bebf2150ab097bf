"""Every program of tests/programs gets its verdict, in the sandbox."""

import pytest

from judge.engine import Compiled, Judged, Sandbox, Verdict, judge, languages
from tests.programs import TestProgram, list_programs


@pytest.mark.parametrize("program", list_programs(), ids=str)
def test_each_program_gets_the_verdict_that_its_name_says(program: TestProgram, sandbox: Sandbox) -> None:
    compiled, *_, judged = judge(program.task(), sandbox)
    assert isinstance(compiled, Compiled)
    assert isinstance(judged, Judged)
    assert judged.verdict is program.verdict, judged.message
    assert compiled.ok is (program.verdict is not Verdict.CE)


@pytest.mark.parametrize("language", sorted({program.language for program in list_programs()}))
def test_a_language_has_a_program_for_each_verdict_and_each_problem(language: str) -> None:
    programs = list_programs(language)
    for problem in ("function", "stdio"):
        assert {program.verdict for program in programs if program.problem == problem} == set(Verdict) - {Verdict.JE}
    accepted = {program.problem for program in programs if program.verdict is Verdict.AC}
    assert accepted == {program.problem for program in list_programs() if can_do(language, program)}


def can_do(language: str, program: TestProgram) -> bool:
    """What a language can't, it says to the user."""
    return not languages.load()[language].why_not(program.task().signature)
