"""A problem package: a folder, named by the problem's slug, that holds everything about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from judge.engine import Case, Checker, Signature, Task, Verdict, languages

from . import config
from .cases import PackageCase, read_cases
from .config import Config
from .errors import PackageError
from .files import Files, digest, load, text_of

CATALOG = Path(__file__).resolve().parent.parent / "catalog"
STATEMENT_FILE = "statement/problem.en.md"
TOP_LEVEL = {config.FILE, "statement", "data", "generators", "submissions", "checkers", "helpers"}
MAX_STATEMENT = 256 * 1024
MAX_SOURCE_BYTES = 64 * 1024

# The folder that a submission lies in → the verdicts that it may get.
VERDICTS_OF_FOLDER = {
    "accepted": {Verdict.AC},
    "wrong_answer": {Verdict.WA},
    "time_limit_exceeded": {Verdict.TLE},
    "memory_limit_exceeded": {Verdict.MLE},
    "output_limit_exceeded": {Verdict.OLE},
    "run_time_error": {Verdict.RTE},
    "compile_error": {Verdict.CE},
    "rejected": {Verdict.WA, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE, Verdict.CE},
}


@dataclass(frozen=True)
class Program:
    """A generator, or a submission with the verdicts that it may get."""

    path: str  # in the package: submissions/accepted/heap.py
    source: str
    language: str | None  # None: no language of ours has files with this ending
    expected: frozenset[Verdict] = frozenset({Verdict.AC})


@dataclass(frozen=True)
class Package:
    slug: str
    digest: str  # of all its files
    config: Config
    statement: str  # Markdown
    cases: Sequence[PackageCase]  # samples first
    generators: Sequence[Program]
    submissions: Sequence[Program]

    @property
    def signature(self) -> Signature | None:
        return None if self.config.signature is None else Signature.parse(self.config.signature)

    @property
    def reference(self) -> Program | None:
        """The first accepted submission whose language this machine has."""
        known = languages.load()
        for program in self.submissions:
            if program.expected == {Verdict.AC} and program.language and known[program.language].available:
                return program
        return None

    def task(
        self, source: str, language: str, *, samples_only: bool = False, stop_at_first_failure: bool = True
    ) -> Task:
        return Task(
            source=source,
            language=language,
            signature=self.signature,
            cases=[Case(c.input, c.expected, c.name) for c in self.cases if c.is_sample or not samples_only],
            checker=Checker.parse(self.config.checker),
            limits=self.config.limits,
            stop_at_first_failure=stop_at_first_failure,
        )


def find(name: str) -> Path:
    """The folder for what a person types: a path, or the slug of a problem in the catalogue."""
    folder = Path(name)
    return CATALOG / name if "/" not in name and not folder.is_dir() else folder


def read(folder: Path) -> Package:
    """Reads the package strictly; raises PackageError. Nothing of it runs: `build` does that, in the sandbox."""
    files = load(folder)
    for path in files:
        if (top := path.partition("/")[0]) not in TOP_LEVEL:
            raise PackageError(f"{top}: not supported; a package has {', '.join(sorted(TOP_LEVEL))}")
    if config.FILE not in files:
        raise PackageError(f"{config.FILE}: is missing in {folder}")
    slug = folder.resolve().name
    package = Package(
        slug=slug,
        digest=digest(files),
        config=with_programs(config.parse(text_of(files, config.FILE), default_name=slug), files),
        statement=read_statement(files),
        cases=(),
        generators=read_generators(files),
        submissions=read_submissions(files),
    )
    package = replace(package, cases=read_cases(files, package.signature))
    if not package.cases and not package.generators:
        raise PackageError("data: there are no cases")
    return package


def with_programs(parsed: Config, files: Files) -> Config:
    """With the source of the checker and of the helper beside their paths: a revision holds all that judges."""
    signature, checker = parsed.signature, parsed.checker
    if isinstance(checker, dict) and "program" in checker:
        checker = {"program": checker["program"], "source": program_of(files, "checkers", checker["program"])}
    if signature and signature.get("helper"):
        program = signature["helper"]["program"]
        helper = {**signature["helper"], "source": program_of(files, "helpers", program)}
        signature = {**signature, "helper": helper}
    return replace(parsed, signature=signature, checker=checker)


def program_of(files: Files, folder: str, path: str) -> str:
    if path not in files or not path.startswith(f"{folder}/") or not path.endswith(".py"):
        raise PackageError(f"{config.FILE}: {path}: expected a Python file of the package in {folder}/")
    return source_of(files, path)


def read_statement(files: Files) -> str:
    for path in files:
        if path.startswith("statement/") and path != STATEMENT_FILE:
            raise PackageError(f"{path}: not supported; the statement is {STATEMENT_FILE}")
    statement = text_of(files, STATEMENT_FILE).replace("\r\n", "\n") if STATEMENT_FILE in files else ""
    if len(statement) > MAX_STATEMENT:
        raise PackageError(f"{STATEMENT_FILE}: longer than {MAX_STATEMENT} characters")
    return statement


def read_generators(files: Files) -> list[Program]:
    programs = []
    for path in sorted(path for path in files if path.startswith("generators/")):
        if path.count("/") != 1 or not path.endswith(".py"):
            raise PackageError(f"{path}: not supported; a generator is one Python file")
        programs.append(Program(path, source_of(files, path), "python3"))
    return programs


def read_submissions(files: Files) -> list[Program]:
    language_of = {ending: id for id, language in languages.load().items() for ending in language.extensions}
    programs = []
    for path in sorted(path for path in files if path.startswith("submissions/")):
        folder, _, name = path.removeprefix("submissions/").partition("/")
        if folder not in VERDICTS_OF_FOLDER:
            raise PackageError(f"{path}: not supported; submissions are in {', '.join(VERDICTS_OF_FOLDER)}")
        if not name or "/" in name:
            raise PackageError(f"{path}: not supported; a submission is one file in the folder of its verdict")
        programs.append(
            Program(
                path,
                source_of(files, path),
                language_of.get(Path(name).suffix),
                frozenset(VERDICTS_OF_FOLDER[folder]),
            )
        )
    return programs


def source_of(files: Files, path: str) -> str:
    if len(files[path]) > MAX_SOURCE_BYTES:
        raise PackageError(f"{path}: larger than {MAX_SOURCE_BYTES} bytes")
    return text_of(files, path).replace("\r\n", "\n")
