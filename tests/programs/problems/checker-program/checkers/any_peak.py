def check(given, expected, answer):
    """One of several indexes is right: which one is expected says nothing."""
    (nums,) = given
    if not isinstance(answer, int) or not 0 <= answer < len(nums):
        return f"{answer} is not an index."
    sides = nums[max(0, answer - 1) : answer] + nums[answer + 1 : answer + 2]
    return all(side < nums[answer] for side in sides) or f"nums[{answer}] is not a peak."
