function sumOf(nums: number[]): number {
    while (true) {
        console.log("adding".repeat(1000));
    }
}
