"""How judged cases are written in pages."""

from typing import Any

from django import template

from judge.engine import Verdict

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
