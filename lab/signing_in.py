"""Accounts of a site elsewhere, by its own forms: a session for each simulated person."""

import csv
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from lab.browsing import CSRF_TOKEN

ANSWERS_WITHIN_S = 30.0
# A site takes so many log-ins and sign-ups a minute from one address, and answers 429 to more.
TRIES_AGAIN_AFTER_S, GIVES_UP_AFTER_S = 5.0, 300.0


class Refused(Exception):
    """The site does not let this person in: why, for whoever started the simulation."""


def read_accounts(file: Path) -> list[tuple[str, str]]:
    """Names and passwords, from lines of name,password. Raises Refused."""
    try:
        rows = list(csv.reader(file.read_text().splitlines()))
    except (OSError, ValueError, csv.Error) as error:
        raise Refused(f"{file}: {error}") from error
    for number, row in enumerate(rows, start=1):
        if len(row) != 2 or not all(row):
            raise Refused(f"{file}, line {number}: a line is name,password")
    return [(name, password) for name, password in rows]


def sign_in(url: str, name: str, password: str) -> str:
    """The key of a new session. Raises Refused and httpx.HTTPError."""
    return _send(url, "/accounts/login/", {"login": name, "password": password}, what=f"{name} can't sign in")


def sign_up(url: str) -> str:
    """As sign_in, for somebody new with a password that nobody knows."""
    name, password = f"sim-{secrets.token_hex(6)}", secrets.token_urlsafe(24)
    form = {"username": name, "password1": password, "password2": password}
    return _send(url, "/accounts/signup/", form, what="nobody can sign up")


def _send(url: str, path: str, form: dict[str, str], *, what: str) -> str:
    # As a script of the page would: then the form's errors come as JSON.
    headers = {"X-Requested-With": "XMLHttpRequest", "X-CSRFToken": CSRF_TOKEN, "Referer": url}
    until = time.monotonic() + GIVES_UP_AFTER_S
    with httpx.Client(timeout=ANSWERS_WITHIN_S, trust_env=False, cookies={"csrftoken": CSRF_TOKEN}) as client:
        while (answer := client.post(url + path, data=form, headers=headers)).status_code == 429:
            if time.monotonic() > until:
                raise Refused(f"{what} at {url}: it answers 429, too many at a time, for {GIVES_UP_AFTER_S:g} s")
            time.sleep(TRIES_AGAIN_AFTER_S)
    if session := answer.cookies.get("sessionid"):
        return session
    raise Refused(f"{what} at {url}: {_explain(answer)}")


def _explain(answer: httpx.Response) -> str:
    try:
        form = answer.json()["form"]
        errors = list(_list_errors(form))
    except (ValueError, LookupError, TypeError):
        return f"{answer.status_code}, and no form that is known here"
    return " ".join(errors) or "it does not say why"


def _list_errors(form: Any) -> Iterator[str]:
    yield from form["errors"]
    for name, described in form["fields"].items():
        for error in described["errors"]:
            yield f"{name}: {error}"
