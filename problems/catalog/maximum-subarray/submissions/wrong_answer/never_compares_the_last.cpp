class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], ending = 0;
        for (int num : nums) {
            best = max(best, ending == 0 ? num : ending);
            ending = max(ending + num, 0);
        }
        return best;
    }
};
