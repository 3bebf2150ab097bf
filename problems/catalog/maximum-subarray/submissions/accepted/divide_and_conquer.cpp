class Solution {
    struct Part { int total, prefix, suffix, best; };

    Part solve(const vector<int>& nums, int low, int high) {
        if (high - low == 1) return {nums[low], nums[low], nums[low], nums[low]};
        int middle = low + (high - low) / 2;
        Part a = solve(nums, low, middle), b = solve(nums, middle, high);
        return {a.total + b.total, max(a.prefix, a.total + b.prefix), max(b.suffix, b.total + a.suffix),
                max({a.best, b.best, a.suffix + b.prefix})};
    }

public:
    int maxSubArray(vector<int>& nums) {
        return solve(nums, 0, nums.size()).best;
    }
};
