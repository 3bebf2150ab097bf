"""The problem list's search and filters, which live in its address."""

from typing import Any

from django import forms
from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Q, QuerySet

from .kinds import Difficulty
from .models import Problem, Tag, choices_of
from .progress import problems_attempted_by, problems_solved_by

STATUSES = [("todo", "To do"), ("attempted", "Attempted"), ("solved", "Solved")]


class ProblemFilters(forms.Form):
    q = forms.CharField(required=False, max_length=100, label="Search problems")
    difficulty = forms.ChoiceField(required=False, choices=[("", "Any difficulty"), *choices_of(Difficulty)])
    tag = forms.ModelChoiceField(Tag.objects.all(), required=False, to_field_name="name", empty_label="Any topic")
    status = forms.ChoiceField(required=False, choices=[("", "Any status"), *STATUSES])

    def __init__(self, data: Any, *, user: User | AnonymousUser) -> None:
        super().__init__(data)
        self.user = user
        if not user.is_authenticated:
            del self.fields["status"]

    def apply(self, problems: QuerySet[Problem]) -> QuerySet[Problem]:
        """The problems that match; none when a value is not one of the choices."""
        if not self.is_valid():
            return problems.none()
        wanted = self.cleaned_data
        if wanted["q"]:
            problems = problems.filter(Q(title__icontains=wanted["q"]) | Q(slug__icontains=wanted["q"]))
        if wanted["difficulty"]:
            problems = problems.filter(difficulty=wanted["difficulty"])
        if wanted["tag"]:
            problems = problems.filter(tags=wanted["tag"])
        if self.user.is_authenticated and wanted.get("status"):
            solved = problems_solved_by(self.user).values("pk")
            attempted = problems_attempted_by(self.user).values("pk")
            if wanted["status"] == "todo":
                problems = problems.exclude(pk__in=attempted)
            elif wanted["status"] == "solved":
                problems = problems.filter(pk__in=solved)
            else:
                problems = problems.filter(pk__in=attempted).exclude(pk__in=solved)
        return problems
