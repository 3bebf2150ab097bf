class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], ending = 0;
        for (int num : nums) {
            ending = max(ending, 0) + num;
            best = max(best, ending);
        }
        return best;
    }
};
