"""The problem of the day, the same for everybody: days are UTC's."""

import hashlib
from datetime import date

from django.core.cache import cache

from .models import Problem

KEPT_S = 24 * 3600


def choose_daily(day: date) -> Problem | None:
    """Follows from the date and the published problems alone. None: there are none.

    Once chosen it stays for the day, whatever is published meanwhile.
    """
    published = Problem.objects.published()
    key = f"daily:{day:%Y-%m-%d}"
    known = cache.get(key)
    if known and (problem := published.filter(slug=known).first()):
        return problem
    slugs = published.order_by().values_list("slug", flat=True)
    # The smallest hash: of thousands of problems, one more or less seldom changes the choice.
    chosen = min(slugs, key=lambda slug: hashlib.sha256(f"{day:%Y-%m-%d} {slug}".encode()).digest(), default=None)
    if chosen is None:
        return None
    cache.set(key, chosen, KEPT_S)
    return published.filter(slug=chosen).first()
