import time
from argparse import ArgumentParser
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import QuerySet
from django.utils import timezone

from judge import rejudging
from judge.engine import Verdict, languages
from judge.models import Rejudge, Submission
from problems.models import Problem


class Command(BaseCommand):
    help = (
        "Judge submissions again, on their problems' current revisions. They are judged on trial first: what would "
        "change is printed, and nothing changes before --apply."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        choice = parser.add_argument_group("which submissions (all that is given must hold)")
        choice.add_argument("ids", nargs="*", type=int, metavar="ID")
        choice.add_argument("--problem", metavar="SLUG")
        choice.add_argument("--language", choices=sorted(languages.load()))
        choice.add_argument("--verdict", choices=[verdict.value for verdict in Verdict])
        choice.add_argument("--since", type=_read_time, metavar="TIME", help="sent at or after it: 2026-01-31T12:00")
        choice.add_argument("--until", type=_read_time, metavar="TIME", help="sent before it")
        steps = parser.add_argument_group("what to do").add_mutually_exclusive_group()
        steps.add_argument(
            "--no-wait", action="store_true", help="start the trial, and see with --show what came of it"
        )
        steps.add_argument("--now", action="store_true", help="apply it as soon as all is judged on trial")
        steps.add_argument("--show", type=int, metavar="REJUDGE", help="print what would change")
        steps.add_argument("--apply", type=int, metavar="REJUDGE", help="give the submissions their new verdicts")
        steps.add_argument("--drop", type=int, metavar="REJUDGE", help="forget what the trial found")

    def handle(self, *, no_wait: bool, now: bool, show: int, apply: int, drop: int, **choice: Any) -> None:
        try:
            if rejudge_id := show or apply or drop:
                rejudge = Rejudge.objects.get(pk=rejudge_id)
            else:
                rejudge = self._start(choice)
                if not no_wait:
                    self._wait(rejudge)
            if apply or now:
                self.stdout.write(f"{rejudging.apply(rejudge)} submissions have their new verdicts")
            elif drop:
                rejudging.drop(rejudge)
        except Rejudge.DoesNotExist:
            raise CommandError(f"there is no rejudge {rejudge_id}") from None
        except ValueError as error:
            raise CommandError(f"{rejudge} can't be changed: {error}") from error
        self.stdout.write(f"{rejudge} ({rejudge.get_state_display().lower()})")
        for line in rejudging.describe(rejudging.look(rejudge)):
            self.stdout.write(f"  {line}")
        if rejudge.state == Rejudge.State.OPEN:
            self.stdout.write(f"Nothing has changed yet: --apply {rejudge.pk} or --drop {rejudge.pk}")

    def _start(self, choice: dict[str, Any]) -> Rejudge:
        chosen, words = _choose(choice)
        rejudge = rejudging.start(chosen, wanted=words, asked_by=None)
        if rejudge is None:
            raise CommandError(f"{words}: none has a verdict and is on no open trial")
        return rejudge

    def _wait(self, rejudge: Rejudge) -> None:
        told = -1
        while (unfinished := rejudging.look(rejudge).unfinished) > 0:
            if unfinished != told:
                self.stderr.write(f"{unfinished} are not judged yet")
            told = unfinished
            time.sleep(1)


def _choose(choice: dict[str, Any]) -> tuple[QuerySet[Submission], str]:
    """The submissions, and the choice in words."""
    if choice["problem"] and not Problem.objects.filter(slug=choice["problem"]).exists():
        raise CommandError(f"--problem: there is no problem {choice['problem']}")
    columns = {
        "ids": "pk__in",
        "problem": "problem__slug",
        "language": "language",
        "verdict": "verdict",
        "since": "created_at__gte",
        "until": "created_at__lt",
    }
    given = {name: choice[name] for name in columns if choice[name]}
    if not given:
        raise CommandError(
            "say which submissions: by their ids, or by --problem, --language, --verdict, --since, --until"
        )
    words = ", ".join(f"{name} {_write(value)}" for name, value in given.items())
    return Submission.objects.filter(**{columns[name]: value for name, value in given.items()}), words


def _write(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _read_time(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    return time if time.tzinfo else timezone.make_aware(time)
