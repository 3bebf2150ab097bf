class Solution:
    def sum_of(self, numbers: list[int]) -> int:
        return self.add(numbers, len(numbers))

    def add(self, numbers, count):
        return 0 if count == 0 else numbers[count - 1] + self.add(numbers, count - 1)
