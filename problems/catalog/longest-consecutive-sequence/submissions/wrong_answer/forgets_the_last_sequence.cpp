class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        set<int> sorted(nums.begin(), nums.end());
        if (sorted.empty()) return 0;
        int longest = 1, length = 0, before = *sorted.begin() - 1;
        for (int n : sorted) {
            if (n == before + 1) ++length;
            else {
                longest = max(longest, length);
                length = 1;
            }
            before = n;
        }
        return longest;
    }
};
