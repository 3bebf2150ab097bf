/**
 * @param {number[]} nums
 * @return {number}
 */
var sumOf = function(nums) {
    return nums.reduce((total, num) => total + num, 0);
};
