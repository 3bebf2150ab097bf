/**
 * @param {number[]} nums
 * @return {boolean}
 */
var canJump = function(nums) {
    let fuel = nums[0];
    for (let i = 1; i < nums.length; i++) {
        if (fuel === 0) return false;
        fuel = Math.max(fuel - 1, nums[i]);
    }
    return true;
};
