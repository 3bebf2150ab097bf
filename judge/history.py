"""One page of a history of submissions, newest first, between two ids: stable whatever is added meanwhile."""

from dataclasses import dataclass

from judge.forms import HistoryFilters
from judge.models import Submission, SubmissionQuerySet

PER_PAGE = 30


@dataclass(frozen=True)
class HistoryPage:
    submissions: list[Submission]
    newer: str  # the query string of the page with newer ones; empty: there are none
    older: str

    @property
    def is_moving(self) -> bool:
        """Something on it has no verdict yet."""
        return any(not submission.is_done for submission in self.submissions)


def read_page(submissions: SubmissionQuerySet, filters: HistoryFilters) -> HistoryPage:
    matching = filters.apply(submissions)
    if not filters.is_valid():
        return HistoryPage([], newer="", older="")
    before, after = filters.cleaned_data["before"], filters.cleaned_data["after"]
    if after is not None:
        found = list(matching.filter(id__gt=after).order_by("id")[: PER_PAGE + 1])
        has_newer, has_older = len(found) > PER_PAGE, True
        found = found[:PER_PAGE][::-1]
    else:
        found = list(matching.filter(id__lt=before)[: PER_PAGE + 1] if before else matching[: PER_PAGE + 1])
        has_newer, has_older = bool(before), len(found) > PER_PAGE
        found = found[:PER_PAGE]
    if not found:
        return HistoryPage([], newer=filters.link() if before else "", older=filters.link() if after else "")
    return HistoryPage(
        found,
        newer=filters.link(after=found[0].pk) if has_newer else "",
        older=filters.link(before=found[-1].pk) if has_older else "",
    )
