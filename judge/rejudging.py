"""Judging many submissions again, in two steps: on trial, which shows what would change; then applied, or dropped.

A trial is a copy of a submission, at the end of all queues. Each step can be repeated: what is done it leaves alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Now

from judge import services
from judge.engine import Verdict
from judge.models import Rejudge, Submission, Trial

# Short transactions: nobody who submits waits for a mass rejudge.
CHUNK = 200


@dataclass
class Outlook:
    """What a rejudge has found so far: ids of original submissions."""

    unfinished: int = 0
    unchanged: int = 0
    skipped: list[int] = field(default_factory=list)  # the judge failed on trial, or judged it again meanwhile
    changed: dict[tuple[str, str], list[int]] = field(default_factory=dict)  # by the old and the new verdict

    @property
    def total(self) -> int:
        return self.unfinished + self.unchanged + len(self.skipped) + sum(map(len, self.changed.values()))


def start(submissions: QuerySet[Submission], *, wanted: str, asked_by: AbstractBaseUser | None) -> Rejudge | None:
    """Put on trial each of them that has a verdict, and is on no open trial yet. None: there is no such one."""
    on_trial = Trial.objects.filter(original=OuterRef("pk"), is_open=True)
    chosen = submissions.filter(~Exists(on_trial), mode=Submission.Mode.SUBMIT, status=Submission.Status.DONE)
    ids = list(chosen.order_by("pk").values_list("pk", flat=True))
    if not ids:
        return None
    rejudge = Rejudge.objects.create(wanted=wanted[:200], asked_by_id=asked_by.pk if asked_by else None)
    for first in range(0, len(ids), CHUNK):
        # Looked at again, and locked: of two who start at once, one puts it on trial.
        with transaction.atomic():
            originals = chosen.filter(pk__in=ids[first : first + CHUNK]).order_by("pk").select_for_update(of=["self"])
            services.put_on_trial(rejudge, list(originals.select_related("problem")))
    return rejudge


def look(rejudge: Rejudge) -> Outlook:
    outlook = Outlook()
    trials = rejudge.trials.values_list(
        "original_id", "original_verdict", "submission__verdict", "outcome", "original_version", "original__version"
    )
    for pk, old, new, outcome, version, current in trials.iterator():
        if new is None:
            outlook.unfinished += 1
        elif outcome == Trial.Outcome.SKIPPED or new == Verdict.JE or (outcome is None and version != current):
            outlook.skipped.append(pk)
        elif old == new:
            outlook.unchanged += 1
        else:
            outlook.changed.setdefault((old, new), []).append(pk)
    return outlook


def apply(rejudge: Rejudge) -> int:
    """Give every original the verdict of its trial; how many got one. ValueError when it is not ready for that."""
    if rejudge.state != Rejudge.State.OPEN:
        raise ValueError(f"it is {rejudge.get_state_display().lower()} already")
    if unfinished := look(rejudge).unfinished:
        raise ValueError(f"{unfinished} of its trials are not judged yet")
    waiting = rejudge.trials.filter(outcome__isnull=True).select_related("submission")
    adopted = sum(services.adopt(trial) for trial in waiting.iterator(chunk_size=CHUNK))
    _close(rejudge, Rejudge.State.APPLIED)
    return adopted


def drop(rejudge: Rejudge) -> None:
    """Forget what it found. Trials that wait are judged all the same. ValueError when it is over already."""
    if rejudge.state != Rejudge.State.OPEN:
        raise ValueError(f"it is {rejudge.get_state_display().lower()} already")
    _close(rejudge, Rejudge.State.DROPPED)


def _close(rejudge: Rejudge, state: str) -> None:
    with transaction.atomic():
        rejudge.trials.update(is_open=False)
        rejudge.state = state
        Rejudge.objects.filter(pk=rejudge.pk).update(state=state, closed_at=Now())


def describe(outlook: Outlook, *, most: int = 20) -> Iterator[str]:
    """In lines, the changes with some of their submissions first."""
    for (old, new), ids in sorted(outlook.changed.items()):
        shown = ", ".join(map(str, ids[:most])) + (", …" if len(ids) > most else "")
        yield f"{old} → {new}: {len(ids)} ({shown})"
    yield f"unchanged: {outlook.unchanged}"
    if outlook.skipped:
        yield f"left alone, as the judge failed or they were judged again meanwhile: {len(outlook.skipped)}"
    if outlook.unfinished:
        yield f"not judged yet: {outlook.unfinished} of {outlook.total}"
