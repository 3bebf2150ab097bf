class Solution {
    int best(const vector<int>& nums, size_t start) {
        if (start >= nums.size()) return 0;
        return max(nums[start] + best(nums, start + 2), best(nums, start + 1));
    }

public:
    int rob(vector<int>& nums) { return best(nums, 0); }
};
