class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> best(nums.size(), 1);
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                if (nums[j] < nums[i]) best[i] = max(best[i], best[j] + 1);
        return *max_element(best.begin(), best.end());
    }
};
