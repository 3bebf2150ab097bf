"""What came of it, by the database, by the pages and by the times of death."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import quantiles

from chaos.people import Record
from judge import audit
from judge.engine import Verdict
from judge.models import Attempt, Submission

CONVERGES_WITHIN_S = 5.0
RECOVERS_WITHIN_S = 10.0


@dataclass
class Count:
    accepted: int
    verdicts: dict[str, int]
    lost: list[int]
    doubled: list[int]
    wrong: list[str]
    pages: int
    stuck_pages: list[str]
    page_delays_s: list[float]
    recoveries_s: list[float]
    violations: dict[str, list[int]]

    @property
    def is_clean(self) -> bool:
        losses = (self.lost, self.doubled, self.wrong, self.stuck_pages, *self.violations.values())
        return self.accepted > 0 and not any(losses) and percentile(self.recoveries_s, 99) <= RECOVERS_WITHIN_S


def count(record: Record, verdict_of: Mapping[str, Verdict], ended: Sequence[tuple[str, float]]) -> Count:
    """`verdict_of`: by the source, so that a submission whose answer got lost is known too. `ended`: workers by
    their names, and when they died or froze."""
    stored = Submission.objects.in_bulk()
    unanswered_for = [pk for pk in record.accepted if pk not in stored]
    lost = unanswered_for + [pk for pk, submission in stored.items() if not submission.is_done]
    judged = Counter(Attempt.objects.filter(outcome=Attempt.Outcome.JUDGED).values_list("submission_id", flat=True))
    wrong = [
        f"{pk}: {submission.verdict}, not {verdict_of[submission.source]} ({submission.language})"
        for pk, submission in stored.items()
        if submission.is_done and submission.verdict != verdict_of[submission.source]
    ]
    delays, stuck = _look_at_pages(record, stored)
    return Count(
        accepted=len(stored),
        verdicts=dict(Counter(submission.verdict or submission.status for submission in stored.values())),
        lost=lost,
        doubled=[pk for pk, times in judged.items() if times > 1],
        wrong=wrong,
        pages=len(record.pages),
        stuck_pages=stuck,
        page_delays_s=delays,
        recoveries_s=_measure_recoveries(ended),
        violations={
            rule: list(broken.values_list("pk", flat=True))
            for rule, broken in audit.find_violations(bound=timedelta(seconds=RECOVERS_WITHIN_S))
        },
    )


def _look_at_pages(record: Record, stored: Mapping[int, Submission]) -> tuple[list[float], list[str]]:
    delays, stuck = [], []
    for page in record.pages:
        submission = stored[page.submission]
        if not submission.judged_at:
            continue
        since = max(submission.judged_at.timestamp(), page.opened_at)
        delay = page.shown_at - since if page.verdict else float("inf")
        delays.append(delay)
        if delay > CONVERGES_WITHIN_S or page.verdicts != {submission.verdict_label}:
            stuck.append(f"{page.submission}: {page.verdicts or 'nothing'} after {delay:.1f} s")
    return delays, stuck


def _measure_recoveries(ended: Sequence[tuple[str, float]]) -> list[float]:
    """Seconds from the end of a worker to the next attempt at what it was judging, or to the end of all attempts."""
    recoveries = []
    for lost in Attempt.objects.filter(outcome=Attempt.Outcome.LOST).select_related("submission"):
        following = Attempt.objects.filter(submission=lost.submission_id, number=lost.number + 1).first()
        goes_on = following.started_at if following else lost.submission.judged_at
        ends = [at for name, at in ended if name == lost.worker and at < lost.lease_expires_at.timestamp()]
        if goes_on and ends:
            recoveries.append(max(0.0, goes_on.timestamp() - max(ends)))
    return recoveries


def percentile(values: Sequence[float], percent: int) -> float:
    """0 for no values."""
    if len(values) < 2:
        return max(values, default=0.0)
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def to_text(result: Count, record: Record) -> str:
    delays, recoveries = result.page_delays_s, result.recoveries_s
    verdicts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(result.verdicts.items()))
    errors = ", ".join(f"{count} of {status}" for status, count in sorted(record.errors.items())) or "none"
    broken = {rule: ids for rule, ids in result.violations.items() if ids}
    lines = [
        f"submissions accepted        {result.accepted} ({verdicts})",
        f"lost                        {len(result.lost)} {result.lost or ''}",
        f"verdicts given twice        {len(result.doubled)} {result.doubled or ''}",
        f"wrong                       {len(result.wrong)} {'; '.join(result.wrong)}",
        f"pages that did not converge {len(result.stuck_pages)} of {result.pages} {'; '.join(result.stuck_pages)}",
        f"verdict on the page after   p50 {percentile(delays, 50):.2f} s, p99 {percentile(delays, 99):.2f} s",
        f"recoveries                  {len(recoveries)}: p50 {percentile(recoveries, 50):.1f} s, "
        f"p99 {percentile(recoveries, 99):.1f} s",
        f"refused with 429            {record.refused}",
        f"POSTs without an answer     {record.unanswered}; error pages: {errors}",
        f"audit                       {json.dumps(broken) if broken else 'clean'}",
        f"{'clean' if result.is_clean else 'NOT CLEAN'}",
    ]
    return "\n".join(line.rstrip() for line in lines)
