class Solution {
    int longest(const vector<int>& nums, size_t i, int last) {
        if (i == nums.size()) return 0;
        int left = longest(nums, i + 1, last);
        return nums[i] > last ? max(left, 1 + longest(nums, i + 1, nums[i])) : left;
    }

public:
    int lengthOfLIS(vector<int>& nums) { return longest(nums, 0, INT_MIN); }
};
