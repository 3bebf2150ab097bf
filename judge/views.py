"""The requests about submissions. Somebody else's submission is answered as one that does not exist."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render, resolve_url
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from judge import admission, services
from judge.cases import find_case_text
from judge.comparing import compare_sources
from judge.engine import languages
from judge.forms import HistoryFilters, NoteForm, SubmissionForm
from judge.history import read_page
from judge.models import Note, Submission
from problems.highlighting import highlight_source
from problems.models import Problem
from problems.workspace import build_workspace

Mode = Submission.Mode
MOST_OTHERS = 50
PER_PANEL = 30


class HtmxRequest(HttpRequest):
    htmx: HtmxDetails


@require_POST
def run(request: HtmxRequest, slug: str) -> HttpResponse:
    return _take(request, slug, mode=Mode.RUN)


@require_POST
def submit(request: HtmxRequest, slug: str) -> HttpResponse:
    return _take(request, slug, mode=Mode.SUBMIT)


def _take(request: HtmxRequest, slug: str, *, mode: str) -> HttpResponse:
    problem = get_object_or_404(_list_solvable(request), slug=slug)
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


def _list_solvable(request: HttpRequest) -> QuerySet[Problem]:
    problems = Problem.objects.filter(current_revision__isnull=False).select_related("current_revision")
    return problems if request.user.is_staff else problems.published()


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
        own_inputs=request.POST.getlist("own_input"),
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
    shown = _find(request, pk)
    context = {
        "submission": shown,
        "lines": highlight_source(shown.source, shown.language),
        "note": Note.objects.filter(submission=shown).first(),
        "others": _list_others(shown),
    }
    return render(request, "judge/submission.html", context)


def _find(request: HttpRequest, pk: int) -> Submission:
    return get_object_or_404(Submission.objects.visible_to(request.user).with_what_pages_show(), pk=pk)


def _list_others(shown: Submission) -> list[Submission]:
    """The newest of the same user and problem, to compare with."""
    others = Submission.objects.sent_by_people().filter(user_id=shown.user_id, problem_id=shown.problem_id)
    return list(others.exclude(pk=shown.pk).defer("source", "results", "compile_output", "own_input")[:MOST_OTHERS])


@never_cache
@require_safe
def fragment(request: HttpRequest, pk: int) -> HttpResponse:
    """The state of a submission, for a page that polls; 204 when the page shows it, by its ?version=, already."""
    visible = Submission.objects.visible_to(request.user).filter(pk=pk)
    # While it waits, its place in the queue changes without a version.
    settled = visible.exclude(status=Submission.Status.QUEUED)
    if settled.filter(version=_read_number(request, "version")).exists():
        return HttpResponse(status=204)
    shown = get_object_or_404(visible.with_what_pages_show())
    return render(request, "_fragments/_submission.html", {"submission": shown})


def _read_number(request: HttpRequest, name: str) -> int:
    """Of the address; 0 where there is none that makes sense."""
    text = request.GET.get(name, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else 0


@login_required
@require_POST
def rejudge(request: HttpRequest, pk: int) -> HttpResponse:
    shown = get_object_or_404(Submission.objects.visible_to(request.user), pk=pk)
    if not request.user.is_staff:
        raise PermissionDenied(_("Only staff can have a submission judged again."))
    if not services.rejudge(shown.pk):
        messages.info(request, _("This submission is waiting or running already."))
    return redirect(shown)


@login_required
@require_POST
def write_note(request: HttpRequest, pk: int) -> HttpResponse:
    """On one's own submission; an empty text takes the note away."""
    own = get_object_or_404(Submission.objects.visible_to(request.user), pk=pk, user_id=request.user.pk)
    form = NoteForm(request.POST)
    if not form.is_valid():
        messages.error(request, " ".join(map(str, form.errors["text"])))
    elif text := form.cleaned_data["text"].strip():
        Note.objects.update_or_create(submission=own, defaults={"text": text})
        messages.success(request, _("Your note is kept."))
    else:
        Note.objects.filter(submission=own).delete()
        messages.success(request, _("The note is gone."))
    return redirect(own)


@login_required
@require_safe
def compare(request: HttpRequest, pk: int) -> HttpResponse:
    """With ?with=, the id of another submission of the same problem."""
    shown = _find(request, pk)
    comparable = Submission.objects.visible_to(request.user).filter(problem_id=shown.problem_id)
    other = get_object_or_404(comparable.with_what_pages_show(), pk=_read_number(request, "with"))
    rows = compare_sources(other.source, shown.source)
    context = {
        "submission": shown,
        "other": other,
        "sides": [other, shown],
        "rows": rows,
        "is_same": all(row.is_same for row in rows),
    }
    return render(request, "judge/compare.html", context)


@login_required
@require_safe
def download(request: HttpRequest, pk: int) -> HttpResponse:
    """The source as a file."""
    shown = _find(request, pk)
    language = languages.load().get(shown.language)
    ending = language.config.extensions[0] if language else ".txt"
    return _send_text(shown.source, f"{shown.problem.slug}-{shown.pk}{ending}")


@login_required
@require_safe
def download_case(request: HttpRequest, pk: int, number: int, part: str) -> HttpResponse:
    """The input or the expected answer of a case that is shown on the page, where a long one is cut."""
    shown = _find(request, pk)
    text = find_case_text(shown, number, part)
    if text is None:
        raise Http404("no such part of a case that this page shows")
    return _send_text(text, f"case-{number}-{part}.txt")


def _send_text(text: str, name: str) -> HttpResponse:
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = content_disposition_header(True, name)
    return response


@login_required
@require_safe
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """The problem's page with this source in its editor, and with ?case= that case as the input."""
    shown = get_object_or_404(Submission.objects.visible_to(request.user), pk=pk)
    problem = get_object_or_404(_list_solvable(request), pk=shown.problem_id)
    text = find_case_text(shown, _read_number(request, "case"), "input")
    workspace = build_workspace(
        problem,
        user=request.user,
        language=shown.language,
        source=shown.source,
        own_inputs=shown.own_inputs if text is None else [text],
    )
    return render(request, "problems/detail.html", workspace)


@login_required
@require_safe
def list_of_problem(request: HttpRequest, slug: str) -> HttpResponse:
    """One's own submissions of a problem, newest first, for the problem's page: those before ?before=."""
    assert request.user.is_authenticated  # or login_required would have answered
    problem = Problem.objects.filter(slug=slug).values("pk")[:1]
    own = Submission.objects.sent_by_people().filter(user=request.user, problem=problem)
    if before := _read_number(request, "before"):
        own = own.filter(pk__lt=before)
    found = list(own.defer("source", "results", "compile_output", "own_input")[: PER_PANEL + 1])
    context = {"submissions": found[:PER_PANEL], "slug": slug, "has_more": len(found) > PER_PANEL}
    return render(request, "_fragments/_problem_submissions.html", context)
