"""Runs in a box, as an output validator: is it the expected output, the way Judge0 compares, or is none expected?"""

import sys
from pathlib import Path

RIGHT, WRONG = 42, 43


def trim(text: bytes) -> list[bytes]:
    """The lines without the white space at their ends, and without empty ones at the end."""
    return b"\n".join(line.rstrip() for line in text.split(b"\n")).rstrip().split(b"\n")


_, _, answer, _, wanted = sys.argv
output = sys.stdin.buffer.read()
sys.exit(RIGHT if wanted == "anything" or trim(output) == trim(Path(answer).read_bytes()) else WRONG)
