/**
 * @param {number[]} nums
 * @return {number}
 */
var rob = function(nums) {
    return nums.reduce(([before, best], coins) => [best, Math.max(best, before + coins)], [0, 0])[1];
};
