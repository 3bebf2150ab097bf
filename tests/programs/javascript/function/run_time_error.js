var sumOf = function(nums) {
    return nums.reduce((total, num) => total + num);
};
