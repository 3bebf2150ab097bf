"""What staff did to the site from the system page, for its time line."""

import json
from typing import Any

from django.contrib.auth.models import User
from django.db.models.functions import Now

from judge import queues

_KEY = "leetsim:deeds"
_KEPT_S = 15 * 60
_MOST = 30


def note(words: str) -> None:
    """Raises RedisError."""
    at = User.objects.annotate(now=Now()).values_list("now", flat=True)[0].timestamp()
    redis = queues.share_connection()
    redis.lpush(_KEY, json.dumps({"key": f"deed {at}", "at": at, "words": words}))
    redis.ltrim(_KEY, 0, _MOST - 1)
    redis.expire(_KEY, _KEPT_S)


def read() -> list[dict[str, Any]]:
    """As events of lab/sampling.py, newest first. Raises RedisError."""
    return [json.loads(text) for text in queues.share_connection().lrange(_KEY, 0, -1)]
