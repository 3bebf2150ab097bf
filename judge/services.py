"""What may happen to a submission. Nothing else writes one.

    submit → QUEUED ──── claim → RUNNING ─── finish → DONE
                ▲                       │
                └ requeue, fail, ask_again  (until the attempts are used up: DONE with JE)

Every step is one conditional UPDATE, so of two that race, one wins and the other learns that it lost. All times are the
database's, so that no host's clock matters.
"""

import logging
from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce, Lower, Now
from redis.exceptions import RedisError

from judge import admission, events, logs, queues
from judge.engine import Judged, Verdict
from judge.models import MAX_ATTEMPTS, Attempt, Rejudge, Submission, Trial
from problems.models import Problem

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=5)
# What failed once tends to fail again at once.
RETRY_AFTER = timedelta(seconds=2)
Status = Submission.Status
# What judging finds out about a submission.
_FINDINGS = (
    "verdict",
    "cases_passed",
    "cases_total",
    "cpu_ms",
    "wall_ms",
    "peak_memory_kib",
    "message",
    "compile_output",
    "results",
    "judged_at",
)


def submit(
    *, user: AbstractBaseUser, problem: Problem, language: str, mode: str, source: str, own_input: str = ""
) -> Submission:
    """Keep the submission and send it to the workers. A Redis that is away delays it, but loses nothing.

    Raises admission.Refused when the user, or the site, has too much of it.
    """
    assert problem.current_revision, "there is nothing to judge by"
    queue = Submission.Queue.RUN if mode == Submission.Mode.RUN else Submission.Queue.SUBMIT
    with transaction.atomic():
        # Of this user's requests at the same time, each counts those before it. Foreign keys to the user don't wait.
        get_user_model().objects.select_for_update(no_key=True).get(pk=user.pk)
        turn = Now() + admission.admit(user.pk, queue)
        submission = Submission.objects.create(
            user_id=user.pk,
            problem=problem,
            revision=problem.current_revision,
            language=language,
            mode=mode,
            source=source,
            own_input=own_input,
            queue=queue,
            turn=turn,
        )
        _send_on_commit(submission)
    with logs.about(submission=submission.pk):
        logger.info("submitted: %s of %s in %s", mode, problem.slug, language)
    return submission


def claim(
    *, worker: str, host: str, queues: Collection[str] = Submission.Queue.values, languages: Collection[str]
) -> Attempt | None:
    """Open the next attempt, with a lease, for the submission whose turn it is among those that this worker can judge.

    None: nothing waits.
    """
    with transaction.atomic():
        # Who claims at the same moment takes the next one: nobody waits for the lock.
        first = find_waiting(queues, languages).select_for_update(skip_locked=True).values_list("pk", flat=True).first()
        if first is None:
            return None
        won = Submission.objects.filter(pk=first, status=Status.QUEUED).update(
            status=Status.RUNNING,
            attempt=F("attempt") + 1,
            attempts_left=F("attempts_left") - 1,
            version=F("version") + 1,
        )
        if not won:
            return None
        submission = Submission.objects.get(pk=first)
        attempt = Attempt.objects.create(
            submission=submission,
            revision_id=submission.revision_id,
            number=submission.attempt,
            worker=worker,
            host=host,
            lease_expires_at=Now() + LEASE,
        )
        _announce_on_commit(submission.pk, submission.version)
    return attempt


def find_waiting(queues: Collection[str], languages: Collection[str]) -> QuerySet[Submission]:
    """In the order of their turns."""
    # In lower case they are already. SQLite would take the index of all that was ever sent in a language for the best.
    waiting = Submission.objects.annotate(id_of_language=Lower("language")).filter(
        status=Status.QUEUED, queued_at__lte=Now(), queue__in=queues, id_of_language__in=languages
    )
    return waiting.order_by("turn", "pk")


def renew(attempt_id: int) -> bool:
    """Extend the lease. False: the attempt was given up meanwhile, its answer is of no use."""
    still_open = Attempt.objects.filter(pk=attempt_id, ended_at__isnull=True)
    return bool(still_open.update(lease_expires_at=Now() + LEASE))


def finish(
    attempt: Attempt,
    *,
    judged: Judged,
    compile_output: str,
    results: list[dict[str, Any]],
    stages: dict[str, Any] | None = None,
) -> bool:
    """Give the submission its verdict. False: the attempt was given up meanwhile, and its answer is discarded."""
    return _end(
        attempt,
        Attempt.Outcome.JUDGED,
        stages=stages,
        status=Status.DONE,
        verdict=judged.verdict,
        cases_passed=judged.passed,
        cases_total=judged.total,
        cpu_ms=judged.cpu_ms,
        wall_ms=judged.wall_ms,
        peak_memory_kib=judged.peak_memory_kib,
        message=judged.message,
        compile_output=compile_output,
        results=results,
        judged_at=Now(),
    )


def fail(
    attempt: Attempt, reason: str, *, is_fault_of_host: bool = False, stages: dict[str, Any] | None = None
) -> bool:
    """The judge failed: back to the queue for a while, or JE after the last attempt. `reason` is for the operator.

    A fault of the worker's host says nothing about the submission: it keeps all its attempts.
    """
    changes = _try_again_for_free() if is_fault_of_host else _retry_or_give_up(attempt.submission, after=RETRY_AFTER)
    return _end(attempt, Attempt.Outcome.FAILED, reason=reason, stages=stages, **changes)


def ask_again(attempt: Attempt, reason: str, *, stages: dict[str, Any] | None = None) -> bool:
    """The time was too near its limit for a verdict: the next attempt decides. False: as of `finish`."""
    with transaction.atomic():
        ended = _end(attempt, Attempt.Outcome.BORDERLINE, reason=reason, stages=stages, **_try_again_for_free())
        if ended:
            _send_on_commit(attempt.submission)
    return ended


def requeue(attempt: Attempt) -> bool:
    """The lease ran out: send the submission to another worker, or JE after the last attempt."""
    expired = Attempt.objects.filter(pk=attempt.pk, ended_at__isnull=True, lease_expires_at__lt=Now())
    changes = _retry_or_give_up(attempt.submission)
    with transaction.atomic():
        ended = _end(attempt, Attempt.Outcome.LOST, Exists(expired), reason="the lease ran out", **changes)
        if ended and changes["status"] == Status.QUEUED:
            _send_on_commit(attempt.submission)
    return ended


def rejudge(submission_id: int) -> bool:
    """Judge a finished submission again, on its problem's current revision. False: it is waiting or running.

    The old verdict stays in the ledger, on its attempt.
    """
    current = Problem.objects.filter(pk=OuterRef("problem_id")).values("current_revision_id")
    with transaction.atomic():
        won = Submission.objects.filter(pk=submission_id, status=Status.DONE).update(
            status=Status.QUEUED,
            queue=Submission.Queue.REJUDGE,
            queued_at=Now(),
            turn=Now() + admission.LEADS[Submission.Queue.REJUDGE],
            attempts_left=MAX_ATTEMPTS,
            revision_id=Coalesce(Subquery(current), F("revision_id")),
            version=F("version") + 1,
            verdict=None,
            cases_passed=0,
            cases_total=0,
            cpu_ms=None,
            wall_ms=None,
            peak_memory_kib=None,
            message="",
            compile_output="",
            results=[],
            judged_at=None,
        )
        if not won:
            return False
        submission = Submission.objects.only("attempt", "queue", "version").get(pk=submission_id)
        _announce_on_commit(submission_id, submission.version)
        _send_on_commit(submission)
    return True


def put_on_trial(rejudge: Rejudge, originals: Sequence[Submission]) -> None:
    """Queue a copy of each, on its problem's current revision. The originals stay as they are."""
    with transaction.atomic():
        copies = Submission.objects.bulk_create(
            Submission(
                user_id=original.user_id,
                problem_id=original.problem_id,
                revision_id=original.problem.current_revision_id or original.revision_id,
                language=original.language,
                mode=Submission.Mode.TRIAL,
                source=original.source,
                queue=Submission.Queue.REJUDGE,
                turn=Now() + admission.LEADS[Submission.Queue.REJUDGE],
            )
            for original in originals
        )
        Trial.objects.bulk_create(
            Trial(
                rejudge=rejudge,
                original=original,
                original_version=original.version,
                original_verdict=original.verdict or "",
                submission=copy,
            )
            for original, copy in zip(originals, copies, strict=True)
        )


def adopt(trial: Trial) -> bool:
    """Give the original the verdict of its trial, as one more attempt of its own; the old ones stay on record.

    False: the original was judged again meanwhile, the judge failed on trial, or it was adopted already.
    """
    judged = trial.submission
    with transaction.atomic():
        is_open = Trial.objects.filter(pk=trial.pk, is_open=True, outcome__isnull=True)
        won = judged.verdict != Verdict.JE and Submission.objects.filter(
            Exists(is_open), pk=trial.original_id, status=Status.DONE, version=trial.original_version
        ).update(
            attempt=F("attempt") + 1,
            version=F("version") + 1,
            revision_id=judged.revision_id,
            **{name: getattr(judged, name) for name in _FINDINGS},
        )
        is_open.update(outcome=Trial.Outcome.APPLIED if won else Trial.Outcome.SKIPPED)
        if not won:
            return False
        original = Submission.objects.only("attempt", "version").get(pk=trial.original_id)
        attempt = Attempt.objects.get(submission=judged, number=judged.attempt)
        attempt.pk, attempt.submission, attempt.number = None, original, original.attempt
        attempt.save(force_insert=True)
        _announce_on_commit(original.pk, original.version)
    return True


def _try_again_for_free() -> dict[str, Any]:
    return {
        "status": Status.QUEUED,
        "queued_at": Now(),
        "turn": Now() - admission.LEAD_OF_RECOVERY,
        "attempts_left": F("attempts_left") + 1,
    }


def _retry_or_give_up(submission: Submission, *, after: timedelta = timedelta()) -> dict[str, Any]:
    if submission.attempts_left > 0:
        return {"status": Status.QUEUED, "queued_at": Now() + after, "turn": Now() - admission.LEAD_OF_RECOVERY}
    return {
        "status": Status.DONE,
        "verdict": Verdict.JE,
        "message": "The judge failed, not your code. Please submit it again later.",
        "judged_at": Now(),
    }


def _end(
    attempt: Attempt,
    outcome: str,
    only_if: Exists | None = None,
    *,
    reason: str = "",
    stages: dict[str, Any] | None = None,
    **changes: Any,
) -> bool:
    """Close the attempt and change its submission, if the attempt still speaks for it."""
    current = Submission.objects.filter(pk=attempt.submission_id, status=Status.RUNNING, attempt=attempt.number)
    if only_if is not None:
        current = current.filter(only_if)
    with transaction.atomic():
        if not current.update(version=F("version") + 1, **changes):
            return False
        Attempt.objects.filter(pk=attempt.pk).update(
            ended_at=Now(), outcome=outcome, verdict=changes.get("verdict"), message=reason, stages=stages
        )
        # Nothing but the end of its attempt changes a running submission.
        _announce_on_commit(attempt.submission_id, attempt.submission.version + 1)
    return True


def _announce_on_commit(submission_id: int, version: int) -> None:
    transaction.on_commit(lambda: events.publish_change(submission_id, version), robust=True)


def _send_on_commit(submission: Submission) -> None:
    def send() -> None:
        try:
            queues.send_tickets(submission.queue)
        except RedisError as error:
            with logs.about(submission=submission.pk):
                logger.warning("it waits for the sweeper, Redis is away: %s", error)

    transaction.on_commit(send)
