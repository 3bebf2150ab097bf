class Solution {
public:
    string longestPalindrome(string s) {
        int n = s.size(), start = 0, longest = 1;
        vector<vector<bool>> is(n, vector<bool>(n, false));
        for (int i = n - 1; i >= 0; --i)
            for (int j = i; j < n; ++j) {
                is[i][j] = s[i] == s[j] && (j - i < 2 || is[i + 1][j - 1]);
                if (is[i][j] && j - i + 1 > longest) {
                    start = i;
                    longest = j - i + 1;
                }
            }
        return s.substr(start, longest);
    }
};
