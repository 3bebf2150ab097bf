"""Log lines for people and machines: one per event, with the submission that it is about.

time=2026-01-31T12:00:00.123Z level=info logger=judge.jobs submission=12 attempt=1 message="judged: AC"
"""

import json
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse

_subject: ContextVar[dict[str, object]] = ContextVar("subject", default={})  # noqa: B039 - never changed in place
_PLAIN = re.compile(r"[\w.:/@+-]+", re.ASCII)


def mark(**subject: object) -> None:
    """From here on, to the end of the surrounding `about` or task, every line has these fields."""
    _subject.set(_subject.get() | subject)


@contextmanager
def about(**subject: object) -> Iterator[None]:
    token = _subject.set(_subject.get() | subject)
    try:
        yield
    finally:
        _subject.reset(token)


class KeyValueFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        fields = {
            "time": time.replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            **_subject.get(),
            "message": record.getMessage(),
        }
        if record.exc_info:
            fields["trace"] = self.formatException(record.exc_info)
        return " ".join(f"{key}={_quote(str(value))}" for key, value in fields.items())


def _quote(text: str) -> str:
    """A line break or quote in a text can't end the line or forge a field."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text)


class RequestMiddleware:
    """Marks the lines of a request with the submission in its address."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Not taken back at the end: Django logs an error response after all middleware.
        _subject.set({})
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: list[Any], kwargs: dict[str, Any]
    ) -> None:
        if request.resolver_match and request.resolver_match.app_name == "judge" and "pk" in kwargs:
            mark(submission=kwargs["pk"])
