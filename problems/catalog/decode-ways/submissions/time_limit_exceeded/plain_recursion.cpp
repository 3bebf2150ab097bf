class Solution {
    int ways(const string& s, size_t start) {
        if (start == s.size()) return 1;
        if (s[start] == '0') return 0;
        int total = ways(s, start + 1);
        if (start + 1 < s.size() && (s[start] == '1' || (s[start] == '2' && s[start + 1] <= '6'))) total += ways(s, start + 2);
        return total;
    }

public:
    int numDecodings(string s) { return ways(s, 0); }
};
