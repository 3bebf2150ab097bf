function sumOf(nums: number[]): number {
    const blocks: number[][] = [];
    while (true) {
        blocks.push(new Array<number>(1000).fill(nums.length));
    }
}
