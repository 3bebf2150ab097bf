"""What people send: code to judge, and what they want to see of their history."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db.models import Subquery
from django.db.models.functions import Coalesce
from django.utils.text import format_lazy
from django.utils.timezone import get_current_timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from judge.engine import InputError, Verdict, languages
from judge.models import RECORD_SEPARATOR, Submission, SubmissionQuerySet
from problems.models import Problem, Revision
from problems.toolchains import list_offered

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

# The order of ids is that of times, but for what is sent at the same time.
OUT_OF_ORDER = 10_000
LARGEST_ID = 2**62
LONGEST_TEXT_KIB = 64
MOST_INPUTS = 20


class CodeField(forms.CharField):
    """Text exactly as it was typed, within the limits of what is judged."""

    def __init__(self, *, what: "StrPromise", **kwargs: Any) -> None:
        self.what = what
        messages = {
            "required": format_lazy(gettext_lazy("{what} is empty."), what=what),
            "null_characters_not_allowed": format_lazy(
                gettext_lazy("{what} has a NUL byte. Remove it: it can't be seen in most editors."), what=what
            ),
        }
        super().__init__(strip=False, widget=forms.Textarea, error_messages=messages, **kwargs)

    def to_python(self, value: Any) -> str:
        # Browsers send the lines of a form with CR LF, whatever was typed.
        return (super().to_python(value) or "").replace("\r\n", "\n")

    def validate(self, value: str) -> None:
        super().validate(value if value.strip() else "")
        size_kib = len(value.encode("utf-8", "surrogatepass")) / 1024
        if size_kib > LONGEST_TEXT_KIB:
            raise ValidationError(
                _("%(what)s has %(size).1f KiB; at most %(most)d KiB are allowed.")
                % {"what": self.what, "size": size_kib, "most": LONGEST_TEXT_KIB}
            )
        # Django has put this character for each byte that it could not decode.
        if "\N{REPLACEMENT CHARACTER}" in value:
            raise ValidationError(
                _(
                    "%(what)s is not valid UTF-8 (or holds the character U+FFFD, which stands for broken bytes). "
                    "Save it as UTF-8 and send it again."
                )
                % {"what": self.what}
            )


class SeveralTexts(forms.Textarea):
    """One field for each case, all of the same name."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        return RECORD_SEPARATOR.join(data.getlist(name)) if hasattr(data, "getlist") else data.get(name)


class SubmissionForm(forms.Form):
    language = forms.CharField(max_length=30, error_messages={"required": gettext_lazy("Choose a language.")})
    source = CodeField(what=gettext_lazy("The source code"))
    own_input = CodeField(what=gettext_lazy("The input"), required=False)

    def __init__(self, data: Any, *, revision: Revision, mode: str) -> None:
        super().__init__(data)
        self.revision = revision
        self.fields["own_input"].widget = SeveralTexts()
        if mode != Submission.Mode.RUN:
            del self.fields["own_input"]

    def clean_language(self) -> str:
        wanted = self.cleaned_data["language"]
        known, offered = languages.load(), list_offered()
        if wanted not in known:
            raise ValidationError(
                _("There is no language “%(wanted)s” here. Choose one of: %(offered)s.")
                % {"wanted": wanted, "offered": ", ".join(offered)}
            )
        if wanted not in offered:
            raise ValidationError(
                _("%(language)s is off on this site: %(reason)s")
                % {"language": known[wanted].name, "reason": known[wanted].reason or _("no worker has it now")}
            )
        return wanted

    def clean_own_input(self) -> str:
        inputs = self.cleaned_data["own_input"].split(RECORD_SEPARATOR)
        signature = self.revision.engine_signature
        if not any(text.strip() for text in inputs):
            return ""
        if len(inputs) > MOST_INPUTS:
            raise ValidationError(
                _("At most %(most)d cases can be run at a time; there are %(number)d.")
                % {"most": MOST_INPUTS, "number": len(inputs)}
            )
        if signature is None:
            return RECORD_SEPARATOR.join(inputs)
        checked, errors = [], []
        for number, text in enumerate(inputs, start=1):
            try:
                checked.append(signature.validate_input(text))
            except InputError as error:
                errors.append(
                    _("Case %(number)d: %(error)s") % {"number": number, "error": error}
                    if len(inputs) > 1
                    else str(error)
                )
        if errors:
            raise ValidationError(errors)
        return RECORD_SEPARATOR.join(checked)


class NoteForm(forms.Form):
    text = CodeField(what=gettext_lazy("The note"), required=False)


def _begin(day: date) -> datetime:
    """Days are those of the reader's zone."""
    return datetime.combine(day, time.min, tzinfo=get_current_timezone())


def _find_first(since: datetime) -> Subquery:
    """The id of the first submission of that time: by it the database finds old days without reading all since then."""
    return Subquery(Submission.objects.filter(created_at__gte=since).order_by("created_at").values("id")[:1])


class HistoryFilters(forms.Form):
    """The filters of a history page. They live in its address, and so do the bounds of the page: the ids of its
    neighbours, so that new submissions move nothing."""

    problem = forms.SlugField(required=False, label=gettext_lazy("Problem"))
    verdict = forms.ChoiceField(
        required=False,
        label=gettext_lazy("Verdict"),
        choices=[("", gettext_lazy("Any verdict")), *((v.value, v.label) for v in Verdict)],
    )
    language = forms.ChoiceField(required=False, label=gettext_lazy("Language"))
    status = forms.ChoiceField(
        required=False,
        label=gettext_lazy("Status"),
        choices=[("", gettext_lazy("Any status")), *Submission.Status.choices],
    )
    mode = forms.ChoiceField(
        required=False,
        label=gettext_lazy("Mode"),
        choices=[("", gettext_lazy("Run and Submit")), *Submission.Mode.choices[:2]],
    )
    user = forms.CharField(required=False, max_length=150, label=gettext_lazy("User"))
    since = forms.DateField(required=False, label=gettext_lazy("From"), widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(required=False, label=gettext_lazy("To"), widget=forms.DateInput(attrs={"type": "date"}))
    before = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)
    after = forms.IntegerField(required=False, min_value=0, max_value=2**63 - 1, widget=forms.HiddenInput)

    def __init__(self, data: Any, *, user: AbstractBaseUser | AnonymousUser) -> None:
        super().__init__(data)
        self.viewer = user
        self.fields["language"].choices = [  # type: ignore[attr-defined]
            ("", _("Any language")),
            *((language.id, language.name) for language in languages.load().values()),
        ]
        if not getattr(user, "is_staff", False):
            del self.fields["user"]

    def apply(self, submissions: SubmissionQuerySet) -> SubmissionQuerySet:
        """Those that match, newest first, without the page's bounds; none when a filter has an impossible value."""
        if not self.is_valid():
            return submissions.none()
        wanted = {name: value for name, value in self.cleaned_data.items() if value and name not in ("before", "after")}
        # Not by a join: the database then looks for the one id first, and reads an index of the submissions by it.
        if "problem" in wanted:
            wanted["problem"] = Problem.objects.filter(slug=wanted["problem"]).values("pk")[:1]
        if "user" in wanted:
            wanted["user"] = get_user_model().objects.filter(username=wanted["user"]).values("pk")[:1]
        since, until = wanted.pop("since", None), wanted.pop("until", None)
        if since:
            wanted |= {"created_at__gte": _begin(since), "id__gte": _find_first(_begin(since)) - OUT_OF_ORDER}
        if until and until < date.max:
            end = _begin(until + timedelta(days=1))
            wanted |= {"created_at__lt": end, "id__lt": Coalesce(_find_first(end), LARGEST_ID) + OUT_OF_ORDER}
        return submissions.filter(**wanted).order_by("-id")

    def link(self, **bounds: int) -> str:
        """The query string of another page of the same history."""
        wanted = {name: value for name, value in self.cleaned_data.items() if value and name not in ("before", "after")}
        return "?" + urlencode(wanted | bounds)
