"""The pages about problems. What is done with code is the judge app's."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from .filters import ProblemFilters
from .models import Problem
from .progress import find_progress, read_acceptance
from .workspace import build_workspace

PROBLEMS_PER_PAGE = 50


@require_safe
def list_problems(request: HttpRequest) -> HttpResponse:
    filters = ProblemFilters(request.GET, user=request.user)
    problems = filters.apply(Problem.objects.published()).prefetch_related("tags").order_by("title", "pk")
    page = Paginator(problems, PROBLEMS_PER_PAGE).get_page(request.GET.get("page"))
    shown = list(page)
    acceptance = read_acceptance()
    progress = find_progress(request.user, shown)
    rows = [
        {"problem": problem, "acceptance": acceptance.get(problem.pk), "progress": progress.get(problem.pk, "")}
        for problem in shown
    ]
    return render(request, "problems/list.html", {"filters": filters, "page": page, "rows": rows})


@require_safe
def show_problem(request: HttpRequest, slug: str) -> HttpResponse:
    problems = Problem.objects.filter(current_revision__isnull=False)
    if not request.user.is_staff:
        problems = problems.published()
    problem = get_object_or_404(problems.select_related("current_revision").prefetch_related("tags"), slug=slug)
    context = build_workspace(problem, user=request.user, language=request.GET.get("language", ""))
    return render(request, "problems/detail.html", context)
