"""language.toml: every key there is, as a field; what is missing, unknown or of another type is an error."""

import dataclasses
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

Command = list[str]


class LanguageConfigError(Exception):
    """A language's folder can't be used. The message names the file and the key."""


@dataclass(frozen=True)
class DebianPackage:
    """What the set-up installs with apt, when it is root and does not find what the package brings."""

    name: str
    brings: str  # a program on PATH, or a file
    substitute: str = ""  # the package's name where this one is unknown


@dataclass(frozen=True)
class Toolchain:
    candidates: list[str]  # paths (~ and * may stand in them) or names on PATH; the first that exists becomes {tool}
    version: Command  # prints the version somewhere
    install: str  # how to get what is missing
    debian: list[DebianPackage] = field(default_factory=list)
    others: dict[str, list[str]] = field(default_factory=dict)  # more that it needs: {name} for one of these candidates
    binds: list[str] = field(default_factory=list)  # folders it needs beyond those of the system, if they exist
    packages: list[str] = field(default_factory=list)  # folders given to the user as {packages}/<name>, if they exist


@dataclass(frozen=True)
class ToolLimits:
    """What compiling, and preparing the driver, may use; and how many processes and threads a run may."""

    compile_seconds: float
    compile_memory_mib: int
    compile_processes: int
    run_processes: int


@dataclass(frozen=True)
class Prepare:
    """The driver folder: `files` are copied there and `commands` run in it, once for each version of anything."""

    files: list[str] = field(default_factory=list)
    commands: list[Command] = field(default_factory=list)


@dataclass(frozen=True)
class Program:
    """How one kind of problem becomes a running program. Without `compile` the program compiles itself."""

    run: Command  # {memory_mib} stands for the memory limit
    compile: Command = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)  # name in the box -> template in the language's folder


@dataclass(frozen=True)
class Several:
    """How a stdio program of several files runs: those of a package's author, never a user's."""

    way: str = ""  # "beside": the first finds the others; "joined": {source} stands for all with the language's endings
    env: dict[str, str] = field(default_factory=dict)  # more than other programs get


@dataclass(frozen=True)
class Rule:
    """A regular expression (multi-line), and what to put in the place of what it finds."""

    pattern: str
    replacement: str


@dataclass(frozen=True)
class Config:
    name: str
    display: str  # {version} stands for the toolchain's
    extensions: list[str]
    editor: str
    source: str  # the user's file
    time_factor: float
    toolchain: Toolchain
    limits: ToolLimits
    function: Program  # classes too
    stdio: Program
    # How each type of a signature is written; in array and list {} stands for the item, in helper for the class.
    types: dict[str, str]
    parameter_types: dict[str, str] = field(default_factory=dict)  # the same for a parameter, {} stands for the type
    item_types: dict[str, str] = field(default_factory=dict)  # the same for a scalar inside list<>
    linked_types: dict[str, str] = field(default_factory=dict)  # the same where a list's nodes are referred to
    calls: list[str] = field(default_factory=list)  # which of context.CALLS the driver can do
    empty: str = ""  # a file with a solution of context.EMPTY: it shows what the driver itself needs of memory
    comments: str = ""  # a regular expression for the comments of the language
    # Name for the glue -> what it finds outside of comments; {name} stands for that of the function or class.
    marks: dict[str, str] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)  # {flags} in commands
    env: dict[str, str] = field(default_factory=dict)
    prepare: Prepare = field(default_factory=Prepare)
    several: Several = field(default_factory=Several)
    rewrite: list[Rule] = field(default_factory=list)  # of the user's file for a function: no line may move
    clean: list[Rule] = field(default_factory=list)  # of what the compiler or the program prints
    message: str = ""  # finds the line of stderr that says why a program crashed; by default it is the last one


def read_config(path: Path) -> Config:
    try:
        data = tomllib.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise LanguageConfigError(f"{path}: {error}") from None
    config: Config = _build(Config, data, path=path, key="")
    return config


def _build(kind: Any, value: Any, *, path: Path, key: str) -> Any:
    """`value` as a `kind`: one of the classes above, a list, a dict, or a plain type."""
    if dataclasses.is_dataclass(kind) and isinstance(value, dict):
        return _build_fields(kind, value, path=path, key=key)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is list and isinstance(value, list):
        return [_build(arguments[0], item, path=path, key=f"{key}[{index}]") for index, item in enumerate(value)]
    if origin is dict and isinstance(value, dict):
        return {name: _build(arguments[1], item, path=path, key=f"{key}.{name}") for name, item in value.items()}
    if origin or dataclasses.is_dataclass(kind) or type(value) not in ((int, float) if kind is float else (kind,)):
        expected = "a table" if dataclasses.is_dataclass(kind) else getattr(kind, "__name__", kind)
        raise LanguageConfigError(f"{path}: {key}: expected {kind if origin else expected}, got {value!r}")
    return value


def _build_fields(kind: Any, table: dict[str, Any], *, path: Path, key: str) -> Any:
    hints = get_type_hints(kind)
    fields = dataclasses.fields(kind)
    prefix = f"{key}." if key else ""
    if unknown := table.keys() - {entry.name for entry in fields}:
        raise LanguageConfigError(f"{path}: unknown key {prefix}{min(unknown)}")
    needed = (f.name for f in fields if f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING)
    if missing := next((name for name in needed if name not in table), None):
        raise LanguageConfigError(f"{path}: the key {prefix}{missing} is missing")
    return kind(**{name: _build(hints[name], value, path=path, key=f"{prefix}{name}") for name, value in table.items()})
