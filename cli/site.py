"""The site's API, as far as the command needs it. Every failure is a Failure with words for the user."""

from collections.abc import Iterator
from typing import Any

import httpx

from .account import Account
from .failures import Failure

WAIT_S = 25


class Site:
    def __init__(self, account: Account) -> None:
        self.url = account.url
        headers = {"Authorization": f"Bearer {account.token}"} if account.token else {}
        try:
            self._http = httpx.Client(base_url=account.url, headers=headers, timeout=WAIT_S + 10)
        except httpx.InvalidURL as error:
            raise Failure(f"“{account.url}” is no address of a site ({error}). Set LEETSIM_URL.") from None

    def get(self, path: str, **query: Any) -> Any:
        """What the API answers. Raises Failure."""
        return self._ask("GET", path, params={name: value for name, value in query.items() if value not in (None, "")})

    def post(self, path: str, body: dict[str, Any]) -> Any:
        return self._ask("POST", path, json=body)

    def list_problems(self, **filters: Any) -> Iterator[dict[str, Any]]:
        """All that match, page after page."""
        page = self.get("/api/problems", **filters)
        yield from page["problems"]
        while page["next"]:
            page = self.get(page["next"])
            yield from page["problems"]

    def follow(self, submission: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The submission whenever there is news of it, in the end as it is when it is done."""
        while submission["status"] != "DONE":
            submission = self.get(f"/api/submissions/{submission['id']}", wait=WAIT_S, since=submission["version"])
            yield submission

    def _ask(self, method: str, path: str, **options: Any) -> Any:
        try:
            # An address with a query of its own keeps it.
            response = self._http.request(method, path, **{name: value for name, value in options.items() if value})
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise Failure(
                f"{self.url} does not answer ({error}). Is the site running, and LEETSIM_URL right?"
            ) from None
        if response.status_code == 401:
            raise Failure(f"{self.url} wants a token. Make one at {self.url}/accounts/tokens/, then: leetsim login")
        if response.is_success:
            return _read_json(response)
        raise Failure(_tell_errors(response))


def _read_json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        raise Failure(f"{response.url} is not the API of a LeetSim site. Is LEETSIM_URL right?") from None


def _tell_errors(response: httpx.Response) -> str:
    try:
        errors = response.json()["errors"]
        return "\n".join(f"{error['field']}: {error['message']}".removeprefix(": ") for error in errors)
    except (ValueError, KeyError, TypeError):
        return f"{response.url} answered {response.status_code} {response.reason_phrase}. Try again later."
