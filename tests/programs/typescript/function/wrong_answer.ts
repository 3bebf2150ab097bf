function sumOf(nums: number[]): number {
    return Math.max(...nums);
}
