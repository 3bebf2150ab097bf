class Solution {
public:
    int characterReplacement(string s, int k) {
        int longest = 0;
        for (auto start = s.begin(); start != s.end(); ++start)
            for (auto end = start + 1; end <= s.end(); ++end) {
                int most = 0;
                for (char letter = 'A'; letter <= 'Z'; ++letter) most = max(most, (int)count(start, end, letter));
                if (end - start - most > k) break;
                longest = max(longest, int(end - start));
            }
        return longest;
    }
};
