"""What staff did to the site from the system page, for its time line."""

import json
from typing import Any

from django.contrib.auth.models import User
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy

from judge import queues

_KEY = "leetsim:deeds-2"  # the number grows when a deed gets other fields
_KEPT_S = 15 * 60
_MOST = 30


class Deed(models.TextChoices):
    KILL = "kill", gettext_lazy("Staff killed a worker")
    FREEZE = "freeze", gettext_lazy("Staff froze a worker for %(seconds).0f s")
    RESTART_REDIS = "restart-redis", gettext_lazy("Staff restarted Redis, empty")
    DROP_SOCKETS = "drop-sockets", gettext_lazy("Staff dropped the sockets of all pages")


def note(deed: Deed, **values: float) -> None:
    """`values` are those that the deed's label wants. Raises RedisError."""
    at = User.objects.annotate(now=Now()).values_list("now", flat=True)[0].timestamp()
    redis = queues.share_connection()
    redis.lpush(_KEY, json.dumps({"key": f"deed {at}", "at": at, "deed": deed, "values": values}))
    redis.ltrim(_KEY, 0, _MOST - 1)
    redis.expire(_KEY, _KEPT_S)


def read() -> list[dict[str, Any]]:
    """As events of lab/sampling.py, newest first. Raises RedisError."""
    return [json.loads(text) for text in queues.share_connection().lrange(_KEY, 0, -1)]
