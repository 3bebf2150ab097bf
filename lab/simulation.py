"""Drives a running site with simulated people, and measures what came of it."""

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import Any

from django.db import connection

from judge.engine import Verdict
from lab.figures import summarise
from lab.ledger import Ledger, Told, Try
from lab.mix import Mix, Profile
from lab.people import Person, Record, Sent

TELLS_EVERY_S = 0.5
Read = Callable[[Sequence[Sent]], Ledger]


@dataclass(frozen=True)
class Plan:
    users: int
    seconds: float
    profile: str
    seed: int


@dataclass(frozen=True)
class Moments:
    """Of one submission, in seconds since the start, by the people's clock."""

    submission: int
    language: str
    verdict: str
    posted: float
    answered: float
    started: float  # the attempt that judged it
    judged: float
    shown: float
    attempts: int
    worked: float  # how long all its attempts took
    is_compiled: bool  # and not taken from the cache
    worker: str  # of the last one
    button: str


@dataclass(frozen=True)
class Takeover:
    """Of a submission whose worker was lost, or failed; in seconds since the start."""

    since: float  # when the lost attempt began
    until: float  # when it was seen that it is lost
    again: float  # when the next attempt began


@dataclass(frozen=True)
class Happened:
    """A fault; in seconds since the start."""

    at: float
    what: str
    healed_s: float | None  # until all was taken over and a verdict came again; None: none came any more


@dataclass
class Report:
    """What people saw and what the ledger says. Times are seconds."""

    plan: Plan
    started_at: float  # since the epoch
    workers: int  # that judged something
    seconds: float  # from the first POST to the last verdict on a page
    accepted: int
    per_second: float
    verdicts: dict[str, int]
    languages: dict[str, int]
    accept: dict[str, float]  # from the POST to its answer
    wait: dict[str, float]  # from the answer to the attempt that judged it
    judge: dict[str, float]  # of that attempt
    push: dict[str, float]  # from the verdict's commit to the page
    total: dict[str, float]  # from the POST to the verdict on the page
    read: dict[str, float]  # of a problem's page
    refused: int
    unanswered: int
    errors: dict[str, int]
    sockets: dict[str, int]
    lost: list[int]
    doubled: list[int]
    wrong: list[str]
    went_back: int
    violations: dict[str, list[int]]
    recovered: int  # submissions that needed more than one attempt after a lost or failed one
    takeovers: list[Takeover]
    moments: list[Moments] = field(repr=False)
    happened: list[Happened] = field(default_factory=list)

    def note(self, at: float, what: str) -> None:
        """A fault, and how long it took until what it interrupted was taken over and a verdict came again."""
        again = [one.again for one in self.takeovers if one.since <= at <= one.until]
        shown = min((m.shown for m in self.moments if m.shown > at), default=None)
        healed_s = None if shown is None else round(max([shown, *again]) - at, 1)
        self.happened.append(Happened(round(at, 1), what, healed_s))

    @property
    def is_clean(self) -> bool:
        return self.accepted > 0 and not (self.lost or self.doubled or self.wrong or any(self.violations.values()))

    def to_dict(self) -> dict[str, Any]:
        return {"clean": self.is_clean} | asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Report":
        known = {name: value for name, value in data.items() if name != "clean"}
        known["plan"] = Plan(**known["plan"])
        known["moments"] = [Moments(**moments) for moments in known["moments"]]
        known["takeovers"] = [Takeover(**takeover) for takeover in known["takeovers"]]
        known["happened"] = [Happened(**happened) for happened in known["happened"]]
        return cls(**known)


def simulate(
    urls: Sequence[str],
    plan: Plan,
    *,
    profile: Profile,
    mix: Mix,
    sessions: Sequence[str],
    read: Read,
    tell: Callable[[float, Record], None],
) -> Report:
    """`sessions`: one of each person. `read` asks the site in the end what it knows of what was sent. `tell` is told
    now and then the share of the time that is over, from 0 to 1."""
    started_at = time.time()
    record = asyncio.run(_live(urls, plan, profile=profile, mix=mix, sessions=sessions, tell=tell))
    connection.close()  # of before, which a restarted database no longer knows
    return _report(record, plan, read, started_at=started_at)


async def _live(
    urls: Sequence[str],
    plan: Plan,
    *,
    profile: Profile,
    mix: Mix,
    sessions: Sequence[str],
    tell: Callable[[float, Record], None],
) -> Record:
    record = Record()
    over = asyncio.Event()
    started = time.monotonic()

    async def watch() -> None:
        while True:
            tell(min((time.monotonic() - started) / plan.seconds, 1.0), record)
            await asyncio.sleep(TELLS_EVERY_S)

    async def end() -> None:
        await asyncio.sleep(plan.seconds)
        over.set()

    watching = asyncio.create_task(watch())
    async with asyncio.TaskGroup() as people:
        people.create_task(end())
        for number, session in enumerate(sessions):
            dice = random.Random(f"{plan.seed}-{number}")
            person = Person(
                urls,
                record,
                session=session,
                profile=profile,
                mix=mix,
                dice=dice,
                is_flooder=number < round(profile.flooders * plan.users),
            )
            arrives_after_s = dice.uniform(0, profile.arrives_within * plan.seconds)
            people.create_task(person.live(arrives_after_s=arrives_after_s, over=over))
    watching.cancel()
    with suppress(asyncio.CancelledError):
        await watching
    return record


def _report(record: Record, plan: Plan, read: Read, *, started_at: float) -> Report:
    sent = {one.submission: one for one in record.sent}
    ledger = read(record.sent)
    told = ledger.told
    moments = [
        _place(one, told[pk], judging, since=started_at, skew_s=ledger.skew_s)
        for pk, one in sent.items()
        if pk in told and (judging := told[pk].judging) and one.page.verdict
    ]
    seconds = max((m.shown for m in moments), default=0.0) - min((m.posted for m in moments), default=0.0)
    return Report(
        plan=plan,
        started_at=started_at,
        workers=len({m.worker for m in moments if m.worker}),
        seconds=round(seconds, 3),
        accepted=len(sent),
        per_second=round(len(moments) / seconds, 2) if seconds else 0.0,
        verdicts=_count(m.verdict for m in moments),
        languages=_count(m.language for m in moments),
        accept=summarise([m.answered - m.posted for m in moments]),
        wait=summarise([max(m.started - m.answered, 0.0) for m in moments]),
        judge=summarise([m.judged - m.started for m in moments]),
        push=summarise([max(m.shown - m.judged, 0.0) for m in moments]),
        total=summarise([m.shown - m.posted for m in moments]),
        read=summarise([took for _, took in record.pages_read]),
        refused=record.refused,
        unanswered=record.unanswered,
        errors={str(status): count for status, count in sorted(record.errors.items())},
        sockets={
            "opened": record.sockets.opened,
            "most at once": record.sockets.most_open,
            "dropped": record.sockets.dropped,
        },
        lost=[pk for pk, one in sent.items() if pk not in told or not told[pk].is_done or not one.page.verdict],
        doubled=[pk for pk, one in told.items() if one.verdicts > 1],
        wrong=[words for pk, one in sent.items() if pk in told and (words := _find_wrong(one, told[pk]))],
        went_back=sum(one.page.went_back for one in record.sent),
        violations=ledger.violations,
        recovered=sum(bool(one.lost_tries) for one in told.values()),
        takeovers=[
            Takeover(*(round(at - ledger.skew_s - started_at, 3) for at in (lost.started_at, lost.ended_at, again)))
            for one in told.values()
            for place in one.lost_tries
            if (lost := one.tries[place]) and (again := _find_next_start(one, place))
        ],
        moments=moments,
    )


def _find_next_start(told: Told, place: int) -> float | None:
    following = told.tries[place + 1 :]
    return following[0].started_at if following else None


def _place(sent: Sent, told: Told, judging: Try, *, since: float, skew_s: float) -> Moments:
    return Moments(
        submission=sent.submission,
        language=told.language,
        verdict=told.verdict,
        posted=round(sent.posted_at - since, 3),
        answered=round(sent.answered_at - since, 3),
        started=round(judging.started_at - skew_s - since, 3),
        judged=round(judging.ended_at - skew_s - since, 3),
        shown=round(sent.page.shown_at - since, 3),
        attempts=len(told.tries),
        worked=round(sum(one.ended_at - one.started_at for one in told.tries), 3),
        is_compiled=judging.is_compiled,
        worker=judging.worker,
        button=sent.button,
    )


def _find_wrong(sent: Sent, told: Told) -> str:
    """The verdict that is not the expected one, in words; a page that shows another one than the ledger."""
    if not told.is_done or not sent.page.verdict:
        return ""  # it is among the lost
    if sent.page.verdicts != {told.label}:
        return f"{sent.submission}: the page showed {sorted(sent.page.verdicts)}, not {told.label}"
    # A Run has the samples alone, which many a wrong program passes.
    allowed = sent.program.expected if sent.button == "submit" else sent.program.expected | {Verdict.AC}
    if told.verdict in allowed:
        return ""
    expected = "/".join(sorted(sent.program.expected))
    return f"{sent.submission}: {told.verdict}, not {expected} ({sent.program.problem}, {told.language})"


def _count(names: Any) -> dict[str, int]:
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return dict(sorted(counts.items()))
