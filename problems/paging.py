"""Pages between two rows of a list, found by what the list is ordered by: stable whatever is added meanwhile, and as
fast on the last page as on the first.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest


@dataclass(frozen=True)
class Page:
    rows: list[Any]
    previous: str  # the query string of the page before; empty: there is none
    next: str


def read_page(
    rows: QuerySet[Any], *, request: HttpRequest, order: Sequence[str], size: int, link: Callable[..., str]
) -> Page:
    """The page that the address asks for by ?after= or ?before=, the primary key of a row.

    `order` ends with a unique field and holds no nulls. A row that is not there any more asks for the first page.
    `link(after=pk)` gives the query string of another page.
    """
    before, after = read_key(request, "before"), read_key(request, "after")
    backwards = before is not None
    names = [name.removeprefix("-") for name in order]
    directions = [name.startswith("-") != backwards for name in order]
    ordered = rows.order_by(*(f"-{name}" if down else name for name, down in zip(names, directions, strict=True)))
    bound = before if backwards else after
    values = rows.filter(pk=bound).prefetch_related(None).values_list(*names).first() if bound is not None else None
    if values is None:
        backwards = False
        ordered = rows.order_by(*order)
    else:
        ordered = ordered.filter(_beyond(names, directions, values))
    found = list(ordered[: size + 1])
    has_more, shown = len(found) > size, found[:size]
    if backwards:
        shown.reverse()
    has_previous = has_more if backwards else values is not None
    has_next = True if backwards else has_more
    return Page(
        shown,
        previous=link(before=shown[0].pk) if shown and has_previous else "",
        next=link(after=shown[-1].pk) if shown and has_next else "",
    )


def read_key(request: HttpRequest, name: str) -> int | None:
    text = request.GET.get(name, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else None


def _beyond(names: Sequence[str], directions: Sequence[bool], values: Sequence[Any]) -> Q:
    """Further on than a row with these values: in the first field that differs."""
    beyond, equal = Q(), Q()
    for name, down, value in zip(names, directions, values, strict=True):
        beyond |= equal & Q(**{f"{name}__{'lt' if down else 'gt'}": value})
        equal &= Q(**{name: value})
    return beyond
