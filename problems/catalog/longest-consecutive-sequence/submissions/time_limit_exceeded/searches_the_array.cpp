class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        int longest = 0;
        for (int n : nums) {
            if (find(nums.begin(), nums.end(), n - 1) != nums.end()) continue;
            int end = n;
            while (find(nums.begin(), nums.end(), end) != nums.end()) ++end;
            longest = max(longest, end - n);
        }
        return longest;
    }
};
