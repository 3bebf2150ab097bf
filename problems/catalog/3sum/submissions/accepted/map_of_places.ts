function threeSum(nums: number[]): number[][] {
    nums.sort((a, b) => a - b);
    const last = new Map<number, number>();
    nums.forEach((num, i) => last.set(num, i));
    const answer: number[][] = [];
    for (let i = 0; i < nums.length; i++) {
        if (i > 0 && nums[i] === nums[i - 1]) continue;
        for (let j = i + 1; j < nums.length; j++) {
            if (j > i + 1 && nums[j] === nums[j - 1]) continue;
            const place = last.get(-nums[i] - nums[j]);
            if (place !== undefined && place > j) answer.push([nums[i], nums[j], nums[place]]);
        }
    }
    return answer;
}
