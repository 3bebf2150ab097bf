"""Problems and their revisions. Only `problems/revisions.py` makes a revision, and nothing edits one."""

from enum import StrEnum
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from judge.engine import Case, Checker, Limits, Signature
from judge.engine.programs import AuthorsProgram

from .kinds import Difficulty, Kind
from .packages.cases import MAX_NAME

DEFAULT_OUTPUT_KIB = Limits().output_limit_bytes // 1024


class ImmutableError(Exception):
    """A revision is what submissions were judged by: to change it is to make another one."""


# Of what everybody sees.
LABELS: dict[StrEnum, Promise] = {
    Difficulty.EASY: _("Easy"),
    Difficulty.MEDIUM: _("Medium"),
    Difficulty.HARD: _("Hard"),
}


def choices_of(enum: type[StrEnum]) -> list[tuple[str, str | Promise]]:
    return [(member.value, LABELS.get(member, member.value.capitalize())) for member in enum]


class Tag(models.Model):
    name = models.SlugField(unique=True, help_text="Small letters, digits and hyphens, such as hash-table.")

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ProblemQuerySet(models.QuerySet["Problem"]):
    def published(self) -> "ProblemQuerySet":
        """What everybody may see and solve."""
        return self.filter(is_published=True, current_revision__isnull=False)


class Problem(models.Model):
    slug = models.SlugField(max_length=100, unique=True)
    title = models.CharField(max_length=200)
    difficulty = models.CharField(max_length=10, choices=choices_of(Difficulty), default=Difficulty.MEDIUM.value)
    tags = models.ManyToManyField(Tag, blank=True, related_name="problems")
    is_published = models.BooleanField("published", default=False)
    # SET_NULL, not CASCADE: a problem and its revisions point at each other, and are deleted together.
    current_revision = models.ForeignKey(
        "Revision", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )
    package_digest = models.CharField(
        max_length=64, blank=True, editable=False, help_text="The package as last synced, to skip it while unchanged."
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ProblemQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(difficulty__in=[d.value for d in Difficulty]), name="problem_difficulty_is_known"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("problems:detail", args=[self.slug])

    def get_file_url(self, path: str) -> str:
        return reverse("problems:file", args=[self.slug, path])


class Revision(models.Model):
    """All that decides a verdict, and what was shown with it."""

    problem = models.ForeignKey(Problem, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    kind = models.CharField(max_length=10, choices=choices_of(Kind))
    signature = models.JSONField(null=True, blank=True)
    checker = models.JSONField(null=True, blank=True)
    time_limit_ms = models.PositiveIntegerField()
    memory_limit_kib = models.PositiveIntegerField()
    output_limit_kib = models.PositiveIntegerField(default=DEFAULT_OUTPUT_KIB)
    input_validators = models.JSONField(default=list, blank=True, help_text="As AuthorsProgram.to_dict has them.")
    groups = models.JSONField(null=True, blank=True, help_text="How cases are scored: packages.Group.to_dict().")
    origin = models.JSONField(default=dict, blank=True, help_text="License, credits and the like, from problem.yaml.")
    is_native = models.BooleanField(default=True, help_text="Written for LeetSim, not for Kattis.")
    statement = models.TextField(blank=True)
    statement_html = models.TextField(blank=True)
    editorial = models.TextField(blank=True)
    editorial_html = models.TextField(blank=True)
    hints = models.JSONField(default=list, blank=True)
    similar = models.JSONField(default=list, blank=True, help_text="Slugs of problems, which may not be here.")
    reference_source = models.TextField(blank=True)
    reference_language = models.CharField(max_length=30, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["problem", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["problem", "number"], name="one_revision_per_number"),
            models.UniqueConstraint(fields=["problem", "digest"], name="one_revision_per_content"),
            models.CheckConstraint(condition=models.Q(kind__in=[k.value for k in Kind]), name="revision_kind_is_known"),
            models.CheckConstraint(
                condition=models.Q(time_limit_ms__gt=0, memory_limit_kib__gt=0), name="revision_limits_are_positive"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.problem} r{self.number}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise ImmutableError(f"revision {self.number} of {self.problem.slug} exists: make a new one instead")
        super().save(*args, **kwargs)

    def task_cases(self, samples_only: bool = False) -> list[Case]:
        cases = self.cases.filter(is_sample=True) if samples_only else self.cases.all()
        return [
            Case(input=case.input, expected=case.expected, name=case.name, arguments=tuple(case.arguments))
            for case in cases
        ]

    @property
    def engine_signature(self) -> Signature | None:
        return None if self.signature is None else Signature.parse(self.signature)

    @property
    def engine_checker(self) -> Checker:
        return Checker.parse(self.checker)

    @property
    def engine_limits(self) -> Limits:
        return Limits(
            time_limit_ms=self.time_limit_ms,
            memory_limit_kib=self.memory_limit_kib,
            output_limit_bytes=self.output_limit_kib * 1024,
        )

    @property
    def engine_input_validators(self) -> list[AuthorsProgram]:
        return [AuthorsProgram.from_dict(data) for data in self.input_validators]


class TestCase(models.Model):
    __test__ = False  # pytest would collect it by its name

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="cases")
    position = models.PositiveIntegerField()
    is_sample = models.BooleanField("sample", default=False)
    name = models.CharField(max_length=MAX_NAME, blank=True)
    input = models.TextField(blank=True)
    expected = models.TextField(blank=True)
    explanation = models.TextField(blank=True)
    arguments = models.JSONField(default=list, blank=True, help_text="Of the output validator.")
    input_arguments = models.JSONField(default=list, blank=True, help_text="Of the input validators.")

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["revision", "position"], name="one_case_per_position"),
        ]

    def __str__(self) -> str:
        return self.name or f"case {self.position}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise ImmutableError(f"case {self.position} belongs to a revision: make a new revision instead")
        super().save(*args, **kwargs)


class Draft(models.Model):
    """What somebody has typed on a problem's page. Only problems/drafts.py writes one."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, db_index=False, related_name="drafts")
    problem = models.ForeignKey(Problem, on_delete=models.CASCADE, related_name="drafts")
    language = models.CharField(max_length=30)
    source = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1, help_text="Grows with each change.")
    saved_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "problem", "language"], name="one_draft_per_language"),
        ]

    def __str__(self) -> str:
        return f"draft of {self.problem} in {self.language}"


class JurySubmission(models.Model):
    """A submission of the problem's authors, and what it must get: what verifying a revision is made of."""

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="jury_submissions")
    position = models.PositiveIntegerField()
    path = models.CharField(max_length=1000)
    program = models.JSONField(
        null=True, help_text="As AuthorsProgram.to_dict has it; null where nothing here runs it."
    )
    reason = models.TextField(blank=True, help_text="Why there is no program.")
    expected = models.JSONField(help_text="As packages.Expectation.to_dict has it.")

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["revision", "position"], name="one_jury_submission_per_position"),
        ]

    def __str__(self) -> str:
        return self.path


class Attachment(models.Model):
    """A file that readers of the problem may have: an image in its statement, or something to download."""

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="attachments")
    path = models.CharField(max_length=1000, help_text="In the package.")
    content = models.BinaryField()

    class Meta:
        ordering = ["path"]
        constraints = [models.UniqueConstraint(fields=["revision", "path"], name="one_attachment_per_path")]

    def __str__(self) -> str:
        return self.path


class Job(models.Model):
    """Work on problems that a worker does step by step. Only verification.py and importing.py write one."""

    class Status(models.TextChoices):
        QUEUED = "QUEUED", "Queued"
        RUNNING = "RUNNING", "Running"
        DONE = "DONE", "Done"

    status = models.CharField(max_length=10, choices=Status.choices, default=Status.QUEUED)
    step = models.PositiveIntegerField(default=0, help_text="The next one.")
    is_right = models.BooleanField("all right", null=True, help_text="Known once it is done.")
    notes = models.JSONField(default=list, help_text="In sentences, what is wrong and what is worth knowing.")
    created_at = models.DateTimeField(db_default=Now())
    touched_at = models.DateTimeField(db_default=Now(), help_text="When it last went on.")

    class Meta:
        abstract = True


class Verification(Job):
    """Whether a revision keeps what its authors say: every submission of theirs has got its verdict."""

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="verifications")
    judge_version = models.CharField(max_length=12, help_text="See judge/engine/version.py.")
    steps = models.PositiveIntegerField(help_text="One for the inputs, and one for each submission.")
    outcomes = models.JSONField(default=list, help_text="One object for each submission.")
    makes_current = models.BooleanField(
        default=False, help_text="The revision becomes the current one if all is right."
    )
    publishes = models.BooleanField(default=False, help_text="The problem is published if all is right.")

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status="DONE", is_right__isnull=False)
                | (~models.Q(status="DONE") & models.Q(is_right__isnull=True)),
                name="verification_has_a_result_once_done",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.revision}, judge {self.judge_version}"


class PackageImport(Job):
    """A package that somebody sent: an archive until it is a problem, and the report."""

    name = models.CharField(max_length=200, help_text="Of the file.")
    slug = models.SlugField(max_length=100)
    archive = models.BinaryField(null=True, help_text="Only until it was read.")
    problem = models.ForeignKey(Problem, null=True, on_delete=models.SET_NULL, related_name="+")
    verification = models.ForeignKey(Verification, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name


class Tally(models.Model):
    """How the submissions of one problem in one language ended. Only judge/tallies.py writes one, some seconds late."""

    problem = models.ForeignKey(Problem, on_delete=models.CASCADE, db_index=False, related_name="tallies")
    language = models.CharField(max_length=30)
    judged = models.PositiveIntegerField(help_text="A judge's error says nothing about the code, and is left out.")
    accepted = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["problem", "language"], name="one_tally_per_language")]

    def __str__(self) -> str:
        return f"{self.problem} in {self.language}: {self.accepted} of {self.judged}"


class Toolchain(models.Model):
    """What the workers of one host can judge one language with, as they said last."""

    host = models.CharField(max_length=255)
    language = models.CharField(max_length=30)
    display = models.CharField(max_length=100)
    announced_at = models.DateTimeField()

    class Meta:
        ordering = ["language", "host"]
        constraints = [models.UniqueConstraint(fields=["host", "language"], name="one_toolchain_per_host")]

    def __str__(self) -> str:
        return f"{self.display} on {self.host}"
