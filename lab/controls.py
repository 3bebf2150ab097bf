"""What staff can do on the system page."""

from collections.abc import Callable
from functools import wraps

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from redis.exceptions import RedisError

from lab import deeds, dropping, siblings, trials
from lab.deeds import Deed

View = Callable[[HttpRequest], HttpResponse]


def _for_staff(view: View) -> View:
    @login_required
    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponse:
        if not request.user.is_staff:
            raise PermissionDenied(_("Only staff can do this to the site."))
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
        here = {"siblings": siblings.list_siblings(), "is_redis_here": siblings.is_redis_here()}
    except RedisError:
        here = {"siblings": [], "is_redis_here": False}
    return {**here, "frozen_s": siblings.FROZEN_S, "proof": trials.prove()}


@require_POST
@_for_staff
def simulate(request: HttpRequest) -> HttpResponse:
    try:
        if trials.start(request.build_absolute_uri("/")):
            messages.success(request, _("Fifteen people are on their way. Watch them below."))
        else:
            messages.info(request, _("People are at work already: wait until they are done."))
    except RedisError:
        messages.error(
            request, _("Redis is away, and so nobody knows whether people are at work already. Try it again later.")
        )
    return redirect("lab:system")


@require_POST
@_for_staff
def kill(request: HttpRequest) -> HttpResponse:
    def do() -> str:
        siblings.kill(request.POST.get("worker", ""))
        deeds.note(Deed.KILL)
        return _("The worker is killed. What it judged goes to another one within seconds.")

    return _break(request, do)


@require_POST
@_for_staff
def freeze(request: HttpRequest) -> HttpResponse:
    def do() -> str:
        siblings.freeze(request.POST.get("worker", ""))
        deeds.note(Deed.FREEZE, seconds=siblings.FROZEN_S)
        return _(
            "The worker is frozen for %(seconds).0f seconds. What it judged goes to another one meanwhile, and what it "
            "says when it wakes comes too late to count."
        ) % {"seconds": siblings.FROZEN_S}

    return _break(request, do)


@require_POST
@_for_staff
def restart_redis(request: HttpRequest) -> HttpResponse:
    def do() -> str:
        if not siblings.restart_redis():
            return _("Redis is killed, and not back yet. Judging goes on without it.")
        deeds.note(Deed.RESTART_REDIS)
        return _("Redis was killed, and is back, empty. What waits is in the database.")

    return _break(request, do)


@require_POST
@_for_staff
def drop_sockets(request: HttpRequest) -> HttpResponse:
    def do() -> str:
        dropping.ask()
        deeds.note(Deed.DROP_SOCKETS)
        return _("All pages lose their sockets within two seconds, and come back by themselves.")

    return _break(request, do)


def _break(request: HttpRequest, do: Callable[[], str]) -> HttpResponse:
    """`do` answers with what has happened. It raises LookupError with the reason why nothing can, or RedisError."""
    try:
        messages.success(request, do())
    except LookupError as error:
        messages.error(request, _("Nothing is done: %(reason)s.") % {"reason": error})
    except RedisError:
        messages.error(request, _("Redis is away, and knows which processes there are: try it again when it is back."))
    return redirect("lab:system")
