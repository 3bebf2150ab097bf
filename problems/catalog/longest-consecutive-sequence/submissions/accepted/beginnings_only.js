/**
 * @param {number[]} nums
 * @return {number}
 */
var longestConsecutive = function(nums) {
    const present = new Set(nums);
    let longest = 0;
    for (const n of present) {
        if (present.has(n - 1)) continue;
        let end = n + 1;
        while (present.has(end)) end++;
        longest = Math.max(longest, end - n);
    }
    return longest;
};
