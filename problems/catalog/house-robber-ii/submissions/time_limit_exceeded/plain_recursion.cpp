class Solution {
    int best(const vector<int>& nums, size_t i, size_t end) {
        return i >= end ? 0 : max(best(nums, i + 1, end), nums[i] + best(nums, i + 2, end));
    }

public:
    int rob(vector<int>& nums) {
        return max({nums[0], best(nums, 0, nums.size() - 1), best(nums, 1, nums.size())});
    }
};
