class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> next(128, 0);  // where a window may begin, seen from the last place of a character
        int start = 0, longest = 0;
        for (int end = 0; end < (int)s.size(); ++end) {
            start = max(start, next[s[end]]);
            next[s[end]] = end + 1;
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
