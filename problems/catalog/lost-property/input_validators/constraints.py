"""The lines of the diary."""

import re
import sys

text = sys.stdin.read()
assert not text or text.endswith("\n"), "the last line must end, too"
lines = text.split("\n")[:-1]
assert len(lines) <= 40_000, f"there are {len(lines)} lines, and must be at most 4 * 10^4"
for number, line in enumerate(lines, 1):
    assert re.fullmatch("[A-Za-z ]{0,60}", line), f"line {number} must be at most 60 letters and spaces"
    words = line.lower().split()
    assert not words or (words[0] in ("found", "asked") and len(words) > 1), (
        f"line {number} must be empty, or found or asked and a name"
    )
sys.exit(42)
