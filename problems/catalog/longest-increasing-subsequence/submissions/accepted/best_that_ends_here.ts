function lengthOfLIS(nums: number[]): number {
    const best: number[] = [];
    nums.forEach((x, i) => {
        best[i] = 1;
        for (let j = 0; j < i; j++) if (nums[j] < x) best[i] = Math.max(best[i], best[j] + 1);
    });
    return Math.max(...best);
}
