from typing import Any

from django.core.management.base import BaseCommand

from community.lists import sync_lists


class Command(BaseCommand):
    help = "Make the study lists that the site comes with, and add what they miss of the problems that are there."

    def handle(self, **options: Any) -> None:
        self.stdout.write(f"{sync_lists()} problems added to study lists")
