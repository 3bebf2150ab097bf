import signal
import threading
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from redis.exceptions import RedisError

from judge import sweeper, tallies


class Command(BaseCommand):
    help = "Send submissions to the workers again whose worker died or whose job is missing from Redis."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true", help="sweep once and exit")

    def handle(self, *, once: bool, **options: Any) -> None:
        if once:
            try:
                self.stdout.write(f"{sweeper.sweep()} submissions sent again or given up")
            except (DatabaseError, RedisError) as error:
                raise CommandError(f"can't sweep: {error}") from error
            return
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        # Beside it: a long count must not delay what a dead worker left behind.
        counting = threading.Thread(target=tallies.run, args=[stop])
        counting.start()
        sweeper.run(stop)
        counting.join()
