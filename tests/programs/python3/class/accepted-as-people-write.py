from typing import Dict


class Counter:
    """Not the one of collections."""

    def __init__(self) -> None:
        self.counts: Dict[int, int] = {}

    def __getitem__(self, key: int) -> int:
        return self.counts.get(key, 0)

    def __setitem__(self, key: int, count: int) -> None:
        self.counts[key] = count


class Tally:

    def __init__(self, start: int):
        self._total = start
        self._counter = Counter()

    def add(self, amount: int) -> None:
        self._total += amount
        self._counter[amount] += 1

    def total(self) -> int:
        return self._total

    def seen(self, amount: int) -> bool:
        return self._counter[amount]


# Your Tally object will be instantiated and called as such:
# obj = Tally(start)
# obj.add(amount)
# param_2 = obj.total()
