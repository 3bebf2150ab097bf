class Solution {
public:
    int sumOf(vector<int>& nums) {
        return accumulate(nums.begin(), nums.end(), 0);
    }
};
