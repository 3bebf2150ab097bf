class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> answer;
        for (int i = 0; i + 2 < (int)nums.size() && nums[i] <= 0; ++i) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            int low = i + 1, high = nums.size() - 1;
            while (low < high) {
                int total = nums[i] + nums[low] + nums[high];
                if (total < 0) ++low;
                else if (total > 0) --high;
                else {
                    answer.push_back({nums[i], nums[low], nums[high]});
                    while (low < high && nums[low] == nums[low + 1]) ++low;
                    while (low < high && nums[high] == nums[high - 1]) --high;
                    ++low;
                    --high;
                }
            }
        }
        return answer;
    }
};
