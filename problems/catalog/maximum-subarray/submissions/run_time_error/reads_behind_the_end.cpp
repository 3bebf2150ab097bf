class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], ending = nums[0];
        for (size_t i = 0; i < nums.size(); ++i) {
            best = max(best, ending);
            ending = max(nums[i + 1], ending + nums[i + 1]);
        }
        return best;
    }
};
