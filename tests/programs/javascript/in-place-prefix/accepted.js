let compact = function(nums) {
    let count = 0;
    for (const num of nums) {
        if (num) nums[count++] = num;
    }
    return count;
};
