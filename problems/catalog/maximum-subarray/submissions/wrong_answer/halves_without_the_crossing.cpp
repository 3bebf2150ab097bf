class Solution {
    int solve(const vector<int>& nums, int low, int high) {
        if (high - low == 1) return nums[low];
        int middle = (low + high) / 2;
        int whole = accumulate(nums.begin() + low, nums.begin() + high, 0);
        return max({whole, solve(nums, low, middle), solve(nums, middle, high)});
    }

public:
    int maxSubArray(vector<int>& nums) {
        return solve(nums, 0, nums.size());
    }
};
