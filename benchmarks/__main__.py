"""`make bench`: prints every figure beside its bare counterpart, and writes the table that the docs show.

python -m benchmarks [part ...]
"""

import argparse
import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import django
from django.conf import settings

from . import fairness, judging, languages, pipeline, sandbox, workers
from .table import as_markdown

PARTS = (judging, languages, sandbox, pipeline, fairness, workers)
PAGE = Path(__file__).parent.parent / "docs" / "benchmarks.md"


def describe_machine() -> str:
    model = next((line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), "")
    system = f"Linux {platform.release()}, Python {platform.python_version()}"
    return f"{os.cpu_count()} cores ({model.partition(': ')[2] or platform.machine()}), {system}"


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leetsim.settings")
    django.setup()
    state_dir = Path(settings.LEETSIM_STATE_DIR)
    parts = {part.__name__.rpartition(".")[2]: part for part in PARTS}
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Print the figures in the docs.")
    # Without [] among them argparse does not take none.
    parser.add_argument(
        "parts", nargs="*", choices=[*parts, []], metavar="part", help=f"print these alone: {', '.join(parts)}"
    )
    chosen = parser.parse_args().parts
    rows = []
    for name in chosen or parts:
        print(f"{name} ...", flush=True)
        rows += parts[name].measure(state_dir)
    table = as_markdown(rows)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(table)
    if chosen:
        return
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(
        "# Figures\n\n"
        f"Printed by `make bench` on {datetime.now(UTC):%Y-%m-%d}: {describe_machine()};\n"
        f"load average {load} at the end.\n"
        "Medians; ours and the bare counterpart are taken in turn, in the same run.\n\n"
        f"{table}\n"
    )
    print(f"written to {PAGE}")


if __name__ == "__main__":
    main()
