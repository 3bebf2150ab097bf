"""Packages from elsewhere, on their whole way: read, judged, stored, written again."""

import zipfile
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from problems import exporting, packages
from problems.models import Problem, Revision, Verification
from problems.revisions import read_content

from .conftest import MakePackage
from .kattis import ADDS_IN_C, DRAFT, INTERACTIVE, LEGACY, MULTI_PASS, NEWEST, Sources, write

pytestmark = pytest.mark.django_db

# Two sums are right: a validator that takes any order of the words, and a message for what is not.
CHECK = r"""
#include "check.h"
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
int main(int argc, char** argv) {
  std::ifstream answer(argv[2]);
  auto expected = words(answer), given = words(std::cin);
  std::ofstream(std::string(argv[3]) + "/judgemessage.txt") << given.size() << " words";
  return expected == given ? 42 : 43;
}
"""
IN_JAVA = """
import java.util.Scanner;

public class Start {
    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        int sum = Adder.add(in.nextInt(), in.nextInt());
        System.out.println(sum == 10 ? "ten 10" : sum);
    }
}
"""
CHECK_HEADER = r"""
#include <istream>
#include <set>
#include <string>
std::multiset<std::string> words(std::istream&);
"""
CHECK_WORDS = r"""
#include "check.h"
std::multiset<std::string> words(std::istream& in) {
  std::multiset<std::string> found;
  for (std::string word; in >> word;) found.insert(word);
  return found;
}
"""


def import_package(path: Path, *options: str) -> tuple[dict[str, list[str]], str]:
    """The table's rows by submission, and all that was printed, with the error."""
    out = StringIO()
    try:
        call_command("import_package", str(path), *options, stdout=out)
        printed = out.getvalue()
    except CommandError as error:
        printed = f"{out.getvalue()}error: {error}"
    rows = (line.split() for line in printed.splitlines() if line.startswith("  submissions/"))
    return {row[0].removeprefix("submissions/"): row[1:] for row in rows}, printed


def verdicts(rows: dict[str, list[str]]) -> dict[str, tuple[str, str]]:
    return {path: (row[1], row[3] if len(row) > 3 else "") for path, row in rows.items()}


@pytest.mark.parametrize("package", [LEGACY, DRAFT, NEWEST], ids=["legacy", "2023-07", "2025-09"])
def test_a_package_of_each_version_becomes_a_problem_that_nobody_sees_yet(package: Sources, tmp_path: Path) -> None:
    rows, printed = import_package(write(tmp_path / "Adding Up", package))
    assert verdicts(rows) == {"accepted/sum.py": ("AC", "yes"), "wrong_answer/difference.py": ("WA", "yes")}, printed
    problem = Problem.objects.get()
    assert (problem.slug, problem.title, problem.is_published) == ("adding-up", "Adding Up", False)
    revision = problem.current_revision
    assert revision is not None
    assert (revision.kind, revision.time_limit_ms, revision.is_native) == ("stdio", 2000, False)
    assert "<math" in revision.statement_html
    assert "Sample 1" in revision.statement_html
    assert [case.expected for case in revision.task_cases()] == ["3\n", "10\n", "-7\n"]
    assert Verification.objects.get().is_right


def test_it_is_published_when_that_is_asked_for(tmp_path: Path, client: Client) -> None:
    _, printed = import_package(write(tmp_path / "adding", LEGACY), "--publish", "--slug", "sum-of-two")
    assert "sum-of-two: revision 1, published" in printed
    page = client.get("/problems/sum-of-two/").content.decode()
    assert "A contest · license: cc by-sa" in page


def test_checking_keeps_nothing(tmp_path: Path) -> None:
    rows, _ = import_package(write(tmp_path / "adding", LEGACY), "--check")
    assert rows
    assert not Problem.objects.exists()


def test_a_time_limit_is_measured_where_there_is_none(tmp_path: Path) -> None:
    changes: Sources = {
        ".timelimit": None,
        "submissions/accepted/slow.py": "import time\n"
        "while time.process_time() < 0.25: pass\nprint(sum(map(int, input().split())))",
        "submissions/time_limit_exceeded/endless.py": "while True: pass",
    }
    rows, printed = import_package(write(tmp_path / "adding", LEGACY, changes))
    assert "the time limit is measured: 2 s, as the slowest accepted submission took" in printed
    assert verdicts(rows)["time_limit_exceeded/endless.py"] == ("TLE", "yes")


def test_validators_and_submissions_of_several_files_in_several_languages(tmp_path: Path) -> None:
    changes: Sources = {
        "problem.yaml": "name: Any order\nvalidation: custom",
        "output_validators/check/check.cc": CHECK,
        "output_validators/check/check.h": CHECK_HEADER,
        "output_validators/check/words.cc": CHECK_WORDS,
        "data/secret/01-small.ans": "10\nten\n",
        "data/secret/02-negative.ans": "-7\n",
        "submissions/accepted/sum.py": None,
        "submissions/accepted/sum/main.py": "from words import say\nfor word in say(input()): print(word)\n",
        "submissions/accepted/sum/words.py": "def say(line):\n    total = sum(map(int, line.split()))\n"
        "    return ['ten', total] if total == 10 else [total]\n",
        "submissions/accepted/in_java/Adder.java": "class Adder { static int add(int a, int b) { return a + b; } }",
        "submissions/accepted/in_java/Start.java": IN_JAVA,
        "submissions/wrong_answer/in_c/main.c": '#include "sum.h"\nint main(void) { say(); return 0; }\n',
        "submissions/wrong_answer/in_c/sum.h": "void say(void);\n",
        "submissions/wrong_answer/in_c/sum.c": ADDS_IN_C.replace("int main", "void say").replace("return 0;", ""),
    }
    rows, printed = import_package(write(tmp_path / "adding", LEGACY, changes))
    assert verdicts(rows) == {
        "accepted/in_java": ("AC", "yes"),
        "accepted/sum": ("AC", "yes"),
        "wrong_answer/difference.py": ("WA", "yes"),
        "wrong_answer/in_c": ("WA", "yes"),
    }, printed


def test_an_interactive_package(tmp_path: Path) -> None:
    rows, printed = import_package(write(tmp_path / "guess", INTERACTIVE))
    assert verdicts(rows) == {
        "accepted/bisects.py": ("AC", "yes"),
        "run_time_error/gives_up.py": ("RTE", "yes"),
        "time_limit_exceeded/late.py": ("TLE", "yes"),
        "wrong_answer/one.py": ("WA", "yes"),
    }, printed


def test_a_scoring_package(tmp_path: Path) -> None:
    gives_up = "a, b = map(int, input().split())\nprint(a + b if a > 0 else '')\n"
    changes: Sources = {
        "problem.yaml": "name: x\ntype: scoring\n",
        "data/testdata.yaml": "on_reject: continue\ngrader_flags: ignore_sample\n",
        "data/secret/testdata.yaml": "on_reject: continue\ngrader_flags: accept_if_any_accepted\naccept_score: 50\n",
        "submissions/partially_accepted/positive.py": gives_up,
        "submissions/partially_accepted/not_really.py": str(LEGACY["submissions/accepted/sum.py"]),
        "submissions/wrong_answer/half.py": f"# @EXPECTED_SCORE@: 50\n{gives_up}",
        "submissions/wrong_answer/difference.py": None,
    }
    rows, printed = import_package(write(tmp_path / "adding", LEGACY, changes))
    assert verdicts(rows) == {
        "accepted/sum.py": ("AC", "yes"),
        "partially_accepted/not_really.py": ("AC", "NO"),
        "partially_accepted/positive.py": ("WA", "yes"),
        "wrong_answer/half.py": ("WA", "yes"),
    }, printed
    assert "not_really.py: AC is wrong" in printed


def test_rules_in_submissions_yaml_are_checked_on_every_case(tmp_path: Path) -> None:
    rules = "mixed:\n  secret/*-small: {permitted: [AC]}\n  secret/*-negative: {required: [RTE]}\n"
    changes: Sources = {
        "submissions/submissions.yaml": rules,
        "submissions/mixed/right.py": "a, b = map(int, input().split())\nprint(a + b if a > 0 else 1 // 0)",
        "submissions/mixed/wrong.py": "print(3)",
    }
    rows, printed = import_package(write(tmp_path / "adding", NEWEST, changes))
    assert verdicts(rows)["mixed/right.py"] == ("RTE", "yes"), printed
    assert "WA is not permitted at case secret/01-small" in printed
    assert "none of MLE, OLE, RTE in secret/*-negative" in printed


def test_what_a_package_gets_wrong_is_told_and_it_stays_unpublished(tmp_path: Path) -> None:
    changes: Sources = {
        "submissions/wrong_answer/right.py": str(LEGACY["submissions/accepted/sum.py"]),
        "data/secret/03-large.in": "5000 1\n",
        "data/secret/03-large.ans": "5001\n",
    }
    _, printed = import_package(write(tmp_path / "adding", LEGACY, changes), "--publish")
    assert "case 03-large: input_validators/validate.py refuses it" in printed
    assert "submissions/wrong_answer/right.py: AC is wrong" in printed
    assert not Problem.objects.get().is_published


def test_a_new_import_of_a_published_problem_replaces_it_only_when_it_is_right(tmp_path: Path) -> None:
    folder = write(tmp_path / "adding", LEGACY)
    import_package(folder, "--publish")
    first = Revision.objects.get()
    write(folder, {"submissions/accepted/sum.py": "print(0)\n", "data/sample/1.in": "2 1\n"})
    import_package(folder)
    assert Problem.objects.get().current_revision == first
    write(folder, {"submissions/accepted/sum.py": LEGACY["submissions/accepted/sum.py"]})
    import_package(folder)
    assert Problem.objects.get().current_revision != first


def test_a_broken_package_is_named_and_nothing_is_kept(tmp_path: Path) -> None:
    _, printed = import_package(write(tmp_path / "adding", LEGACY, {"include/x.py": ""}))
    assert printed.startswith(f"error: {tmp_path / 'adding'}: include: not supported")
    assert not Problem.objects.exists()


def test_an_archive_is_imported_as_its_folder(tmp_path: Path) -> None:
    folder = write(tmp_path / "adding", LEGACY)
    with zipfile.ZipFile(tmp_path / "adding.zip", "w") as archive:
        for path in folder.rglob("*"):
            archive.write(path, path.relative_to(tmp_path))
    import_package(tmp_path / "adding.zip")
    (first,) = Revision.objects.all()
    import_package(folder)
    assert Revision.objects.get() == first


# --- and out again ----------------------------------------------------------------------------------------------------


def test_a_function_problem_is_exported_and_imported_identically(make_package: MakePackage, tmp_path: Path) -> None:
    changes = {
        "solution/solution.en.md": "Add them.\n",
        "input_validators/v.py": "import sys\nsys.exit(42)\n",
        "data/secret/cases.jsonl": '{"name": "1/2, größer", "input": [1, 2], "expected": 3}\n',
        "attachments/example.txt": "1 2\n",
    }
    folder = make_package(changes)
    call_command("sync_problems", catalog=folder.parent, stdout=StringIO())
    problem = Problem.objects.get()
    assert problem.current_revision is not None
    before = read_content(problem.current_revision)
    out = tmp_path / "out" / "add-up"
    call_command("export_package", "add-up", "--output", str(out), stdout=StringIO())
    problem.delete()
    _, printed = import_package(out)
    after = Problem.objects.get()
    assert after.current_revision is not None
    assert read_content(after.current_revision) == before, printed
    assert (after.title, after.difficulty) == ("Add Two Numbers Up", "easy")


@pytest.mark.parametrize("package", [LEGACY, INTERACTIVE, MULTI_PASS], ids=["words", "interactive", "passes"])
def test_a_stdio_problem_is_exported_and_imported_with_the_same_verdicts(package: Sources, tmp_path: Path) -> None:
    first, _ = import_package(write(tmp_path / "adding", package))
    revision = Revision.objects.get()
    out = tmp_path / "out" / "adding.zip"
    out.parent.mkdir()
    call_command("export_package", "adding", "--output", str(out), stdout=StringIO())
    second, printed = import_package(out, "--slug", "again")
    assert verdicts(second) == verdicts(first), printed
    assert {right for _, right in verdicts(first).values()} == {"yes"}
    again = Revision.objects.get(problem__slug="again")
    assert read_content(again).cases == read_content(revision).cases
    assert again.statement == revision.statement
    assert again.engine_limits == revision.engine_limits


def test_an_exported_conversation_is_not_followed_by_its_input(tmp_path: Path) -> None:
    package = packages.read(write(tmp_path / "guess", INTERACTIVE, {"data/sample/1.in": "750\n"}))
    again = packages.read_files(exporting.export(package).files, slug="guess")
    assert again.statement == package.statement


def test_arguments_of_validators_are_exported_for_each_group(tmp_path: Path) -> None:
    groups: Sources = {
        **{f"data/secret/{group}/1.{ending}": "1 1\n" for group in "ab" for ending in ("in", "ans")},
        "data/secret/a/testdata.yaml": "input_validator_flags: most=1\noutput_validator_flags: float_tolerance 3\n",
        "data/secret/b/testdata.yaml": "output_validator_flags: case_sensitive\n",
    }
    package = packages.read(write(tmp_path / "adding", LEGACY, groups))
    again = packages.read_files(exporting.export(package).files, slug="adding")
    assert again.cases == package.cases


def test_an_export_is_the_same_each_time(make_package: MakePackage) -> None:
    call_command("sync_problems", catalog=make_package().parent, stdout=StringIO())
    problem = Problem.objects.get()
    archives = [exporting.make_archive(exporting.export_problem(problem).files, "x") for _ in range(2)]
    assert archives[0] == archives[1]
