class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        unordered_set<int> present(nums.begin(), nums.end());
        int longest = 0;
        for (int n : present) {
            if (present.count(n - 1)) continue;
            int end = n;
            while (present.count(end)) ++end;
            longest = max(longest, end - n);
        }
        return longest;
    }
};
