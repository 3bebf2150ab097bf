"""Packages of Polygon. The testlib here is a stand-in with its interface: the real one is its author's to give."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from problems import importing, packages, polygon
from problems.models import Problem
from problems.packages import PackageError

from .kattis import Sources, write
from .test_import_package import import_package, verdicts

pytestmark = pytest.mark.django_db

XML = """<?xml version="1.0" encoding="utf-8"?>
<problem short-name="adding" url="https://polygon.example/adding">
  <names><name language="english" value="Adding Up"/><name language="russian" value="Сложение"/></names>
  <judging input-file="" output-file="">
    <testset name="tests">
      <time-limit>1500</time-limit><memory-limit>268435456</memory-limit><test-count>2</test-count>
      <input-path-pattern>tests/%02d</input-path-pattern><answer-path-pattern>tests/%02d.a</answer-path-pattern>
      <tests><test method="manual" sample="true"/><test method="generated"/></tests>
    </testset>
  </judging>
  <assets>
    CHECKER
    <validators><validator><source path="files/validator.cpp" type="cpp.g++17"/></validator></validators>
    <solutions>
      <solution tag="main"><source path="solutions/main.cpp" type="cpp.g++17"/></solution>
      <solution tag="wrong-answer"><source path="solutions/minus.py" type="python.3"/></solution>
      <solution tag="time-limit-exceeded"><source path="solutions/slow.py" type="python.3"/></solution>
    </solutions>
  </assets>
  <tags><tag value="number theory"/></tags>
</problem>
"""
STANDARD = '<checker name="std::ncmp.cpp" type="testlib"><source path="check.cpp" type="cpp.g++17"/></checker>'
OWN = '<checker type="testlib"><source path="files/check.cpp" type="cpp.g++17"/></checker>'
TESTLIB = r"""
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
enum Result { _ok = 0, _wa = 1, _pe = 2, _fail = 3 };
struct Stream {
  FILE* file = nullptr;
  int readInt() { int value; if (fscanf(file, "%d", &value) != 1) exit(_pe); return value; }
  int readInt(int low, int high) {
    int value = readInt();
    if (low <= value && value <= high) return value;
    fprintf(stderr, "FAIL %d is not from %d to %d\n", value, low, high);
    exit(_fail);
  }
  void readEof() { int rest; if (fscanf(file, " %n", &rest) == EOF) return; if (fgetc(file) != EOF) exit(_fail); }
};
static Stream inf, ouf, ans;
inline void registerTestlibCmd(int argc, char* argv[]) {
  if (argc < 4) exit(_fail);
  inf.file = fopen(argv[1], "r"); ouf.file = fopen(argv[2], "r"); ans.file = fopen(argv[3], "r");
}
inline void registerValidation(int, char*[]) { inf.file = stdin; }
inline void quitf(Result result, const char* format, ...) {
  va_list arguments; va_start(arguments, format); vfprintf(stderr, format, arguments); va_end(arguments);
  exit(result);
}
"""
CHECK = r"""
#include "testlib.h"
int main(int argc, char* argv[]) {
  registerTestlibCmd(argc, argv);
  int expected = ans.readInt(), given = ouf.readInt();
  if (expected != given) quitf(_wa, "expected %d, found %d", expected, given);
  quitf(_ok, "right");
}
"""
# Without a return, as most are: it must stay a real main.
VALIDATOR = r"""
#include "testlib.h"
int main(int argc, char* argv[]) {
  registerValidation(argc, argv);
  inf.readInt(-1000, 1000);
  inf.readInt(-1000, 1000);
  inf.readEof();
}
"""
WHOLE = XML.replace("CHECKER", OWN)
POLYGON: Sources = {
    "problem.xml": WHOLE,
    "files/testlib.h": TESTLIB,
    "files/check.cpp": CHECK,
    "files/validator.cpp": VALIDATOR,
    "tests/01": "1 2\r\n",
    "tests/01.a": "3\r\n",
    "tests/02": "5 6\n",
    "tests/02.a": "11\n",
    "statement-sections/english/legend.tex": "Add $a$ and $b$.",
    "statement-sections/english/input.tex": "Both.",
    "statement-sections/english/example.01": "1 2",
    "solutions/main.cpp": "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b; }",
    "solutions/minus.py": "a, b = map(int, input().split())\nprint(a - b)",
    "solutions/slow.py": "while True: pass",
    "doall.sh": "",
}


@pytest.mark.parametrize("checker", [OWN, STANDARD], ids=["own checker", "standard checker"])
def test_a_package_of_polygon_becomes_a_problem(checker: str, tmp_path: Path) -> None:
    folder = write(tmp_path / "adding", POLYGON, {"problem.xml": XML.replace("CHECKER", checker)})
    rows, printed = import_package(folder)
    assert verdicts(rows) == {
        "accepted/main.cpp": ("AC", "yes"),
        "time_limit_exceeded/slow.py": ("TLE", "yes"),
        "wrong_answer/minus.py": ("WA", "yes"),
    }, printed
    problem = Problem.objects.get()
    revision = problem.current_revision
    assert revision is not None
    assert (problem.title, revision.time_limit_ms, revision.memory_limit_kib) == ("Adding Up", 1500, 256 * 1024)
    assert [case.is_sample for case in revision.cases.all()] == [True, False]
    assert "<h2>Input</h2>" in revision.statement_html
    assert [tag.name for tag in problem.tags.all()] == ["number-theory"]


def test_its_validator_refuses_by_its_own_words(tmp_path: Path) -> None:
    folder = write(tmp_path / "adding", POLYGON, {"tests/02": "5000 6\n", "tests/02.a": "5006\n"})
    _, printed = import_package(folder)
    assert "input_validators/validator1 refuses it: FAIL 5000 is not from -1000 to 1000" in printed


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"problem.xml": "<problem"}, "problem.xml"),
        ({"problem.xml": XML.replace("CHECKER", "")}, "checker is missing"),
        ({"problem.xml": XML.replace("CHECKER", f"{OWN}<interactor/>")}, "interactive problems of Polygon"),
        ({"problem.xml": WHOLE.replace('input-file=""', 'input-file="a.in"')}, "input-file 'a.in'"),
        ({"tests/02.a": None}, "tests/02.a: is missing"),
        ({"solutions/main.cpp": None}, "solutions/main.cpp"),
        ({"files/testlib.h": None}, "testlib.h: is missing"),
        ({"problem.xml": WHOLE.replace("tests/%02d<", "%s%s<")}, "input-path-pattern"),
        ({"problem.xml": WHOLE.replace("tests/%02d<", "tests/%999999999d<")}, "input-path-pattern"),
        ({"problem.xml": WHOLE.replace("<time-limit>1500", "<time-limit>" + "9" * 5000)}, r"testset\.time-limit"),
        ({"problem.xml": '<!DOCTYPE x [<!ENTITY a "b">]><problem>&a;</problem>'}, "judging is missing"),
    ],
)
def test_what_is_not_supported_is_refused_by_name(changes: Sources, words: str, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(polygon, "TESTLIB_FOLDERS", ())
    folder = write(tmp_path / "adding", POLYGON, changes)
    with pytest.raises(PackageError, match=words):
        importing.read(folder, slug="adding")


def test_it_is_exported_as_a_kattis_package(tmp_path: Path) -> None:
    import_package(write(tmp_path / "adding", POLYGON))
    out = tmp_path / "out" / "adding"
    call_command("export_package", "adding", "--output", str(out), stdout=StringIO())
    package = packages.read(out)
    assert package.checker.validator is not None
    assert "testlib.h" in package.checker.validator.more_files
