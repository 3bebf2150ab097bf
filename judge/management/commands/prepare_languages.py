"""Build what each language needs before its first submission: precompiled headers, compiled drivers."""

import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from judge.engine import JudgeError, Sandbox, SandboxError, languages, prepare


class Command(BaseCommand):
    help = __doc__

    def handle(self, **options: Any) -> None:
        available = 0
        try:
            with Sandbox(settings.LEETSIM_STATE_DIR) as sandbox:
                for language in languages.load().values():
                    if not language.available:
                        self.stdout.write(f"{language.name}: off: {language.reason}")
                        continue
                    started = time.monotonic()
                    prepare(language, sandbox)
                    self.stdout.write(f"{language.display}: ready ({time.monotonic() - started:.1f} s)")
                    available += 1
        except (JudgeError, SandboxError) as error:
            raise CommandError(str(error)) from error
        if not available:
            raise CommandError("no language is available: install g++, or use a Python that has its standard library")
