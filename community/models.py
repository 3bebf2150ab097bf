"""What people show of themselves and what the site offers them: profiles, study lists, announcements."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.urls import reverse

from problems.models import Problem


class Profile(models.Model):
    """What somebody has chosen, at first who sees what they have solved; without a row, nobody but staff does."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True)
    is_public = models.BooleanField("public", default=False)
    zone = models.CharField(
        max_length=64, blank=True, db_default="", help_text="Of time, as “Europe/Rome”; empty: the browser's."
    )

    def __str__(self) -> str:
        return f"profile of {self.user}"


class StudyList(models.Model):
    """Problems in an order that is good to learn in."""

    slug = models.SlugField(max_length=100, unique=True)
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    position = models.PositiveIntegerField(default=0, help_text="Among the lists; the smallest comes first.")
    is_published = models.BooleanField("published", default=True)
    problems = models.ManyToManyField(Problem, through="Entry", related_name="study_lists")

    class Meta:
        ordering = ["position", "title"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("community:list", args=[self.slug])


class Entry(models.Model):
    """One problem of a study list."""

    study_list = models.ForeignKey(StudyList, on_delete=models.CASCADE, related_name="entries")
    problem = models.ForeignKey(Problem, on_delete=models.CASCADE, related_name="+")
    position = models.PositiveIntegerField()
    section = models.CharField(max_length=100, blank=True, help_text="A heading, the same for those that share it.")

    class Meta:
        ordering = ["position", "pk"]
        verbose_name_plural = "entries"
        constraints = [models.UniqueConstraint(fields=["study_list", "problem"], name="one_entry_per_problem")]

    def __str__(self) -> str:
        return f"{self.study_list}: {self.problem}"


class AnnouncementQuerySet(models.QuerySet["Announcement"]):
    def current(self) -> "AnnouncementQuerySet":
        return self.filter(Q(until__isnull=True) | Q(until__gt=Now()), since__lte=Now())


class Announcement(models.Model):
    """A few words on top of every page, for a time."""

    text = models.CharField(max_length=500)
    link = models.URLField(blank=True, help_text="Where to read more.")
    is_urgent = models.BooleanField("urgent", default=False)
    since = models.DateTimeField(db_default=Now())
    until = models.DateTimeField(null=True, blank=True, help_text="Empty: until it is deleted.")

    objects = AnnouncementQuerySet.as_manager()

    class Meta:
        ordering = ["-is_urgent", "-since"]

    def __str__(self) -> str:
        return self.text
