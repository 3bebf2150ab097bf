from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Final, Protocol, TypeAlias, TypeVar, overload

Numbers: TypeAlias = list[int]
T = TypeVar("T")
START: Final = 0
MOD = 10**9 + 7


class Adder(Protocol):
    def __call__(self, a: int, b: int) -> int: ...


class Solution:
    def sumOf(self, nums: Numbers | None = None, *, start: int = START) -> int:
        add: Adder = lambda a, b: a + b
        total = start
        for index in range(len(nums := nums or [])):
            total = add(total, nums[index])
        match total:
            case 0:
                return int(math.copysign(0, -1))
            case _:
                return total
