"""What can't work on this host, told before it fails.

Errors stop every command. What only a worker needs is a warning: a host may serve pages alone.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Tags, Warning, register
from django.db import DatabaseError

from judge.engine import Sandbox, languages
from problems import toolchains

# The kernel keeps a socket's path in 108 bytes, the last of which is zero.
LONGEST_SOCKET_PATH = 107


@register("judge")
def check_redis_url(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    url = urlsplit(settings.REDIS_URL)
    path = unquote(url.path)
    if url.scheme != "unix" or len(os.fsencode(path)) <= LONGEST_SOCKET_PATH:
        return []
    return [
        Error(
            f"The path of Redis's socket is longer than {LONGEST_SOCKET_PATH} bytes: {path}",
            hint="Set LEETSIM_STATE_DIR to a folder with a shorter path.",
            id="leetsim.E001",
        )
    ]


@register("judge")
def check_languages(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    return check_language_folder(Path(languages.__file__).parent)


def check_language_folder(folder: Path) -> list[CheckMessage]:
    try:
        found = languages.load(folder)
    except languages.LanguageConfigError as error:
        return [Error(f"A language file is broken: {error}", id="leetsim.E002")]
    return [
        Warning(f"{language.name} is off: {language.reason}", id="leetsim.W001")
        for language in found.values()
        if not language.available
    ]


@register(Tags.database)
def check_toolchains(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """`manage.py check --database default`: needs the database, where the workers' hosts say what they have."""
    if "default" not in (databases or []):
        return []
    try:
        return [
            Warning(f"{sentence}.", hint="Install the same toolchain on all of them.", id="leetsim.W003")
            for sentence in toolchains.find_disagreements()
        ]
    except DatabaseError:  # not migrated yet
        return []


@register("judge")
def check_sandbox(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    if problems := Sandbox.check():
        return [Warning(f"This host can't judge: {problem}", id="leetsim.W002") for problem in problems]
    estimated = [name for name, word in Sandbox.describe().items() if word.startswith("estimated")]
    if not estimated:
        return []
    return [
        Info(
            f"Not exact on this host, for want of control groups: {', '.join(estimated)}.",
            hint="Run the workers in a systemd service with Delegate=yes, or as root.",
            id="leetsim.I001",
        )
    ]
