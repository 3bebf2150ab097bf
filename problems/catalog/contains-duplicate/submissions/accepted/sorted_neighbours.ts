function containsDuplicate(nums: number[]): boolean {
    nums.sort((a, b) => a - b);
    return nums.some((num, i) => i > 0 && num === nums[i - 1]);
}
