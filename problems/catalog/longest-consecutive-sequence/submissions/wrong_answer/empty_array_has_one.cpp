class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        set<int> sorted(nums.begin(), nums.end());
        int longest = 1, length = 1;
        for (int n : sorted) {
            length = sorted.count(n - 1) ? length + 1 : 1;
            longest = max(longest, length);
        }
        return longest;
    }
};
