"""The page of one's own settings: the site's language, and the zone whose days are shown."""

from functools import cache
from zoneinfo import available_timezones

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from community.models import Profile
from community.zones import SESSION_KEY

LIKE_THE_BROWSER = ("", gettext_lazy("Like the browser"))
ONE_YEAR_SECONDS = 365 * 24 * 3600


class SettingsForm(forms.Form):
    language = forms.ChoiceField(
        required=False,
        label=gettext_lazy("Language"),
        choices=[LIKE_THE_BROWSER, *settings.LANGUAGES],
        widget=forms.Select(attrs={"class": "input"}),
    )
    zone = forms.ChoiceField(
        required=False, label=gettext_lazy("Time zone"), widget=forms.Select(attrs={"class": "input"})
    )

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)  # type: ignore[arg-type]
        self.fields["zone"].choices = [LIKE_THE_BROWSER, *list_zones()]  # type: ignore[attr-defined]


@cache
def list_zones() -> list[tuple[str, str]]:
    return [(zone, zone.replace("_", " ")) for zone in sorted(available_timezones()) if "/" in zone or zone == "UTC"]


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show_settings(request: HttpRequest) -> HttpResponse:
    """The language is this browser's, the zone the user's."""
    assert request.user.is_authenticated  # or login_required would have answered
    profile = Profile.objects.filter(user=request.user).first()
    chosen = {
        "language": request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, ""),
        "zone": profile.zone if profile else "",
    }
    form = SettingsForm(request.POST if request.method == "POST" else None, initial=chosen)
    if not form.is_valid():
        return render(request, "community/settings.html", {"form": form}, status=422 if form.errors else 200)
    language, zone = form.cleaned_data["language"], form.cleaned_data["zone"]
    Profile.objects.update_or_create(user=request.user, defaults={"zone": zone})
    request.session[SESSION_KEY] = zone
    with translation.override(language or translation.get_language_from_request(request)):
        messages.success(request, _("Your settings are kept."))
    response = redirect("community:settings")
    if language:
        name, path = settings.LANGUAGE_COOKIE_NAME, settings.LANGUAGE_COOKIE_PATH
        response.set_cookie(name, language, max_age=ONE_YEAR_SECONDS, path=path, samesite="Lax")
    else:
        response.delete_cookie(settings.LANGUAGE_COOKIE_NAME, path=settings.LANGUAGE_COOKIE_PATH)
    return response
