"""The last steps, run by the environment's Python: what the site needs in its database and its toolchain caches.

They are one process, since starting Django takes longer than all that is usually left to do.
"""

import os
import secrets
import sys

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import Error as DatabaseError


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leetsim.settings")
    try:
        django.setup()
        print("==> Checking the settings and this host", flush=True)
        if not _report_checks():
            return 1
        print("==> Preparing the languages", flush=True)
        call_command("prepare_languages")
        print("==> Bringing the database up to date", flush=True)
        call_command("migrate", interactive=False, verbosity=0)
        print("==> Bringing the problems up to date", flush=True)
        call_command("sync_problems")
        call_command("sync_lists")
        _make_admin()
    except (ImproperlyConfigured, CommandError, DatabaseError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _report_checks() -> bool:
    """Whether the site can work here. A host without a sandbox may serve pages, but this one is also to judge."""
    from django.core import checks

    works = True
    for message in checks.run_checks():
        print(f"    {message.msg}{f' ({message.hint})' if message.hint else ''}", flush=True)
        works = works and not message.is_serious() and message.id != "leetsim.W002"
    return works


def _make_admin() -> None:
    """The first start's admin. Its password is printed once and kept nowhere."""
    from django.contrib.auth import get_user_model

    users = get_user_model().objects
    if users.filter(is_superuser=True).exists():
        return
    password = secrets.token_urlsafe(12)
    users.create_superuser("admin", password=password)
    print(f"\n    The site's admin:  name admin   password {password}\n    (shown this once)\n", flush=True)


sys.exit(main())
