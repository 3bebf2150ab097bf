"""The programs of a package: a file or a folder, in a language of ours, read and not run."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from judge.engine import languages
from judge.engine.programs import AuthorsProgram

from .errors import PackageError
from .files import Files, names_in, text_of

MAX_SOURCE_BYTES = 64 * 1024  # as users may submit
MAX_AUTHORS_BYTES = 1024 * 1024  # of a validator or a jury's submission: testlib.h alone has 200 KB
# Their names become words of a compiler's command line.
NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]*(/[A-Za-z0-9_][A-Za-z0-9_.+-]*)*")
# Endings that language.toml does not have, as users never see them.
MORE_ENDINGS = {".py3": "python3", ".C": "cpp", ".c++": "cpp"}
# It says so, or prints and reads as Python 3 can't.
PYTHON_2 = re.compile(r"\A#!.*python2\b")
PRINTS_AS_PYTHON_2 = re.compile(r"^[ \t]*print[ \t]+[\"'\w]|\braw_input\(", re.MULTILINE)
PRINTS_AS_PYTHON_3 = re.compile(r"\bprint\(|\braw_input[ \t]*=|def raw_input")
SCRIPTS = {"build", "run"}
# What compilers leave beside sources.
LEFTOVERS = {".class", ".exe", ".o", ".out", ".pyc"}
NO_SOURCES = {"", ".md", ".txt", ".h", ".hpp", ".in", ".ans", ".yaml", ".log", ".pdf"}
# Where several files of Java lie together, one of them has this.
PACKAGE = re.compile(r"^\s*package\s+([\w.]+)\s*;", re.MULTILINE)
STARTS = re.compile(r"\bstatic\s+(final\s+)?void\s+main\b")


@dataclass(frozen=True)
class Found:
    """What lies at a path. Without a program the reason says why it can't run here."""

    path: str
    program: AuthorsProgram | None
    reason: str = ""

    def need(self) -> AuthorsProgram:
        if self.program is None:
            raise PackageError(f"{self.path}: not supported: {self.reason}")
        return self.program


def find_programs(files: Files, folder: str) -> list[Found]:
    """A program for each file and each folder in the folder; files that are no source of any language are left out."""
    found = (read_program(files, f"{folder}/{name}") for name in names_in(files, folder))
    return [program for program in found if program is not None]


def find_whole_program(files: Files, folder: str) -> list[Found]:
    """As `find_programs`, but the files right in the folder are one program where that is what they must be.

    So they are when one of them is a program and others, such as headers, are not; when scripts build or run them; and
    in `output_validator`, which holds one program, when it is clear which file starts.
    """
    names, found = names_in(files, folder), find_programs(files, folder)
    if len(names) == 1 or not any(program.path in files for program in found):
        return found
    is_one = len(found) == 1 or bool(SCRIPTS & set(names))
    if not is_one and folder == "output_validator":
        stems = {PurePosixPath(name).stem for name in names}
        is_one = "main" in stems or all(program.program and is_linked(program.program) for program in found)
    whole = read_program(files, folder) if is_one else None
    return [whole] if whole else found


def is_linked(program: AuthorsProgram) -> bool:
    """Are several files put together, so that two that could start are an error?"""
    return languages.load()[program.language].config.several.way == "joined"


def read_program(
    files: Files, path: str, *, language: str = "", entry: str = "", max_bytes: int = MAX_AUTHORS_BYTES
) -> Found | None:
    """`language` and `entry`, the first file, are as the package says; else told by the names."""
    if path in files:
        parts = {PurePosixPath(path).name: path}
    else:
        inside = [name for name in files if name.startswith(f"{path}/")]
        parts = {name.removeprefix(f"{path}/"): name for name in inside if PurePosixPath(name).suffix not in LEFTOVERS}
    if SCRIPTS & parts.keys():
        return Found(path, None, "build and run scripts are not run here")
    language = language or guess_language(files, list(parts.values()))
    if language == "python2":
        return Found(path, None, "Python 2 is not here")
    sources = sorted(name for name in parts if language_of(name) == language)
    if not language or not sources:
        known = any(is_source(name) for name in parts)
        return Found(path, None, "no language here has files with this ending") if known else None
    if len(parts) > 1 and not languages.load()[language].config.several.way:
        return Found(path, None, f"{languages.load()[language].name} has no programs of several files here")
    for name in sources:
        if len(parts) > 1 and not NAME.fullmatch(name):
            raise PackageError(f"{path}: {name!r} can't be the name of one of a program's files")
    if sum(len(files[full]) for full in parts.values()) > max_bytes:
        raise PackageError(f"{path}: larger than {max_bytes} bytes")
    texts = {name: source_of(files, full) for name, full in parts.items()}
    if language == "java" and len(parts) > 1:
        texts = without_packages(texts)
    first = choose_first({name: texts[name] for name in sources}, language, entry)
    return Found(path, AuthorsProgram(path, language, texts.pop(first), texts))


def guess_language(files: Files, paths: list[str]) -> str:
    """That of most files; C++ before C and others, as in the format's reference implementation."""
    counts: dict[str, int] = {}
    for path in paths:
        language = language_of(path)
        if language == "python3" and is_python2(files[path].decode(errors="replace")):
            language = "python2"
        if language:
            counts[language] = counts.get(language, 0) + 1
    return max(counts, key=lambda language: (counts[language], language == "cpp", language), default="")


def is_python2(source: str) -> bool:
    return bool(PYTHON_2.match(source) or (PRINTS_AS_PYTHON_2.search(source) and not PRINTS_AS_PYTHON_3.search(source)))


def language_of(path: str) -> str:
    ending = PurePosixPath(path).suffix
    if ending == ".py2":
        return "python2"
    if ending in MORE_ENDINGS:
        return MORE_ENDINGS[ending]
    return next((id for id, language in languages.load().items() if ending in language.extensions), "")


def is_source(path: str) -> bool:
    """Is it more than a note, a header or data that lies beside?"""
    return PurePosixPath(path).suffix not in NO_SOURCES | LEFTOVERS


def choose_first(sources: Mapping[str, str], language: str, entry: str) -> str:
    """By what the package says, by its name, or by what it holds; else the first by name."""
    if entry:
        wanted = [name for name in sources if name == entry or PurePosixPath(name).stem == entry]
        if wanted:
            return wanted[0]
    mains = [name for name in sources if PurePosixPath(name).stem.lower() in ("main", "__main__")]
    own = [name for name in sources if name == languages.load()[language].source_name]
    starting = [name for name, text in sources.items() if STARTS.search(text)]
    return (own or mains or starting or list(sources))[0]


def without_packages(texts: Mapping[str, str]) -> dict[str, str]:
    """Several files of Java, as if none were in a package: here they lie in one folder."""
    packages = {found for text in texts.values() for found in PACKAGE.findall(text)}
    imports = "|".join(rf"import\s+{re.escape(package)}\.[\w*]+\s*;" for package in packages)
    return {name: re.sub(imports, "", PACKAGE.sub("", text)) if imports else text for name, text in texts.items()}


def source_of(files: Files, path: str) -> str:
    return text_of(files, path).removeprefix("\ufeff").replace("\r\n", "\n")
