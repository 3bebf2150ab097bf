"""Drive a site with simulated people, as a contest does, and count what came of it."""

import json
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from django.core.management.base import BaseCommand, CommandError

from lab import elsewhere, own_site, signing_in
from lab.accounts import make_session
from lab.ledger import read_database, read_over_http
from lab.mix import PROFILES, make_mix, read_mix
from lab.people import Record
from lab.reporting import list_faults, to_html, to_text
from lab.signing_in import Refused, read_accounts, sign_in
from lab.simulation import Plan, Report, simulate

BAR = 30


class Command(BaseCommand):
    help = (
        f"{__doc__} Without --url it starts a site of its own; with it, run it where that site's settings are, or say "
        "whose accounts people use."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--users", type=_read_positive, default=100)
        parser.add_argument("--minutes", type=_read_minutes, default=2.0)
        parser.add_argument("--profile", choices=[*PROFILES], default="contest")
        parser.add_argument("--seed", type=int, default=1, help="of who comes when, thinks how long and sends what")
        parser.add_argument("--url", action="append", metavar="URL", help="of this site; again for each web process")
        entrance = parser.add_mutually_exclusive_group()
        entrance.add_argument(
            "--accounts", type=Path, metavar="FILE", help="of a site elsewhere: a name,password in each line"
        )
        entrance.add_argument("--sign-up", action="store_true", help="at a site elsewhere that lets everybody do so")
        parser.add_argument(
            "--workers", type=_read_counts, default=[2], metavar="N,N", help="of the own site: a run for each number"
        )
        parser.add_argument("--chaos", action="store_true", help="break the own site meanwhile")
        parser.add_argument("--json", type=Path, metavar="FILE", help="a list with one object for each run")
        parser.add_argument("--html", type=Path, metavar="FILE", help="a page with charts that stands alone")

    def handle(self, *, url: list[str] | None, workers: list[int], chaos: bool, **options: Any) -> None:
        plan = Plan(
            users=options["users"],
            seconds=60 * options["minutes"],
            profile=options["profile"],
            seed=options["seed"],
        )
        entrance = {"accounts": options["accounts"], "sign_up": options["sign_up"]}
        if any(entrance.values()) and not url:
            raise CommandError("--accounts, --sign-up: name the site with --url")
        if url and chaos:
            raise CommandError("--chaos: breaks the own site alone; leave --url out")
        reports = [self._drive(url, plan, **entrance)] if url else self._drive_own(plan, workers=workers, chaos=chaos)
        if options["json"]:
            options["json"].write_text(json.dumps([report.to_dict() for report in reports]))
        if options["html"]:
            options["html"].write_text(to_html(reports))
        if not all(report.is_clean for report in reports):
            raise CommandError("NOT CLEAN: see lost, doubled, wrong and audit above")

    def _drive_own(self, plan: Plan, *, workers: list[int], chaos: bool) -> list[Report]:
        reports = []
        with tempfile.TemporaryDirectory(prefix="leetsim-simulation-") as folder:
            for count in workers:
                try:
                    reports.append(own_site.run(plan, workers=count, chaos=chaos, folder=Path(folder)))
                except ModuleNotFoundError as error:
                    raise CommandError(
                        f"a site of its own needs a checkout with what make test sets up ({error}): "
                        "name a running site with --url"
                    ) from error
                except AssertionError as error:
                    raise CommandError(f"the own site did not come up: {error}") from error
                except subprocess.CalledProcessError as error:
                    raise CommandError("the simulation failed: see above") from error
                for words in list_faults(reports[-1]):
                    self.stdout.write(words)
        return reports

    def _drive(self, urls: list[str], plan: Plan, *, accounts: Path | None, sign_up: bool) -> Report:
        urls = [url.rstrip("/") for url in urls]
        is_elsewhere = sign_up or accounts is not None
        try:
            mix = make_mix(*elsewhere.read_offer(urls[0])) if is_elsewhere else read_mix()
            sessions = [*self._let_in(urls[0], plan.users, accounts=accounts, sign_up=sign_up)]
            elsewhere.check_session(urls[0], sessions[0])
        except (LookupError, Refused) as error:
            raise CommandError(str(error)) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise CommandError(f"{urls[0]} can't be reached: {error}") from error
        read = partial(read_over_http, urls[0]) if is_elsewhere else read_database
        report = simulate(
            urls, plan, profile=PROFILES[plan.profile], mix=mix, sessions=sessions, read=read, tell=self._make_tell()
        )
        self.stdout.write(to_text(report))
        return report

    def _let_in(self, url: str, users: int, *, accounts: Path | None, sign_up: bool) -> Iterator[str]:
        known = read_accounts(accounts) if accounts else []
        if accounts and len(known) < users:
            raise Refused(f"--accounts: {accounts} has {len(known)} accounts, and --users wants {users}")
        for number in range(users):
            if accounts:
                yield sign_in(url, *known[number])
            elif sign_up:
                yield signing_in.sign_up(url)
            else:
                yield make_session(f"sim-{number}")
            if (accounts or sign_up) and (number + 1) % 10 == 0:
                self.stderr.write(f"{number + 1} of {users} people are signed in")

    def _make_tell(self) -> Callable[[float, Record], None]:
        told = -1

        def tell(share: float, record: Record) -> None:
            nonlocal told
            judged = sum(bool(sent.page.verdict) for sent in record.sent)
            words = f"{share:4.0%}  {record.here} people, {len(record.sent)} taken, {judged} judged"
            if sys.stderr.isatty():
                bar = "#" * round(share * BAR)
                self.stderr.write(f"\r[{bar:{BAR}}] {words} ", ending="\n" if not record.here and share == 1 else "")
            elif int(share * 10) > told:
                self.stderr.write(words)
            told = int(share * 10)

        return tell


def _read_positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _read_minutes(text: str) -> float:
    minutes = float(text)
    if not 0 < minutes <= 24 * 60:
        raise ValueError
    return minutes


def _read_counts(text: str) -> list[int]:
    return [_read_positive(part) for part in text.split(",")]


# What argparse calls a value that can't be read.
_read_positive.__name__, _read_minutes.__name__, _read_counts.__name__ = "positive number", "number of minutes", "list"
