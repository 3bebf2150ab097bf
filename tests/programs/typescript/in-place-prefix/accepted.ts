let compact = function (nums: number[]): number {
    let count = 0;
    for (const num of nums) {
        if (num) nums[count++] = num;
    }
    return count;
};
