"""Judging a small accepted submission, against the bare toolchain on the same code and the same cases."""

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from judge.engine import Judged, Sandbox, Task, Verdict, judge, languages, prepare
from judge.engine.languages import Paths
from judge.engine.sandbox import Facts, Process
from problems import packages

from .table import Row

ROUNDS = 15
# What a person would write around the class to try it at home: cases on stdin, answers on stdout.
BARE_MAIN = """
int main() {
    int size, target;
    while (cin >> size >> target) {
        vector<int> nums(size);
        for (int& number : nums) cin >> number;
        for (int index : Solution().twoSum(nums, target)) cout << index << ' ';
        cout << '\\n';
    }
}
"""


def measure(state_dir: Path) -> list[Row]:
    package = packages.read(packages.find("two-sum"))  # as written: the small cases, without the generated ones
    cases = f"{len(package.cases)} cases"
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        with Sandbox(state_dir) as sandbox:
            driver = prepare(languages.load()["python3"], sandbox)
        python = package.task(_source("two-sum", "dictionary.py"), "python3")
        ours, bare = _alternate(
            lambda: judge_cpu_ms(python, state_dir), lambda: _bare_python(python, driver, Path(folder))
        )
        rows.append(
            Row(f"Python function, {cases}: CPU", f"{ours:.1f} ms", f"{bare:.1f} ms", f"{ours / bare:.2f} x", "≤ 1.5 x")
        )
        cpp = package.task(_source("two-sum", "hash_map.cpp"), "cpp")
        ours, bare = _alternate(lambda: judge_cpu_ms(cpp, state_dir, cold=True), lambda: _bare_cpp(cpp, Path(folder)))
        rows.append(
            Row(f"C++ function, {cases}: CPU", f"{ours:.0f} ms", f"{bare:.0f} ms", f"{ours / bare:.2f} x", "≤ 0.6 x")
        )
        again = median(judge_cpu_ms(cpp, state_dir) for _ in range(ROUNDS))
        rows.append(
            Row(
                "the same C++ again, as by Run then Submit: CPU",
                f"{again:.1f} ms",
                f"{bare:.0f} ms",
                f"{again / bare:.2f} x",
                "compiled once",
            )
        )
    return rows


def cpu_ms_of(deed: Callable[[], object]) -> float:
    """CPU time of this process and of all the children that it waits for, while it does the deed."""
    before = _cpu_s()
    deed()
    return (_cpu_s() - before) * 1000


def _cpu_s() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _alternate(ours: Callable[[], float], bare: Callable[[], float]) -> tuple[float, float]:
    """Medians of both, taken in turn: what disturbs the machine disturbs both."""
    pairs = [(ours(), bare()) for _ in range(ROUNDS)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


class _PatientSandbox(Sandbox):
    """Lets a program end by itself: the CPU time of what is killed with its box is in nobody's account."""

    def start(self, *args: Any, **keywords: Any) -> Process:
        process = super().start(*args, **keywords)
        kill = process.finish

        def wait() -> Facts:
            if not process.has_ended:
                process.run(b"", cpu_ms=10_000, wall_ms=10_000)
            process.finish = kill  # type: ignore[method-assign]
            return kill()

        process.finish = wait  # type: ignore[method-assign]
        return process


def judge_cpu_ms(task: Task, state_dir: Path, *, cold: bool = False) -> float:
    """CPU milliseconds for a judgement by an open sandbox: the worker's own, the launcher's and the boxes'."""

    def open_and_judge(times: int) -> None:
        with _PatientSandbox(state_dir) as sandbox:
            for _ in range(times):
                if cold:
                    shutil.rmtree(state_dir / "cache" / "builds", ignore_errors=True)
                *_, verdict = judge(task, sandbox)
                assert isinstance(verdict, Judged) and verdict.verdict is Verdict.AC

    # The launcher is waited for when the sandbox closes: the difference leaves out what opening and closing cost.
    return cpu_ms_of(lambda: open_and_judge(2)) - cpu_ms_of(lambda: open_and_judge(1))


def _bare_python(task: Task, driver: Path, folder: Path) -> float:
    language = languages.load()["python3"]
    for name, text in language.files(task.source, task.signature).items():
        (folder / name).write_text(text)
    paths = Paths(box=str(folder), driver=str(driver), packages=str(folder))
    environment = {"PATH": os.defpath, **language.env(paths)}
    cases = "".join(case.input.rstrip("\n") + "\n" for case in task.cases).encode()
    with open(os.devnull, "wb") as null:
        # The driver answers on descriptor 3.
        return cpu_ms_of(
            lambda: subprocess.run(
                ["/bin/sh", "-c", 'exec "$@" 3>/dev/null', "sh", *language.run_command(task.signature, paths)],
                input=cases,
                stdout=null,
                env=environment,
                cwd=folder,
                check=True,
            )
        )


def _bare_cpp(task: Task, folder: Path) -> float:
    source, program = folder / "bare.cpp", folder / "bare"
    source.write_text(f"#include <bits/stdc++.h>\nusing namespace std;\n{task.source}\n{BARE_MAIN}")
    cases = "".join(as_words(case.input) for case in task.cases).encode()

    def compile_and_run() -> None:
        subprocess.run(["g++", "-std=gnu++23", "-O2", source, "-o", program], check=True)
        subprocess.run([program], input=cases, stdout=subprocess.DEVNULL, check=True)

    return cpu_ms_of(compile_and_run)


def as_words(case_input: str) -> str:
    nums, target = case_input.split("\n")[:2]
    words = nums.strip("[]").replace(",", " ")
    return f"{len(words.split())} {target} {words}\n"


def _source(slug: str, name: str) -> str:
    return (packages.CATALOG / slug / "submissions" / "accepted" / name).read_text()
