class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        int longest = 1, length = 1, before = nums.at(0);
        for (int n : nums) {
            if (n == before + 1) ++length;
            else if (n != before) length = 1;
            longest = max(longest, length);
            before = n;
        }
        return longest;
    }
};
