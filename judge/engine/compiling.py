"""From source text to a folder that can be run: laying out files, compiling in a box, and the two caches."""

import contextlib
import hashlib
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .build_cache import BuildCache, UnexpectedFile
from .languages import EMPTY, Language
from .sandbox import Bind, Command, Exceeded, Facts, RunLimits, Sandbox
from .signature import Signature
from .task import JudgeError

COMPILE_OUTPUT_BYTES = 256 * 1024
# Precompiled headers are the largest files that a compiler writes here.
COMPILE_FILE_BYTES = 256 * 1024 * 1024
PROGRAM_BYTES = 64 * 1024 * 1024
BUILDS_BYTES = 512 * 1024 * 1024
DRIVERS_BYTES = 4 * 1024 * 1024 * 1024
BASELINE = "baseline"  # the file in a prepared folder
BASELINE_RUNS = 3


@dataclass(frozen=True)
class Build:
    """The outcome of compiling: a folder to run from, or the compiler's messages."""

    ok: bool
    folder: Path
    output: str
    wall_ms: int
    cached: bool


@contextlib.contextmanager
def built(
    source: str,
    language: Language,
    signature: Signature | None,
    sandbox: Sandbox,
    more_files: Mapping[str, str] | None = None,
) -> Iterator[Build]:
    """Lay out the files of a submission and compile them, or take them from the cache."""
    started = time.monotonic()
    files = language.files(source, signature, more_files)
    command = language.compile_command(signature, more_files=more_files or ())
    cache = BuildCache(sandbox.state_dir / "cache" / "builds", BUILDS_BYTES)
    key = hashlib.sha256(json.dumps([language.fingerprint, files, command]).encode()).hexdigest()
    if command is not None and (kept := cache.get(key)):
        yield Build(True, kept, "", _ms_since(started), cached=True)
        return
    with sandbox.box() as box:
        for name, text in files.items():
            (box / name).parent.mkdir(parents=True, exist_ok=True)
            # Half a character (a lone surrogate) is for the compiler to refuse.
            (box / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        if command is None:
            box.chmod(0o755)
            yield Build(True, box, "", _ms_since(started), cached=False)
            return
        facts, stdout, stderr = sandbox.run(
            _command(language, command, [Bind(str(box), "/box", writable=True)], prepare(language, sandbox)),
            compile_limits(language),
            wall_ms=compile_wall_ms(language),
        )
        output = language.clean((stderr + stdout).decode(errors="replace"))
        problem = _problem(facts, language)
        if problem is None and sum(path.lstat().st_size for path in box.rglob("*")) > PROGRAM_BYTES:
            problem = f"The program is larger than {PROGRAM_BYTES // 1024**2} MiB."
        if problem is None:
            try:
                kept = cache.put(key, box)
            except UnexpectedFile as error:
                problem = f"The compiler left something unexpected: {error}."
            else:
                yield Build(True, kept, output, _ms_since(started), cached=False)
                return
        yield Build(False, box, "\n".join(filter(None, [problem, output])), _ms_since(started), cached=False)


def prepare(language: Language, sandbox: Sandbox) -> Path:
    """The language's prepared folder (a precompiled header, say), made when it is not there yet."""
    cache = BuildCache(sandbox.state_dir / "cache" / "drivers", DRIVERS_BYTES)
    memory = _PREPARED.get((cache.folder, language.fingerprint))
    if memory and (memory / BASELINE).is_file():  # the last file that is made
        return memory
    # The manifest is read once per process: hashing a precompiled header costs more than using it.
    kept = cache.get(language.fingerprint)
    if kept is None:
        with cache.locked(language.fingerprint):  # of workers that start together one prepares, the others wait
            kept = cache.get(language.fingerprint) or _prepare_anew(language, cache, sandbox)
    _PREPARED[cache.folder, language.fingerprint] = kept
    return kept


def _prepare_anew(language: Language, cache: BuildCache, sandbox: Sandbox) -> Path:
    with sandbox.box() as box:
        for name, text in language.prepare_files.items():
            (box / name).write_text(text, encoding="utf-8")
        for argv in language.prepare_commands():
            facts, stdout, stderr = sandbox.run(
                _command(language, argv, [], box, writable=True),
                compile_limits(language),
                wall_ms=compile_wall_ms(language),
            )
            if facts.exit_code != 0:
                message = (stderr + stdout).decode(errors="replace")
                raise JudgeError(f"{language.name} can't be prepared: {' '.join(argv)}: {facts}: {message}")
        (box / BASELINE).write_text(str(_measure_baseline(language, box, sandbox)))
        return cache.put(language.fingerprint, box)


_PREPARED: dict[tuple[Path, str], Path] = {}


def read_baseline(language: Language, sandbox: Sandbox) -> int:
    """KiB that the driver and the runtime need themselves: it is not charged to the user."""
    file = prepare(language, sandbox) / BASELINE
    try:
        return int(file.read_text())
    except (OSError, ValueError) as error:
        raise JudgeError(f"{language.name} is not well prepared, remove {file.parents[1]}: {error}") from error


def _measure_baseline(language: Language, driver: Path, sandbox: Sandbox) -> int:
    """The peak memory, in KiB, of a program that does nothing but answer; 0 for a language that has none to show."""
    files, command = language.empty_files(), language.compile_command(EMPTY)
    if not files:
        return 0
    with sandbox.box() as box:
        for name, text in files.items():
            (box / name).write_text(text, encoding="utf-8")
        box.chmod(0o755)
        commands = [(command, True)] if command else []
        commands += [(language.run_command(EMPTY), False)] * BASELINE_RUNS
        peaks = []
        for argv, writable in commands:
            facts, stdout, stderr = sandbox.run(
                _command(language, argv, [Bind(str(box), "/box", writable)], driver),
                compile_limits(language),
                data=b"[]\n",
                wall_ms=compile_wall_ms(language),
            )
            if facts.exit_code != 0:
                message = (stderr + stdout).decode(errors="replace")
                raise JudgeError(f"{language.name} can't be prepared: its empty program failed: {facts}: {message}")
            if not writable:
                peaks.append(facts.peak_memory_kib)
    return min(peaks)  # the first run may also pay for files that were not in memory yet


def run_command(
    language: Language,
    signature: Signature | None,
    build: Build,
    sandbox: Sandbox,
    *,
    memory_kib: int,
    several: bool = False,
) -> Command:
    """The command that runs a build: its folder and the driver are read-only. `several`: it is of several files."""
    argv = language.run_command(signature, memory_mib=memory_kib // 1024)
    binds = [Bind(str(build.folder), "/box")]
    return _command(language, argv, binds, prepare(language, sandbox), several=several)


def _command(
    language: Language,
    argv: Sequence[str],
    binds: list[Bind],
    driver: Path,
    *,
    writable: bool = False,
    several: bool = False,
) -> Command:
    toolchain = [Bind(str(host), inside) for host, inside in language.binds]
    binds = [*toolchain, *binds, Bind(str(driver), "/driver", writable)]
    return Command(argv, binds, language.env(several=several), folder="/driver" if writable else "/box")


def compile_limits(language: Language) -> RunLimits:
    """What compiling may use; preparing the driver, too."""
    limits = language.limits
    return RunLimits(
        memory_kib=limits.compile_memory_mib * 1024,
        output_bytes=COMPILE_OUTPUT_BYTES,
        cpu_ms=round(limits.compile_seconds * 1000),
        processes=limits.compile_processes,
        file_bytes=COMPILE_FILE_BYTES,
    )


def compile_wall_ms(language: Language) -> int:
    return round(5000 * language.limits.compile_seconds)  # a busy host is not the user's fault


def _problem(facts: Facts, language: Language) -> str | None:
    """Why compiling failed, in words; None when it did not."""
    if facts.out_of_memory:
        return f"Compiling needed more than {language.limits.compile_memory_mib} MiB of memory."
    if facts.exceeded is Exceeded.OUTPUT:
        return "The compiler's messages were cut: they are too long."
    if facts.exceeded:
        return f"Compiling took longer than {language.limits.compile_seconds:g} s."
    if facts.signal is not None:
        return f"The compiler ended by signal {facts.signal}."
    return "" if facts.exit_code else None


def _ms_since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)
