"""Verifying revisions, and publishing: a published problem is a verified one, at a known revision and judge version.

A worker does it a submission at a time, so that no user waits long behind it. Every step is one conditional UPDATE: a
job that was lost is sent again, and of two that do the same step one result is kept.
"""

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, TypeVar

import django_rq
from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Now
from redis.exceptions import RedisError

from judge.engine import JudgeError, Sandbox, SandboxError, Verdict
from judge.engine.programs import AuthorsProgram
from judge.engine.version import version

from .kinds import Difficulty
from .models import Job, PackageImport, Problem, Revision, Verification
from .packages import (
    Expectation,
    Group,
    Outcome,
    Package,
    Submission,
    find_faults,
    find_refused_inputs,
    verify_submission,
)
from .packages.config import Config
from .packages.formats import Format
from .packages.metadata import Metadata
from .revisions import Content, find_or_make_revision, read_content

logger = logging.getLogger(__name__)

QUEUE = "problems"
# A step may take minutes. One that takes longer has lost its worker.
LOST_AFTER = timedelta(minutes=10)
UNSENT_AFTER = timedelta(minutes=1)
LOST_WORKER = Q(status=Job.Status.RUNNING, touched_at__lt=Now() - LOST_AFTER)
MAX_NOTES = 50
AnyJob = TypeVar("AnyJob", bound=Job)


def package_of(revision: Revision) -> Package:
    """The revision as the package that it could have come from."""
    content, problem = read_content(revision), revision.problem
    checker = content.checker
    metadata = Metadata(
        limits=revision.engine_limits,
        time_rule=None,
        interactive=isinstance(checker, dict) and bool(checker.get("interactive")),
        passes=checker.get("passes", 1) if isinstance(checker, dict) else 1,
        scoring=content.groups is not None,
        origin=content.origin,
    )
    config = Config(
        format=Format.V2023_07,
        is_native=content.is_native,
        name=problem.title,
        kind=content.kind,
        difficulty=Difficulty(problem.difficulty),
        tags=tuple(tag.name for tag in problem.tags.all()),
        hints=tuple(content.hints),
        similar=tuple(content.similar),
        signature=content.signature,
        checker=checker,
        metadata=metadata,
    )
    return Package(
        slug=problem.slug,
        digest=revision.digest,
        config=config,
        statement=content.statement,
        editorial=content.editorial,
        cases=content.cases,
        groups=Group.from_dict(content.groups) if content.groups else Group("", {}),
        generators=(),
        fuzz_generator=None,
        submissions=content.submissions or reference_alone(revision),
        input_validators=[AuthorsProgram.from_dict(data) for data in content.input_validators],
        attachments=content.attachments,
    )


def reference_alone(revision: Revision) -> list[Submission]:
    """A problem that was typed into the admin has its reference solution, and no other."""
    if not revision.reference_source:
        return []
    path = "submissions/accepted/reference"
    program = AuthorsProgram(path, revision.reference_language, revision.reference_source)
    return [Submission(path, program, Expectation(frozenset({Verdict.AC})))]


# --- publishing -------------------------------------------------------------------------------------------------------


def is_verified(revision: Revision | None) -> bool:
    return revision is not None and revision.verifications.filter(is_right=True).exists()


def find_draft(problem: Problem) -> Revision | None:
    """What an author goes on to work at: the current revision, or one that was to become it and has not yet."""
    last = Verification.objects.filter(revision__problem=problem, makes_current=True).first()
    return last.revision if last and not last.is_right else problem.current_revision


@transaction.atomic
def publish(problem: Problem) -> bool:
    """False: its current revision is not verified, and it stays as it is."""
    if not is_verified(problem.current_revision):
        return False
    problem.is_published = True
    problem.save(update_fields=["is_published"])
    return True


@transaction.atomic
def adopt(revision: Revision, *, judge_version: str, outcomes: Sequence[Outcome] = (), publish: bool = False) -> None:
    """Make a revision current that was verified elsewhere: by a command just now, or by the catalogue's authors."""
    Verification.objects.create(
        revision=revision,
        judge_version=judge_version,
        steps=len(outcomes) + 1,
        step=len(outcomes) + 1,
        outcomes=[describe(outcome) for outcome in outcomes],
        status=Job.Status.DONE,
        is_right=True,
    )
    problem = revision.problem
    problem.current_revision = revision
    problem.is_published = problem.is_published or publish
    problem.save(update_fields=["current_revision", "is_published"])


def describe(outcome: Outcome) -> dict[str, Any]:
    return {
        "path": outcome.submission.path,
        "expected": sorted(outcome.submission.expected.verdicts),
        "verdict": outcome.verdict,
        "cpu_ms": outcome.cpu_ms,
        "detail": outcome.detail[:500],
        "score": outcome.score,
        "is_right": outcome.is_right,
    }


def request_for_edit(problem: Problem, content: Content, *, publishes: bool = False) -> Verification | None:
    """A revision of what an author has saved, to be verified. Of a published problem it becomes current only then.

    None: nothing has changed.
    """
    with transaction.atomic():
        draft = find_draft(problem)
        revision = find_or_make_revision(problem, content)
        if draft and revision.pk == draft.pk:
            return None
        if not problem.is_published:
            problem.current_revision = revision
            problem.save(update_fields=["current_revision"])
        return request(revision, makes_current=True, publishes=publishes)


# --- the job ----------------------------------------------------------------------------------------------------------


def request(revision: Revision, *, makes_current: bool = False, publishes: bool = False) -> Verification:
    """Have a worker verify the revision."""
    count = revision.jury_submissions.count() or bool(revision.reference_source)
    verification = Verification.objects.create(
        revision=revision,
        judge_version=version(),
        steps=1 + count,
        makes_current=makes_current,
        publishes=publishes,
    )
    send(verification)
    return verification


def send(job: Job) -> None:
    """On commit. A Redis that is away delays it: the sweeper sends it again."""

    def enqueue() -> None:
        try:
            django_rq.get_queue(QUEUE, commit_mode="auto").enqueue_call(
                f"problems.jobs.carry_on_{job._meta.model_name}", args=[job.pk], timeout=-1, result_ttl=0
            )
        except RedisError as error:
            logger.warning("%s %s waits, Redis is away: %s", job._meta.verbose_name, job.pk, error)

    transaction.on_commit(enqueue)


def send_lost() -> int:
    """Send again what should be with a worker and is not; how many that were. Raises DatabaseError."""
    sent = 0
    for model in (Verification, PackageImport):
        lost = Q(status=Job.Status.QUEUED, touched_at__lt=Now() - UNSENT_AFTER) | LOST_WORKER
        for pk in model.objects.filter(lost).values_list("pk", flat=True):
            # Of several sweepers, one sends it.
            if model.objects.filter(lost, pk=pk).update(status=Job.Status.QUEUED, touched_at=Now()):
                send(model(pk=pk))
                sent += 1
    return sent


def begin_step(job: AnyJob) -> bool:
    """Take the next step, unless it is done or another worker is at it."""
    taken = type(job)._default_manager.filter(Q(status=Job.Status.QUEUED) | LOST_WORKER, pk=job.pk, step=job.step)
    return bool(taken.update(status=Job.Status.RUNNING, touched_at=Now()))


def end_step(job: AnyJob, **fields: Any) -> bool:
    """Keep what a step has found. False: somebody else has done it meanwhile."""
    running = type(job)._default_manager.filter(pk=job.pk, step=job.step, status=Job.Status.RUNNING)
    return bool(running.update(touched_at=Now(), **fields))


def carry_on(verification: Verification, sandbox: Sandbox) -> None:
    """One step: the inputs first, then the submissions, one by one."""
    if not begin_step(verification):
        return
    package = package_of(verification.revision)
    outcomes, notes = list(verification.outcomes), list(verification.notes)
    try:
        if verification.step == 0:
            notes += list(find_refused_inputs(package, sandbox))[:MAX_NOTES]
        else:
            outcomes.append(describe(verify_submission(package, package.submissions[verification.step - 1], sandbox)))
    except (JudgeError, SandboxError) as error:
        notes.append(str(error)[:1000])
    done = verification.step + 1 >= verification.steps
    if done:
        notes += find_faults((o["path"], o["verdict"], o["is_right"]) for o in outcomes)
    kept = end_step(
        verification,
        step=verification.step + 1,
        outcomes=outcomes,
        notes=notes,
        status=Job.Status.DONE if done else Job.Status.QUEUED,
        is_right=not notes if done else None,
    )
    if not kept:
        return
    if not done:
        send(verification)
    elif not notes:
        take_effect(verification)


@transaction.atomic
def take_effect(verification: Verification) -> None:
    problem = Problem.objects.select_for_update().get(revisions=verification.revision_id)
    if verification.makes_current:
        problem.current_revision = verification.revision
    if verification.publishes and problem.current_revision_id == verification.revision_id:
        problem.is_published = True
    problem.save(update_fields=["current_revision", "is_published"])
