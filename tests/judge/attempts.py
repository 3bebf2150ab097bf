"""What a worker does with a submission, without the judging."""

from datetime import timedelta

from django.db.models.functions import Now

from judge import services
from judge.engine import Judged, Verdict
from judge.models import Attempt, Submission

ACCEPTED = Judged(Verdict.AC, cpu_ms=10, wall_ms=20, peak_memory_kib=9000, passed=4, total=4, message="")
WRONG = Judged(Verdict.WA, cpu_ms=10, wall_ms=20, peak_memory_kib=9000, passed=1, total=4, message="")


def claim(submission: Submission, worker: str = "w1") -> Attempt:
    attempt = services.claim(submission.pk, worker=worker, host="h1")
    assert attempt is not None
    return attempt


def let_lease_run_out(submission: Submission) -> None:
    """What six seconds without a sign of its worker do."""
    newest = Attempt.objects.filter(submission=submission, ended_at__isnull=True)
    assert newest.update(lease_expires_at=Now() - timedelta(seconds=1)) == 1


def finish(attempt: Attempt, judged: Judged = ACCEPTED) -> bool:
    return services.finish(attempt, judged=judged, compile_output="", results=[])
