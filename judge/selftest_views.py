"""The admin's page about the sandbox: what the hosts have, and the self-test as it runs."""

from django.contrib import admin, messages
from django.contrib.admin.views.decorators import staff_member_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from redis.exceptions import RedisError

from judge import selftest
from judge.attacks import KINDS
from problems.models import Toolchain


@staff_member_required
@never_cache
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": "Sandbox",
        "kinds": list(KINDS),
        "toolchains": Toolchain.objects.all(),
        "hosts": selftest.read_hosts(),
        "run": selftest.read(),
    }
    return render(request, "admin/sandbox.html", context)


@staff_member_required
@never_cache
@require_safe
def fragment(request: HttpRequest) -> HttpResponse:
    return render(request, "_fragments/_selftest.html", {"run": selftest.read()})


@staff_member_required
@require_POST
def start(request: HttpRequest) -> HttpResponse:
    try:
        selftest.start(request.POST.getlist("kind"))
    except RedisError:
        messages.error(request, "Redis is away: no worker can be asked now. Try again in a moment.")
    return redirect("sandbox")
