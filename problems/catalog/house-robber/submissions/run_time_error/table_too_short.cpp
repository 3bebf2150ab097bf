class Solution {
public:
    int rob(vector<int>& nums) {
        vector<int> best(nums.size());
        best.at(0) = nums.at(0);
        best.at(1) = max(nums.at(0), nums.at(1));
        for (size_t i = 2; i < nums.size(); ++i) best.at(i) = max(best.at(i - 1), best.at(i - 2) + nums[i]);
        return best.back();
    }
};
