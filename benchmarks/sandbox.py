"""What the sandbox costs, and how true its figures are: exact with cgroups, estimated without."""

import contextlib
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from judge.engine import Case, Checker, Judged, Task, Verdict, judge, languages
from judge.engine.compiling import built
from judge.engine.sandbox import Bind, Command, Facts, RunLimits, Sandbox, cgroups

from .table import Row

LAUNCHES = 200
CALIBRATIONS = 50
CASES, ROUNDS = 100, 9
LIMITS = RunLimits(memory_kib=256 * 1024, output_bytes=1_000, cpu_ms=10_000)
MEMORY_MIB, CPU_MS = 64, 500
CALIBRATED = f"""
#include <stdlib.h>
#include <string.h>
#include <time.h>
int main(void) {{
    volatile char *touched = memset(malloc({MEMORY_MIB} << 20), 1, {MEMORY_MIB} << 20);
    struct timespec used;
    do clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    while (used.tv_sec * 1000 + used.tv_nsec / 1000000 < {CPU_MS});
    return touched[0] - 1;
}}
"""
SUM = """
#include <iostream>
int main() {
    long long count, number, sum = 0;
    for (std::cin >> count; count-- > 0; sum += number) std::cin >> number;
    std::cout << sum << "\\n";
}
"""


def measure(state_dir: Path) -> list[Row]:
    hierarchies = {f"cgroup v{found.version}": found for found in (cgroups.take(),) if found.exact}
    hierarchies["no cgroups"] = cgroups.NONE
    rows = []
    for name, hierarchy in hierarchies.items():
        with Sandbox(state_dir, hierarchy) as sandbox:
            rows += [_measure_launch(name, sandbox), _measure_cases(name, sandbox), *_measure_figures(name, sandbox)]
    return rows


def _measure_launch(name: str, sandbox: Sandbox) -> Row:
    ours, bare = [], []
    for _ in range(LAUNCHES):
        started = time.perf_counter()
        sandbox.run(Command(["/bin/true"], [], {}, folder="/"), LIMITS, wall_ms=5_000)
        ours.append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
        os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)
        bare.append((time.perf_counter() - started) * 1000)
    return Row(
        f"/bin/true in a box, {name}: wall",
        f"{median(ours):.1f} ms",
        f"{median(bare):.1f} ms",
        f"{median(ours) - median(bare):+.1f} ms",
        "≤ 6 ms more",
    )


def _measure_cases(name: str, sandbox: Sandbox) -> Row:
    """A stdio problem: each case has a box of its own."""
    numbers = [[*range(count)] for count in range(CASES)]
    cases = [Case(f"{len(some)} {' '.join(map(str, some))}\n", str(sum(some))) for some in numbers]
    task = Task(SUM, "cpp", None, cases, Checker())
    with built(SUM, languages.load()["cpp"], None, sandbox) as build:
        ours, bare = [], []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            *_, judged = judge(task, sandbox)
            ours.append((time.perf_counter() - started) * 1000 / CASES)
            assert isinstance(judged, Judged) and judged.verdict is Verdict.AC
            started = time.perf_counter()
            for case in cases:
                subprocess.run([build.folder / "solution"], input=case.input.encode(), capture_output=True, check=True)
            bare.append((time.perf_counter() - started) * 1000 / CASES)
    return Row(
        f"C++ program, {CASES} cases on stdin, {name}: wall per case",
        f"{median(ours):.1f} ms",
        f"{median(bare):.1f} ms",
        f"{median(ours) - median(bare):+.1f} ms",
        "≤ 2 ms more",
    )


def _measure_figures(name: str, sandbox: Sandbox) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, sandbox.box() as box, _busy_neighbour():
        program = Path(folder, "calibrated")
        compile_it = ["gcc", "-O1", "-xc", "-", "-o", str(program)]
        subprocess.run(compile_it, input=CALIBRATED.encode(), check=True)
        (box / "calibrated").write_bytes(program.read_bytes())
        (box / "calibrated").chmod(0o755)
        command = Command(["/box/calibrated"], [Bind(str(box), "/box")], {})
        facts = [_run(sandbox, command) for _ in range(CALIBRATIONS)]
        _, _, bare = os.wait4(os.posix_spawn(program, [str(program)], {}), 0)
    return [
        _row(
            f"{CPU_MS} ms of CPU time, {name}, other core busy",
            [run.cpu_ms for run in facts],
            bare=(bare.ru_utime + bare.ru_stime) * 1000,
            truth=CPU_MS,
            unit="ms",
        ),
        _row(
            f"{MEMORY_MIB} MiB touched, {name}, other core busy",
            [run.peak_memory_kib / 1024 for run in facts],
            bare=bare.ru_maxrss / 1024,
            truth=MEMORY_MIB,
            unit="MiB",
        ),
    ]


def _run(sandbox: Sandbox, command: Command) -> Facts:
    facts, _, stderr = sandbox.run(command, LIMITS, wall_ms=10_000)
    assert facts.exit_code == 0, stderr
    return facts


def _row(what: str, figures: list[float], *, bare: float, truth: float, unit: str) -> Row:
    worst = max(figures, key=lambda figure: abs(figure - truth))
    return Row(
        what,
        f"{min(figures):.1f} to {max(figures):.1f} {unit}",
        f"{bare:.1f} {unit}",
        f"{(worst / truth - 1) * 100:+.1f} % at worst of {len(figures)}",
        "within 5 %",
    )


@contextlib.contextmanager
def _busy_neighbour() -> Iterator[None]:
    """One core is left to the measured program."""
    busy = [subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(max(1, (os.cpu_count() or 1) - 1))]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()
