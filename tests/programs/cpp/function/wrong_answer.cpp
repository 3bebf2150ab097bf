class Solution {
public:
    int sumOf(vector<int>& nums) {
        return nums.empty() ? 0 : *max_element(nums.begin(), nums.end());
    }
};
