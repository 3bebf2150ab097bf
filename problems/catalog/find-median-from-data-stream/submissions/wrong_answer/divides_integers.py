class MedianFinder:

    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        insort(self.numbers, num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) // 2
