function longestConsecutive(nums: number[]): number {
    const sorted = [...new Set(nums)].sort((a, b) => a - b);
    let longest = 0, length = 0;
    sorted.forEach((n, i) => {
        length = i > 0 && sorted[i - 1] === n - 1 ? length + 1 : 1;
        longest = Math.max(longest, length);
    });
    return longest;
}
