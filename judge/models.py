"""Submissions and the ledger of the attempts to judge them. Only `judge/services.py` writes either."""

from typing import Any

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from judge.engine import Verdict, languages
from problems.models import Problem, Revision

MAX_ATTEMPTS = 3
# Between the inputs of a Run: ASCII's own, which no JSON has.
RECORD_SEPARATOR = "\x1e"


def list_verdicts() -> list[tuple[str, str]]:
    # A callable, so that a new verdict or language costs no migration.
    return [(verdict.value, verdict.label) for verdict in Verdict]


class SubmissionQuerySet(models.QuerySet["Submission"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> "SubmissionQuerySet":
        """One's own; staff see all. Whatever shows a submission starts here."""
        if not user.is_authenticated or not user.is_active:
            return self.none()
        return self if getattr(user, "is_staff", False) else self.sent_by_people().filter(user_id=user.pk)

    def sent_by_people(self) -> "SubmissionQuerySet":
        return self.exclude(mode=Submission.Mode.TRIAL)

    def with_what_pages_show(self) -> "SubmissionQuerySet":
        shown = self.select_related("problem", "revision", "user")
        long = ("statement", "statement_html", "editorial", "editorial_html", "input_validators", "reference_source")
        return shown.defer(*(f"revision__{name}" for name in long))


class Submission(models.Model):
    """One piece of code that somebody ran or submitted, from the POST to its verdict."""

    class Mode(models.TextChoices):
        RUN = "RUN", _("Run")
        SUBMIT = "SUBMIT", _("Submit")
        TRIAL = "TRIAL", _("Trial")  # of a rejudge: a copy that shows staff what would change

    class Status(models.TextChoices):
        QUEUED = "QUEUED", _("Queued")
        RUNNING = "RUNNING", _("Running")
        DONE = "DONE", _("Done")

    class Queue(models.TextChoices):
        RUN = "run", "run"
        SUBMIT = "submit", "submit"
        REJUDGE = "rejudge", "rejudge"

    # The indexes below begin with these two: they need none of their own.
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, db_index=False, related_name="submissions"
    )
    problem = models.ForeignKey(Problem, on_delete=models.PROTECT, db_index=False, related_name="submissions")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="submissions")
    language = models.CharField(max_length=30)
    mode = models.CharField(max_length=10, choices=Mode.choices)
    source = models.TextField()
    own_input = models.TextField(
        blank=True, help_text="What a Run was asked to try, with RECORD_SEPARATOR between inputs; empty: the samples."
    )
    created_at = models.DateTimeField(db_default=Now())

    status = models.CharField(max_length=10, choices=Status.choices, default=Status.QUEUED)
    queue = models.CharField(max_length=10, choices=Queue.choices)
    queued_at = models.DateTimeField(db_default=Now(), help_text="Waits since then, or until then after a failure.")
    turn = models.DateTimeField(db_default=Now(), help_text="The earliest is judged first: see judge/admission.py.")
    version = models.PositiveIntegerField(default=1, help_text="Grows with each write.")
    attempt = models.PositiveIntegerField(default=0, help_text="The number of the newest attempt; 0 before the first.")
    attempts_left = models.PositiveSmallIntegerField(default=MAX_ATTEMPTS)

    verdict = models.CharField(max_length=3, null=True, blank=True, choices=list_verdicts)
    cases_passed = models.PositiveIntegerField(default=0)
    cases_total = models.PositiveIntegerField(default=0)
    cpu_ms = models.PositiveIntegerField(null=True, blank=True)
    wall_ms = models.PositiveIntegerField(null=True, blank=True)
    peak_memory_kib = models.PositiveIntegerField(null=True, blank=True)
    message = models.TextField(blank=True)
    compile_output = models.TextField(blank=True)
    results = models.JSONField(default=list, blank=True, help_text="One object per judged case; long texts are cut.")
    judged_at = models.DateTimeField(null=True, blank=True)

    objects = SubmissionQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status="DONE", verdict__isnull=False) | (~Q(status="DONE") & Q(verdict__isnull=True)),
                name="submission_has_a_verdict_once_done",
            ),
        ]
        indexes = [
            models.Index(fields=["user", "-id"], name="submission_by_user"),
            models.Index(fields=["problem", "-id"], name="submission_by_problem"),
            models.Index(fields=["user", "problem", "-id"], name="submission_by_user_and_problem"),
            models.Index(fields=["verdict", "-id"], name="submission_by_verdict"),
            models.Index(fields=["language", "-id"], name="submission_by_language"),
            models.Index(
                fields=["problem", "language", "verdict"],
                condition=Q(mode="SUBMIT", status="DONE"),
                name="submission_acceptance",
            ),
            models.Index(
                fields=["user", "problem"], condition=Q(mode="SUBMIT", verdict="AC"), name="submission_solved"
            ),
            models.Index(
                fields=["problem", "language", "-id"],
                condition=Q(mode="SUBMIT", verdict="AC"),
                name="submission_accepted",
            ),
            models.Index(fields=["created_at"], name="submission_by_time"),
            # A profile's calendar is read from it alone.
            models.Index(
                fields=["user", "created_at", "verdict"], condition=Q(mode="SUBMIT"), name="submission_calendar"
            ),
            models.Index(fields=["queued_at"], condition=Q(status="QUEUED"), name="submission_queued"),
            models.Index(fields=["turn", "id"], condition=Q(status="QUEUED"), name="submission_turns"),
            models.Index(fields=["user"], condition=~Q(status="DONE"), name="submission_unfinished_by_user"),
        ]

    def __str__(self) -> str:
        return f"submission {self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("judge:submission", args=[self.pk])

    @property
    def is_done(self) -> bool:
        return self.status == self.Status.DONE

    @property
    def own_inputs(self) -> list[str]:
        return self.own_input.split(RECORD_SEPARATOR) if self.own_input else []

    @property
    def verdict_label(self) -> str:
        """The verdict in words, or "" while there is none."""
        if self.is_input_refused:
            return gettext("Invalid Input")
        return Verdict(self.verdict).label if self.verdict else ""

    @property
    def has_figures(self) -> bool:
        """It ran, and what it took is known."""
        ran = self.verdict not in (None, Verdict.CE, Verdict.JE) and not self.is_input_refused
        return ran and self.cpu_ms is not None and self.peak_memory_kib is not None

    @property
    def is_input_refused(self) -> bool:
        """The problem's validator did not let the code see the user's own input: no crash, but the nearest verdict."""
        return self.mode == self.Mode.RUN and self.verdict == Verdict.RTE and self.cases_total == 0

    @property
    def language_name(self) -> str:
        language = languages.load().get(self.language)
        return language.name if language else self.language

    @property
    def failed_case(self) -> dict[str, Any] | None:
        """The first case that did not pass, with its input, output and expected answer."""
        return next((result for result in self.results if result["verdict"] != Verdict.AC), None)


class Score(models.Model):
    """How many problems somebody has solved. Only judge/tallies.py writes one, some seconds late."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True)
    solved = models.PositiveIntegerField()

    class Meta:
        indexes = [models.Index(fields=["-solved", "user"], name="score_by_solved")]

    def __str__(self) -> str:
        return f"{self.solved} solved by user {self.user_id}"


class CountedUntil(models.Model):
    """The one row that says up to when tallies and scores are counted."""

    time = models.DateTimeField()

    def __str__(self) -> str:
        return f"counted until {self.time}"


class Allowance(models.Model):
    """What one user may send, where that is not what everybody may: see judge/admission.py. Staff write it."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="allowance"
    )
    max_unfinished = models.PositiveIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1)], help_text="Waiting or running at a time."
    )
    runs_per_minute = models.PositiveIntegerField(null=True, blank=True)
    submits_per_minute = models.PositiveIntegerField(null=True, blank=True)

    def __str__(self) -> str:
        return f"allowance of {self.user}"


class Note(models.Model):
    """What somebody wrote down about a submission of their own."""

    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, primary_key=True, related_name="note")
    text = models.TextField()

    def __str__(self) -> str:
        return f"note on submission {self.submission_id}"


class Attempt(models.Model):
    """One worker's try to judge a submission. Its lease says how long the worker is believed alive."""

    class Outcome(models.TextChoices):
        JUDGED = "JUDGED", _("Judged")
        FAILED = "FAILED", _("The judge failed")
        LOST = "LOST", _("The worker was lost")
        BORDERLINE = "BORDERLINE", _("Too near the time limit: another attempt decides")

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="attempts")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    worker = models.CharField(max_length=100)
    host = models.CharField(max_length=100)
    started_at = models.DateTimeField(db_default=Now())
    lease_expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=10, null=True, blank=True, choices=Outcome.choices)
    verdict = models.CharField(max_length=3, null=True, blank=True, choices=list_verdicts)
    message = models.TextField(blank=True, help_text="For the operator: why the judge failed.")
    stages = models.JSONField(null=True, blank=True, help_text="When it reached them: see judge/stages.py.")

    class Meta:
        ordering = ["submission", "number"]
        constraints = [
            models.UniqueConstraint(fields=["submission", "number"], name="one_attempt_per_number"),
            models.UniqueConstraint(
                fields=["submission"], condition=Q(ended_at__isnull=True), name="one_open_attempt_per_submission"
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, outcome__isnull=True)
                | Q(ended_at__isnull=False, outcome__isnull=False),
                name="attempt_has_an_outcome_once_ended",
            ),
        ]
        indexes = [
            models.Index(fields=["lease_expires_at"], condition=Q(ended_at__isnull=True), name="attempt_lease_open"),
            models.Index(fields=["ended_at"], name="attempt_by_end"),
        ]

    def __str__(self) -> str:
        return f"attempt {self.number} of submission {self.submission_id}"

    @property
    def is_second_opinion(self) -> bool:
        """The one before it was borderline, and so this one decides."""
        before = Attempt.objects.filter(submission=self.submission_id, number=self.number - 1)
        return self.number > 1 and before.filter(outcome=self.Outcome.BORDERLINE).exists()


class Rejudge(models.Model):
    """Submissions that staff want judged again: on trial first, so that they see what would change."""

    class State(models.TextChoices):
        OPEN = "OPEN", "Open"
        APPLIED = "APPLIED", "Applied"
        DROPPED = "DROPPED", "Dropped"

    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    wanted = models.CharField(max_length=200, help_text="What was chosen, in words.")
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    created_at = models.DateTimeField(db_default=Now())
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"rejudge {self.pk}: {self.wanted}"


class Trial(models.Model):
    """One submission of a rejudge, and the copy of it that is judged on trial."""

    class Outcome(models.TextChoices):
        APPLIED = "APPLIED", "Applied"
        SKIPPED = "SKIPPED", "Skipped"  # the judge failed, or the submission was judged again meanwhile

    rejudge = models.ForeignKey(Rejudge, on_delete=models.CASCADE, related_name="trials")
    original = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="trials")
    original_version = models.PositiveIntegerField()
    original_verdict = models.CharField(max_length=3, choices=list_verdicts)
    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, related_name="trial_of")
    is_open = models.BooleanField(default=True)
    outcome = models.CharField(max_length=10, null=True, blank=True, choices=Outcome.choices)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["original"], condition=Q(is_open=True), name="one_open_trial_per_submission"
            ),
        ]

    def __str__(self) -> str:
        return f"trial of submission {self.original_id}"
