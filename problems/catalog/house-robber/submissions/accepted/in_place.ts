function rob(nums: number[]): number {
    for (let i = 0; i < nums.length; i++) {
        nums[i] = Math.max((nums[i - 2] ?? 0) + nums[i], nums[i - 1] ?? 0);
    }
    return nums[nums.length - 1];
}
