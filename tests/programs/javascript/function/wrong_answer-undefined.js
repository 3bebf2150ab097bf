var sumOf = function(nums) {
    nums.reduce((total, num) => total + num, 0);
};
