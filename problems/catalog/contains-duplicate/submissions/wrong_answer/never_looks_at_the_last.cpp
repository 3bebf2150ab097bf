class Solution {
public:
    bool containsDuplicate(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        for (int i = 1; i + 1 < (int)nums.size(); ++i)
            if (nums[i] == nums[i - 1]) return true;
        return false;
    }
};
