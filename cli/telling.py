"""What the user reads: how far the judging is, and the result."""

import sys
from collections.abc import Iterable
from typing import Any

_CLEAR = "\r\x1b[K"
_LONGEST = 2_000


def watch(news: Iterable[dict[str, Any]], submission: dict[str, Any]) -> dict[str, Any]:
    """The submission when it is done. Meanwhile, on a terminal, one line says what happens."""
    live = sys.stderr.isatty()
    for submission in news:
        if live:
            print(_CLEAR + describe_stage(submission), end="", file=sys.stderr, flush=True)
    if live:
        print(_CLEAR, end="", file=sys.stderr, flush=True)
    return submission


def describe_stage(submission: dict[str, Any]) -> str:
    progress, waiting = submission["progress"], submission["waiting"]
    if submission["status"] == "DONE":
        return submission["verdict_label"]
    if waiting:
        about = f", about {waiting['seconds']} s" if waiting["seconds"] else ""
        return f"Waiting, number {waiting['position']} in the queue{about}"
    if progress and progress["stage"] == "running":
        return f"Running case {progress['case']} of {progress['total']}"
    return "Compiling" if progress else "Judging"


def print_result(submission: dict[str, Any]) -> None:
    print(submission["verdict_label"] + _describe_figures(submission))
    for name in ("message", "compile_output"):
        if submission[name]:
            print(submission[name].rstrip())
    for result in submission["results"]:
        # Of secret cases that passed there are figures alone.
        if "input" in result:
            _print_case(result)


def _describe_figures(submission: dict[str, Any]) -> str:
    parts = []
    if submission["cases_total"]:
        parts.append(f"{submission['cases_passed']} of {submission['cases_total']} cases")
    if submission["peak_memory_kib"]:
        parts += [f"{submission['cpu_ms']} ms", f"{submission['peak_memory_kib'] / 1024:.1f} MiB"]
    return f": {', '.join(parts)}" if parts else ""


def _print_case(result: dict[str, Any]) -> None:
    print(f"\nCase {result['number']}: {result['verdict']}")
    shown = [("input", "input"), ("output", "output"), ("expected", "expected"), ("printed", "stdout")]
    for label, key in [*shown, ("errors", "stderr"), ("", "message")]:
        text = (result[key] or "").rstrip()
        if text:
            # What judged code printed must not drive the terminal.
            clean = "".join(
                letter if letter.isprintable() or letter in "\n\t" else "\N{REPLACEMENT CHARACTER}" for letter in text
            )
            lines = (clean if len(clean) <= _LONGEST else clean[:_LONGEST] + " …").splitlines()
            print(f"  {label + ':' if label else '':10}" + "\n            ".join(lines))
