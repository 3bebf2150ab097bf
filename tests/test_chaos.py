"""A minute of what `make chaos` does in five."""

import subprocess
import sys

import pytest

from tests.site import ROOT


@pytest.mark.timeout(1200)  # on a slow machine, to set it up and to drain it take longer than the minute
def test_a_minute_of_faults_under_load_loses_nothing():
    command = [sys.executable, "-m", "chaos", "--seconds", "60", "--seed", "1", "--redis-pause", "10", "--patient"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    # The report is the end of what it prints.
    assert done.returncode == 0, done.stdout + done.stderr[-4000:]
