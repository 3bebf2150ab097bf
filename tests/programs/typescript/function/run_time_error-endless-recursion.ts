function sumOf(nums: number[]): number {
    return nums[0] + sumOf(nums);
}
