function productExceptSelf(nums: number[]): number[] {
    let product = 1;
    let zeros = 0;
    for (const num of nums) {
        if (num === 0) zeros++;
        else product *= num;
    }
    return nums.map((num) => {
        if (zeros > 1 || (zeros === 1 && num !== 0)) return 0;
        return num === 0 ? product : product / num;
    });
}
