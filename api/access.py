"""Who asks: the owner of a token, somebody signed in to the pages, or a visitor; `request.user` says who, as there."""

from typing import Any

from django.http import HttpRequest
from ninja.errors import AuthenticationError
from ninja.security import HttpBearer, SessionAuth

from api.tokens import find_user


class TokenAccess(HttpBearer):
    def authenticate(self, request: HttpRequest, token: str) -> Any:
        user = find_user(token)
        if user is None:
            # Not a visitor then: who shows a wrong token must hear of it.
            raise AuthenticationError
        request.user = user
        return user


class SessionAccess(SessionAuth):
    def __call__(self, request: HttpRequest) -> Any:
        # Only who has a session can be tricked into using it: a visitor is asked for a token, not for a form's.
        return super().__call__(request) if request.user.is_authenticated else None


def visit(request: HttpRequest) -> Any:
    return request.user


SIGNED_IN = [TokenAccess(), SessionAccess()]
ANYBODY = [*SIGNED_IN, visit]
# Of an operation: a function is not in the description, and so it is said that nothing is needed either.
FOR_ANYBODY: dict[str, Any] = {"auth": ANYBODY, "openapi_extra": {"security": [{}]}}
