function empty(nums: number[]): void {}
