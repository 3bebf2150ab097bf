"""Takes every seating in which nobody has two quarrels at the own table. Called with the input, the answer, a folder."""

import sys
from pathlib import Path

RIGHT, WRONG = 42, 43


def refuse(why: str) -> None:
    Path(sys.argv[3], "judgemessage.txt").write_text(why + "\n")
    sys.exit(WRONG)


count, _, *ends = map(int, Path(sys.argv[1]).read_text().split())
words = sys.stdin.read().split()
if len(words) != count:
    refuse(f"{len(words)} tables are printed for {count} guests")
if wrong := next((word for word in words if word not in ("1", "2")), None):
    refuse(f"{wrong[:20]!r} is no table")
quarrels = [0] * (count + 1)
for first, second in zip(ends[::2], ends[1::2], strict=True):
    if words[first - 1] == words[second - 1]:
        quarrels[first] += 1
        quarrels[second] += 1
if max(quarrels) > 1:
    guest = quarrels.index(max(quarrels))
    refuse(f"guest {guest} has {quarrels[guest]} quarrels at table {words[guest - 1]}")
sys.exit(RIGHT)
