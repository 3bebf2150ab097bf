'use strict';

function total(nums) {
    return nums.length === 0 ? 0 : nums[0] + total(nums.slice(1));
}

module.exports = { sumOf: total } // a comment at the end
