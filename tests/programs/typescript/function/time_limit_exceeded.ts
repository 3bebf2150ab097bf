function sumOf(nums: number[]): number {
    while (true) {
        nums.sort();
    }
}
