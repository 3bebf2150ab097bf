var sumOf = function(nums) {
    return Math.max(...nums);
};
