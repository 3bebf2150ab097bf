"""Which languages the site offers: those of its workers, wherever they run. The database carries the word.

Every worker announces its host's languages now and then. A web host without a compiler still offers C++ when the
workers have it. Where no worker has spoken lately, this host's own languages are offered.
"""

import socket
from collections.abc import Sequence
from datetime import timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Now

from judge.engine import Language, languages

from .models import Toolchain

ANNOUNCE_EVERY_S = 60.0
FRESH = timedelta(minutes=5)


def announce(host: str = "") -> None:
    """Say which languages this host can judge. Raises DatabaseError."""
    host = host or socket.gethostname()
    usable = [language for language in languages.load().values() if language.available]
    with transaction.atomic():
        for language in usable:
            Toolchain.objects.update_or_create(
                host=host, language=language.id, defaults={"display": language.display, "announced_at": Now()}
            )
        Toolchain.objects.filter(host=host).exclude(language__in=[language.id for language in usable]).delete()


def list_offered() -> dict[str, Language]:
    """The languages that a submission may be in, by id."""
    announced = set(_fresh().values_list("language", flat=True))
    known = languages.load()
    if announced:
        return {id: language for id, language in known.items() if id in announced}
    return {id: language for id, language in known.items() if language.available}


def find_disagreements() -> list[str]:
    """In sentences, what differs between the hosts whose workers have spoken lately: same code, same verdict."""
    hosts: dict[str, dict[str, str]] = {}
    for toolchain in _fresh():
        hosts.setdefault(toolchain.host, {})[toolchain.language] = toolchain.display
    names = sorted({language for displays in hosts.values() for language in displays})
    return [_describe(hosts, name) for name in names if len({displays.get(name) for displays in hosts.values()}) > 1]


def _describe(hosts: dict[str, dict[str, str]], language: str) -> str:
    parts: Sequence[str] = [
        f"{host}: {displays.get(language, 'not there')}" for host, displays in sorted(hosts.items())
    ]
    return f"{language} differs between the workers' hosts ({'; '.join(parts)})"


def _fresh() -> QuerySet[Toolchain]:
    return Toolchain.objects.filter(announced_at__gt=Now() - FRESH)
