"""Making, recognising and revoking personal tokens."""

import hashlib
import secrets
from datetime import timedelta

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Now

from api.models import Token

MOST_TOKENS = 20  # of one user
# By it, scanners of published code know what they have found.
PREFIX = "leetsim_"
_NOTED_EVERY = timedelta(minutes=1)


def make_token(user: User, name: str) -> str:
    """The token, which can't be read again. Raises ValidationError when the user has too many."""
    text = PREFIX + secrets.token_urlsafe(32)
    with transaction.atomic():
        # Of two requests at the same time, the second counts the first.
        User.objects.select_for_update(no_key=True).get(pk=user.pk)
        if Token.objects.filter(user=user).count() >= MOST_TOKENS:
            raise ValidationError(f"You have {MOST_TOKENS} tokens, which is the most. Revoke one that is not used.")
        Token.objects.create(user=user, name=name, digest=_digest(text))
    return text


def find_user(text: str) -> User | None:
    """Whose token it is; None when it is nobody's, was revoked, or its user is not active. Notes that it was used."""
    token = Token.objects.select_related("user").filter(digest=_digest(text), user__is_active=True).first()
    if token is None:
        return None
    stale = Q(last_used_at__isnull=True) | Q(last_used_at__lt=Now() - _NOTED_EVERY)
    Token.objects.filter(stale, pk=token.pk).update(last_used_at=Now())
    return token.user


def revoke_token(user: User, pk: int) -> bool:
    """False: this user has no such token."""
    return bool(Token.objects.filter(user=user, pk=pk).delete()[0])


def _digest(text: str) -> str:
    # A token is random enough that nobody can guess it from its digest: no salt and no slow hash are needed.
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
