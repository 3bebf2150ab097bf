class Solution {
public:
    int countSubstrings(string s) {
        int n = s.size();
        unsigned short count = 0;
        for (int place = 0; place < 2 * n - 1; ++place)
            for (int left = place / 2, right = (place + 1) / 2; left >= 0 && right < n; --left, ++right) {
                if (s[left] != s[right]) break;
                ++count;
            }
        return count;
    }
};
