"""Processes whose wall clock is wrong."""

import subprocess
from pathlib import Path


def skew(folder: Path, seconds: int) -> dict[str, str]:
    """The environment of such a process; what it preloads is compiled into the folder."""
    library = folder / "skewed_clock.so"
    if not library.exists():
        source = Path(__file__).with_name("skewed_clock.c")
        subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, source], check=True)
    return {"LD_PRELOAD": str(library), "CHAOS_CLOCK_SECONDS": str(seconds)}
