class Solution:
    OFFSET = 0

    @staticmethod
    def plus(a: int, b: int) -> int:
        return a + b

    @classmethod
    def sumOf(cls, nums: 'List[int]') -> 'int':
        return reduce(cls.plus, nums, cls.OFFSET)
