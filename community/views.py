"""Profiles, study lists, the leaderboard, and how a problem fares."""

from datetime import UTC
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from community.activity import read_activity
from community.models import Entry, Profile, StudyList
from community.statistics import measure_distributions, read_languages
from community.zones import find_zone
from judge.models import Score
from problems.models import Problem
from problems.paging import read_page
from problems.progress import find_progress, problems_solved_by, read_acceptance
from problems.views import list_visible

SCORES_PER_PAGE = 50


@require_safe
def show_profile(request: HttpRequest, name: str) -> HttpResponse:
    """One's own, and those that are public; staff see all. Others are answered as users who don't exist."""
    owner = User.objects.filter(username=name, is_active=True).select_related("profile").first()
    is_own = owner is not None and owner.pk == request.user.pk
    profile = getattr(owner, "profile", None)
    is_public = profile is not None and profile.is_public
    if owner is None or not (is_own or is_public or request.user.is_staff):
        raise Http404("no such profile, or not a public one")
    # Its owner's days, whoever looks.
    zone = find_zone(profile.zone if profile else "") or (timezone.get_current_timezone() if is_own else UTC)
    context = {
        "owner": owner,
        "is_own": is_own,
        "is_public": is_public,
        "activity": read_activity(owner, today=timezone.localdate(timezone=zone), zone=zone),
    }
    return render(request, "community/profile.html", context)


@login_required
@require_POST
def choose_visibility(request: HttpRequest, name: str) -> HttpResponse:
    assert request.user.is_authenticated  # or login_required would have answered
    if name != request.user.get_username():
        raise PermissionDenied(_("Only the owner chooses who sees a profile."))
    is_public = request.POST.get("is_public") == "yes"
    Profile.objects.update_or_create(user=request.user, defaults={"is_public": is_public})
    if is_public:
        messages.success(request, _("Your profile is public, and you are on the leaderboard."))
    else:
        messages.success(request, _("Your profile is private, and you are not on the leaderboard."))
    return redirect("community:profile", name)


@require_safe
def show_lists(request: HttpRequest) -> HttpResponse:
    visible = Q(problems__is_published=True, problems__current_revision__isnull=False)
    lists = StudyList.objects.filter(is_published=True).annotate(
        number=Count("problems", filter=visible, distinct=True)
    )
    solved: dict[int, int] = {}
    if request.user.is_authenticated:
        own = Entry.objects.filter(
            problem__in=problems_solved_by(request.user).values("pk"),
            problem__is_published=True,
            problem__current_revision__isnull=False,
        )
        solved = dict(own.order_by().values_list("study_list").annotate(Count("problem")))
    rows = [{"list": each, "number": each.number, "solved": solved.get(each.pk, 0)} for each in lists if each.number]
    return render(request, "community/lists.html", {"rows": rows})


@require_safe
def show_list(request: HttpRequest, slug: str) -> HttpResponse:
    lists = StudyList.objects.all() if request.user.is_staff else StudyList.objects.filter(is_published=True)
    study_list = get_object_or_404(lists, slug=slug)
    entries = list(study_list.entries.filter(problem__in=Problem.objects.published()).select_related("problem"))
    problems = [entry.problem for entry in entries]
    acceptance, progress = read_acceptance(problems), find_progress(request.user, problems)
    rows: list[dict[str, Any]] = [
        {
            "section": entry.section,
            "problem": entry.problem,
            "acceptance": acceptance.get(entry.problem_id),
            "progress": progress.get(entry.problem_id, ""),
        }
        for entry in entries
    ]
    context = {
        "list": study_list,
        "rows": rows,
        "solved": sum(state == "solved" for state in progress.values()),
        "next": next((row["problem"] for row in rows if row["progress"] != "solved"), None),
    }
    return render(request, "community/list.html", context)


@require_safe
def show_leaderboard(request: HttpRequest) -> HttpResponse:
    """Of those whose profiles are public."""
    listed = Score.objects.filter(solved__gt=0, user__is_active=True, user__profile__is_public=True)
    page = read_page(
        listed.select_related("user"),
        request=request,
        order=["-solved", "user"],
        size=SCORES_PER_PAGE,
        link=lambda **bounds: "?" + "&".join(f"{name}={value}" for name, value in bounds.items()),
    )
    # Who has solved as many shares the place; on a later page the places are known by one count.
    above = listed.filter(solved__gt=page.rows[0].solved).count() if page.rows else 0
    before = 0
    if page.rows:
        first = page.rows[0]
        before = above + listed.filter(solved=first.solved, user__lt=first.user_id).count()
    rows = []
    place, last = above + 1, page.rows[0].solved if page.rows else 0
    for number, score in enumerate(page.rows, start=before + 1):
        if score.solved != last:
            place, last = number, score.solved
        rows.append({"place": place, "score": score})
    is_listed = request.user.is_authenticated and Profile.objects.filter(user=request.user.pk, is_public=True).exists()
    return render(request, "community/leaderboard.html", {"page": page, "rows": rows, "is_listed": is_listed})


@require_safe
def show_statistics(request: HttpRequest, slug: str) -> HttpResponse:
    problem = get_object_or_404(list_visible(request), slug=slug)
    rows = read_languages(problem)
    context = {
        "problem": problem,
        "languages": rows,
        "judged": sum(row.judged for row in rows),
        "accepted": sum(row.accepted for row in rows),
        "acceptance": read_acceptance([problem]).get(problem.pk),
    }
    chosen = request.GET.get("language") or (rows[0].id if rows else "")
    if any(row.id == chosen for row in rows):
        context |= {"chosen": chosen, "charts": measure_distributions(problem, chosen)}
    return render(request, "community/statistics.html", context)
