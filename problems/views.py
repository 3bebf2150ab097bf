"""The pages about problems. What is done with code is the judge app's."""

import mimetypes
import posixpath
import random

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from .daily import choose_daily
from .drafts import Conflict, DraftForm, save_draft
from .filters import ProblemFilters
from .markdown import IMAGES
from .models import Attachment, Problem
from .paging import read_page
from .progress import find_progress, read_acceptance
from .workspace import build_workspace

PROBLEMS_PER_PAGE = 50


@require_safe
def list_problems(request: HttpRequest) -> HttpResponse:
    filters = ProblemFilters(request.GET, user=request.user)
    matching, order = filters.arrange(filters.apply(Problem.objects.published()))
    page = read_page(
        matching.prefetch_related("tags"), request=request, order=order, size=PROBLEMS_PER_PAGE, link=filters.link
    )
    acceptance = read_acceptance(page.rows, language=filters.chosen_language)
    progress = find_progress(request.user, page.rows, language=filters.chosen_language)
    rows = [
        {"problem": problem, "acceptance": acceptance.get(problem.pk), "progress": progress.get(problem.pk, "")}
        for problem in page.rows
    ]
    daily = choose_daily(timezone.now().date())
    return render(request, "problems/list.html", {"filters": filters, "page": page, "rows": rows, "daily": daily})


@never_cache
@require_safe
def show_random(request: HttpRequest) -> HttpResponse:
    """One of those that the list with the same address shows."""
    filters = ProblemFilters(request.GET, user=request.user)
    slugs = filters.apply(Problem.objects.published()).order_by().values_list("slug", flat=True)
    if not slugs:
        messages.info(request, _("No problem matches."))
        return redirect(reverse("problems:list") + filters.link())
    return redirect("problems:detail", random.choice(slugs))


@never_cache
@require_safe
def show_daily(request: HttpRequest) -> HttpResponse:
    daily = choose_daily(timezone.now().date())
    return redirect(daily) if daily else redirect("problems:list")


def list_visible(request: HttpRequest) -> QuerySet[Problem]:
    problems = Problem.objects.filter(current_revision__isnull=False)
    return problems if request.user.is_staff else problems.published()


@require_safe
def show_problem(request: HttpRequest, slug: str) -> HttpResponse:
    problems = list_visible(request).select_related("current_revision").prefetch_related("tags")
    problem = get_object_or_404(problems, slug=slug)
    language = request.GET.get("language") or request.COOKIES.get("language", "")
    context = build_workspace(problem, user=request.user, language=language)
    return render(request, "problems/detail.html", context)


@require_POST
def keep_draft(request: HttpRequest, slug: str, language: str) -> JsonResponse:
    """Answers {"version": int}; 409 with what is stored, when the text was based on another version."""
    if not request.user.is_authenticated:
        return JsonResponse({"error": _("Sign in, and drafts are kept on the site.")}, status=403)
    problem = get_object_or_404(list_visible(request), slug=slug)
    form = DraftForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=422)
    source, based_on = form.cleaned_data["source"], form.cleaned_data["version"]
    try:
        version = save_draft(user=request.user, problem=problem, language=language, source=source, based_on=based_on)
    except ValidationError as error:
        return JsonResponse({"errors": {"language": error.messages}}, status=422)
    except Conflict as conflict:
        return JsonResponse(conflict.stored, status=409)
    return JsonResponse({"version": version})


@require_safe
def send_file(request: HttpRequest, slug: str, path: str) -> HttpResponse:
    """A file of the package. Whatever it is, it can't act as a page of this site."""
    problem = get_object_or_404(list_visible(request), slug=slug)
    attachment = get_object_or_404(Attachment, revision=problem.current_revision_id, path=path)
    is_image = path.lower().endswith(IMAGES)
    content_type = mimetypes.guess_type(path)[0] if is_image else None
    response = HttpResponse(bytes(attachment.content), content_type=content_type or "application/octet-stream")
    response["Content-Security-Policy"] = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
    if not is_image:
        response.headers["Content-Disposition"] = content_disposition_header(True, posixpath.basename(path))
    return response
