"""The JSON API under /api/. What it allows, refuses and counts is what the pages do: it calls the same parts."""

from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from ninja import NinjaAPI, Path, Query, Status

from api import errors
from api.access import FOR_ANYBODY, SIGNED_IN
from api.describing import Page
from api.errors import Invalid
from api.following import Progress, follow
from api.schemas import (
    HistoryAnswer,
    LanguageRow,
    ProblemDetail,
    ProblemPage,
    RunBody,
    SubmissionDetail,
    SubmissionRow,
    SubmitBody,
)
from judge import services
from judge.engine import Language
from judge.forms import HistoryFilters, SubmissionForm
from judge.history import read_page
from judge.models import RECORD_SEPARATOR, Submission
from judge.waiting import measure_wait
from problems.filters import ProblemFilters
from problems.models import Problem
from problems.packages import fill_samples
from problems.progress import find_progress, read_acceptance
from problems.revisions import read_case
from problems.toolchains import list_offered
from problems.views import list_visible

MOST_PROBLEMS = 100
LONGEST_WAIT_S = 30
LARGEST_ID = 2**63 - 1
SLUG: str = Path(..., description="Of a problem.", example="two-sum")

api = NinjaAPI(
    title="LeetSim",
    version="1",
    description="Problems, runs, submissions and their verdicts.",
    urls_namespace="api",
    auth=SIGNED_IN,
    docs=Page(),
)
errors.register(api)


@api.get("/languages", **FOR_ANYBODY, response=list[LanguageRow], summary="The languages that are judged here")
def list_languages(request: HttpRequest) -> Any:
    return [_describe_language(language) for language in list_offered().values()]


@api.get("/problems", **FOR_ANYBODY, response=ProblemPage, summary="Problems, by slug")
def list_problems(
    request: HttpRequest,
    q: str = Query("", description="Part of the title or slug."),
    difficulty: str = Query("", description="easy, medium or hard."),
    tag: str = "",
    status: str = Query("", description="todo, attempted or solved; for this you sign in."),
    after: str = Query("", description="Those after this slug: what `next` has."),
    limit: int = Query(50, ge=1, le=MOST_PROBLEMS),
) -> Any:
    if status and not request.user.is_authenticated:
        raise Invalid([("status", "Whose? Send a token, or leave this filter out.")])
    wanted = {"q": q, "difficulty": difficulty, "tag": tag, "status": status}
    filters = ProblemFilters(wanted, user=request.user)
    if not filters.is_valid():
        raise Invalid.of_form(filters)
    matching = filters.apply(Problem.objects.published()).filter(slug__gt=after)
    found = list(matching.prefetch_related("tags").order_by("slug")[: limit + 1])
    shown = found[:limit]
    more = {name: value for name, value in wanted.items() if value} | {
        "after": shown[-1].slug if shown else "",
        "limit": limit,
    }
    next_page = reverse("api:list_problems", query=more) if len(found) > limit else None
    return {"problems": _describe_problems(request.user, shown), "next": next_page}


@api.get("/problems/{slug}", **FOR_ANYBODY, response=ProblemDetail, summary="A problem with samples and starter code")
def show_problem(request: HttpRequest, slug: str = SLUG) -> Any:
    problems = list_visible(request).select_related("current_revision").prefetch_related("tags")
    problem = get_object_or_404(problems, slug=slug)
    revision = problem.current_revision
    assert revision is not None  # of a visible problem
    samples = list(revision.cases.filter(is_sample=True))
    signature = revision.engine_signature
    return _describe_problems(request.user, [problem])[0] | {
        "kind": revision.kind,
        "statement": fill_samples(revision.statement, [read_case(sample) for sample in samples]),
        "statement_html": revision.statement_html,
        "hints": revision.hints,
        "time_limit_ms": revision.time_limit_ms,
        "memory_limit_kib": revision.memory_limit_kib,
        "signature": revision.signature,
        "samples": samples,
        "languages": [
            _describe_language(language) | {"starter": language.starter(signature)}
            for language in list_offered().values()
        ],
    }


@api.post("/problems/{slug}/run", response={202: SubmissionRow}, summary="Run code on samples or inputs of your own")
def run(request: HttpRequest, body: RunBody, slug: str = SLUG) -> Any:
    return _take(request, slug, body, mode=Submission.Mode.RUN, own_input=RECORD_SEPARATOR.join(body.inputs))


@api.post("/problems/{slug}/submit", response={202: SubmissionRow}, summary="Submit a solution")
def submit(request: HttpRequest, body: SubmitBody, slug: str = SLUG) -> Any:
    return _take(request, slug, body, mode=Submission.Mode.SUBMIT)


def _take(request: HttpRequest, slug: str, body: SubmitBody, *, mode: str, **more: str) -> Any:
    problem = get_object_or_404(list_visible(request).select_related("current_revision"), slug=slug)
    assert problem.current_revision is not None  # of a visible problem
    data = {"language": body.language, "source": body.source, **more}
    form = SubmissionForm(data, revision=problem.current_revision, mode=mode)
    if not form.is_valid():
        raise Invalid.of_form(form, own_input="inputs")
    taken = services.submit(user=_whoever_asks(request), problem=problem, mode=mode, **form.cleaned_data)
    # What the database has filled in.
    return Status(202, _describe_row(_find(request, taken.pk)))


@api.get("/submissions", response=HistoryAnswer, summary="Your submissions, newest first")
def list_submissions(
    request: HttpRequest,
    problem: str = Query("", description="A slug."),
    verdict: str = "",
    language: str = "",
    status: str = "",
    mode: str = "",
    user: str = Query("", description="Staff see everybody's."),
    before: int | None = Query(None, description="Those with a smaller id."),
    after: int | None = Query(None, description="Those with a larger id."),
) -> Any:
    filters = HistoryFilters(request.GET, user=request.user)
    if not filters.is_valid():
        raise Invalid.of_form(filters)
    shown = Submission.objects.visible_to(request.user).sent_by_people().select_related("problem", "user")
    page = read_page(shown.defer("source", "results", "compile_output", "own_input"), filters)
    here = reverse("api:list_submissions")
    return {
        "submissions": [_describe_row(submission) for submission in page.submissions],
        "newer": here + page.newer if page.newer else None,
        "older": here + page.older if page.older else None,
    }


@api.get("/submissions/{id}", response=SubmissionDetail, summary="A submission, now or when there is news of it")
def show_submission(
    request: HttpRequest,
    id: int = Path(..., ge=1, le=LARGEST_ID, example=1),
    wait: int = Query(0, ge=0, le=LONGEST_WAIT_S, description="Seconds to wait until it is done."),
    since: int | None = Query(
        None, ge=0, le=LARGEST_ID, description="A version: the wait ends when there is a newer one, or news of a case."
    ),
) -> Any:
    submission, progress = _find(request, id), None
    if wait and not submission.is_done:
        submission, progress = follow(
            id, lambda: _find(request, id), user_id=_whoever_asks(request).pk, seconds=wait, since=since
        )
    return _describe_submission(submission, progress)


def _find(request: HttpRequest, id: int) -> Submission:
    return get_object_or_404(Submission.objects.visible_to(request.user).with_what_pages_show(), pk=id)


def _whoever_asks(request: HttpRequest) -> User:
    assert request.user.is_authenticated  # or SIGNED_IN would have answered
    return request.user


def _describe_language(language: Language) -> dict[str, Any]:
    return {"id": language.id, "name": language.display, "extension": language.config.extensions[0]}


def _describe_problems(user: User | AnonymousUser, problems: list[Problem]) -> list[dict[str, Any]]:
    acceptance, progress = read_acceptance(problems), find_progress(user, problems)
    return [
        {
            "slug": problem.slug,
            "title": problem.title,
            "difficulty": problem.difficulty,
            "tags": [tag.name for tag in problem.tags.all()],
            "acceptance": acceptance.get(problem.pk),
            "progress": progress.get(problem.pk, ""),
            "url": problem.get_absolute_url(),
        }
        for problem in problems
    ]


def _describe_row(submission: Submission) -> dict[str, Any]:
    same = ("id", "mode", "language", "status", "version", "verdict", "verdict_label", "cases_passed", "cases_total")
    figures = ("cpu_ms", "wall_ms", "peak_memory_kib", "created_at", "judged_at")
    return {name: getattr(submission, name) for name in same + figures} | {
        "problem": submission.problem.slug,
        "user": submission.user.get_username(),
        "url": submission.get_absolute_url(),
    }


def _describe_submission(submission: Submission, progress: Progress | None) -> dict[str, Any]:
    waits = submission.status == Submission.Status.QUEUED
    return _describe_row(submission) | {
        "source": submission.source,
        "message": submission.message,
        "compile_output": submission.compile_output,
        "results": submission.results,
        "waiting": vars(measure_wait(submission)) if waits else None,
        "progress": progress,
    }
