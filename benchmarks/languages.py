"""A small accepted function problem in each language, against the bare toolchain on the same code and the same cases.

Python and C++ are in judging.py. The bare program is what a person would write to try the function at home: `bare/`
holds it, with a line that stands for the solution.
"""

import os
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from statistics import median

from judge.engine import Task, languages
from judge.engine.languages import Language
from problems import packages

from .judging import as_words, cpu_ms_of, judge_cpu_ms
from .table import Row

ROUNDS = 9
BARE = Path(__file__).parent / "bare"
MARK = "// SOLUTION\n"


@dataclass(frozen=True)
class Toolchain:
    """In commands {tool} and the like stand for what judging uses too, {source} for the program."""

    language: str
    solution: str  # of the catalogue's Two Sum
    main: str
    aim: float
    run: list[str]
    compile: list[str] = field(default_factory=list)


TOOLCHAINS = [
    Toolchain("c", "uthash.c", "main.c", 0.5, ["./bare"], ["{tool}", "-O2", "{source}", "-o", "bare"]),
    Toolchain("java", "hash_map.java", "Main.java", 0.6, ["{java}", "Main"], ["{tool}", "{source}"]),
    Toolchain("go", "map_of_places.go", "main.go", 1.1, ["./bare"], ["{tool}", "build", "-o", "bare", "{source}"]),
    Toolchain("rust", "hash_map.rs", "main.rs", 1.1, ["./bare"], ["{tool}", "-O", "{source}", "-o", "bare"]),
    Toolchain("javascript", "map_of_places.js", "main.js", 1.3, ["{tool}", "{source}"]),
    Toolchain("typescript", "two_pointers.ts", "main.ts", 1.3, ["{tool}", "{source}"]),
]


def measure(state_dir: Path) -> list[Row]:
    return [row for toolchain in TOOLCHAINS for row in _measure(toolchain, state_dir)]


def _measure(toolchain: Toolchain, state_dir: Path) -> list[Row]:
    language = languages.load()[toolchain.language]
    if not language.available:
        return [Row(language.name, "off", "", "", f"≤ {toolchain.aim} x")]
    package = packages.read(packages.find("two-sum"))
    source = (packages.CATALOG / "two-sum" / "submissions" / "accepted" / toolchain.solution).read_text()
    task = package.task(source, language.id)
    with tempfile.TemporaryDirectory() as folder:
        bare = _bare(toolchain, language, task, Path(folder))
        bare()  # the toolchain's own caches are warm
        pairs = [(judge_cpu_ms(task, state_dir, cold=True), bare()) for _ in range(ROUNDS)]
    ours, theirs = (median(values) for values in zip(*pairs, strict=True))
    what = f"{language.name} function, {len(task.cases)} cases: CPU"
    return [Row(what, f"{ours:.0f} ms", f"{theirs:.0f} ms", f"{ours / theirs:.2f} x", f"≤ {toolchain.aim} x")]


def _bare(toolchain: Toolchain, language: Language, task: Task, folder: Path) -> Callable[[], float]:
    """What compiles the program and runs it once for all the cases, and gives the CPU milliseconds of that."""
    tools = {"tool": language.tool, **language.other_tools, "source": toolchain.main}
    names = {f"{{{name}}}": str(tool) for name, tool in tools.items()}
    compile_command, run_command = (
        [names.get(word, word) for word in command] for command in (toolchain.compile, toolchain.run)
    )
    program = (BARE / toolchain.main).read_text().replace(MARK, task.source)
    cases = "".join(as_words(case.input) for case in task.cases).encode()
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    rounds = count()

    def compile_and_run() -> None:
        if compile_command:
            subprocess.run(compile_command, cwd=folder, env=environment, check=True)
        subprocess.run(run_command, cwd=folder, env=environment, input=cases, stdout=subprocess.DEVNULL, check=True)

    def measure_once() -> float:
        # Another text each time, or `go build` would find that nothing is to be done.
        (folder / toolchain.main).write_text(f"{program}// round {next(rounds)}\n")
        return cpu_ms_of(compile_and_run)

    return measure_once
