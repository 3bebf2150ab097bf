/**
 * @param {number[]} nums
 * @return {number}
 */
var maxSubArray = function(nums) {
    let best = -Infinity;
    let ending = 0;
    for (const num of nums) {
        ending += num;
        best = Math.max(best, ending);
        if (ending < 0) ending = 0;
    }
    return best;
};
