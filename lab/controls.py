"""What staff can do on the system page."""

from collections.abc import Callable
from functools import wraps

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from redis.exceptions import RedisError

from lab import siblings, trials

View = Callable[[HttpRequest], HttpResponse]


def _for_staff(view: View) -> View:
    @login_required
    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponse:
        if not request.user.is_staff:
            raise PermissionDenied("Only staff can do this to the site.")
        return view(request)

    return guarded


@never_cache
@require_safe
@_for_staff
def show(request: HttpRequest) -> HttpResponse:
    """The controls alone, with the proof as it is now."""
    return render(request, "lab/_controls.html", describe())


def describe() -> dict[str, object]:
    """What templates/lab/_controls.html shows."""
    try:
        found = siblings.list_siblings()
    except RedisError:
        found = []
    return {"siblings": found, "proof": trials.prove()}


@require_POST
@_for_staff
def simulate(request: HttpRequest) -> HttpResponse:
    try:
        if trials.start(request.build_absolute_uri("/")):
            messages.success(request, "Fifteen people are on their way. Watch them below.")
        else:
            messages.info(request, "People are at work already: wait until they are done.")
    except RedisError:
        messages.error(
            request, "Redis is away, and so nobody knows whether people are at work already. Try it again later."
        )
    return redirect("lab:system")


@require_POST
@_for_staff
def kill(request: HttpRequest) -> HttpResponse:
    try:
        siblings.kill(request.POST.get("worker", ""))
        messages.success(request, "The worker is killed. What it judged goes to another one within seconds.")
    except LookupError as error:
        messages.error(request, f"Nothing is killed: {error}.")
    except RedisError:
        messages.error(request, "Nothing is killed: Redis is away, and knows which workers there are.")
    return redirect("lab:system")
