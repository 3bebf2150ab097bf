function sumOf(nums: number[]): number {
    return nums.reduce((total, num) => total + num, 0;
}
