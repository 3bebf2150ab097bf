"""The last steps, run by the environment's Python: what the site needs in its database and its toolchain caches."""

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
        call_command("check", fail_level="ERROR")
        print("==> Preparing the languages", flush=True)
        call_command("prepare_languages")
        print("==> Bringing the database up to date", flush=True)
        call_command("migrate", interactive=False, verbosity=0)
        print("==> Bringing the problems up to date", flush=True)
        call_command("sync_problems")
        _make_admin()
    except (ImproperlyConfigured, CommandError, DatabaseError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


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
