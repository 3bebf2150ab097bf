"""What is wrong, for programs: every error of the API is {"errors": [{"field": str, "message": str}]}.

`field` is the name of what was sent, or "" when it is about the request; `message` says what to do about it.
"""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from judge import admission


class Invalid(Exception):
    """What was sent can't be taken: pairs of field and message."""

    def __init__(self, errors: Iterable[tuple[str, str]]) -> None:
        self.errors = list(errors)
        super().__init__(self.errors)

    @classmethod
    def of_form(cls, form: forms.Form, **names: str) -> "Invalid":
        """`names` are the API's own for fields of the form."""
        return cls(
            (names.get(field, field).removeprefix("__all__"), str(message))
            for field, messages in form.errors.items()
            for message in messages
        )


def answer(errors: Iterable[tuple[str, str]], *, status: int, retry_after_s: int | None = None) -> JsonResponse:
    body = {"errors": [{"field": field, "message": message} for field, message in errors]}
    response = JsonResponse(body, status=status)
    if retry_after_s is not None:
        response.headers["Retry-After"] = str(retry_after_s)
    if status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def register(api: NinjaAPI) -> None:
    @api.exception_handler(Invalid)
    def refuse_invalid(request: HttpRequest, error: Invalid) -> HttpResponse:
        return answer(error.errors, status=422)

    @api.exception_handler(ValidationError)
    def refuse_wrong_types(request: HttpRequest, error: ValidationError) -> HttpResponse:
        # The first part says where it was sent, the second is the name of the function's parameter.
        found = (
            (_name(each["loc"]), f"{each['msg']}. The API's description says what belongs here.")
            for each in error.errors
        )
        return answer(found, status=422)

    @api.exception_handler(admission.Refused)
    def refuse_more(request: HttpRequest, error: admission.Refused) -> HttpResponse:
        return answer([("", str(error))], status=429, retry_after_s=error.retry_after_s)

    @api.exception_handler(AuthenticationError)
    def ask_for_token(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
        message = "Send a token of yours as “Authorization: Bearer …”; /accounts/tokens/ makes one."
        return answer([("Authorization", message)], status=401)

    @api.exception_handler(HttpError)
    def refuse(request: HttpRequest, error: HttpError) -> HttpResponse:
        return answer([("", str(error))], status=error.status_code)

    @api.exception_handler(Http404)
    def find_nothing(request: HttpRequest, error: Http404) -> HttpResponse:
        return answer([("", "There is no such thing here, or it is not yours to see.")], status=404)

    @api.exception_handler(RequestDataTooBig)
    def refuse_too_much(request: HttpRequest, error: RequestDataTooBig) -> HttpResponse:
        return answer([("", "The request is larger than this site takes. Send less at a time.")], status=413)


def _name(location: Iterable[object]) -> str:
    parts = [str(part) for part in location]
    return ".".join(parts[2:] if parts[0] == "body" and len(parts) > 2 else parts[1:])
