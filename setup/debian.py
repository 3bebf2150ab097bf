"""What the sandbox and the languages need from Debian or Ubuntu."""

import os
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from setup.places import LANGUAGES
from setup.terminal import SetupError, Terminal


@dataclass(frozen=True)
class SystemPackage:
    name: str
    purpose: str
    is_present: Callable[[], bool]
    substitute: str = ""  # for a system that has no package of that name


def _has_program(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


def _has_working_program(name: str) -> Callable[[], bool]:
    """rustup puts a rustc on the path that is only a name while it has no toolchain in this home."""
    return lambda: _has_program(name)() and subprocess.run([name, "--version"], capture_output=True).returncode == 0


def _has_library(name: str) -> Callable[[], bool]:
    return lambda: any(
        next(Path(folder).glob(f"**/{name}"), None) for folder in ("/usr/lib", "/lib") if Path(folder).is_dir()
    )


def _list_toolchains() -> list[SystemPackage]:
    """What the languages name in their language.toml."""
    packages = []
    for path in sorted(LANGUAGES.glob("*/language.toml")):
        language = tomllib.loads(path.read_text())
        for package in language["toolchain"].get("debian", []):
            brought = package["brings"]
            is_present = Path(brought).exists if brought.startswith("/") else _has_working_program(brought)
            packages.append(SystemPackage(package["name"], language["name"], is_present, package.get("substitute", "")))
    return packages


TO_JUDGE = (
    SystemPackage("bubblewrap", "the sandbox, in place of the one from a Python package", _has_program("bwrap")),
    SystemPackage("libseccomp2", "the sandbox's filter of system calls", _has_library("libseccomp.so.2")),
    *_list_toolchains(),
)
TO_TEST = (*TO_JUDGE, SystemPackage("chromium", "the browser tests", _has_program("chromium")))


def install_missing(packages: Sequence[SystemPackage], terminal: Terminal) -> None:
    """Installs with apt as root; else, and when apt can't, says what is missing and goes on without."""
    missing = [package for package in packages if not package.is_present()]
    if not missing:
        return
    names = " ".join(package.name for package in missing)
    title = f"Installing {names} from the system's packages"
    if os.geteuid() == 0 and shutil.which("apt-get"):
        terminal.begin(title)
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        remedy = f"Look at the network and the package sources, then run: apt-get install {names}"
        try:
            terminal.run(["apt-get", "update"], log="apt-update", remedy=remedy, environment=quiet)
            known = filter(None, map(_find_known_name, missing))
            install = ["apt-get", "install", "--yes", "--no-install-recommends", *known]
            terminal.run(install, log="apt-install", remedy=remedy, environment=quiet)
        except SetupError as error:
            terminal.say(f"    {error}")
        else:
            terminal.end()
            return
    for package in missing:
        terminal.say(f"    {package.name} is missing, for {package.purpose}. Get it: apt-get install {package.name}")


def _find_known_name(package: SystemPackage) -> str:
    """What apt knows the package as; "" when it does not."""
    for name in filter(None, (package.name, package.substitute)):
        if subprocess.run(["apt-cache", "show", name], capture_output=True).returncode == 0:
            return name
    return ""
