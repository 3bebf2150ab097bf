var findPeak = function(nums) {
    return nums.indexOf(_.max(nums));
};
