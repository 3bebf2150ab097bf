"""The longest messages, with nearly as many readings as the answer may have, and with none."""

import json
import random

DIGITS, LARGEST = 100, 2**31 - 1


def count(digits: str) -> list[int]:
    """For each beginning, how many readings it has."""
    ways = [1]
    for i, digit in enumerate(digits):
        ways.append((digit != "0") * ways[i] + (i > 0 and "10" <= digits[i - 1 : i + 1] <= "26") * ways[i - 1])
    return ways


def emit(name: str, digits: str) -> None:
    print(json.dumps({"name": name, "input": [digits]}))


def random_digits(rng: random.Random, alphabet: str) -> str:
    """With as many readings as it can have, and no more for any beginning."""
    digits = rng.choice("12")
    while len(digits) < DIGITS:
        more = rng.choice(alphabet)
        digits += more if max(count(digits + more)) <= LARGEST // 2 else "9"
    return digits


rng = random.Random(30_009)

emit("100 digits, ones and then nines", "1" * 44 + "9" * (DIGITS - 44))
emit("100 digits, nines and then ones", "9" * (DIGITS - 45) + "1" * 45)
emit("100 digits, ones and then a zero too many", "1" * 44 + "9" * (DIGITS - 45) + "0")
emit("100 digits, many readings", random_digits(rng, "1112226"))
emit("100 digits, random", random_digits(rng, "123456789"))
