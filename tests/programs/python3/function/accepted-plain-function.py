from typing import List


def sumOf(nums: List[int]) -> int:
    return sum(nums)


if __name__ == "__main__":
    print(sumOf([1, 2]))
