class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> last(128, -1);
        int start = 0, longest = 1;
        for (int end = 0; end < (int)s.size(); ++end) {
            start = max(start, last[s[end]] + 1);
            last[s[end]] = end;
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
