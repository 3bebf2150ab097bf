function maxSubArray(nums: number[]): number {
    let best = nums[0];
    let total = 0;
    let lowest = 0;
    for (const num of nums) {
        total += num;
        best = Math.max(best, total - lowest);
        lowest = Math.min(lowest, total);
    }
    return best;
}
