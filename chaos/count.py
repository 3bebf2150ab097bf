"""What came of it, by the database, by the pages and by the times of death."""

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from chaos.people import Record
from judge import audit
from judge.engine import Verdict
from judge.models import MAX_ATTEMPTS, Attempt, Submission
from lab.figures import percentile

CONVERGES_WITHIN_S = 5.0
RECOVERS_WITHIN_S = 10.0


@dataclass
class Count:
    accepted: int
    verdicts: dict[str, int]
    lost: list[int]
    doubled: list[int]
    wrong: list[str]
    unlucky: list[int]  # JE after three attempts, each lost to a fault: as it should be, but not their own doing
    pages: int
    stuck_pages: list[str]
    late_pages: list[str]
    page_delays_s: list[float]
    recoveries: list[tuple[float, str]]
    violations: dict[str, list[int]]

    @property
    def is_clean(self) -> bool:
        losses = (self.lost, self.doubled, self.wrong, self.stuck_pages, *self.violations.values())
        return self.accepted > 0 and not any(losses)

    @property
    def is_in_time(self) -> bool:
        return not self.late_pages and percentile([s for s, _ in self.recoveries], 99) <= RECOVERS_WITHIN_S


def count(
    record: Record, verdict_of: Mapping[str, Verdict], ended: Sequence[tuple[str, float]], outages: Sequence[float]
) -> Count:
    """`verdict_of`: by the source, so that a submission whose answer got lost is known too. `ended`: workers by
    their names, and when they died or froze. `outages`: when times ended in which no worker could judge."""
    stored = Submission.objects.in_bulk()
    unanswered_for = [pk for pk in record.accepted if pk not in stored]
    lost = unanswered_for + [pk for pk, submission in stored.items() if not submission.is_done]
    judged = Counter(Attempt.objects.filter(outcome=Attempt.Outcome.JUDGED).values_list("submission_id", flat=True))
    differ = [s for s in stored.values() if s.is_done and s.verdict != verdict_of[s.source]]
    unlucky = [s.pk for s in differ if s.verdict == Verdict.JE and _lost_all_attempts(s)]
    wrong = [f"{s.pk}: {s.verdict}, not {verdict_of[s.source]} ({s.language})" for s in differ if s.pk not in unlucky]
    delays, stuck, late = _look_at_pages(record, stored)
    return Count(
        accepted=len(stored),
        verdicts=dict(Counter(submission.verdict or submission.status for submission in stored.values())),
        lost=lost,
        doubled=[pk for pk, times in judged.items() if times > 1],
        wrong=wrong,
        unlucky=unlucky,
        pages=len(record.pages),
        stuck_pages=stuck,
        late_pages=late,
        page_delays_s=delays,
        recoveries=_measure_recoveries(ended, outages),
        violations={
            rule: list(broken.values_list("pk", flat=True))
            for rule, broken in audit.find_violations(bound=timedelta(seconds=RECOVERS_WITHIN_S))
        },
    )


def _lost_all_attempts(submission: Submission) -> bool:
    outcomes = list(submission.attempts.values_list("outcome", flat=True))
    return outcomes == [Attempt.Outcome.LOST] * MAX_ATTEMPTS


def _look_at_pages(record: Record, stored: Mapping[int, Submission]) -> tuple[list[float], list[str], list[str]]:
    delays, stuck, late = [], [], []
    for page in record.pages:
        submission = stored[page.submission]
        if not submission.judged_at:
            continue
        # From when the site could be reached again.
        away = [at for at in record.unreachable if at < (page.shown_at or math.inf)]
        since = max(submission.judged_at.timestamp(), page.opened_at, *away)
        delay = page.shown_at - since if page.verdict else float("inf")
        delays.append(delay)
        if page.verdicts != {submission.verdict_label}:
            stuck.append(f"{page.submission}: {page.verdicts or 'nothing'}")
        elif delay > CONVERGES_WITHIN_S:
            late.append(f"{page.submission}: after {delay:.1f} s")
    return delays, stuck, late


def _measure_recoveries(ended: Sequence[tuple[str, float]], outages: Sequence[float]) -> list[tuple[float, str]]:
    """Seconds from the end of a worker to the next attempt (or the end of all attempts), and which one was lost.

    From the end of an outage, when that came later.
    """
    recoveries = []
    for lost in Attempt.objects.filter(outcome=Attempt.Outcome.LOST).select_related("submission"):
        following = Attempt.objects.filter(submission=lost.submission_id, number=lost.number + 1).first()
        goes_on = following.started_at if following else lost.submission.judged_at
        ends = [at for name, at in ended if name == lost.worker and at < lost.lease_expires_at.timestamp()]
        if goes_on and ends:
            until = goes_on.timestamp()
            since = max(ends + [at for at in outages if at < until])
            recoveries.append((max(0.0, until - since), str(lost)))
    return sorted(recoveries)


def to_text(result: Count, record: Record) -> str:
    delays, recoveries = result.page_delays_s, [seconds for seconds, _ in result.recoveries]
    slow = [f"{what}: {seconds:.1f} s" for seconds, what in result.recoveries if seconds > RECOVERS_WITHIN_S]
    verdicts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(result.verdicts.items()))
    errors = ", ".join(f"{count} of {status}" for status, count in sorted(record.errors.items())) or "none"
    broken = {rule: ids for rule, ids in result.violations.items() if ids}
    lines = [
        f"submissions accepted        {result.accepted} ({verdicts})",
        f"lost                        {len(result.lost)} {result.lost or ''}",
        f"verdicts given twice        {len(result.doubled)} {result.doubled or ''}",
        f"wrong                       {len(result.wrong)} {'; '.join(result.wrong)}",
        f"JE after {MAX_ATTEMPTS} kills each       {len(result.unlucky)} {result.unlucky or ''}",
        f"pages that did not converge {len(result.stuck_pages)} of {result.pages} {'; '.join(result.stuck_pages)}",
        f"pages that were late        {len(result.late_pages)} {'; '.join(result.late_pages)}",
        f"verdict on the page after   p50 {percentile(delays, 50):.2f} s, p99 {percentile(delays, 99):.2f} s",
        f"recoveries                  {len(recoveries)}: p50 {percentile(recoveries, 50):.1f} s, "
        f"p99 {percentile(recoveries, 99):.1f} s {'; '.join(slow)}",
        f"refused with 429            {record.refused}",
        f"POSTs without an answer     {record.unanswered}; error pages: {errors}",
        f"audit                       {json.dumps(broken) if broken else 'clean'}",
        f"{'clean' if result.is_clean else 'NOT CLEAN'}, {'in time' if result.is_in_time else 'NOT IN TIME'}",
    ]
    return "\n".join(line.rstrip() for line in lines)
