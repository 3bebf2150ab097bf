"""What simulated people do: when they come, how long they think, in which languages they write, how often they fail.

The numbers are choices, not measurements of another site. They follow from these reasons:

- A contest's people come together at its start, and a practice site's over the whole time.
- Somebody reads a problem for minutes, and here for seconds: times are shortened by about ten, so that a short run has
  the steady state of a long one. Thinking is log-normal: mostly short, sometimes long, and never negative.
- About half of what is submitted is right; of what is wrong, most is a wrong answer. What is too slow is rare, since
  samples don't show it, and it weighs most: it costs its whole time limit.
- Two thirds of all people write Python or C++; the other languages share the rest.
"""

import math
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from judge.engine import Verdict
from problems import packages
from problems.models import Problem
from problems.toolchains import list_offered

Choice = TypeVar("Choice")


@dataclass(frozen=True)
class Profile:
    arrives_within: float  # share of the whole time in which people come
    reads_s: float  # median
    fixes_s: float  # median, between a verdict and the next try
    runs_first: float  # share of submissions that are tried by a Run before
    flooders: float = 0.0  # share of people who send without thinking, as fast as the site answers


PROFILES = {
    "contest": Profile(arrives_within=0.2, reads_s=12, fixes_s=8, runs_first=0.5),
    "practice": Profile(arrives_within=1.0, reads_s=20, fixes_s=12, runs_first=0.7),
    "flood": Profile(arrives_within=0.2, reads_s=12, fixes_s=8, runs_first=0.5, flooders=0.05),
}
SPREAD_OF_THINKING = 0.6  # sigma of the log-normal
RIGHT = 0.5
FAILURES = {Verdict.WA: 0.62, Verdict.RTE: 0.16, Verdict.CE: 0.17, Verdict.TLE: 0.05}
LANGUAGES = {
    "python3": 0.38,
    "cpp": 0.28,
    "java": 0.14,
    "javascript": 0.07,
    "go": 0.05,
    "typescript": 0.03,
    "rust": 0.03,
    "c": 0.02,
}
# No compiler takes a bracket that closes nothing.
NOT_A_PROGRAM = "\n)\n"


@dataclass(frozen=True)
class Program:
    problem: str
    language: str
    source: str
    expected: frozenset[Verdict]


class Mix:
    """The catalogue's own submissions to some problems, whose verdicts are known."""

    def __init__(self, programs: Sequence[Program]) -> None:
        self.problems = sorted({program.problem for program in programs})
        self._programs: dict[tuple[str, str, Verdict], list[Program]] = {}
        for program in programs:
            # One that may get several verdicts stands for a crash: memory runs out, or the time.
            verdict = min(program.expected) if len(program.expected) == 1 else Verdict.RTE
            self._programs.setdefault((program.problem, program.language, verdict), []).append(program)

    def choose(self, problem: str, *, is_right: bool, dice: random.Random) -> Program:
        verdict = Verdict.AC if is_right else _draw(FAILURES, dice)
        source_of = Verdict.AC if verdict == Verdict.CE else verdict
        languages = [name for slug, name, kind in self._programs if (slug, kind) == (problem, source_of)]
        if not languages:
            return self.choose(problem, is_right=is_right, dice=dice)
        language = _draw({name: LANGUAGES[name] for name in languages}, dice)
        program = dice.choice(self._programs[problem, language, source_of])
        if verdict == Verdict.CE:
            return Program(problem, language, program.source + NOT_A_PROGRAM, frozenset({Verdict.CE}))
        return program


def read_mix() -> Mix:
    """Of what this site publishes; LookupError when nothing of it is in the catalogue."""
    published = Problem.objects.published().order_by("slug").values_list("slug", flat=True)
    try:
        return make_mix(published, list_offered())
    except LookupError as error:
        raise LookupError(f"{error}: run manage.py sync_problems first") from None


def make_mix(slugs: Iterable[str], languages: Iterable[str]) -> Mix:
    """Of these problems, as far as they are in the catalogue here; LookupError when none is."""
    offered = LANGUAGES.keys() & set(languages)
    here = {folder.name for folder in packages.CATALOG.iterdir() if folder.is_dir()}
    programs = [
        Program(slug, submission.program.language, submission.program.source, submission.expected.verdicts)
        for slug in slugs
        if slug in here
        for submission in packages.read(packages.CATALOG / slug).submissions
        if submission.program and submission.program.language in offered and not submission.program.more_files
    ]
    if not programs:
        raise LookupError("no problem of the catalogue is published on this site")
    return Mix(programs)


def think(median_s: float, dice: random.Random) -> float:
    """Seconds."""
    return dice.lognormvariate(math.log(median_s), SPREAD_OF_THINKING)


def _draw(weights: Mapping[Choice, float], dice: random.Random) -> Choice:
    return dice.choices(list(weights), list(weights.values()))[0]
