"""The Judge0 interface under /judge0/, for clients that were made for it: its addresses, fields, numbers and errors."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import RequestDataTooBig
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from ninja import Field, NinjaAPI, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.security import APIKeyHeader

from api.errors import Invalid
from api.following import follow
from api.judge0 import executions
from api.judge0.executions import describe, execute
from api.judge0.languages import list_numbered
from api.judge0.statuses import STATUSES
from api.models import Execution
from api.tokens import find_user
from judge import admission
from judge.models import Submission

# The version of the interface: clients look up by it which number a language has.
VERSION = "1.13.1"
LONGEST_WAIT_S = 30


class TokenHeader(APIKeyHeader):
    param_name = "X-Auth-Token"

    def authenticate(self, request: HttpRequest, key: str | None) -> Any:
        user = find_user(key) if key else None
        if user is not None:
            request.user = user
        return user


class Sent(Schema):
    source_code: str
    language_id: int
    stdin: str | None = None
    expected_output: str | None = None
    cpu_time_limit: float | None = Field(None, gt=0, le=executions.MOST_TIME_S)
    wall_time_limit: float | None = Field(None, gt=0, le=executions.MOST_WALL_TIME_S)
    memory_limit: float | None = Field(None, ge=executions.LEAST_MEMORY_KIB, le=executions.MOST_MEMORY_KIB)
    additional_files: Any = None
    callback_url: Any = None
    command_line_arguments: Any = None
    compiler_options: Any = None
    cpu_extra_time: Any = None
    enable_network: Any = None
    enable_per_process_and_thread_memory_limit: Any = None
    enable_per_process_and_thread_time_limit: Any = None
    max_file_size: Any = None
    max_processes_and_or_threads: Any = None
    number_of_runs: Any = None
    redirect_stderr_to_stdout: Any = None
    stack_limit: Any = None


class Batch(Schema):
    submissions: list[Sent]


api = NinjaAPI(title="Judge0", urls_namespace="judge0", auth=TokenHeader(), docs_url=None, openapi_url=None)


@api.get("/about")
def about(request: HttpRequest) -> HttpResponse:
    return JsonResponse({"version": VERSION, "homepage": request.build_absolute_uri("/"), "source_code": ""})


@api.get("/statuses")
def list_statuses(request: HttpRequest) -> HttpResponse:
    return JsonResponse([{"id": id, "description": words} for id, words in STATUSES.items()], safe=False)


@api.get("/languages")
def list_languages(request: HttpRequest) -> HttpResponse:
    numbered = list_numbered().items()
    return JsonResponse([{"id": number, "name": language.display} for number, language in numbered], safe=False)


@api.get("/languages/{int:number}")
def show_language(request: HttpRequest, number: int) -> HttpResponse:
    language = list_numbered().get(number)
    if language is None:
        raise Http404
    source_file = f"main{language.config.extensions[0]}"
    return JsonResponse({"id": number, "name": language.display, "is_archived": False, "source_file": source_file})


@api.get("/config_info")
def show_config(request: HttpRequest) -> HttpResponse:
    off = (
        "allow_enable_network",
        "allow_enable_per_process_and_thread_memory_limit",
        "allow_enable_per_process_and_thread_time_limit",
        "enable_additional_files",
        "enable_callbacks",
        "enable_command_line_arguments",
        "enable_compiler_options",
        "enable_network",
        "enable_per_process_and_thread_memory_limit",
        "enable_per_process_and_thread_time_limit",
        "enable_submission_delete",
        "maintenance_mode",
        "redirect_stderr_to_stdout",
        "use_docs_as_homepage",
    )
    zero = (
        "callbacks_max_tries",
        "callbacks_timeout",
        "cpu_extra_time",
        "max_cpu_extra_time",
        "max_extract_size",
        "max_file_size",
        "max_max_file_size",
        "max_max_processes_and_or_threads",
        "max_processes_and_or_threads",
        "max_queue_size",
        "max_stack_limit",
        "stack_limit",
        "submission_cache_duration",
    )
    config: dict[str, Any] = dict.fromkeys(off, False) | dict.fromkeys(zero, 0)
    return JsonResponse(
        config
        | {
            "allowed_languages_for_compile_options": [],
            "cpu_time_limit": executions.TIME_LIMIT_S,
            "enable_batched_submissions": True,
            "enable_wait_result": True,
            "max_cpu_time_limit": executions.MOST_TIME_S,
            "max_memory_limit": executions.MOST_MEMORY_KIB,
            "max_number_of_runs": 1,
            "max_submission_batch_size": settings.LEETSIM_MAX_UNFINISHED,
            "max_wall_time_limit": executions.MOST_WALL_TIME_S,
            "memory_limit": executions.MEMORY_LIMIT_KIB,
            "number_of_runs": 1,
            "wall_time_limit": executions.WALL_TIME_LIMIT_S,
        }
    )


@api.post("/submissions")
def create(
    request: HttpRequest, sent: Sent, base64_encoded: bool = False, wait: bool = False, fields: str = ""
) -> HttpResponse:
    user = _whoever_asks(request)
    execution = execute(user, sent.dict(), base64_encoded=base64_encoded)
    if not wait:
        return JsonResponse({"token": str(execution.token)}, status=201)

    def read() -> Submission:
        return _find(request, execution.token).submission

    follow(execution.submission_id, read, user_id=user.pk, seconds=LONGEST_WAIT_S, since=None)
    answer = describe(_find(request, execution.token), fields, base64_encoded=base64_encoded)
    return JsonResponse(answer, status=201)


@api.post("/submissions/batch")
def create_batch(request: HttpRequest, batch: Batch, base64_encoded: bool = False) -> HttpResponse:
    """Those that are wrong have their errors in their place. Too many: none is taken."""
    most = settings.LEETSIM_MAX_UNFINISHED
    if not 0 < len(batch.submissions) <= most:
        return JsonResponse({"error": f"number of submissions in this batch must be from 1 to {most}"}, status=400)
    answers: list[dict[str, Any]] = []
    with transaction.atomic():
        for sent in batch.submissions:
            try:
                execution = execute(_whoever_asks(request), sent.dict(), base64_encoded=base64_encoded)
                answers.append({"token": str(execution.token)})
            except Invalid as error:
                answers.append(_list_errors(error))
    return JsonResponse(answers, status=201, safe=False)


@api.get("/submissions/batch")
def show_batch(request: HttpRequest, tokens: str, base64_encoded: bool = False, fields: str = "") -> HttpResponse:
    found = {str(execution.token): execution for execution in _list_visible(request).filter(token__in=_parse(tokens))}
    answers = [
        describe(found[token], fields, base64_encoded=base64_encoded) if token in found else None
        for token in tokens.split(",")
    ]
    return JsonResponse({"submissions": answers})


@api.get("/submissions/{uuid:token}")
def show(request: HttpRequest, token: UUID, base64_encoded: bool = False, fields: str = "") -> HttpResponse:
    return JsonResponse(describe(_find(request, token), fields, base64_encoded=base64_encoded))


@api.delete("/submissions/{uuid:token}")
def delete(request: HttpRequest, token: UUID) -> HttpResponse:
    return JsonResponse({"error": "This site deletes no submission."}, status=403)


def _list_visible(request: HttpRequest) -> QuerySet[Execution]:
    visible = Submission.objects.visible_to(request.user)
    shown = Execution.objects.filter(submission__in=visible).select_related("submission__revision")
    return shown.prefetch_related("submission__revision__cases")


def _find(request: HttpRequest, token: UUID) -> Execution:
    return get_object_or_404(_list_visible(request), token=token)


def _parse(tokens: str) -> list[UUID]:
    try:
        parsed = [UUID(token) for token in tokens.split(",")]
    except ValueError:
        raise Invalid([("tokens", "must be tokens with commas between them")]) from None
    if len(parsed) > settings.LEETSIM_MAX_UNFINISHED:
        raise Invalid([("tokens", f"can be at most {settings.LEETSIM_MAX_UNFINISHED} at a time")])
    return parsed


def _whoever_asks(request: HttpRequest) -> User:
    assert request.user.is_authenticated  # or the token would have been refused
    return request.user


def _list_errors(error: Invalid) -> dict[str, list[str]]:
    errors: dict[str, list[str]] = {}
    for field, message in error.errors:
        errors.setdefault(field, []).append(message)
    return errors


@api.exception_handler(Invalid)
def refuse_invalid(request: HttpRequest, error: Invalid) -> HttpResponse:
    return JsonResponse(_list_errors(error), status=422)


@api.exception_handler(ValidationError)
def refuse_wrong_types(request: HttpRequest, error: ValidationError) -> HttpResponse:
    return JsonResponse({str(found["loc"][-1]): [found["msg"]] for found in error.errors}, status=422)


@api.exception_handler(admission.Refused)
def refuse_more(request: HttpRequest, error: admission.Refused) -> HttpResponse:
    return JsonResponse({"error": str(error)}, status=429, headers={"Retry-After": str(error.retry_after_s)})


@api.exception_handler(AuthenticationError)
def ask_for_token(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    message = "Send a token of yours as X-Auth-Token; /accounts/tokens/ makes one."
    return JsonResponse({"error": message}, status=401)


@api.exception_handler(HttpError)
def refuse(request: HttpRequest, error: HttpError) -> HttpResponse:
    return JsonResponse({"error": str(error)}, status=error.status_code)


@api.exception_handler(Http404)
def find_nothing(request: HttpRequest, error: Http404) -> HttpResponse:
    return JsonResponse({"error": "There is no such thing here, or it is not yours to see."}, status=404)


@api.exception_handler(RequestDataTooBig)
def refuse_too_much(request: HttpRequest, error: RequestDataTooBig) -> HttpResponse:
    return JsonResponse({"error": "The request is larger than this site takes."}, status=413)
