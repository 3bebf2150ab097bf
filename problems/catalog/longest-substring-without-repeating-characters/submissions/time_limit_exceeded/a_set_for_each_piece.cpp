class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        int longest = 0;
        for (size_t start = 0; start < s.size(); ++start)
            for (size_t end = start; end < s.size(); ++end) {
                set<char> letters(s.begin() + start, s.begin() + end + 1);
                if (letters.size() == end - start + 1) longest = max(longest, (int)letters.size());
            }
        return longest;
    }
};
