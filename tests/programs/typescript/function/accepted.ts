function sumOf(nums: number[]): number {
    return nums.reduce((total: number, num: number): number => total + num, 0);
};
