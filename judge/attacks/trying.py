"""Trying attacks on this host: judge each as any submission, then look from outside at what it got and left."""

import contextlib
import dataclasses
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from judge.engine import (
    Case,
    CaseResult,
    Checker,
    Compiled,
    Event,
    Judged,
    JudgeError,
    Limits,
    Sandbox,
    Task,
    Verdict,
    judge,
    judging,
    languages,
    prepare,
)
from judge.engine.languages import Language
from judge.engine.sandbox import cgroups

from .attack import Attack, load
from .bait import Bait
from .leftovers import Leftovers

BREACH = "BREACH"
# What one attack may cost a worker, compiling included.
LONGEST_MS = 30_000
# Tighter than for users: what waits or takes long on purpose should not take long to try.
COMPILE_SECONDS, COMPILE_MEMORY_MIB, WALL_EXTRA_MS = 4, 512, 1_000
# A program may use this much while it is loaded, before its first case; and a look at the clock may be late by this.
START_MS, CLOCK_MS = 2_000, 500
# How far the figures of an honest program may move while its neighbour is attacked.
CPU_FACTOR, CPU_EXTRA_MS, MEMORY_FACTOR = 2, 100, 1.1
HONEST = """
held = [0] * 1_000_000
for number in range(2_000_000):
    held[number % 1_000_000] += 1
print("held")
"""


@dataclass(frozen=True)
class Outcome:
    attack: Attack
    answered: str  # the verdict
    problems: list[str]  # what it got, left or changed; empty when the sandbox held
    wall_ms: int

    @property
    def held(self) -> bool:
        return not self.problems


class Trial:
    """Two sandboxes, one for the attacker and one for an honest neighbour, with bait around. A context manager."""

    def __init__(self, state_dir: Path, *, use_cgroups: bool = True) -> None:
        with contextlib.ExitStack() as stack:
            self.bait = stack.enter_context(Bait(state_dir))
            hierarchy = None if use_cgroups else cgroups.NONE
            self.sandbox, self.neighbour = (stack.enter_context(Sandbox(state_dir, hierarchy)) for _ in range(2))
            self.exact = self.sandbox.hierarchy.exact
            for language in {attack.language.id: attack.language for attack in load()}.values():
                if language.available:
                    prepare(language, self.sandbox)
                    # At first use of a toolchain the launcher mounts it, once and for all.
                    list(judge(_stdio_task(language.id, ""), self.sandbox))
            stack.enter_context(_impatience())
            self.alone = self._judge_honest()
            self._stack = stack.pop_all()

    def __enter__(self) -> "Trial":
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    def run(self, attack: Attack) -> Outcome:
        started = time.monotonic()
        leftovers = Leftovers(self.sandbox, self.neighbour)
        task = attack.task(self.bait.words)
        with ThreadPoolExecutor() as pool:
            beside = pool.submit(self._judge_honest) if attack.kind == "neighbours" else None
            try:
                events = list(judge(task, self.sandbox))
            except (JudgeError, OSError, ValueError) as error:
                answered, problems = "JE", [f"the judge failed: {error}"]
            else:
                answered, problems = self._examine(attack, task, events)
            if beside:
                problems += self._compare(beside.result())
        wall_ms = round((time.monotonic() - started) * 1000)
        if wall_ms > LONGEST_MS:
            problems.append(f"it kept the judge busy for {wall_ms} ms")
        return Outcome(attack, answered, problems + self.bait.taken() + leftovers.find(), wall_ms)

    def _judge_honest(self) -> Judged:
        *_, judged = judge(_stdio_task("python3", HONEST), self.neighbour)
        assert isinstance(judged, Judged)
        return judged

    def _examine(self, attack: Attack, task: Task, events: list[Event]) -> tuple[str, list[str]]:
        problems = []
        judged = events[-1]
        assert isinstance(judged, Judged)
        if judged.verdict not in (allowed := attack.verdicts(exact=self.exact)):
            expected = " or ".join(sorted(allowed))
            words = [word for key in ("message", "output", "stderr") if (word := getattr(events[-2], key, ""))]
            problems.append(f"answered {judged.verdict} instead of {expected}: {' '.join(words).strip()[:500]}")
        for event in events:
            texts = [text for text in vars(event).values() if isinstance(text, str)]
            if isinstance(event, CaseResult):
                texts = [event.output, event.stdout, event.stderr, event.message]
            for text in texts:
                if self.bait.mark in text or (BREACH in text and not isinstance(event, Compiled)):
                    problems.append(f"it got something: {text[max(0, text.find(BREACH)) :][:500]}")
                if task.signature is not None and self.bait.secret in text:
                    problems.append("it knows the expected answer")
                if len(text.encode(errors="replace")) > 16 * task.limits.output_limit_bytes:
                    problems.append(f"a text of {len(text)} characters")
        return str(judged.verdict), problems + self._wrong_figures(attack, task.limits, judged)

    def _wrong_figures(self, attack: Attack, limits: Limits, judged: Judged) -> list[str]:
        problems = []
        cpu_limit_ms = limits.time_limit_ms * attack.language.time_factor
        if judged.verdict is Verdict.AC and judged.cpu_ms > cpu_limit_ms:
            problems.append(f"accepted with {judged.cpu_ms} ms of CPU time")
        if judged.cpu_ms > cpu_limit_ms + START_MS + CLOCK_MS:
            problems.append(f"it used {judged.cpu_ms} ms of CPU time")
        if self.exact and judged.peak_memory_kib > 1.05 * limits.memory_limit_kib:
            problems.append(f"it used {judged.peak_memory_kib} KiB of memory")
        if min(judged.cpu_ms, judged.wall_ms, judged.peak_memory_kib) < 0:
            problems.append("a figure is negative")
        return problems

    def _compare(self, beside: Judged) -> list[str]:
        if beside.verdict is not self.alone.verdict:
            return [f"its neighbour got {beside.verdict} instead of {self.alone.verdict}: {beside.message}"]
        problems = []
        if beside.cpu_ms > CPU_FACTOR * self.alone.cpu_ms + CPU_EXTRA_MS:
            problems.append(f"its neighbour used {beside.cpu_ms} ms of CPU time, and {self.alone.cpu_ms} ms alone")
        if beside.peak_memory_kib > MEMORY_FACTOR * self.alone.peak_memory_kib:
            used = f"its neighbour used {beside.peak_memory_kib} KiB, and {self.alone.peak_memory_kib} KiB alone"
            problems.append(used)
        return problems


def _stdio_task(language: str, source: str) -> Task:
    return Task(source, language, None, [Case("", "held")], Checker(), Limits(time_limit_ms=5_000))


@contextlib.contextmanager
def _impatience() -> Iterator[None]:
    known = languages.load()
    before, wall_extra_ms = dict(known), judging.WALL_EXTRA_MS
    known.update({id: _impatient(language) for id, language in before.items()})
    judging.WALL_EXTRA_MS = WALL_EXTRA_MS
    try:
        yield
    finally:
        known.update(before)
        judging.WALL_EXTRA_MS = wall_extra_ms


def _impatient(language: Language) -> Language:
    limits = language.config.limits
    tight = dataclasses.replace(
        limits,
        compile_seconds=min(COMPILE_SECONDS, limits.compile_seconds),
        compile_memory_mib=min(COMPILE_MEMORY_MIB, limits.compile_memory_mib),
    )
    return dataclasses.replace(language, config=dataclasses.replace(language.config, limits=tight))
