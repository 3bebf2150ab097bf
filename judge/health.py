"""For load balancers and supervisors: is this process alive, and can the site take and judge submissions?"""

from collections.abc import Callable

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from redis.exceptions import RedisError

from judge import backlog, queues

# Longer than a lease and its recovery: workers are missing, or too few.
LONGEST_WAIT_S = 60


@never_cache
@require_safe
def live(request: HttpRequest) -> HttpResponse:
    """Asks nobody: a process is not to be restarted because its database is away."""
    return HttpResponse("alive\n", content_type="text/plain")


@never_cache
@require_safe
def ready(request: HttpRequest) -> HttpResponse:
    """200 when all is well, else 503, with a line for each part; ?exclude=redis leaves a part out."""
    excluded = request.GET.getlist("exclude")
    troubles: dict[str, str] = {}
    for part, find_trouble in _PARTS.items():
        if part in excluded:
            continue
        try:
            troubles[part] = find_trouble()
        except (DatabaseError, RedisError) as error:
            # In words, and without the names of hosts: anybody may ask.
            troubles[part] = f"does not answer ({type(error).__name__})"
            if part == "database":
                break  # the queue lies there, and to wait for it twice is too long for who asks
    lines = [f"{part}: {trouble or 'ok'}\n" for part, trouble in troubles.items()]
    return HttpResponse("".join(lines), content_type="text/plain", status=503 if any(troubles.values()) else 200)


def _ask_database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return ""


def _ask_redis() -> str:
    queues.ping()
    return ""


def _look_at_queue() -> str:
    age_s = backlog.measure_age().total_seconds()
    if age_s <= LONGEST_WAIT_S:
        return ""
    return f"the oldest submission has waited {age_s:.0f} s, more than {LONGEST_WAIT_S} s; are workers missing?"


_PARTS: dict[str, Callable[[], str]] = {"redis": _ask_redis, "database": _ask_database, "queue": _look_at_queue}
