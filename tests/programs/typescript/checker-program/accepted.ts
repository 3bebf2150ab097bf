function findPeak(nums: number[]): number {
    return nums.findIndex((num, index) => num > (nums[index + 1] ?? -Infinity));
}
