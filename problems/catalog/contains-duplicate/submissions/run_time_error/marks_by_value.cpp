class Solution {
public:
    bool containsDuplicate(vector<int>& nums) {
        vector<bool> seen(*max_element(nums.begin(), nums.end()) + 1);
        for (int num : nums) {
            if (seen[num]) return true;
            seen[num] = true;
        }
        return false;
    }
};
