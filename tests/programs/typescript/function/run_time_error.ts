interface Total {
    value: number;
}

function sumOf(nums: number[]): number {
    return nums.reduce((total, num) => total + num);
}
