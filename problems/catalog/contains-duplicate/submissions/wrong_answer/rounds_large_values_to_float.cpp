class Solution {
public:
    bool containsDuplicate(vector<int>& nums) {
        unordered_set<float> seen(nums.begin(), nums.end());
        return seen.size() < nums.size();
    }
};
