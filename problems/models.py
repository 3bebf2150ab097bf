"""Problems and their revisions. Only `problems/revisions.py` makes a revision, and nothing edits one."""

from enum import StrEnum
from typing import Any

from django.db import models
from django.urls import reverse

from judge.engine import Case, Checker, Limits, Signature

from .kinds import Difficulty, Kind


class ImmutableError(Exception):
    """A revision is what submissions were judged by: to change it is to make another one."""


def choices_of(enum: type[StrEnum]) -> list[tuple[str, str]]:
    return [(member.value, member.value.capitalize()) for member in enum]


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
    statement = models.TextField(blank=True)
    statement_html = models.TextField(blank=True)
    hints = models.JSONField(default=list, blank=True)
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
        return [Case(input=case.input, expected=case.expected, name=case.name) for case in cases]

    @property
    def engine_signature(self) -> Signature | None:
        return None if self.signature is None else Signature.parse(self.signature)

    @property
    def engine_checker(self) -> Checker:
        return Checker.parse(self.checker)

    @property
    def engine_limits(self) -> Limits:
        return Limits(time_limit_ms=self.time_limit_ms, memory_limit_kib=self.memory_limit_kib)


class TestCase(models.Model):
    __test__ = False  # pytest would collect it by its name

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="cases")
    position = models.PositiveIntegerField()
    is_sample = models.BooleanField("sample", default=False)
    name = models.CharField(max_length=100, blank=True)
    input = models.TextField(blank=True)
    expected = models.TextField(blank=True)
    explanation = models.TextField(blank=True)

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
