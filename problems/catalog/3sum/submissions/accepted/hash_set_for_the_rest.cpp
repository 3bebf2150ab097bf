class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        set<vector<int>> found;
        for (size_t i = 0; i < nums.size(); ++i) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            unordered_set<int> seen;
            for (size_t j = i + 1; j < nums.size(); ++j) {
                int wanted = -nums[i] - nums[j];
                if (seen.count(wanted)) found.insert({nums[i], wanted, nums[j]});
                seen.insert(nums[j]);
            }
        }
        return {found.begin(), found.end()};
    }
};
