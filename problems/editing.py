"""The admin's forms: a problem with its current revision's content, and that revision's cases. They save neither."""

import json
from dataclasses import replace
from functools import cached_property
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from judge.engine import Checker, CheckerError, Limits, Signature, SignatureError, languages

from .kinds import Kind
from .models import Problem, Revision, TestCase
from .packages import CaseError, PackageCase, check_expected, check_input
from .packages.cases import MAX_CASES, load_arguments
from .packages.config import SLUG
from .packages.metadata import MAX_MEMORY_MIB, MAX_TIME_LIMIT_S, MIN_MEMORY_MIB
from .revisions import Content, read_content
from .verification import find_draft, is_verified

# A longer text is shown in part and kept as it is: a page with every full-size case would be too large to send back.
MAX_EDITABLE = 1_000


class TextField(forms.CharField):
    """Text over several lines, as it was typed. Browsers send line ends as \\r\\n."""

    def __init__(self, *, rows: int, **kwargs: Any) -> None:
        widget = forms.Textarea(attrs={"rows": rows, "cols": 100, "spellcheck": "false"})
        super().__init__(widget=widget, strip=False, **kwargs)

    def to_python(self, value: Any) -> Any:
        return (super().to_python(value) or "").replace("\r\n", "\n")


class BeginningOnly(forms.Textarea):
    def format_value(self, value: Any) -> str:
        return f"{len(value)} characters, too long to edit here:\n{value[:200]}…"


def load_json_field(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValidationError(f"This must be JSON: {error}") from None


def language_choices() -> list[tuple[str, str]]:
    return [("", "none"), *((language.id, language.name) for language in languages.load().values())]


class ProblemForm(forms.ModelForm):
    based_on = forms.IntegerField(required=False, widget=forms.HiddenInput)
    statement = TextField(rows=20, help_text="Markdown.")
    editorial = TextField(rows=10, required=False, help_text="Markdown: how it is solved, and at what cost.")
    hints = TextField(rows=4, required=False, help_text="With an empty line between two hints.")
    similar = forms.CharField(required=False, help_text="Names of problems as in their addresses, with spaces between.")
    signature = TextField(
        rows=8, required=False, help_text="JSON in the form of LeetCode's metaData. Empty: the program reads stdin."
    )
    checker = forms.CharField(
        required=False, help_text='exact (the default), any_order, any_order_deep, or {"float": {"tolerance": 1e-6}}.'
    )
    time_limit_ms = forms.IntegerField(
        label="Time limit (ms)",
        min_value=1,
        max_value=MAX_TIME_LIMIT_S * 1000,
        initial=Limits().time_limit_ms,
        help_text="For one case, before the language's factor.",
    )
    memory_limit_mib = forms.IntegerField(
        label="Memory limit (MiB)",
        min_value=MIN_MEMORY_MIB,
        max_value=MAX_MEMORY_MIB,
        initial=Limits().memory_limit_kib // 1024,
    )
    reference_language = forms.ChoiceField(choices=language_choices, required=False)
    reference_source = TextField(
        rows=12, required=False, help_text="A right solution: it tells the expected output for a user's own input."
    )

    class Meta:
        model = Problem
        fields = ["title", "slug", "difficulty", "tags", "is_published"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.draft = find_draft(self.instance) if self.instance.pk else None
        if self.draft:
            self.initial = {**initial_of(self.draft), **self.initial}
            self.fields["checker"].disabled = has_program(self.draft.checker)

    def clean_signature(self) -> dict[str, Any] | None:
        text = self.cleaned_data["signature"]
        if not text.strip():
            return None
        try:
            return parse_signature(text).to_dict()
        except SignatureError as error:
            raise ValidationError(str(error)) from None

    def clean_checker(self) -> Any:
        text = self.cleaned_data["checker"]
        if self.draft and has_program(self.draft.checker):
            return self.draft.checker
        checker = load_json_field(text) if text.startswith("{") else text or None
        try:
            Checker.parse(checker)
        except CheckerError as error:
            raise ValidationError(str(error)) from None
        return checker

    def clean_similar(self) -> list[str]:
        slugs = self.cleaned_data["similar"].split()
        for slug in slugs:
            if not SLUG.fullmatch(slug):
                raise ValidationError(f"{slug} can't be a problem's name: they are like two-sum.")
        return slugs

    def clean_is_published(self) -> bool:
        wanted: bool = self.cleaned_data["is_published"]
        if wanted and "is_published" in self.changed_data and not is_verified(self.instance.current_revision):
            raise ValidationError(
                "Only a verified problem can be published. Save it unpublished, and publish it once its verification "
                "has ended well."
            )
        return wanted

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("based_on") != (self.draft.pk if self.draft else None):
            raise ValidationError(
                "Somebody saved this problem while you edited it. Reload the page and start from there."
            )
        if bool(data.get("reference_language")) != bool(data.get("reference_source", "").strip()):
            self.add_error("reference_source", "Give both the reference solution and its language, or neither.")
        return data

    def content(self, cases: list[PackageCase]) -> Content:
        """What was typed, with all else as the draft has it: validators, the jury's submissions, files."""
        data = self.cleaned_data
        edited: dict[str, Any] = {
            "kind": Kind.STDIO if data["signature"] is None else Kind.FUNCTION,
            "signature": data["signature"],
            "checker": data["checker"],
            "time_limit_ms": data["time_limit_ms"],
            "memory_limit_kib": data["memory_limit_mib"] * 1024,
            "statement": data["statement"],
            "editorial": data["editorial"],
            "hints": [hint.strip() for hint in data["hints"].split("\n\n") if hint.strip()],
            "similar": data["similar"],
            "reference_source": data["reference_source"],
            "reference_language": data["reference_language"],
            "cases": cases,
        }
        return replace(read_content(self.draft), **edited) if self.draft else Content(**edited)


def parse_signature(text: str) -> Signature:
    data = load_json_field(text)
    if not isinstance(data, dict):
        raise SignatureError("must be a JSON object")
    return Signature.parse(data)


def initial_of(revision: Revision) -> dict[str, Any]:
    checker = revision.checker
    return {
        "based_on": revision.pk,
        "statement": revision.statement,
        "editorial": revision.editorial,
        "similar": " ".join(revision.similar),
        "hints": "\n\n".join(revision.hints),
        "signature": "" if revision.signature is None else json.dumps(revision.signature, indent=2, ensure_ascii=False),
        "checker": describe_checker(checker),
        "time_limit_ms": revision.time_limit_ms,
        "memory_limit_mib": revision.memory_limit_kib // 1024,
        "reference_language": revision.reference_language,
        "reference_source": revision.reference_source,
    }


def has_program(checker: Any) -> bool:
    """A program of the package: it is changed there."""
    return isinstance(checker, dict) and bool(checker.keys() & {"program", "validator"})


def describe_checker(checker: Any) -> str:
    if has_program(checker):
        return f"the package's program {checker.get('program') or checker['validator']['path']}"
    return checker if isinstance(checker, str) else json.dumps(checker) if checker else ""


class CaseForm(forms.ModelForm):
    input = TextField(rows=3, required=False)
    expected = TextField(rows=2, required=False)
    explanation = TextField(rows=1, required=False)

    class Meta:
        model = TestCase
        fields = ["name", "is_sample", "input", "expected", "explanation"]
        widgets = {"name": forms.TextInput(attrs={"size": 60})}

    def __init__(self, *args: Any, signature: Signature | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.signature = signature
        for name in ("input", "expected"):
            text = getattr(self.instance, name)
            if len(text) > MAX_EDITABLE or "\r" in text:
                self.fields[name].disabled = True
                self.fields[name].widget = BeginningOnly(attrs=self.fields[name].widget.attrs)

    def clean_input(self) -> str:
        return fit(check_input, self.signature, self.cleaned_data["input"])

    def clean_expected(self) -> str:
        return fit(check_expected, self.signature, self.cleaned_data["expected"])


def fit(check: Any, signature: Signature | None, text: str) -> str:
    try:
        return check(signature, text)
    except CaseError as error:
        raise ValidationError(str(error)) from None


class CaseFormSet(forms.BaseModelFormSet):
    """The cases of a problem's current revision. What is sent back is checked against the signature sent with it."""

    def __init__(
        self,
        *,
        instance: Problem | None = None,
        save_as_new: bool = False,
        queryset: Any = None,
        **kwargs: Any,
    ) -> None:
        revision = find_draft(instance) if instance and instance.pk else None
        super().__init__(queryset=TestCase.objects.filter(revision=revision), **kwargs)

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        return {**super().get_form_kwargs(index), "signature": self.signature}

    @cached_property
    def signature(self) -> Signature | None:
        text = self.data.get("signature", "")
        try:
            return parse_signature(text) if text.strip() else None
        except (ValidationError, SignatureError):
            return None  # the problem's own form says so

    def clean(self) -> None:
        if not any(self.errors) and not self.cases:
            raise ValidationError("A problem needs at least one case.")

    @property
    def cases(self) -> list[PackageCase]:
        """What to store, once valid: samples first."""
        deleted = self.deleted_forms
        cases = [
            PackageCase(
                **{name: form.cleaned_data[name] for name in CaseForm.Meta.fields},
                arguments=tuple(form.instance.arguments),
                input_arguments=load_arguments(form.instance.input_arguments),
            )
            for form in self.forms
            if form.cleaned_data and form not in deleted
        ]
        return sorted(cases, key=lambda case: not case.is_sample)


CASE_FORM_SET = forms.modelformset_factory(
    TestCase,
    form=CaseForm,
    formset=CaseFormSet,
    extra=0,
    can_delete=True,
    max_num=MAX_CASES,
    absolute_max=MAX_CASES,
)
