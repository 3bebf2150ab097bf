/**
 * @param {number[]} nums
 * @return {number[]}
 */
var productExceptSelf = function(nums) {
    const answer = [];
    let before = 1;
    for (const num of nums) {
        answer.push(before);
        before *= num;
    }
    let after = 1;
    for (let i = nums.length - 1; i >= 0; i--) {
        answer[i] *= after;
        after *= nums[i];
    }
    return answer;
};
