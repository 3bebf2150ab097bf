class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (int i = 0; i < (int)nums.size(); ++i)
            for (int j = i + 1; j < (int)nums.size(); ++j)
                if ((float)nums[i] + (float)nums[j] == (float)target) return {i, j};
        return {};
    }
};
