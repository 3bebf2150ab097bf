function findMin(nums: number[], low: number = 0, high: number = nums.length - 1): number {
    if (nums[low] <= nums[high]) return nums[low];
    const middle = Math.floor((low + high) / 2);
    return nums[middle] >= nums[low] ? findMin(nums, middle + 1, high) : findMin(nums, low, middle);
}
