"""How a problem fares: in which languages, how often, and in what time. Counts are the tallies'."""

from dataclasses import dataclass

from judge.engine import Verdict, languages
from judge.models import Submission
from judge.standing import MEMORY_STEP_KIB, MOST_COMPARED, Bar, draw_bars
from problems.models import Problem, Tally


@dataclass(frozen=True)
class LanguageRow:
    id: str
    name: str
    judged: int
    accepted: int
    acceptance: float  # in percent
    share: float  # of all that were judged, in percent


@dataclass(frozen=True)
class Distribution:
    """Of the newest accepted submissions; in milliseconds, or in KiB."""

    count: int
    median: int
    bars: list[Bar]


def read_languages(problem: Problem) -> list[LanguageRow]:
    """Those that it was judged in, the most used first."""
    tallies = list(Tally.objects.filter(problem=problem, judged__gt=0).order_by("-judged", "language"))
    total = sum(tally.judged for tally in tallies)
    known = languages.load()
    return [
        LanguageRow(
            id=tally.language,
            name=known[tally.language].name if tally.language in known else tally.language,
            judged=tally.judged,
            accepted=tally.accepted,
            acceptance=100 * tally.accepted / tally.judged,
            share=100 * tally.judged / total,
        )
        for tally in tallies
    ]


def measure_distributions(problem: Problem, language: str) -> dict[str, Distribution]:
    """By "runtime" and "memory"; empty when nothing was accepted."""
    accepted = Submission.objects.filter(
        problem=problem, language=language, mode=Submission.Mode.SUBMIT, verdict=Verdict.AC.value
    )
    rows = list(accepted.order_by("-id").values_list("cpu_ms", "peak_memory_kib")[:MOST_COMPARED])
    times = sorted(cpu_ms for cpu_ms, _ in rows if cpu_ms is not None)
    memories = sorted(memory for _, memory in rows if memory is not None)
    measured = {"runtime": (times, 1), "memory": (memories, MEMORY_STEP_KIB)}
    return {
        what: Distribution(len(values), values[len(values) // 2], draw_bars(values, step=step))
        for what, (values, step) in measured.items()
        if values
    }
