"""What an author should look at: each finding is a sentence. A package may be right, and still be poor."""

from collections.abc import Iterator

from judge.engine import Sandbox

from ..packages import Package, find_refused_inputs
from .content import find_missing_parts, list_duplicates
from .edges import list_missing_edges
from .examples import list_unmatched_examples
from .times import list_wrong_limits


def lint(package: Package, sandbox: Sandbox) -> Iterator[str]:
    """Of a built package; raises JudgeError. What costs the most comes last."""
    yield from find_missing_parts(package)
    yield from list_duplicates(package.cases)
    yield from list_unmatched_examples(package)
    yield from list_missing_edges(package)
    yield from find_refused_inputs(package, sandbox)
    yield from list_wrong_limits(package, sandbox)


__all__ = ["lint"]
