"""Kattis and ICPC packages, read."""

from pathlib import Path

import pytest

from judge.engine import Verdict
from problems import packages
from problems.kinds import Kind
from problems.packages import Package, PackageError, fill_samples
from problems.packages.formats import TimeRule
from problems.packages.scoring import full_score, grade
from problems.packages.submissions import matches

from .kattis import ADDS_IN_C, DRAFT, INTERACTIVE, LEGACY, NEWEST, UUID, VALIDATE_INPUT, Sources, write


def read(tmp_path: Path, package: Sources, changes: Sources | None = None) -> Package:
    return packages.read(write(tmp_path / "adding", package, changes))


def test_a_legacy_package_is_read_whole(tmp_path: Path) -> None:
    package = read(tmp_path, LEGACY)
    assert (package.config.name, package.config.kind, package.config.tags) == (
        "Adding Up",
        Kind.STDIO,
        ("sums", "easy"),
    )
    limits = package.config.limits
    assert (limits.time_limit_ms, limits.memory_limit_kib) == (2000, 1024 * 1024)
    assert package.config.metadata.origin == {"license": "cc by-sa", "source": "A contest"}
    assert [(case.path, case.input, case.expected) for case in package.cases] == [
        ("sample/1", "1 2\n", "3\n"),
        ("secret/01-small", "5 5\n", "10\n"),
        ("secret/02-negative", "-3 -4\n", "-7\n"),
    ]
    assert package.statement.startswith("Add $a$ and $b$.\n\n## Input\n\nBoth.\n")
    assert [program.path for program in package.input_validators] == ["input_validators/validate.py"]
    assert package.notes == ()


def test_the_samples_are_put_into_the_statement(tmp_path: Path) -> None:
    package = read(tmp_path, LEGACY)
    assert fill_samples(package.statement, package.cases).endswith(
        "## Sample 1\n\n**Input**\n\n```\n1 2\n```\n\n**Output**\n\n```\n3\n```\n\n"
    )
    package = read(tmp_path / "new", NEWEST)
    shown = fill_samples(package.statement, package.cases)
    assert shown.index("1000") < shown.index("Sample 1") < shown.index("Good luck")
    assert shown.count("Sample 1") == 1


def test_conversations_are_put_into_the_statement(tmp_path: Path) -> None:
    package = read(tmp_path, INTERACTIVE)
    assert package.checker.interactive
    assert package.statement == "Guess.\n\n## Sample interaction 1\n\n```\n>500\n<higher\n>750\n<correct\n```\n"
    assert [case.path for case in package.cases] == ["secret/1"]


def test_an_interactive_problem_needs_no_answers(tmp_path: Path) -> None:
    package = read(tmp_path, INTERACTIVE, {"data/secret/1.ans": None})
    assert [case.expected for case in package.cases] == [""]


def test_constants_are_filled_in(tmp_path: Path) -> None:
    package = read(tmp_path, NEWEST)
    assert "at most 1000." in package.statement
    assert "<= 1000" in package.input_validators[0].source


@pytest.mark.parametrize(
    ("package", "changes", "rule", "limit_ms"),
    [
        (LEGACY, {".timelimit": None}, TimeRule(5.0, 1.0), None),
        (LEGACY, {".timelimit": None, "domjudge-problem.ini": "timelimit='1.5'\ncolor=red\n"}, None, 1500),
        (LEGACY, {".timelimit": None, "problem.yaml": "limits: {time_multiplier: 3}"}, TimeRule(3.0, 1.0), None),
        (LEGACY, {"problem.yaml": "limits: {time_limit: 4}"}, None, 4000),
        (
            DRAFT,
            {"problem.yaml": "problem_format_version: 2023-07\nname: x\nlimits: {time_resolution: 0.5}"},
            TimeRule(2.0, 0.5),
            None,
        ),
        (
            NEWEST,
            {
                "problem.yaml": "problem_format_version: 2025-09\nname: x\n"
                "limits: {time_multipliers: {ac_to_time_limit: 4}}"
            },
            TimeRule(4.0, 1.0),
            None,
        ),
    ],
)
def test_a_time_limit_is_given_or_to_be_measured(
    package: Sources, changes: Sources, rule: TimeRule | None, limit_ms: int | None, tmp_path: Path
) -> None:
    config = read(tmp_path, package, changes).config
    assert config.metadata.time_rule == rule
    assert limit_ms in (None, config.limits.time_limit_ms)


def test_the_flags_of_the_default_validator_come_from_the_package_and_its_groups(tmp_path: Path) -> None:
    package = read(
        tmp_path,
        LEGACY,
        {
            "problem.yaml": "name: x\nvalidator_flags: case_sensitive",
            "data/secret/testdata.yaml": "output_validator_flags: float_tolerance 1e-3\ninput_validator_flags: n=1\n",
            "data/secret/group/3.in": "1 1\n",
            "data/secret/group/3.ans": "2\n",
        },
    )
    arguments = {case.path: " ".join(case.arguments) for case in package.cases}
    assert arguments["sample/1"] == "case_sensitive"
    assert arguments["secret/01-small"] == arguments["secret/group/3"] == "case_sensitive float_tolerance 1e-3"
    assert package.cases[-1].input_arguments == ("n=1",)


def test_the_newest_format_has_arguments_for_a_group_and_for_a_case(tmp_path: Path) -> None:
    package = read(
        tmp_path,
        NEWEST,
        {
            "data/secret/test_group.yaml": "output_validator_args: [case_sensitive]\n",
            "data/secret/01-small.yaml": "output_validator_args: [float_tolerance, '0.1']\ndescription: Small ones.\n",
        },
    )
    _, small, negative = package.cases
    assert (small.arguments, small.explanation) == (("float_tolerance", "0.1"), "Small ones.")
    assert negative.arguments == ("case_sensitive",)


def test_programs_are_files_or_folders_in_a_language_that_their_names_tell(tmp_path: Path) -> None:
    package = read(
        tmp_path,
        LEGACY,
        {
            "problem.yaml": "name: x\nvalidation: custom",
            "output_validators/check/validate.cc": '#include "v.h"',
            "output_validators/check/v.h": "",
            "submissions/accepted/two/main.py": "import other",
            "submissions/accepted/two/other.py": "",
            "submissions/accepted/two/notes.txt": "",
            "submissions/accepted/sum.c": ADDS_IN_C,
            "submissions/accepted/old.py": "#!/usr/bin/env python2\nprint 1",
            "submissions/accepted/older.py": "n = int(raw_input())\nprint n, n + 1",
            "submissions/accepted/-odd (1) é.py": "try: input = raw_input\nexcept NameError: pass\nprint (input())",
            "submissions/accepted/packed/Main.java": "package a.b;\nimport a.b.*;\nclass Main {}",
            "submissions/accepted/packed/Other.java": "package a.b; class Other {}",
            "submissions/accepted/sum.hs": "main = undefined",
            "submissions/accepted/README": "",
        },
    )
    assert package.checker.validator is not None
    assert (package.checker.validator.language, package.checker.validator.more_files) == ("cpp", {"v.h": ""})
    found = {s.path.rpartition("/")[2]: (s.program.language if s.program else s.reason) for s in package.submissions}
    assert found["two"] == "python3"
    assert found["sum.c"] == "c"
    assert found["old.py"] == found["older.py"] == "Python 2 is not here"
    assert found["-odd (1) é.py"] == "python3"
    packed = next(s.program for s in package.submissions if s.path.endswith("packed"))
    assert packed is not None
    assert (packed.source, packed.more_files) == ("\n\nclass Main {}", {"Other.java": " class Other {}"})
    assert "no language" in found["sum.hs"]
    assert "README" not in found
    two = next(s.program for s in package.submissions if s.path.endswith("two"))
    assert two is not None
    assert (two.source, sorted(two.more_files)) == ("import other", ["notes.txt", "other.py"])


@pytest.mark.parametrize(
    ("path", "source", "verdicts"),
    [
        ("run_time_error/x.py", "", {Verdict.RTE, Verdict.MLE, Verdict.OLE}),
        ("time_limit_exceeded/x.py", "", {Verdict.TLE, Verdict.OLE}),
        ("brute_force/x.py", "", {Verdict.TLE, Verdict.RTE, Verdict.MLE}),
        ("mixed/x.py", "# @EXPECTED_RESULTS@: WRONG-ANSWER, TIMELIMIT\n", {Verdict.WA, Verdict.TLE}),
        ("mixed/x.c", "/* @EXPECTED_RESULTS@: CORRECT */", {Verdict.AC}),
        ("accepted/y.py", "# @EXPECTED_RESULTS@: RUN-ERROR", {Verdict.RTE, Verdict.MLE, Verdict.OLE}),
    ],
)
def test_what_a_submission_must_get_is_told_by_its_folder_or_by_itself(
    path: str, source: str, verdicts: set[Verdict], tmp_path: Path
) -> None:
    package = read(tmp_path, LEGACY, {f"submissions/{path}": source})
    submission = next(s for s in package.submissions if s.path == f"submissions/{path}")
    assert submission.expected.verdicts == verdicts


def test_rules_for_submissions_and_for_parts_of_the_cases(tmp_path: Path) -> None:
    rules = """
'mixed/{a,b}.py':
  permitted: [AC, WA]
  secret/*-negative: {required: [WA]}
mixed/c.py: {score: 30, message: too small, entrypoint: c.py, authors: Ada}
wrong_answer: {permitted: [WA, RTE], required: [RTE]}
"""
    package = read(
        tmp_path,
        NEWEST,
        {
            "submissions/submissions.yaml": rules,
            "submissions/mixed/a.py": "",
            "submissions/mixed/b.py": "",
            "submissions/mixed/c.py": "",
        },
    )
    expected = {s.path.removeprefix("submissions/"): s.expected for s in package.submissions}
    whole, part = expected["mixed/a.py"].rules
    assert expected["mixed/b.py"] == expected["mixed/a.py"]
    wrong = {Verdict.WA, Verdict.OLE}
    assert (whole.permitted, part.cases, part.required) == ({Verdict.AC, *wrong}, "secret/*-negative", wrong)
    assert [(rule.score, rule.message) for rule in expected["mixed/c.py"].rules] == [((30, 30), "too small")]
    (folder,) = expected["wrong_answer/difference.py"].rules
    assert (folder.permitted, folder.required) == (
        {*wrong, Verdict.RTE, Verdict.MLE},
        {Verdict.RTE, Verdict.MLE, Verdict.OLE},
    )


def test_choices_in_a_pattern_over_cases_are_one_rule() -> None:
    pattern = "secret/{1,2}-*{ a, b }"
    assert [matches(f"secret/{name}", pattern) for name in ("1-xa", "2-b", "3-a", "1-c")] == [True, True, False, False]
    assert matches("secret/[1]?/deep", "secret/[1]?")
    assert not matches("secret/1x", "secret/[1]?")
    with pytest.raises(PackageError, match="stands for more than"):
        matches("x", "{a,b}" * 20)


def test_one_output_validator_may_be_all_the_files_of_its_folder(tmp_path: Path) -> None:
    for folder, settings in (("output_validator", "problem_format_version: 2025-09\n"), ("output_validators", "")):
        files: Sources = {
            "problem.yaml": f"{settings}name: x\n" + ("validation: custom" if not settings else f"uuid: {UUID}"),
            f"{folder}/check.cc": '#include "check.h"',
            f"{folder}/check.h": "int main() { return 42; }",
            f"{folder}/check.o": b"\xff",
            f"{folder}/__pycache__/x.pyc": b"\xff",
        }
        validator = read(tmp_path / folder, LEGACY, files).checker.validator
        assert validator is not None
        assert (validator.language, [*validator.more_files]) == ("cpp", ["check.h"])


def test_input_validators_get_their_own_arguments(tmp_path: Path) -> None:
    given = "input_validator_args: {small: ['--most', '{{most}}'], validate: []}\n"
    changes: Sources = {"data/secret/test_group.yaml": given, "input_validators/small/check.py": VALIDATE_INPUT}
    package = read(tmp_path, NEWEST, changes)
    by_name = {program.path: [*package.cases[-1].arguments_of(program)] for program in package.input_validators}
    assert by_name == {"input_validators/small": ["--most", "1000"], "input_validators/validate.py": []}
    with pytest.raises(PackageError, match=r"input_validator_args\.other: unknown key"):
        read(tmp_path, NEWEST, {"data/secret/test_group.yaml": "input_validator_args: {other: []}\n"})


def test_constants_may_have_several_spellings(tmp_path: Path) -> None:
    constants = "constants: {most: {value: 1000, words: a thousand}}"
    changes: Sources = {
        "problem.yaml": f"problem_format_version: 2025-09\nname: x\nuuid: {UUID}\n{constants}\n",
        "statement/problem.en.md": "At most {{most}}: {{most.words}}, {{least}}.\n",
    }
    assert "At most 1000: a thousand, {{least}}." in read(tmp_path, NEWEST, changes).statement


def test_a_package_of_domjudge_needs_no_other_settings(tmp_path: Path) -> None:
    settings = "name = 'Sums'\ntimelimit='2.5'\nspecial_compare = ''\n"
    changes: Sources = {"problem.yaml": None, ".timelimit": None, "domjudge-problem.ini": settings}
    package = read(tmp_path, LEGACY, changes)
    assert (package.config.name, package.config.limits.time_limit_ms) == ("Sums", 2500)


LEGACY_SCORING: Sources = {
    "problem.yaml": "name: x\ntype: scoring\ngrading: {show_test_data_groups: true}",
    "data/testdata.yaml": "on_reject: continue\ngrader_flags: ignore_sample\n",
    "data/secret/testdata.yaml": "on_reject: continue\ngrader_flags: first_error accept_if_any_accepted\n",
    "data/secret/a/testdata.yaml": "accept_score: 40\ngrader_flags: min\non_reject: break\n",
    "data/secret/b/testdata.yaml": "accept_score: 60\ngrader_flags: min\non_reject: break\n",
    "data/secret/01-small.in": None,
    "data/secret/01-small.ans": None,
    "data/secret/02-negative.in": None,
    "data/secret/02-negative.ans": None,
    **{f"data/secret/{group}/{n}.{end}": "1 1\n" for group in "ab" for n in (1, 2) for end in ("in", "ans")},
}
NEW_SCORING: Sources = {
    **LEGACY_SCORING,
    "problem.yaml": "problem_format_version: 2025-09\nname: x\ntype: scoring\nlimits: {time_limit: 1}",
    "data/testdata.yaml": None,
    "data/secret/testdata.yaml": None,
    "data/secret/a/testdata.yaml": None,
    "data/secret/b/testdata.yaml": None,
    "data/secret/a/test_group.yaml": "max_score: 40\n",
    "data/secret/b/test_group.yaml": "max_score: 60\nrequire_pass: secret/a\n",
}


@pytest.mark.parametrize(
    ("package", "changes", "verdicts", "score"),
    [
        (LEGACY, LEGACY_SCORING, "AC AC AC AC AC", 100),
        (LEGACY, LEGACY_SCORING, "WA AC AC WA AC", 40),
        (LEGACY, LEGACY_SCORING, "AC WA AC AC AC", 60),
        (LEGACY, LEGACY_SCORING, "AC WA AC AC TLE", 0),
        (NEWEST, NEW_SCORING, "AC AC AC AC AC", 100),
        (NEWEST, NEW_SCORING, "AC AC AC WA AC", 40),
        (NEWEST, NEW_SCORING, "AC WA AC AC AC", 0),
    ],
)
def test_scores_are_counted_as_kattis_does(
    package: Sources, changes: Sources, verdicts: str, score: float, tmp_path: Path
) -> None:
    scoring = read(tmp_path, package, changes)
    grades = grade(scoring.groups, scoring.cases, [Verdict(word) for word in verdicts.split()])
    assert grades[""].score == score
    assert full_score(scoring.groups, scoring.cases) == 100


def test_files_for_readers_are_kept(tmp_path: Path) -> None:
    package = read(
        tmp_path,
        LEGACY,
        {
            "problem_statement/problem.tex": "\\includegraphics{cave}",
            "problem_statement/cave.png": b"png",
            "problem_statement/unused.png": b"png",
            "problem_statement/problem.en.pdf": b"%PDF",
            "attachments/example.zip": b"zip",
            "solution/solution.en.md": "Add them. ![](sum.png)\n",
            "solution/sum.png": b"png",
        },
    )
    assert [attachment.path for attachment in package.attachments] == [
        "problem_statement/cave.png",
        "problem_statement/problem.en.pdf",
        "solution/sum.png",
        "attachments/example.zip",
    ]
    assert package.statement.startswith("![](cave.png)")
    assert package.editorial == "Add them. ![](sum.png)\n"


def test_a_pdf_may_be_all_the_statement_there_is(tmp_path: Path) -> None:
    package = read(tmp_path, LEGACY, {"problem_statement/problem.tex": None, "problem_statement/problem.pdf": b"%PDF"})
    assert package.statement.startswith("[problem.pdf](problem.pdf)")


def test_what_is_left_out_is_told_by_name(tmp_path: Path) -> None:
    package = read(
        tmp_path,
        LEGACY,
        {
            "README.md": "",
            "output_visualizer/run.py": "",
            "problem_statement/problem.sv.tex": "Hej",
            "problem_statement/problem.tex": "\\mystery{x}",
            "input_validators/v.ctd": "INT(1,2)",
            "input_validators/check.sh": "exit 42",
            "output_validators/x.py": "",
            "submissions/lost.py": "",
            "submissions/thoughts/x.py": "",
            "data/bad/1.in": "",
            "data/secret/01-small.png": b"",
        },
    )
    told = "\n".join(package.notes)
    for name in (
        "README.md",
        "output_visualizer",
        "problem.sv.tex",
        "\\mystery",
        "v.ctd",
        "check.sh",
        "output_validators",
        "lost.py",
        "thoughts/x.py",
        "data/bad",
    ):
        assert name in told
    assert "01-small.png" in told


REFUSED: dict[str, tuple[Sources, Sources, list[str]]] = {
    "unknown version": (DRAFT, {"problem.yaml": "problem_format_version: 2030-01"}, ["problem_format_version", "2030"]),
    "unknown key": (DRAFT, {"problem.yaml": "problem_format_version: 2023-07\nnme: x"}, ["nme", "unknown key"]),
    "submit-answer": (
        NEWEST,
        {"problem.yaml": "problem_format_version: 2025-09\ntype: submit-answer"},
        ["type", "submit-answer"],
    ),
    "multi-pass without a validator": (
        NEWEST,
        {"problem.yaml": "problem_format_version: 2025-09\nname: x\ntype: multi-pass"},
        ["output_validator", "multi-pass"],
    ),
    "passes": (
        NEWEST,
        {"problem.yaml": "problem_format_version: 2025-09\ntype: multi-pass\nlimits: {validation_passes: 1}"},
        ["limits.validation_passes", "from 2"],
    ),
    "answers alone": (
        DRAFT,
        {"problem.yaml": "problem_format_version: 2023-07\ntype: submit-answer"},
        ["submit-answer"],
    ),
    "validator's score": (LEGACY, {"problem.yaml": "validation: custom score"}, ["validation", "score"]),
    "no validator": (LEGACY, {"problem.yaml": "validation: custom"}, ["output_validators", "missing"]),
    "no interactor": (INTERACTIVE, {"output_validator/guess.py": None}, ["output_validator", "missing"]),
    "two validators": (INTERACTIVE, {"output_validator/b.py": ""}, ["output_validator", "2 programs"]),
    "validator in Haskell": (
        INTERACTIVE,
        {"output_validator/guess.py": None, "output_validator/v.hs": "x"},
        ["output_validator/v.hs", "no language"],
    ),
    "build script": (
        INTERACTIVE,
        {"output_validator/guess.py": None, "output_validator/v/build": "x"},
        ["output_validator/v", "build and run scripts"],
    ),
    "included files": (LEGACY, {"include/cpp/x.h": ""}, ["include", "added to every submission"]),
    "graders": (LEGACY, {"graders/g.py": ""}, ["graders"]),
    "custom grading": (LEGACY, {"data/secret/testdata.yaml": "grading: custom"}, ["grading", "not supported"]),
    "to be small": (LEGACY, {"problem.yaml": "type: scoring\ngrading: {objective: min}"}, ["grading.objective", "min"]),
    "unbounded": (
        NEWEST,
        {**NEW_SCORING, "data/secret/a/test_group.yaml": "max_score: unbounded"},
        ["max_score", "unbounded"],
    ),
    "static validation": (NEWEST, {"static_validator/v.py": ""}, ["static_validator"]),
    "files of a case": (NEWEST, {"data/secret/01-small.files/x": ""}, ["01-small.files", "not supported"]),
    "command line": (NEWEST, {"data/secret/01-small.yaml": "args: [-x]"}, ["01-small.yaml", "args"]),
    "unknown flag": (LEGACY, {"problem.yaml": "validator_flags: sloppy"}, ["sloppy"]),
    "no answer": (LEGACY, {"data/secret/01-small.ans": None}, ["data/secret/01-small.in", "01-small.ans"]),
    "no input": (LEGACY, {"data/secret/01-small.in": None}, ["data/secret/01-small.ans", "01-small.in"]),
    "binary input": (LEGACY, {"data/secret/01-small.in": b"\xff"}, ["data/secret/01-small.in", "UTF-8"]),
    "time limit": (LEGACY, {".timelimit": "soon"}, [".timelimit", "soon"]),
    "output limit": (LEGACY, {"problem.yaml": "limits: {output: 100000}"}, ["limits.output"]),
    "verdict": (NEWEST, {"submissions/submissions.yaml": "accepted: {permitted: [OK]}"}, ["accepted.permitted", "OK"]),
    "name of a file": (
        LEGACY,
        {"submissions/accepted/x/main.py": "", "submissions/accepted/x/a b.py": ""},
        ["submissions/accepted/x", "a b.py"],
    ),
    "LaTeX": (LEGACY, {"problem_statement/problem.tex": "\\begin{itemize}"}, ["problem.tex", "itemize"]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_supported_is_refused_by_name(name: str, tmp_path: Path) -> None:
    package, changes, words = REFUSED[name]
    with pytest.raises(PackageError) as caught:
        read(tmp_path, package, changes)
    assert [word for word in words if word not in str(caught.value)] == [], caught.value
