"""How judged cases are written in pages.

The fragment of a submission is rendered by pages, polls and sockets alike: what it shows beyond the row itself is
looked up here, by a fixed number of queries.
"""

import json
from dataclasses import asdict
from typing import Any

from django import template

from judge.differences import Part, compare
from judge.engine import Verdict
from judge.faults import find_faults
from judge.models import Submission
from judge.standing import Standing, measure_standing
from judge.waiting import Wait, measure_wait
from problems.templatetags.units import mebibytes

register = template.Library()

_STATES = {Verdict.AC: "good", Verdict.JE: "odd"}


@register.filter
def verdict_label(code: str) -> str:
    return Verdict(code).label


@register.filter
def verdict_state(code: str) -> str:
    """ "good", "bad" or "odd", when it is the judge that failed: the part of a CSS class that gives the colour."""
    return _STATES.get(Verdict(code), "bad")


@register.filter
def name_arguments(text: str, signature: dict[str, Any] | None) -> list[tuple[str, str]]:
    """The lines of a case's input as (parameter, value).

    One nameless part when the text is not one line per parameter: a stdio problem, a class, an input that was cut.
    """
    names = [param["name"] for param in (signature or {}).get("params", ())]
    lines = text.splitlines()
    return list(zip(names, lines, strict=True)) if names and len(names) == len(lines) else [("", text)]


@register.filter
def figure(value: int, what: str) -> str:
    """Of a "runtime" or a "memory"."""
    return f"{value} ms" if what == "runtime" else mebibytes(value)


@register.simple_tag
def wait_of(submission: Submission) -> Wait:
    return measure_wait(submission)


@register.simple_tag
def standing_of(submission: Submission) -> dict[str, Standing]:
    return measure_standing(submission)


@register.simple_tag
def differences_of(case: dict[str, Any], submission: Submission) -> dict[str, list[Part]]:
    """The parts of a wrong answer and of the expected one, under "output" and "expected"."""
    output, expected = compare(case["output"], case["expected"], submission.revision.engine_checker)
    return {"output": output, "expected": expected}


@register.simple_tag
def faults_of(submission: Submission) -> str:
    """JSON, as the editor reads it."""
    return json.dumps([asdict(fault) for fault in find_faults(submission)])
