/**
 * @param {number[]} nums
 * @return {number}
 */
var lengthOfLIS = function(nums) {
    const tails = [];
    for (const x of nums) {
        let low = 0, high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (tails[middle] < x) low = middle + 1;
            else high = middle;
        }
        tails[low] = x;
    }
    return tails.length;
};
