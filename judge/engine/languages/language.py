"""One language: what judging needs to know of it, as data."""

import glob
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..signature import Signature
from ..types import SCALARS
from . import mustache
from .config import Command, Config, LanguageConfigError, Program, Rule, ToolLimits
from .context import CALLS, EMPTY, describe, find_missing

DEFAULT_MEMORY_MIB = 256
SYSTEM_FOLDERS = tuple(Path(folder) for folder in ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64"))
# What the paths in language.toml may name: a toolchain or package may come from a wheel or from npm.
HOST = {
    "python": f"{sys.base_prefix}/bin/python{sys.version_info.major}.{sys.version_info.minor}",
    "site_packages": sysconfig.get_path("platlib"),
    "node_modules": str((Path(__file__).resolve().parents[3] / "node_modules").resolve()),
}


@dataclass(frozen=True)
class Paths:
    """Where the program finds things. The tests run programs bare, elsewhere."""

    box: str = "/box"  # the working directory: the user's file, the glue, what compiling made
    driver: str = "/driver"
    packages: str = "/packages"


BOXED = Paths()


@dataclass(frozen=True, eq=False)
class Language:
    """Nothing of the toolchain is started before its version is asked for."""

    id: str
    folder: Path
    config: Config

    @property
    def name(self) -> str:
        return self.config.name

    @property
    def extensions(self) -> tuple[str, ...]:
        return tuple(self.config.extensions)

    @property
    def editor(self) -> str:
        return self.config.editor

    @property
    def time_factor(self) -> float:
        return self.config.time_factor

    @property
    def source_name(self) -> str:
        """What the user's file is called, in the box and in every message."""
        return self.config.source

    @property
    def limits(self) -> ToolLimits:
        return self.config.limits

    # --- the toolchain on this host -------------------------------------------------------------------------------

    @cached_property
    def tool(self) -> Path | None:
        """The compiler or interpreter."""
        return _find_program(self.config.toolchain.candidates, HOST)

    @cached_property
    def other_tools(self) -> dict[str, Path | None]:
        others = self.config.toolchain.others
        return {name: _find_program(candidates, self._host_names) for name, candidates in others.items()}

    @property
    def _host_names(self) -> dict[str, str]:
        return {**HOST, "tool_prefix": str(self.tool.parent.parent) if self.tool else ""}

    @cached_property
    def version(self) -> str:
        """Of the toolchain; "" when it is missing or does not start."""
        if self.tool is None or None in self.other_tools.values():
            return ""
        command = self._expand_command(self.config.toolchain.version, BOXED)
        try:
            answer = subprocess.run(
                command, capture_output=True, text=True, timeout=30, check=True, stdin=subprocess.DEVNULL
            )
        except (OSError, subprocess.SubprocessError):
            return ""
        found = re.search(r"\d+(\.\d+)+|\d+", answer.stdout + answer.stderr)
        return found[0] if found else ""

    @property
    def available(self) -> bool:
        return bool(self.version)

    @property
    def reason(self) -> str:
        """Why the language is off, and what to do; "" when it is on."""
        if self.available:
            return ""
        toolchain = self.config.toolchain
        wanted = [(self.tool, toolchain.candidates)]
        wanted += [(tool, toolchain.others[name]) for name, tool in self.other_tools.items()]
        missing = [candidates for tool, candidates in wanted if tool is None]
        names = " or ".join(_expand(candidate, self._host_names) for candidate in missing[0]) if missing else ""
        what = f"{names} was not found" if missing else f"{self.tool} does not start"
        return f"{what}; {toolchain.install}"

    @property
    def display(self) -> str:
        return self.config.display.replace("{version}", self.version) if self.available else self.name

    @cached_property
    def binds(self) -> tuple[tuple[Path, str], ...]:
        """Folders of the host that the box needs beyond the system's, and where they stand in it."""
        folders = [Path(_expand(bind, self._host_names)) for bind in self.config.toolchain.binds]
        packages = [Path(_expand(package, HOST)) for package in self.config.toolchain.packages]
        return (
            *((folder, str(folder)) for folder in folders if folder.exists() and not _is_of_system(folder)),
            *((package, f"{BOXED.packages}/{package.name}") for package in packages if package.exists()),
        )

    @cached_property
    def fingerprint(self) -> str:
        """Changes with the toolchain and with every file of the language: the key of all that is cached for it."""
        digest = hashlib.sha256(f"{self.tool} {self.version}".encode())
        for tool in filter(None, (self.tool, *self.other_tools.values())):
            status = tool.stat()
            digest.update(f"{status.st_size} {status.st_mtime_ns}".encode())
        for path in sorted(self.folder.iterdir()):
            if path.is_file():
                digest.update(f"{path.name} {path.stat().st_size}\n".encode() + path.read_bytes())
        return digest.hexdigest()

    # --- a program ------------------------------------------------------------------------------------------------

    @property
    def compiles_itself(self) -> bool:
        """There is no compile step: the program tells on descriptor 3 that the user's source was compiled."""
        return not self.config.function.compile

    @property
    def prepare_files(self) -> dict[str, str]:
        return {name: self._read(name) for name in self.config.prepare.files}

    def prepare_commands(self, paths: Paths = BOXED) -> list[Command]:
        """To run in the driver folder, in this order."""
        return [self._expand_command(command, paths) for command in self.config.prepare.commands]

    def files(
        self, source: str, signature: Signature | None, more_files: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """What the box holds before compiling: the user's file and the glue."""
        source = source.removeprefix("\ufeff")  # some editors begin a file with that, and javac refuses it
        context = describe(signature, self.config)
        context |= self._find_marks(source, context)
        templates = self._program(signature).files
        glue = {name: mustache.render(self._read(template), context) for name, template in templates.items()}
        if signature:
            source = _apply(self.config.rewrite, source)
        return {**(more_files or {}), self.source_name: source, **glue}

    def why_not(self, signature: Signature | None) -> str:
        """Why a problem can't be solved in this language; "" when it can."""
        missing = find_missing(signature, self.config)
        return (
            f"{self.name} has no {missing} here, which this problem needs: choose another language." if missing else ""
        )

    def empty_files(self) -> dict[str, str]:
        """A program that does nothing but answer; none when the language does not have it."""
        return self.files(self._read(self.config.empty), EMPTY) if self.config.empty else {}

    def compile_command(
        self, signature: Signature | None, paths: Paths = BOXED, *, more_files: Iterable[str] = ()
    ) -> Command | None:
        command = self._program(signature).compile
        if self.config.several.way == "joined":
            sources = ["{source}", *(name for name in more_files if name.endswith(self.extensions))]
            command = [part for word in command for part in (sources if word == "{source}" else [word])]
        return self._expand_command(command, paths) if command else None

    def run_command(
        self, signature: Signature | None, paths: Paths = BOXED, *, memory_mib: int = DEFAULT_MEMORY_MIB
    ) -> Command:
        return self._expand_command(self._program(signature).run, paths, memory_mib=memory_mib)

    def env(self, paths: Paths = BOXED, *, several: bool = False) -> dict[str, str]:
        """`several`: of a program of several files."""
        env = self.config.env | (self.config.several.env if several else {})
        return {name: _expand(value, vars(paths)) for name, value in env.items()}

    def _find_marks(self, source: str, context: Mapping[str, Any]) -> dict[str, bool]:
        """What the glue must know of the user's file: the definition of a node that was pasted into it, say."""
        code = re.sub(self.config.comments, "", source) if self.config.comments else source
        named = {
            mark: pattern.replace("{name}", context.get("name", "")) for mark, pattern in self.config.marks.items()
        }
        return {mark: bool(re.search(pattern, code, re.MULTILINE)) for mark, pattern in named.items()}

    def starter(self, signature: Signature | None) -> str:
        """The code to begin with; "" for a problem that can't be solved in this language."""
        if self.why_not(signature):
            return ""
        return mustache.render(self._read(self._starter_name), describe(signature, self.config))

    def clean(self, text: str) -> str:
        """What a compiler or program printed, without the judge's own paths."""
        return _apply(self.config.clean, text).replace(f"{BOXED.box}/", "")

    def find_message(self, stderr: str) -> str:
        """The line in which a program that crashed says why."""
        found = re.findall(self.config.message, stderr, re.MULTILINE) if self.config.message else None
        return (found or stderr.strip().split("\n"))[-1]

    def check(self) -> None:
        """LanguageConfigError when a file is missing or a command names what there is not."""
        try:
            for program in (self.config.function, self.config.stdio):
                self._expand_command([*program.compile, *program.run], BOXED, memory_mib=DEFAULT_MEMORY_MIB)
                for template in program.files.values():
                    mustache.parse(self._read(template))
            mustache.parse(self._read(self._starter_name))
            self.prepare_commands()
            _ = self.prepare_files, self.binds
            self.env(several=True)
            if self.config.several.way not in ("", "beside", "joined"):
                raise LookupError(f"several.way: {self.config.several.way!r} is neither 'beside' nor 'joined'")
            rules = (rule.pattern for rule in (*self.config.rewrite, *self.config.clean))
            for pattern in (self.config.comments, self.config.message, *self.config.marks.values(), *rules):
                re.compile(pattern)
            if missing := {*SCALARS, "ListNode", "TreeNode", "void", "array", "list"} - self.config.types.keys():
                raise LookupError(f"the key types.{min(missing)} is missing")
            if unknown := set(self.config.calls) - set(CALLS):
                raise LookupError(f"calls: {min(unknown)!r} is none of {', '.join(CALLS)}")
            self.empty_files()
        except (OSError, LookupError, re.error, mustache.TemplateError) as error:
            raise LanguageConfigError(f"{self.folder / 'language.toml'}: {error}") from None

    @property
    def _starter_name(self) -> str:
        return f"starter{self.extensions[0]}"

    def _program(self, signature: Signature | None) -> Program:
        return self.config.stdio if signature is None else self.config.function

    def _read(self, name: str) -> str:
        return (self.folder / name).read_text()

    def _expand_command(self, command: Command, paths: Paths, **more: int) -> Command:
        names = {"tool": str(self.tool), "source": self.source_name, **vars(paths)}
        names |= {name: str(value) for name, value in {**self.other_tools, **more}.items()}
        words: Command = []
        for word in command:
            words += self.config.flags if word == "{flags}" else [_expand(word, names)]
        return words


def _expand(text: str, names: Mapping[str, str]) -> str:
    """Each {name} replaced; other braces stay."""

    def replace(found: re.Match[str]) -> str:
        if found[1] not in names:
            raise LookupError(f"{found[0]} in {text!r}: known are {', '.join(names)}")
        return names[found[1]]

    return re.sub(r"\{(\w+)\}", replace, text)


def _apply(rules: list[Rule], text: str) -> str:
    """In their order."""
    for rule in rules:
        text = re.sub(rule.pattern, rule.replacement, text, flags=re.MULTILINE)
    return text


def _find_program(candidates: list[str], names: Mapping[str, str]) -> Path | None:
    """The first that exists; links are followed, as /etc/alternatives does not exist in the box."""
    for candidate in candidates:
        pattern = os.path.expanduser(_expand(candidate, names))
        for name in sorted(glob.glob(pattern)) or [pattern]:
            if found := shutil.which(name):
                return Path(found).resolve()
    return None


def _is_of_system(folder: Path) -> bool:
    return any(folder.is_relative_to(system) for system in SYSTEM_FOLDERS)
