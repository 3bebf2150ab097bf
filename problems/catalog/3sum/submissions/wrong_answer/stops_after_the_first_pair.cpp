class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> answer;
        for (int i = 0; i + 2 < (int)nums.size(); ++i) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            int low = i + 1, high = nums.size() - 1;
            while (low < high) {
                int total = nums[i] + nums[low] + nums[high];
                if (total == 0) {
                    answer.push_back({nums[i], nums[low], nums[high]});
                    break;
                }
                if (total < 0) ++low;
                else --high;
            }
        }
        return answer;
    }
};
