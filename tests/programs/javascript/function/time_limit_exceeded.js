var sumOf = function(nums) {
    while (true) {
        nums.sort();
    }
};
