"""The requests about submissions. Somebody else's submission is answered as one that does not exist."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render, resolve_url
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from judge import admission, services
from judge.forms import HistoryFilters, SubmissionForm
from judge.history import read_page
from judge.models import Submission
from problems.models import Problem
from problems.workspace import build_workspace

Mode = Submission.Mode


class HtmxRequest(HttpRequest):
    htmx: HtmxDetails


@require_POST
def run(request: HtmxRequest, slug: str) -> HttpResponse:
    return _take(request, slug, mode=Mode.RUN)


@require_POST
def submit(request: HtmxRequest, slug: str) -> HttpResponse:
    return _take(request, slug, mode=Mode.SUBMIT)


def _take(request: HtmxRequest, slug: str, *, mode: str) -> HttpResponse:
    problems = Problem.objects.filter(current_revision__isnull=False)
    if not request.user.is_staff:
        problems = problems.published()
    problem = get_object_or_404(problems.select_related("current_revision"), slug=slug)
    if not request.user.is_authenticated:
        return _ask_to_sign_in(request, back_to=problem.get_absolute_url())
    assert problem.current_revision  # by the filter above
    form = SubmissionForm(request.POST, revision=problem.current_revision, mode=mode)
    if not form.is_valid():
        return _refuse(request, problem, form)
    try:
        submission = services.submit(user=request.user, problem=problem, mode=mode, **form.cleaned_data)
    except admission.Refused as refused:
        form.add_error(None, str(refused))
        response = _refuse(request, problem, form, status=429)
        response.headers["Retry-After"] = str(refused.retry_after_s)
        return response
    if request.htmx:
        return render(request, "_fragments/_live_submission.html", {"submission": submission})
    return redirect(submission)


def _ask_to_sign_in(request: HtmxRequest, *, back_to: str) -> HttpResponse:
    to_login = redirect_to_login(back_to, login_url=resolve_url("account_login"))
    return HttpResponseClientRedirect(to_login.url) if request.htmx else to_login


def _refuse(request: HtmxRequest, problem: Problem, form: SubmissionForm, *, status: int = 422) -> HttpResponse:
    if request.htmx:
        return render(request, "_fragments/_form_errors.html", {"form": form}, status=status)
    # What was typed must not be lost.
    workspace = build_workspace(
        problem,
        user=request.user,
        language=request.POST.get("language", ""),
        source=request.POST.get("source", ""),
        own_input=request.POST.get("own_input", ""),
    )
    return render(request, "problems/detail.html", workspace | {"form": form}, status=status)


@login_required
@require_safe
def history(request: HttpRequest) -> HttpResponse:
    """Staff see everybody's submissions."""
    filters = HistoryFilters(request.GET, user=request.user)
    shown = Submission.objects.visible_to(request.user).sent_by_people().select_related("problem", "user")
    page = read_page(shown.defer("source", "results", "compile_output", "own_input"), filters)
    status = 200 if filters.is_valid() else 400
    return render(request, "judge/history.html", {"filters": filters, "page": page}, status=status)


@login_required
@require_safe
def submission(request: HttpRequest, pk: int) -> HttpResponse:
    shown = get_object_or_404(Submission.objects.visible_to(request.user).with_what_pages_show(), pk=pk)
    return render(request, "judge/submission.html", {"submission": shown})


@never_cache
@require_safe
def fragment(request: HttpRequest, pk: int) -> HttpResponse:
    """The state of a submission, for a page that polls; 204 when it is still at the page's ?version=."""
    visible = Submission.objects.visible_to(request.user).filter(pk=pk)
    if visible.filter(version=_read_version(request)).exists():
        return HttpResponse(status=204)
    shown = get_object_or_404(visible.with_what_pages_show())
    return render(request, "_fragments/_submission.html", {"submission": shown})


def _read_version(request: HttpRequest) -> int:
    text = request.GET.get("version", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


@login_required
@require_POST
def rejudge(request: HttpRequest, pk: int) -> HttpResponse:
    shown = get_object_or_404(Submission.objects.visible_to(request.user), pk=pk)
    if not request.user.is_staff:
        raise PermissionDenied("Only staff can have a submission judged again.")
    if not services.rejudge(shown.pk):
        messages.info(request, "This submission is waiting or running already.")
    return redirect(shown)
