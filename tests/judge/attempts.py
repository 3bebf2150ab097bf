"""What a worker does with a submission, without the judging."""

from collections.abc import Collection
from datetime import timedelta

from django.db.models.functions import Now

from judge import services
from judge.engine import Judged, Verdict
from judge.models import Attempt, Submission

ACCEPTED = Judged(Verdict.AC, cpu_ms=10, wall_ms=20, peak_memory_kib=9000, passed=4, total=4, message="")
WRONG = Judged(Verdict.WA, cpu_ms=10, wall_ms=20, peak_memory_kib=9000, passed=1, total=4, message="")


def claim_next(worker: str = "w1", *, queues: Collection[str] = Submission.Queue.values) -> Attempt | None:
    return services.claim(worker=worker, host="h1", queues=queues, languages=["python3", "cpp"])


def claim(submission: Submission, worker: str = "w1") -> Attempt:
    """This one, whoever else waits."""
    Submission.objects.filter(pk=submission.pk).update(turn=Now() - timedelta(days=7), queued_at=Now())
    attempt = claim_next(worker)
    assert attempt is not None
    assert attempt.submission_id == submission.pk
    return attempt


def let_lease_run_out(submission: Submission) -> None:
    """What five seconds without a sign of its worker do."""
    newest = Attempt.objects.filter(submission=submission, ended_at__isnull=True)
    assert newest.update(lease_expires_at=Now() - timedelta(seconds=1)) == 1


def finish(attempt: Attempt, judged: Judged = ACCEPTED) -> bool:
    return services.finish(attempt, judged=judged, compile_output="", results=[])
