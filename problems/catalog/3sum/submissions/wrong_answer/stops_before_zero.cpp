class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        set<vector<int>> found;
        for (int i = 0; i + 2 < (int)nums.size() && nums[i] < 0; ++i)
            for (int low = i + 1, high = nums.size() - 1; low < high;) {
                int total = nums[i] + nums[low] + nums[high];
                if (total == 0) found.insert({nums[i], nums[low], nums[high]});
                if (total < 0) ++low;
                else --high;
            }
        return {found.begin(), found.end()};
    }
};
