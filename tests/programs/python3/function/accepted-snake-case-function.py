def add(a, b):
    return a + b


def sum_of(nums):
    total = 0
    for num in nums:
        total = add(total, num)
    return total
