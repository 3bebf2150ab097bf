var sumOf = function(nums) {
    return nums[0] + sumOf(nums);
};
