"""Drafts: what a user has typed on a problem's page, one for each language, whichever browser it was typed in."""

from typing import TypedDict

from django import forms
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import ValidationError
from django.db.models import F
from django.db.models.functions import Now

from judge.engine import languages

from .models import Draft, Problem

LONGEST_DRAFT = 64 * 1024


class StoredDraft(TypedDict):
    source: str
    version: int


class Conflict(Exception):
    """Another tab or browser has saved meanwhile; `stored` is what it saved."""

    def __init__(self, stored: StoredDraft) -> None:
        super().__init__("the draft was changed elsewhere")
        self.stored = stored


class DraftForm(forms.Form):
    source = forms.CharField(strip=False, required=False, max_length=LONGEST_DRAFT)
    version = forms.IntegerField(min_value=0, max_value=2**31 - 1)  # that the text is based on; 0: there was none


def read_drafts(user: User | AnonymousUser, problem: Problem) -> dict[str, StoredDraft]:
    """By language."""
    if not user.is_authenticated:
        return {}
    drafts = Draft.objects.filter(user=user, problem=problem)
    return {draft.language: {"source": draft.source, "version": draft.version} for draft in drafts}


def save_draft(*, user: User, problem: Problem, language: str, source: str, based_on: int) -> int:
    """The version it has now. Raises Conflict, or ValidationError for a language that there is not."""
    if language not in languages.load():
        raise ValidationError(f"There is no language “{language}” here.")
    own = Draft.objects.filter(user=user, problem=problem, language=language)
    if own.filter(version=based_on).update(source=source, version=F("version") + 1, saved_at=Now()):
        return based_on + 1
    draft, is_new = Draft.objects.get_or_create(
        user=user, problem=problem, language=language, defaults={"source": source}
    )
    # An answer that got lost on its way makes the browser send the same text again.
    if not is_new and draft.source != source:
        raise Conflict({"source": draft.source, "version": draft.version})
    return draft.version
