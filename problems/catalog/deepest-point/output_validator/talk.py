"""The judge of one lake: answers measurements, and says whether the deepest buoy was found."""

import sys
from pathlib import Path

RIGHT, WRONG = 42, 43
MEASUREMENTS = 45
DEEPEST = 10**9


def refuse(why: str) -> None:
    Path(sys.argv[3], "judgemessage.txt").write_text(why + "\n")
    sys.exit(WRONG)


def say(number: int) -> None:
    try:
        print(number, flush=True)
    except BrokenPipeError:
        refuse("the program does not listen any more")


def measure(buoy: int) -> int:
    """Uneven ground, yet always rising towards the deepest buoy."""
    distance, steepness = abs(buoy - deepest), before if buoy < deepest else behind
    return DEEPEST - steepness * distance - distance * 7919 % steepness


buoys, deepest, before, behind = map(int, Path(sys.argv[1]).read_text().split())
say(buoys)
measured = 0
while True:
    words = sys.stdin.readline().split()
    if not words:
        refuse("the program has ended, or printed an empty line, without an answer")
    if len(words) != 2 or words[0] not in ("?", "!") or not words[1].isascii() or not words[1].isdigit():
        refuse(f"neither a measurement nor an answer: {' '.join(words)[:60]}")
    buoy = int(words[1][:20])
    if not 1 <= buoy <= buoys:
        refuse(f"there is no buoy {buoy}")
    if words[0] == "!":
        break
    measured += 1
    if measured > MEASUREMENTS:
        refuse(f"more than {MEASUREMENTS} measurements")
    say(measure(buoy))
if buoy != deepest:
    refuse(f"the deepest buoy is {deepest}, not {buoy}")
if sys.stdin.read().strip():
    refuse("the program goes on after its answer")
sys.exit(RIGHT)
