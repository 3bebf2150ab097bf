class MedianFinder:

    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        insort(self.numbers, num)

    def findMedian(self) -> float:
        return self.numbers[len(self.numbers) // 2]
