"""The way of one submission in time, from the ledger; and for a while from Redis how long it took to be accepted.

Attempts begin and end by the database's clock, and a worker's stages are milliseconds since it claimed the attempt: no
host's clock matters, and there is no skew between them. Only a browser's own times come by its clock, whose skew is
estimated from the request that brings them.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db.models.functions import Now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from judge.models import Attempt, Submission
from lab import edges
from lab.edges import Edge

FROM_CACHE = gettext_noop("from the cache")  # the detail of a compiled program


@dataclass(frozen=True)
class Span:
    """Times are milliseconds since the POST (or since a rejudge began)."""

    name: str
    kind: str  # "accept", "wait", "attempt", "stage", "case", "news": decides the colour
    start_ms: float
    end_ms: float
    attempt: int = 0  # 0: of none
    detail: str = ""
    outcome: str = ""  # of an attempt that has ended: see Attempt.Outcome

    @property
    def takes_ms(self) -> float:
        return round(self.end_ms - self.start_ms, 1)


@dataclass(frozen=True)
class BrowserTimes:
    """Of one page, in milliseconds since the epoch by its clock."""

    received: float
    painted: float
    now: float  # when it sent them


@dataclass(frozen=True)
class Bar:
    """A span on the page; per cent of the whole width."""

    span: Span
    left: float
    width: float


@dataclass(frozen=True)
class Trace:
    submission: Submission
    now: datetime  # by the database's clock, as all times
    begins_at: datetime
    is_rejudge: bool
    spans: list[Span]

    @property
    def whole_ms(self) -> float:
        return max((span.end_ms for span in self.spans), default=0.0)

    @property
    def painted_after_ms(self) -> float | None:
        """Since the verdict was committed. None where no browser's times are known."""
        news = [span for span in self.spans if span.kind == "news"]
        return round(news[-1].end_ms - news[0].start_ms, 1) if news else None

    @property
    def bars(self) -> list[Bar]:
        whole = self.whole_ms or 1.0
        return [Bar(s, 100 * s.start_ms / whole, max(100 * s.takes_ms / whole, 0.3)) for s in self.spans]

    def to_dict(self) -> dict[str, Any]:
        return {
            "submission": self.submission.pk,
            "language": self.submission.language,
            "is_done": self.submission.is_done,
            "verdict": self.submission.verdict or "",
            "verdict_label": self.submission.verdict_label,
            "now": self.now.isoformat(),
            "begins_at": self.begins_at.isoformat(),
            "is_rejudge": self.is_rejudge,
            "spans": [asdict(span) for span in self.spans],
        }


def trace(submission: Submission, *, browser: BrowserTimes | None = None) -> Trace:
    """What is not over yet ends now. Its words are of the language that is active."""
    now = _ask_database_for_time()
    attempts = list(submission.attempts.order_by("number"))
    given = [place for place, attempt in enumerate(attempts[:-1]) if attempt.outcome == Attempt.Outcome.JUDGED]
    # A verdict ends a round, and only a rejudge begins the next one. The last round is shown.
    is_rejudge = bool(given)
    attempts = attempts[given[-1] + 1 :] if given else attempts
    begins_at = submission.created_at
    if is_rejudge:
        begins_at = submission.queued_at if len(attempts) == 1 else attempts[0].started_at
        # An adopted trial was judged before its turn came here.
        begins_at = min(begins_at, attempts[0].started_at)
    queued_at, spans = begins_at, []
    if not is_rejudge and (accepted := edges.read(Edge.ACCEPT, [submission.pk])):
        begins_at -= timedelta(seconds=accepted[0])
        spans = [Span(_("POST received, row committed"), "accept", 0, _since(begins_at, queued_at))]
    spans += _follow(submission, attempts, begins_at, queued_at=queued_at, now=now)
    if browser and submission.is_done and attempts:
        spans += _follow_news(attempts[-1], browser, begins_at, now)
    return Trace(submission, now, begins_at, is_rejudge, spans)


def _follow(
    submission: Submission, attempts: list[Attempt], begins_at: datetime, *, queued_at: datetime, now: datetime
) -> Iterator[Span]:
    waits_since = queued_at
    for attempt in attempts:
        yield Span(
            _("waits for a worker"), "wait", _since(begins_at, waits_since), _since(begins_at, attempt.started_at)
        )
        yield from _open_up(attempt, begins_at, now)
        waits_since = attempt.ended_at or now
    if submission.status == Submission.Status.QUEUED:
        yield Span(_("waits for a worker"), "wait", _since(begins_at, waits_since), _since(begins_at, now))


def _open_up(attempt: Attempt, begins_at: datetime, now: datetime) -> Iterator[Span]:
    start, end = _since(begins_at, attempt.started_at), _since(begins_at, attempt.ended_at or now)
    outcome = Attempt.Outcome(attempt.outcome).label if attempt.outcome else _("Running")
    detail = f"{outcome}; {attempt.message}" if attempt.message else str(outcome)
    name = _("attempt %(number)d") % {"number": attempt.number}
    yield Span(name, "attempt", start, end, attempt.number, detail, attempt.outcome or "")
    stages = attempt.stages or {}
    reached = 0.0

    def step(name: str, kind: str, until: float, detail: str = "") -> Span:
        # The stopwatch starts before the claim, some milliseconds before the attempt does where the lock is waited for.
        nonlocal reached
        begun, reached = reached, min(max(until, reached), end - start)
        return Span(name, kind, round(start + begun, 1), round(start + reached, 1), attempt.number, detail)

    for stage, name in (("claimed", _("claimed")), ("loaded", _("cases loaded"))):
        if stage in stages:
            yield step(name, "stage", stages[stage])
    if "compiled" in stages:
        yield step(_("compiled"), "stage", stages["compiled"], _(FROM_CACHE) if stages["cached"] else "")
    for number, until in stages.get("cases", []):
        yield step(_("case %(number)d") % {"number": number}, "case", until)
    if "judged" in stages:
        yield step(_("verdict known"), "stage", stages["judged"])
        if attempt.ended_at:
            yield step(_("committed"), "stage", end - start)


def _follow_news(attempt: Attempt, browser: BrowserTimes, begins_at: datetime, now: datetime) -> list[Span]:
    assert attempt.ended_at
    skew_ms = now.timestamp() * 1000 - browser.now
    committed = _since(begins_at, attempt.ended_at)
    received = max(browser.received + skew_ms - begins_at.timestamp() * 1000, committed)
    painted = received + max(browser.painted - browser.received, 0.0)
    clock = _("its clock: %(skew)s ms") % {"skew": f"{skew_ms:+.0f}"}
    return [
        Span(_("received by this browser"), "news", committed, round(received, 1), detail=clock),
        Span(_("painted"), "news", round(received, 1), round(painted, 1)),
    ]


def _since(begins_at: datetime, at: datetime) -> float:
    return round(max((at - begins_at).total_seconds(), 0.0) * 1000, 1)


def _ask_database_for_time() -> datetime:
    now: datetime = User.objects.annotate(now=Now()).values_list("now", flat=True)[0]
    return now
