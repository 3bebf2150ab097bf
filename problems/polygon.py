"""Packages of Polygon (problem.xml), made into Kattis packages."""

import posixpath
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import yaml

from .packages.errors import PackageError
from .packages.files import Files, text_of
from .packages.programs import language_of

FILE = "problem.xml"
TESTLIB_FOLDERS = ("/usr/include", "/usr/local/include")
# Of a statement: title → file.
SECTIONS = {"": "legend", "Input": "input", "Output": "output", "Scoring": "scoring", "Notes": "notes"}
# Polygon's word for what a solution must get → the folder of a Kattis package.
FOLDERS = {
    "main": "accepted",
    "accepted": "accepted",
    "wrong-answer": "wrong_answer",
    "presentation-error": "wrong_answer",
    "time-limit-exceeded": "time_limit_exceeded",
    "memory-limit-exceeded": "run_time_error",
    "failed": "run_time_error",
    "rejected": "rejected",
}
# Its standard checkers that our own comparison does as well, and with what arguments.
STANDARD_CHECKERS = {
    "fcmp": "case_sensitive space_change_sensitive",
    "hcmp": "case_sensitive",
    "icmp": "case_sensitive",
    "lcmp": "case_sensitive",
    "ncmp": "case_sensitive",
    "nyesno": "",
    "rcmp": "float_absolute_tolerance 1.5e-6",
    "rcmp4": "float_tolerance 1e-4",
    "rcmp6": "float_tolerance 1e-6",
    "rcmp9": "float_tolerance 1e-9",
    "wcmp": "case_sensitive",
    "yesno": "",
}
# Programs of testlib stay as they are: this is linked to them, and acts before and after their main. A checker gets the
# paths of input, output and answer, and ends by 0 when the output is right, by 3 when it has failed itself.
CHECKER_WRAPPER = r"""
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void finish(int code, void*) { _exit(code == 0 ? 42 : code == 3 ? 3 : 43); }

__attribute__((constructor)) static void prepare(int, char** argv, char**) {
  static char output[] = "/tmp/output", message[4096], buffer[1 << 16];
  int file = open(output, O_CREAT | O_TRUNC | O_WRONLY, 0600);
  for (ssize_t count; (count = read(0, buffer, sizeof buffer)) > 0;)
    if (write(file, buffer, count) != count) _exit(3);
  close(file);
  strncat(message, argv[3], 4000);
  strcat(message, "judgemessage.txt");
  dup2(open(message, O_CREAT | O_TRUNC | O_WRONLY, 0600), 2);
  argv[3] = argv[2];
  argv[2] = output;
  on_exit(finish, nullptr);
}
"""
VALIDATOR_WRAPPER = r"""
#include <stdlib.h>
#include <unistd.h>

static void finish(int code, void*) { _exit(code == 0 ? 42 : 43); }

__attribute__((constructor)) static void prepare() { on_exit(finish, nullptr); }
"""


def is_polygon(files: Files) -> bool:
    return FILE in files and "problem.yaml" not in files


def convert(files: Files) -> Files:
    """The same problem as a Kattis package; raises PackageError and names what is not supported."""
    try:
        root = ET.fromstring(text_of(files, FILE))
    except ET.ParseError as error:
        raise PackageError(f"{FILE}: {error}") from None
    return Converter(files, root).convert()


class Converter:
    def __init__(self, files: Files, root: ET.Element) -> None:
        self.files = files
        self.root = root
        self.made: Files = {}

    def convert(self) -> Files:
        self.refuse_unsupported()
        self.add_tests()
        self.add_statement()
        self.add_solutions()
        arguments = self.add_checker()
        self.add_validators()
        self.add_config(arguments)
        return self.made

    def refuse_unsupported(self) -> None:
        if self.root.find("assets/interactor") is not None:
            raise PackageError(f"{FILE}: assets/interactor: interactive problems of Polygon are not supported")
        judging = self.judging
        for key, standard in (("input-file", ("", "stdin")), ("output-file", ("", "stdout"))):
            if judging.get(key, "") not in standard:
                raise PackageError(f"{FILE}: judging: {key} {judging.get(key)!r} is not supported; it must be empty")

    @property
    def judging(self) -> ET.Element:
        found = self.root.find("judging")
        if found is None:
            raise PackageError(f"{FILE}: judging is missing")
        return found

    @property
    def testset(self) -> ET.Element:
        sets = self.judging.findall("testset")
        if not sets:
            raise PackageError(f"{FILE}: judging has no testset")
        return next((one for one in sets if one.get("name") == "tests"), sets[0])

    def number(self, key: str) -> int:
        text = self.testset.findtext(key, "").strip()
        if not re.fullmatch(r"[0-9]{1,15}", text):
            raise PackageError(f"{FILE}: testset.{key}: must be a number, not {text[:40]!r}")
        return int(text)

    def pattern(self, key: str) -> str:
        pattern = self.testset.findtext(key, "").strip()
        if not re.fullmatch(r"[^%]*%0?[0-9]?d[^%]*", pattern):
            raise PackageError(f"{FILE}: testset.{key}: must be like tests/%02d, not {pattern[:60]!r}")
        return pattern

    def add_tests(self) -> None:
        inputs, answers = self.pattern("input-path-pattern"), self.pattern("answer-path-pattern")
        tests = self.testset.findall("tests/test")
        width = len(str(len(tests)))
        for number, test in enumerate(tests, 1):
            source, answer = inputs % number, answers % number
            if source not in self.files or answer not in self.files:
                missing = source if source not in self.files else answer
                raise PackageError(f"{missing}: is missing: download the full package, with its tests")
            folder = "sample" if test.get("sample") == "true" else "secret"
            name = f"data/{folder}/{number:0{width}}"
            self.made[f"{name}.in"], self.made[f"{name}.ans"] = self.files[source], self.files[answer]

    def add_statement(self) -> None:
        """The parts that Polygon keeps apart, put together."""
        languages = [name.get("language", "") for name in self.root.findall("names/name")]
        language = "english" if "english" in languages or not languages else languages[0]
        parts = []
        for title, name in SECTIONS.items():
            path = f"statement-sections/{language}/{name}.tex"
            if path in self.files:
                text = text_of(self.files, path)
                parts.append(f"\\section*{{{title}}}\n{text}" if title else text)
        self.made["problem_statement/problem.en.tex"] = "\n\n".join(parts).encode()
        tutorial = f"statement-sections/{language}/tutorial.tex"
        if tutorial in self.files:
            self.made["solution/solution.en.tex"] = self.files[tutorial]
        for path, content in self.files.items():
            if path.startswith(f"statement-sections/{language}/") and not path.endswith(".tex"):
                self.made[f"problem_statement/{posixpath.basename(path)}"] = content
        pdf = f"statements/.pdf/{language}/problem.pdf"
        if pdf in self.files:
            self.made["problem.pdf"] = self.files[pdf]

    def add_solutions(self) -> None:
        for solution in self.root.findall("assets/solutions/solution"):
            tag, source = solution.get("tag", ""), solution.find("source")
            path = source.get("path", "") if source is not None else ""
            if path not in self.files:
                raise PackageError(f"{FILE}: the solution {path!r} is missing")
            folder = FOLDERS.get(tag, "")
            if not folder and tag.startswith("time-limit-exceeded"):
                folder = "rejected" if tag.endswith("memory-limit-exceeded") else "other"
            if language_of(path) or folder:
                self.made[f"submissions/{folder or 'other'}/{posixpath.basename(path)}"] = self.files[path]

    def add_checker(self) -> str:
        """Returns arguments of the default validator where that does it."""
        checker = self.root.find("assets/checker")
        if checker is None:
            raise PackageError(f"{FILE}: assets/checker is missing")
        standard = checker.get("name", "").removeprefix("std::").removesuffix(".cpp")
        if checker.get("name", "").startswith("std::") and standard in STANDARD_CHECKERS:
            return STANDARD_CHECKERS[standard]
        self.add_testlib_program(checker, "output_validators/checker", CHECKER_WRAPPER)
        return ""

    def add_validators(self) -> None:
        for number, validator in enumerate(self.root.findall("assets/validators/validator"), 1):
            self.add_testlib_program(validator, f"input_validators/validator{number}", VALIDATOR_WRAPPER)

    def add_testlib_program(self, asset: ET.Element, folder: str, wrapper: str) -> None:
        source = asset.find("source")
        path = source.get("path", "") if source is not None else ""
        if path not in self.files or language_of(path) != "cpp":
            raise PackageError(f"{FILE}: {asset.tag} {path!r}: only those in C++, inside of the package, are supported")
        self.made[f"{folder}/testlib.h"] = self.find_testlib()
        self.made[f"{folder}/{posixpath.basename(path)}"] = self.files[path]
        self.made[f"{folder}/leetsim_wrapper.cpp"] = wrapper.encode()

    def find_testlib(self) -> bytes:
        for path, content in self.files.items():
            if posixpath.basename(path) == "testlib.h":
                return content
        for folder in TESTLIB_FOLDERS:
            if (installed := Path(folder, "testlib.h")).is_file():
                return installed.read_bytes()
        raise PackageError("testlib.h: is missing: it is not in the package, nor in /usr/local/include")

    def add_config(self, arguments: str) -> None:
        names = {name.get("language"): name.get("value") for name in self.root.findall("names/name")}
        title = names.get("english") or next(iter(names.values()), None) or self.root.get("short-name", "")
        custom = any(path.startswith("output_validators/") for path in self.made)
        config = {
            "problem_format_version": "legacy",
            "name": title,
            "source": self.root.get("url", "") or "Polygon",
            "limits": {
                "time_limit": self.number("time-limit") / 1000,
                "memory": max(16, self.number("memory-limit") // 1024**2),
            },
            "validation": "custom" if custom else "default",
            "validator_flags": arguments,
            "keywords": " ".join(tag.get("value", "").replace(" ", "-") for tag in self.root.findall("tags/tag")),
        }
        self.made["problem.yaml"] = yaml.safe_dump(config, allow_unicode=True).encode()
