from typing import Any

from django.core.management.base import BaseCommand

from judge import tallies
from judge.models import Score
from problems.models import Tally


class Command(BaseCommand):
    help = "Count anew, over all submissions, what was accepted of each problem and how many each user has solved."

    def handle(self, **options: Any) -> None:
        tallies.count_all()
        self.stdout.write(f"{Tally.objects.count()} tallies of problems, {Score.objects.count()} scores of users")
