class Solution {
public:
    size_t compact(vector<int>& nums) {
        return remove(nums.begin(), nums.end(), 0) - nums.begin();
    }
};
