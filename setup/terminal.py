"""What the set-up shows: a line per step, the command's latest output while it runs, one line when it fails."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from setup.places import LOGS, ROOT


class SetupError(Exception):
    """Says in one line what is missing and how to get it."""


class Terminal:
    def __init__(self) -> None:
        self._live = sys.stdout.isatty()
        self._started = 0.0
        self._title = ""

    def begin(self, title: str) -> None:
        self._title = title
        self._started = time.monotonic()
        print(f"==> {title} ...", end="" if self._live else "\n", flush=True)

    def end(self) -> None:
        self._clear()
        print(f"==> {self._title}: done in {time.monotonic() - self._started:.1f} s", flush=True)

    def say(self, line: str) -> None:
        self._clear()
        with contextlib.suppress(OSError):  # the terminal may be gone
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()

    def fail(self, reason: str) -> None:
        self._clear()
        print(f"LeetSim: {reason}", file=sys.stderr, flush=True)

    def run(
        self, command: Sequence[str | Path], *, log: str, remedy: str, environment: Mapping[str, str] | None = None
    ) -> None:
        """Runs a command; all it prints goes to var/setup/<log>.log, its latest line to a terminal.

        Raises SetupError with the command's last words and the remedy when it fails.
        """
        LOGS.mkdir(parents=True, exist_ok=True)
        path = LOGS / f"{log}.log"
        try:
            with (
                path.open("w", encoding="utf-8") as record,
                subprocess.Popen(
                    [str(part) for part in command],
                    cwd=ROOT,
                    env={**os.environ, **(environment or {})},
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                    errors="replace",
                ) as process,
            ):
                assert process.stdout is not None
                for line in process.stdout:
                    record.write(line)
                    self._show_progress(line)
        except OSError as error:
            raise SetupError(f"{self._title}: can't run {command[0]}: {error.strerror}. {remedy}") from error
        if process.returncode:
            lines = path.read_text(encoding="utf-8").strip().splitlines()
            self.say("\n".join(f"    {line}" for line in lines[-15:]))
            raise SetupError(f"{self._title} failed. {remedy} (All it printed: {path})")

    def _show_progress(self, line: str) -> None:
        if self._live and line.strip():
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\033[K{f'==> {self._title}: {line.strip()}'[:width]}", end="", flush=True)

    def _clear(self) -> None:
        if self._live:
            print("\r\033[K", end="")
