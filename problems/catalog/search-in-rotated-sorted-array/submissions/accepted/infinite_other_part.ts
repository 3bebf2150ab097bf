function search(nums: number[], target: number): number {
    const inFirstPart = (value: number) => value >= nums[0];
    let low = 0;
    let high = nums.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        let value = nums[middle];
        if (inFirstPart(value) !== inFirstPart(target)) value = inFirstPart(target) ? Infinity : -Infinity;
        if (value === target) return middle;
        if (value < target) low = middle + 1;
        else high = middle;
    }
    return -1;
}
