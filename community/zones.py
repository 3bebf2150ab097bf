"""Whose days the site shows: those of the zone that somebody has chosen, or of their browser, or UTC's.

What was chosen is in the profile, and in the session too, so that no request asks the database for it.
"""

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from community.models import Profile

SESSION_KEY = COOKIE = "zone"


class ZoneMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        zone = find_zone(request.session.get(SESSION_KEY, "")) or find_zone(request.COOKIES.get(COOKIE, ""))
        with timezone.override(zone):
            return self.get_response(request)


def find_zone(name: str) -> ZoneInfo | None:
    """None: there is none of that name."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):  # a path, a folder, no such zone
        return None


def remember(sender: Any, request: HttpRequest, user: User, **_: Any) -> None:
    """Of who has just signed in."""
    profile = Profile.objects.filter(user=user).first()
    if profile is not None and profile.zone:
        request.session[SESSION_KEY] = profile.zone
