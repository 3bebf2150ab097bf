class Solution {
public:
    int characterReplacement(string s, int k) {
        array<int, 26> counts{};
        int start = 0, most = 0, longest = 0;
        for (int end = 0; end < (int)s.size(); ++end) {
            most = max(most, ++counts[s[end] - 'A']);
            if (end - start + 1 - most >= k && k > 0) --counts[s[start++] - 'A'];
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
