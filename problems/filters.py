"""The problem list's search, filters and order, which live in its address."""

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Case, IntegerField, OuterRef, Q, QuerySet, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from judge.engine import languages

from .kinds import Difficulty
from .models import Problem, Tag, Tally, choices_of
from .progress import problems_attempted_by, problems_solved_by

STATUSES = [
    ("todo", gettext_lazy("To do")),
    ("attempted", gettext_lazy("Attempted")),
    ("solved", gettext_lazy("Solved")),
]
ORDERS = [
    ("", gettext_lazy("By title")),
    ("newest", gettext_lazy("Recently added")),
    ("easiest", gettext_lazy("Easiest first")),
    ("hardest", gettext_lazy("Hardest first")),
    ("acceptance", gettext_lazy("Most often accepted")),
    ("-acceptance", gettext_lazy("Least often accepted")),
]
_DIFFICULTY = Case(
    *(When(difficulty=difficulty.value, then=Value(number)) for number, difficulty in enumerate(Difficulty)),
    output_field=IntegerField(),
)


class ProblemFilters(forms.Form):
    q = forms.CharField(required=False, max_length=100, label=gettext_lazy("Search problems"))
    difficulty = forms.ChoiceField(
        required=False,
        label=gettext_lazy("Difficulty"),
        choices=[("", gettext_lazy("Any difficulty")), *choices_of(Difficulty)],
    )
    tag = forms.ModelChoiceField(
        Tag.objects.all(),
        required=False,
        to_field_name="name",
        empty_label=gettext_lazy("Any topic"),
        label=gettext_lazy("Topic"),
    )
    status = forms.ChoiceField(
        required=False, label=gettext_lazy("Status"), choices=[("", gettext_lazy("Any status")), *STATUSES]
    )
    language = forms.ChoiceField(required=False, label=gettext_lazy("Language of status and acceptance"))
    order = forms.ChoiceField(required=False, label=gettext_lazy("Order"), choices=ORDERS)

    def __init__(self, data: Any, *, user: User | AnonymousUser) -> None:
        super().__init__(data)
        self.user = user
        self.fields["language"].choices = [  # type: ignore[attr-defined]
            ("", _("In any language")),
            *(
                (language.id, _("In %(language)s") % {"language": language.name})
                for language in languages.load().values()
            ),
        ]
        if not user.is_authenticated:
            del self.fields["status"]

    @property
    def chosen_language(self) -> str:
        """What status, marks and acceptance are about; empty: all languages."""
        return self.cleaned_data.get("language", "")

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
            solved = problems_solved_by(self.user, language=self.chosen_language).values("pk")
            attempted = problems_attempted_by(self.user, language=self.chosen_language).values("pk")
            if wanted["status"] == "todo":
                problems = problems.exclude(pk__in=attempted)
            elif wanted["status"] == "solved":
                problems = problems.filter(pk__in=solved)
            else:
                problems = problems.filter(pk__in=attempted).exclude(pk__in=solved)
        return problems

    def arrange(self, problems: QuerySet[Problem]) -> tuple[QuerySet[Problem], list[str]]:
        """With what they are ordered by, as paging.read_page takes it."""
        order = self.cleaned_data.get("order", "")
        if order in ("easiest", "hardest"):
            return problems.annotate(rank=_DIFFICULTY), ["rank" if order == "easiest" else "-rank", "title", "pk"]
        if order in ("acceptance", "-acceptance"):
            return problems.annotate(rank=self._rank_by_acceptance(order)), ["-rank", "title", "pk"]
        return problems, ["-created_at", "-pk"] if order == "newest" else ["title", "pk"]

    def _rank_by_acceptance(self, order: str) -> Coalesce:
        """In whole tenths of a percent, so that every database compares the same; those without any come last."""
        tallies = Tally.objects.filter(problem=OuterRef("pk"), judged__gt=0)
        if self.chosen_language:
            tallies = tallies.filter(language=self.chosen_language)
        share = Sum("accepted") * 1000 / Sum("judged")
        shares = tallies.order_by().values("problem").annotate(share=share if order == "acceptance" else -share)
        return Coalesce(Subquery(shares.values("share"), output_field=IntegerField()), Value(-2000))

    def link(self, **more: Any) -> str:
        """The query string of another page of the same list."""
        wanted = {name: self.data.get(name) for name in self.fields if self.data.get(name)}
        return "?" + urlencode(wanted | more)
