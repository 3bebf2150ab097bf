function twoSum(nums: number[], target: number): number[] {
    const order = nums.map((_, index) => index).sort((a, b) => nums[a] - nums[b]);
    let low = 0;
    let high = nums.length - 1;
    while (low < high) {
        const sum = nums[order[low]] + nums[order[high]];
        if (sum === target) return [order[low], order[high]];
        if (sum < target) low++;
        else high--;
    }
    return [];
}
