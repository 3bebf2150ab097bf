"""What people and processes do all the time, as calls of the real code."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from django.contrib.auth.models import User
from django.test import Client

from judge import admission, backlog, metrics, services, sweeper, waiting
from judge.models import Score, Submission


def list_deeds() -> Iterator[tuple[str, Callable[[], Any]]]:
    """Each in words, and as a call."""
    clients = {name: Client() for name in ("visitor", "user", "staff")}
    user = User.objects.order_by("pk")[User.objects.count() // 2]  # neither the busiest nor the laziest
    somebody = Submission.objects.filter(verdict="AC", user=user)[0]
    own = Submission.objects.filter(user=user, problem=somebody.problem_id).exclude(pk=somebody.pk)
    another = own.first() or somebody
    a_day = f"{somebody.created_at:%Y-%m-%d}"
    first_day = f"{Submission.objects.order_by('pk')[0].created_at + timedelta(days=1):%Y-%m-%d}"
    last = Score.objects.filter(user__profile__is_public=True).order_by("solved")[0]
    clients["user"].force_login(user)
    clients["staff"].force_login(User.objects.get(username="user1"))

    pages = [
        ("visitor", "/problems/"),
        ("user", "/problems/"),
        ("user", "/problems/?status=solved"),
        ("user", "/problems/?status=todo&language=python3&order=acceptance"),
        ("user", "/problems/?q=problem+29&order=hardest"),
        ("user", "/problems/?tag=topic-7&difficulty=easy&order=newest"),
        ("user", "/random/?status=todo"),
        ("user", "/problems/problem-7/"),
        ("user", "/problems/problem-7/submissions/"),
        ("visitor", "/problems/problem-7/statistics/"),
        ("visitor", "/problems/problem-7/statistics/?language=cpp"),
        ("user", f"/submissions/{somebody.pk}/"),
        ("user", f"/submissions/{somebody.pk}/fragment/?version=1"),
        ("user", f"/submissions/{somebody.pk}/compare/?with={another.pk}"),
        ("user", f"/submissions/{somebody.pk}/edit/"),
        ("user", "/submissions/"),
        ("user", f"/submissions/?before={somebody.pk}"),
        ("user", "/submissions/?verdict=JE"),
        ("user", "/submissions/?problem=problem-7&language=cpp"),
        ("user", f"/submissions/?since={a_day}&until={a_day}"),
        ("user", f"/submissions/?verdict=AC&mode=SUBMIT&since={a_day}"),
        ("user", f"/users/{user.username}/"),
        ("user", "/settings/"),
        ("staff", "/users/user1/"),
        ("visitor", "/lists/"),
        ("user", "/lists/"),
        ("user", "/lists/list-1/"),
        ("user", "/leaderboard/"),
        ("user", f"/leaderboard/?after={last.pk}"),
        ("user", "/api/problems?limit=100"),
        ("user", "/api/submissions"),
        ("staff", "/submissions/"),
        ("staff", f"/submissions/?before={somebody.pk}"),
        ("staff", f"/submissions/?after={somebody.pk}"),
        ("staff", "/submissions/?verdict=JE"),
        ("staff", "/submissions/?verdict=OLE"),
        ("staff", f"/submissions/?since={a_day}&until={a_day}"),
        ("staff", f"/submissions/?since={a_day}&until={a_day}&verdict=JE"),
        ("staff", f"/submissions/?since={first_day}&until={first_day}"),
        ("staff", f"/submissions/?until={first_day}&mode=SUBMIT"),
        ("staff", "/submissions/?verdict=JE&mode=SUBMIT&language=cpp"),
        ("staff", "/submissions/?language=cpp"),
        ("staff", "/submissions/?status=QUEUED"),
        ("staff", "/submissions/?status=RUNNING&mode=RUN"),
        ("staff", "/submissions/?user=user9"),
        ("staff", "/submissions/?problem=problem-199"),
        ("staff", "/submissions/?problem=problem-199&verdict=JE"),
        ("staff", "/submissions/?user=user9&verdict=AC"),
        ("staff", "/admin/judge/submission/"),
        ("staff", "/admin/judge/submission/?verdict__exact=JE"),
        ("staff", "/admin/judge/submission/?q=user9"),
        ("visitor", "/readyz?exclude=redis&exclude=queue"),
    ]
    for who, path in pages:
        yield f"{who} opens {path}", partial(_open, clients[who], path)
    yield "the sweeper looks", sweeper.sweep
    yield "a worker looks whose turn it is", lambda: services.find_waiting(["run", "submit"], ["python3"]).first()
    yield "somebody may submit", lambda: admission.admit(somebody.user_id, "submit")
    yield "how long a submission will wait", lambda: waiting.measure_wait(somebody)
    yield "the age of the queue", backlog.measure_age
    yield "the first scrape", lambda: metrics.Ledger().read_on()
    yield "a later scrape", metrics.ledger.read_on


def _open(client: Any, path: str) -> None:
    response = client.get(path)
    assert response.status_code in (200, 204, 302), f"{path}: {response.status_code}"
