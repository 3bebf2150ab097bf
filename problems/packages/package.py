"""The problem package: a folder or an archive, named by the problem's slug, that holds everything about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from judge.engine import Case, Checker, Signature, Task, languages
from judge.engine.programs import AuthorsProgram

from ..kinds import Kind
from . import config, formats
from .cases import PackageCase, check_count
from .config import Config, read_config
from .errors import PackageError
from .files import Files, digest, load, names_in
from .metadata import DOMJUDGE_FILE
from .programs import MAX_SOURCE_BYTES, find_programs, find_whole_program, source_of
from .statements import Attachment, Text, check_attachments, read_text, with_place_for_samples
from .submissions import Submission, read_submissions
from .testdata import Group, Reader, fill_constants

# Prints small random inputs for grade_tests; its lines are no cases.
FUZZ_GENERATOR = "generators/fuzz.py"
CATALOG = Path(__file__).resolve().parent.parent / "catalog"
NO_CASES = "data: there are no cases; what generators/ would make must be in the package: run them before"
# Read by other tools that take the same package, or by people.
FILES_BESIDE = {config.FILE, ".timelimit", DOMJUDGE_FILE, "problem.pdf"}


@dataclass(frozen=True)
class Package:
    slug: str
    digest: str  # of all its files
    config: Config
    statement: str  # Markdown
    editorial: str  # Markdown
    cases: Sequence[PackageCase]  # samples first
    groups: Group
    generators: Sequence[AuthorsProgram]
    fuzz_generator: AuthorsProgram | None
    submissions: Sequence[Submission]
    input_validators: Sequence[AuthorsProgram]
    attachments: Sequence[Attachment] = ()
    notes: Sequence[str] = field(default=())  # what was found and is not used here, by name

    @property
    def signature(self) -> Signature | None:
        return None if self.config.signature is None else Signature.parse(self.config.signature)

    @property
    def checker(self) -> Checker:
        return Checker.parse(self.config.checker)

    @property
    def reference(self) -> AuthorsProgram | None:
        """The first accepted submission whose language this machine has: one file where there is such, then one in
        Python, which starts at once where others are compiled first.
        """
        known = languages.load()
        accepted = [s.program for s in self.submissions if s.folder == "accepted" and s.program]
        usable = [program for program in accepted if known[program.language].available]
        return min(usable, key=lambda program: (bool(program.more_files), program.language != "python3"), default=None)

    def task(
        self, source: str, language: str, *, samples_only: bool = False, stop_at_first_failure: bool = True
    ) -> Task:
        return Task(
            source=source,
            language=language,
            signature=self.signature,
            cases=[
                Case(c.input, c.expected, c.name, c.arguments) for c in self.cases if c.is_sample or not samples_only
            ],
            checker=self.checker,
            limits=self.config.limits,
            stop_at_first_failure=stop_at_first_failure,
        )

    def task_of(self, program: AuthorsProgram, *, stop_at_first_failure: bool = True) -> Task:
        task = self.task(program.source, program.language, stop_at_first_failure=stop_at_first_failure)
        return replace(task, more_files=program.more_files)


def find(name: str) -> Path:
    """The folder for what a person types: a path, or the slug of a problem in the catalogue."""
    folder = Path(name)
    return CATALOG / name if "/" not in name and not folder.exists() else folder


def read(path: Path, *, slug: str = "") -> Package:
    """Reads a folder or an archive strictly; raises PackageError. Nothing of it runs: `build` does that."""
    files = load(path)
    return read_files(files, slug=slug or path.resolve().name.removesuffix(".zip").removesuffix(".kpp"))


def read_files(files: Files, *, slug: str) -> Package:
    parsed = read_config(files, default_name=slug)
    notes = [*check_top_level(files, is_native=parsed.is_native), *parsed.metadata.notes]
    whole = digest(files)
    files = fill_all_constants(files, parsed)
    statement = read_statement(files, parsed)
    editorial = read_text(files, "solution", "solution", constants={}, is_native=parsed.is_native)
    notes += [*statement.notes, *editorial.notes]
    parsed = with_programs(parsed, files, notes)
    if not parsed.is_native and statement.title and parsed.name == slug:
        parsed = replace(parsed, name=statement.title)
    reader = Reader(
        files=files,
        signature=None if parsed.signature is None else Signature.parse(parsed.signature),
        format=parsed.format,
        is_native=parsed.is_native,
        metadata=parsed.metadata,
        notes=notes,
    )
    groups = reader.read()
    generators = read_generators(files) if parsed.is_native else []
    fuzz = next((program for program in generators if program.path == FUZZ_GENERATOR), None)
    check_count(reader.cases)
    if not reader.cases and not generators:
        raise PackageError(
            NO_CASES if any(path.startswith("generators/") for path in files) else "data: there are no cases"
        )
    check_arguments(Checker.parse(parsed.checker), reader.cases)
    if not parsed.is_native:
        statement.markdown = with_place_for_samples(statement.markdown, reader.cases, reader.read_interactions())
    attachments = [*statement.attachments.values(), *editorial.attachments.values(), *read_attachments(files)]
    check_attachments(attachments)
    return Package(
        slug=slug,
        digest=whole,
        config=parsed,
        statement=statement.markdown,
        editorial=editorial.markdown,
        cases=reader.cases,
        groups=groups,
        generators=[program for program in generators if program is not fuzz],
        fuzz_generator=fuzz,
        submissions=read_submissions(files, is_native=parsed.is_native, notes=notes),
        input_validators=read_input_validators(files, is_native=parsed.is_native, notes=notes),
        attachments=attachments,
        notes=tuple(notes),
    )


def check_top_level(files: Files, *, is_native: bool) -> list[str]:
    """Refuses what would change a verdict; tells what else is left out."""
    notes = []
    for top in sorted({path.partition("/")[0] for path in files}):
        if top in formats.FOLDERS or top in FILES_BESIDE:
            continue
        if top in formats.REFUSED_FOLDERS:
            raise PackageError(f"{top}: not supported: {formats.REFUSED_FOLDERS[top]}")
        if is_native:
            known = sorted(formats.FOLDERS - {"problem_statement"} | {config.FILE})
            raise PackageError(f"{top}: not supported; a package has {', '.join(known)}")
        what = "has no use here" if top in formats.FOLDERS_WITHOUT_EFFECT else "is no part of the format"
        notes.append(f"{top}: {what}, and is left out")
    return notes


def fill_all_constants(files: Files, parsed: Config) -> Files:
    """In the programs; statements and the files of groups are filled where they are read."""
    constants = parsed.metadata.constants
    if not constants:
        return files
    folders = (*formats.INPUT_VALIDATOR_FOLDERS, *formats.OUTPUT_VALIDATOR_FOLDERS, "submissions")

    def fill(path: str, content: bytes) -> bytes:
        if not path.startswith(tuple(f"{folder}/" for folder in folders)):
            return content
        return fill_constants(content.decode("utf-8", "surrogateescape"), constants).encode("utf-8", "surrogateescape")

    return {path: fill(path, content) for path, content in files.items()}


def read_statement(files: Files, parsed: Config) -> Text:
    constants = parsed.metadata.constants
    for folder in formats.STATEMENT_FOLDERS:
        if names_in(files, folder):
            text = read_text(files, folder, "problem", constants=constants, is_native=parsed.is_native)
            break
    else:
        text = Text()
    if "problem.pdf" in files:
        text.attachments["problem.pdf"] = Attachment("problem.pdf", files["problem.pdf"])
        text.markdown = text.markdown or "[problem.pdf](problem.pdf) holds this text.\n"
    return text


def read_attachments(files: Files) -> list[Attachment]:
    return [Attachment(path, content) for path, content in sorted(files.items()) if path.startswith("attachments/")]


def with_programs(parsed: Config, files: Files, notes: list[str]) -> Config:
    """With the source of the checker, the helper or the output validator: a revision holds all that judges."""
    signature, checker = parsed.signature, parsed.checker
    if isinstance(checker, dict) and "program" in checker:
        checker = {"program": checker["program"], "source": program_of(files, "checkers", checker["program"])}
    if signature and signature.get("helper"):
        program = signature["helper"]["program"]
        helper = {**signature["helper"], "source": program_of(files, "helpers", program)}
        signature = {**signature, "helper": helper}
    if validator := read_output_validator(files, parsed, notes):
        if checker is not None:
            raise PackageError(f"{config.FILE}: leetsim.checker: {validator.path} is there, too; one of them decides")
        interactive, passes = parsed.metadata.interactive, parsed.metadata.passes
        checker = {"validator": validator.to_dict(), "interactive": interactive}
        checker |= {"passes": passes} if passes > 1 else {}
    elif parsed.metadata.interactive or parsed.metadata.passes > 1:
        raise PackageError("output_validator: is missing; an interactive or multi-pass problem needs one")
    return replace(parsed, signature=signature, checker=checker)


def read_output_validator(files: Files, parsed: Config, notes: list[str]) -> AuthorsProgram | None:
    folders = [folder for folder in formats.OUTPUT_VALIDATOR_FOLDERS if names_in(files, folder)]
    if not folders and parsed.metadata.custom_validator:
        raise PackageError("output_validators: is missing; problem.yaml says `validation: custom`")
    if folders and parsed.metadata.custom_validator is False:
        notes.append(f"{folders[0]}: is not used, as {config.FILE} does not say `validation: custom`")
    if not folders or parsed.metadata.custom_validator is False:
        return None
    if len(folders) > 1:
        raise PackageError(f"{folders[1]}: {folders[0]} is there, too; one of them decides")
    folder = folders[0]
    if parsed.kind is Kind.FUNCTION:
        raise PackageError(f"{folder}: not supported; a function problem has leetsim.checker: {{program: …}}")
    found = find_whole_program(files, folder)
    if not found:
        raise PackageError(f"{folder}: holds no program")
    if len(found) > 1:
        raise PackageError(f"{folder}: holds {len(found)} programs; only one is supported")
    return found[0].need()


def program_of(files: Files, folder: str, path: str) -> str:
    if path not in files or not path.startswith(f"{folder}/") or not path.endswith(".py"):
        raise PackageError(f"{config.FILE}: {path}: expected a Python file of the package in {folder}/")
    if len(files[path]) > MAX_SOURCE_BYTES:
        raise PackageError(f"{path}: larger than {MAX_SOURCE_BYTES} bytes")
    return source_of(files, path)


def read_generators(files: Files) -> list[AuthorsProgram]:
    programs = []
    for path in sorted(path for path in files if path.startswith("generators/")):
        if path.count("/") != 1 or not path.endswith(".py"):
            raise PackageError(f"{path}: not supported; a generator is one Python file")
        if len(files[path]) > MAX_SOURCE_BYTES:
            raise PackageError(f"{path}: larger than {MAX_SOURCE_BYTES} bytes")
        programs.append(AuthorsProgram(path, "python3", source_of(files, path)))
    return programs


def read_input_validators(files: Files, *, is_native: bool, notes: list[str]) -> list[AuthorsProgram]:
    programs = []
    for folder in formats.INPUT_VALIDATOR_FOLDERS:
        for found in find_programs(files, folder):
            if found.program is None and not is_native:
                notes.append(f"{found.path}: not supported: {found.reason}; what it checks is not checked here")
            else:
                programs.append(found.need())
    return programs


def check_arguments(checker: Checker, cases: Sequence[PackageCase]) -> None:
    for arguments in {case.arguments for case in cases}:
        try:
            checker.check_arguments(arguments)
        except ValueError as error:
            raise PackageError(f"output validator's arguments: {error}") from None
