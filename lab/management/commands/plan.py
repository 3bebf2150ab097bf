"""Say how many workers and web processes a contest needs, by a model of this pipeline and measured times."""

import json
import re
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from lab import own_site
from lab.plan_report import to_html, to_text, write_validation
from lab.planning import Demand, Services, compare_orders, plan, validate
from lab.simulation import Plan, Report

# What --validate lets people do: enough for a p95.
VALIDATION = Plan(users=40, seconds=60, profile="contest", seed=1)
VALIDATION_WORKERS = 2
AGREE_WITHIN = 0.15


class Command(BaseCommand):
    help = f"{__doc__} The times are those of a report of manage.py simulate."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--measured", type=Path, metavar="FILE", help="what simulate --json wrote (its last run)")
        parser.add_argument("--participants", type=int, default=10_000)
        parser.add_argument("--contest-minutes", type=float, default=90)
        parser.add_argument("--slo-p95", type=_read_seconds, default=5.0, metavar="5s", help="POST → verdict")
        parser.add_argument("--worker-price", type=float, default=0.05, help="of an hour of one worker, in any money")
        parser.add_argument("--web-price", type=float, default=0.05, help="of an hour of one web process")
        parser.add_argument("--html", type=Path, metavar="FILE", help="a page with charts that stands alone")
        parser.add_argument(
            "--validate",
            action="store_true",
            help="compare the model with a real run: --measured, or one on a site of its own",
        )
        parser.add_argument("--seed", type=int, default=VALIDATION.seed, help="of the people of that own site")

    def handle(self, **options: Any) -> None:
        if options["validate"]:
            self._validate(options["measured"], seed=options["seed"])
            return
        if not options["measured"]:
            raise CommandError(
                "--measured: give what manage.py simulate --json FILE has written, the model needs times"
            )
        if options["participants"] < 1 or options["contest_minutes"] <= 0:
            raise CommandError("--participants and --contest-minutes must be more than 0")
        services = Services(_read_report(options["measured"]))
        started = time.monotonic()
        demand = Demand(options["participants"], options["contest_minutes"])
        try:
            need = plan(demand, services, slo_s=options["slo_p95"])
        except LookupError as error:
            raise CommandError(f"--slo-p95: {error}") from error
        orders = compare_orders(services)
        prices = (options["worker_price"], options["web_price"])
        self.stdout.write(to_text(need, orders, prices=prices))
        self.stdout.write(f"modelled in     {time.monotonic() - started:.1f} s")
        if options["html"]:
            options["html"].write_text(to_html(need, orders, prices=prices))

    def _validate(self, measured: Path | None, *, seed: int) -> None:
        report = _read_report(measured) if measured else self._measure(seed)
        if not report.workers:
            raise CommandError("--measured: of a run on a site elsewhere it is not known how many workers it had")
        found = validate(report, workers=report.workers)
        self.stdout.write(write_validation(found))
        worst = max(found.differ(found.per_second), found.differ(found.p95))
        if worst > AGREE_WITHIN:
            self.stderr.write(f"they differ by {worst:.0%}, more than {AGREE_WITHIN:.0%}")
            sys.exit(1)

    def _measure(self, seed: int) -> Report:
        with tempfile.TemporaryDirectory(prefix="leetsim-validation-") as folder:
            try:
                return own_site.run(
                    replace(VALIDATION, seed=seed), workers=VALIDATION_WORKERS, chaos=False, folder=Path(folder)
                )
            except (ModuleNotFoundError, AssertionError, subprocess.CalledProcessError) as error:
                raise CommandError(f"the run on a site of its own failed: {error}") from error


def _read_report(file: Path) -> Report:
    try:
        return Report.from_dict(json.loads(file.read_text())[-1])
    except (OSError, ValueError, TypeError, LookupError) as error:
        raise CommandError(f"--measured: {file} is not what simulate --json writes: {error}") from error


def _read_seconds(text: str) -> float:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*s?", text)
    if not found or float(found[1]) <= 0:
        raise ValueError
    return float(found[1])


_read_seconds.__name__ = "number of seconds"  # what argparse calls a value that can't be read
