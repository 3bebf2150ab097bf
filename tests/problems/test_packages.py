import os
from pathlib import Path

import pytest

from judge.engine import Limits, Verdict
from problems import packages
from problems.kinds import Difficulty, Kind
from problems.packages import PackageCase, PackageError

from .conftest import PACKAGE, MakePackage

YAML = PACKAGE["problem.yaml"]
SIGNATURE = YAML[YAML.index("  signature:") :]


def test_a_package_is_read_whole(make_package: MakePackage) -> None:
    package = packages.read(make_package({"data/sample/1.desc": "1 and 2 make 3.\n"}))
    assert package.slug == "add-up"
    assert package.config.name == "Add Two Numbers Up"
    assert (package.config.kind, package.config.difficulty) == (Kind.FUNCTION, Difficulty.EASY)
    assert package.config.limits == Limits(time_limit_ms=1500, memory_limit_kib=128 * 1024)
    assert (package.config.tags, package.config.hints) == (("math",), ("There is an operator for it.",))
    assert package.statement == "Add `a` and `b`.\n"
    sample, secret = package.cases
    assert (sample.is_sample, sample.input.split(), sample.expected) == (True, ["1", "2"], "3")
    assert sample.explanation == "1 and 2 make 3."
    assert (secret.name, secret.is_sample, secret.expected) == ("negative", False, "-3")
    assert [(s.path, s.program and s.program.language, s.expected.verdicts) for s in package.submissions] == [
        ("submissions/accepted/adds.py", "python3", {Verdict.AC}),
        ("submissions/wrong_answer/subtracts.py", "python3", {Verdict.WA}),
    ]


def test_a_signature_and_cases_are_enough(tmp_path: Path) -> None:
    (tmp_path / "data/secret").mkdir(parents=True)
    (tmp_path / "problem.yaml").write_text(f"leetsim:\n{SIGNATURE}")
    (tmp_path / "data/secret/cases.jsonl").write_text('{"input": [1, 2], "expected": 3}\n\n{"input": [0, 0]}')
    package = packages.read(tmp_path)
    assert (package.config.name, package.config.kind, package.config.limits) == (tmp_path.name, Kind.FUNCTION, Limits())
    assert [(case.name, case.expected) for case in package.cases] == [("cases-1", "3"), ("cases-3", None)]


def test_a_stdio_problem_keeps_its_text_byte_for_byte(make_package: MakePackage) -> None:
    package = packages.read(
        make_package(
            {
                "problem.yaml": "name: Echo",
                "data/sample/1.in": "a\r\n\n b",
                "data/sample/1.ans": "é\n",
                "data/secret/cases.jsonl": '{"input": "x\\ty\\n", "expected": ""}',
            }
        )
    )
    assert package.config.kind is Kind.STDIO
    assert [(case.input, case.expected) for case in package.cases] == [("a\r\n\n b", "é\n"), ("x\ty\n", "")]


def test_samples_come_first_in_the_order_of_their_numbers(make_package: MakePackage) -> None:
    package = packages.read(make_package({f"data/sample/{n}.in": f"{n} {n}" for n in (10, 2)}))
    assert [case.name for case in package.cases] == ["1", "2", "10", "negative"]


def test_expected_lists_and_trees_have_one_form(make_package: MakePackage) -> None:
    yaml = YAML.replace("return: {type: integer}", "return: {type: TreeNode}")
    lines = '{"input": [1, 2], "expected": null}\n{"input": [1, 2], "expected": [1, null, 2, null, null]}'
    package = packages.read(make_package({"problem.yaml": yaml, "data/secret/cases.jsonl": lines}))
    assert [case.expected for case in package.cases if not case.is_sample] == ["[]", "[1,null,2]"]


def test_the_programs_of_a_package_are_read_with_it(make_package: MakePackage) -> None:
    helper = "helper: {classname: A, program: helpers/a.py, methods: [{name: f, params: [], return: {type: integer}}]}"
    yaml = YAML.replace("return: {type: integer}", "return: {type: integer}, " + helper)
    yaml += "  checker: {program: checkers/c.py}"
    programs = {"helpers/a.py": "class A: ...", "checkers/c.py": "def check(*three): ..."}
    task = packages.read(make_package({"problem.yaml": yaml, **programs})).task("", "python3")
    assert task.signature and task.signature.helper
    assert task.signature.helper.source == "class A: ..."
    assert task.checker.source == "def check(*three): ..."


REFUSED = {
    "no problem.yaml": ({"problem.yaml": None}, ["problem.yaml", "missing"]),
    "broken yaml": ({"problem.yaml": "name: [x"}, ["problem.yaml line 1"]),
    "not a mapping": ({"problem.yaml": "- x"}, ["problem.yaml", "must be a mapping"]),
    "deep yaml": ({"problem.yaml": "[" * 10_000}, ["problem.yaml", "nested too deeply"]),
    "alias": ({"problem.yaml": "name: &a x\nsource: *a"}, ["problem.yaml line 2", "aliases"]),
    "key twice": ({"problem.yaml": "name: x\nname: y"}, ["problem.yaml line 2", "'name'", "twice"]),
    "huge number": ({"problem.yaml": f"limits: {{time_limit: 0x{'f' * 9999}}}"}, ["line 1", "number is too long"]),
    "python object": ({"problem.yaml": "name: !!python/object/apply:os.getcwd []"}, ["problem.yaml line 1"]),
    "unknown key": ({"problem.yaml": YAML + "\nvalidation: custom"}, ["validation", "unknown key"]),
    "unknown own key": ({"problem.yaml": YAML + "  chekcer: exact"}, ["leetsim.chekcer", "unknown key"]),
    "unknown limit": ({"problem.yaml": YAML.replace("memory", "mem")}, ["limits.mem", "unknown key"]),
    "other format": ({"problem.yaml": "problem_format_version: 1999-01"}, ["problem_format_version", "1999-01"]),
    "bad uuid": ({"problem.yaml": "uuid: 7"}, ["uuid"]),
    "name not text": ({"problem.yaml": "name: [x]"}, ["name", "must be text"]),
    "name a date": ({"problem.yaml": "name: 2024-01-01"}, ["name", "date"]),
    "time as text": ({"problem.yaml": YAML.replace("1.5", "fast")}, ["limits.time_limit", "number", "fast"]),
    "time not a number": ({"problem.yaml": YAML.replace("1.5", ".nan")}, ["limits.time_limit", "number"]),
    "no time": ({"problem.yaml": YAML.replace("1.5", "0")}, ["limits.time_limit", "more than 0"]),
    "much memory": ({"problem.yaml": YAML.replace("128", "1000000")}, ["limits.memory", "MiB"]),
    "bad kind": ({"problem.yaml": YAML.replace("function", "functional")}, ["leetsim.kind", "function, stdio"]),
    "no signature": ({"problem.yaml": YAML.replace(SIGNATURE, "")}, ["leetsim.signature", "needs a signature"]),
    "stdio signature": ({"problem.yaml": YAML.replace("function", "stdio")}, ["leetsim.signature", "takes no"]),
    "bad type": ({"problem.yaml": YAML.replace("{type: integer}", "{type: int}")}, ["leetsim.signature", "int"]),
    "bad checker": ({"problem.yaml": YAML + "  checker: sorted"}, ["leetsim.checker", "sorted"]),
    "checker a number": ({"problem.yaml": YAML + "  checker: 7"}, ["leetsim.checker", "7"]),
    "checker not there": (
        {"problem.yaml": YAML + "  checker: {program: checkers/x.py}"},
        ["checkers/x.py", "expected"],
    ),
    "checker elsewhere": (
        {"problem.yaml": YAML + "  checker: {program: generators/x.py}", "generators/x.py": ""},
        ["generators/x.py", "checkers/"],
    ),
    "bad difficulty": ({"problem.yaml": YAML.replace("easy", "trivial")}, ["leetsim.difficulty", "easy, medium"]),
    "bad tag": ({"problem.yaml": YAML.replace("[math]", "[Hash Table]")}, ["leetsim.tags", "Hash Table"]),
    "hint not text": ({"problem.yaml": YAML.replace("[There is", "[7, There is")}, ["leetsim.hints", "7"]),
    "not UTF-8": ({"statement/problem.en.md": b"\xff"}, ["statement/problem.en.md", "byte 0", "UTF-8"]),
    "NUL": ({"submissions/accepted/adds.py": "\0"}, ["submissions/accepted/adds.py", "NUL"]),
    "other statement": ({"statement/problem.sv.md": ""}, ["statement/problem.sv.md", "not supported"]),
    "validators": ({"output_validators/v.py": ""}, ["output_validators", "not supported"]),
    "included files": ({"include/python3/x.py": ""}, ["include", "not supported"]),
    "unknown folder": ({"visualizer/v.py": ""}, ["visualizer", "not supported"]),
    "odd file name": ({"data/sample/a\tb.in": ""}, ["data/sample/a\\tb.in", "file name"]),
    "deep folders": ({"data/" + "d/" * 10 + "x.in": ""}, ["nested"]),
    "rules of a group": ({"data/secret/testdata.yaml": ""}, ["data/secret/testdata.yaml", "not supported"]),
    "case elsewhere": ({"data/extra/1.in": ""}, ["data/extra", "not supported"]),
    "checktestdata": ({"input_validators/v.ctd": "INT(1,2)"}, ["input_validators/v.ctd", "not supported"]),
    "similar not a slug": ({"problem.yaml": YAML + "  similar: [Two Sum]"}, ["leetsim.similar", "Two Sum"]),
    "answer alone": ({"data/secret/7.ans": "1"}, ["data/secret/7.ans", "7.in"]),
    "input not JSON": ({"data/sample/1.in": "one\n2"}, ["data/sample/1", "input", "argument 1 (a)"]),
    "wrong type of input": ({"data/sample/1.in": '1\n"2"'}, ["data/sample/1", "argument 2 (b)"]),
    "one input too few": ({"data/sample/1.in": "1"}, ["data/sample/1", "input"]),
    "deep input": ({"data/sample/1.in": "[" * 10_000}, ["data/sample/1", "deep"]),
    "answer not JSON": ({"data/sample/1.ans": "three"}, ["data/sample/1", "JSON"]),
    "line not JSON": ({"data/secret/cases.jsonl": "\n{"}, ["data/secret/cases.jsonl line 2", "JSON"]),
    "deep line": ({"data/secret/cases.jsonl": "[" * 10_000}, ["cases.jsonl line 1", "nested too deeply"]),
    "line not an object": ({"data/secret/cases.jsonl": "[1]"}, ["cases.jsonl line 1", "object"]),
    "line without input": ({"data/secret/cases.jsonl": '{"expected": 1}'}, ["line 1", "input", "missing"]),
    "unknown key in line": ({"data/secret/cases.jsonl": '{"input": [1, 2], "output": 3}'}, ["line 1", "'output'"]),
    "line of another type": ({"data/secret/cases.jsonl": '{"input": [1, true]}'}, ["line 1", "argument 2 (b)"]),
    "half a character": ({"data/secret/cases.jsonl": '{"name": "\\ud800", "input": [1, 2]}'}, ["surrogate"]),
    "no cases": ({"data/sample/1.in": None, "data/sample/1.ans": None, "data/secret/cases.jsonl": ""}, ["no cases"]),
    "unknown verdict": ({"submissions/slow/x.py": ""}, ["submissions/slow/x.py", "not supported"]),
    "no program": ({"submissions/accepted/notes.txt": ""}, ["submissions/accepted/notes.txt", "not supported"]),
    "large source": ({"submissions/accepted/x.py": "#" * 65537}, ["submissions/accepted/x.py", "65536"]),
    "generator in C": ({"generators/big.c": ""}, ["generators/big.c", "Python"]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_wrong_is_refused_by_name(name: str, make_package: MakePackage) -> None:
    files, words = REFUSED[name]
    with pytest.raises(PackageError) as caught:
        packages.read(make_package(files))
    message = str(caught.value)
    assert [word for word in words if word not in message] == [], message
    assert len(message) < 500


def test_a_link_inside_the_package_is_followed(make_package: MakePackage) -> None:
    folder = make_package()
    (folder / "data/secret/again.in").symlink_to("../sample/1.in")
    assert [case.name for case in packages.read(folder).cases] == ["1", "again", "negative"]


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("/etc/passwd", "leaves"),
        ("../../../../x", "leaves"),
        ("nothing", "nowhere"),
        ("2.in", "nowhere"),
        (".", "lies in"),
    ],
)
def test_a_link_to_elsewhere_is_refused(target: str, problem: str, make_package: MakePackage) -> None:
    folder = make_package()
    (folder.parent.parent / "x").write_text("1\n2")
    (folder / "data/sample/2.in").symlink_to(target)
    with pytest.raises(PackageError, match=rf"data/sample/2\.in: .*{problem}"):
        packages.read(folder)


def test_a_pipe_is_refused_and_not_waited_for(make_package: MakePackage) -> None:
    folder = make_package()
    os.mkfifo(folder / "data/sample/2.in")
    with pytest.raises(PackageError, match=r"data/sample/2\.in: must be a file"):
        packages.read(folder)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="no such folder"):
        packages.read(tmp_path / "nothing")


def test_a_slug_is_found_in_the_catalogue_and_a_path_where_it_leads(make_package: MakePackage) -> None:
    folder = make_package()
    assert packages.find("two-sum") == packages.CATALOG / "two-sum"
    assert packages.find(str(folder)) == folder


def test_samples_alone_make_a_task(make_package: MakePackage) -> None:
    package = packages.read(make_package())
    task = package.task("source", "python3", samples_only=True)
    assert [case.name for case in task.cases] == ["1"]
    assert isinstance(package.cases[0], PackageCase)
