class Tally:

    def __init__(self, start: int):
        self.sum = start
        self.amounts = set()

    def add(self, amount: int) -> None:
        self.sum += abs(amount)
        self.amounts.add(amount)

    def total(self) -> int:
        return self.sum

    def seen(self, amount: int) -> bool:
        return amount in self.amounts
