class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        nums.erase(unique(nums.begin(), nums.end()), nums.end());
        int longest = 0, length = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            length = i > 0 && nums[i] == nums[i - 1] + 1 ? length + 1 : 1;
            longest = max(longest, length);
        }
        return longest;
    }
};
