class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> next(26, 0);
        int start = 0, longest = 0;
        for (int end = 0; end < (int)s.size(); ++end) {
            int& after = next.at(s[end] - 'a');
            start = max(start, after);
            after = end + 1;
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
