class Solution {
    // Which of the two inner pieces is longer? Without a memory this asks the same again and again.
    string longest(const string& s, int left, int right) {
        string piece = s.substr(left, right - left);
        if (equal(piece.begin(), piece.end(), piece.rbegin())) return piece;
        string a = longest(s, left + 1, right), b = longest(s, left, right - 1);
        return a.size() >= b.size() ? a : b;
    }

public:
    string longestPalindrome(string s) { return longest(s, 0, s.size()); }
};
