class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0];
        for (size_t i = 0; i < nums.size(); ++i) {
            int total = 0;
            for (size_t j = i; j < nums.size(); ++j) {
                total += nums[j];
                best = max(best, total);
            }
        }
        return best;
    }
};
