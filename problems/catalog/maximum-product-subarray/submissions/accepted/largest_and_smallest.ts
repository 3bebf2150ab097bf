function maxProduct(nums: number[]): number {
    let [high, low, best] = [nums[0], nums[0], nums[0]];
    for (const num of nums.slice(1)) {
        [high, low] = [Math.max(num, high * num, low * num), Math.min(num, high * num, low * num)];
        best = Math.max(best, high);
    }
    return best;
}
