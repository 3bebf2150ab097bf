class Solution {
public:
    int numDecodings(string s) {
        long long before = 0, ways = 1;
        for (size_t i = 0; i < s.size(); ++i) {
            long long next = (s[i] == '0' ? 0 : ways) + (i > 0 && s[i - 1] != '0' ? before : 0);
            before = ways;
            ways = next;
        }
        return (int)ways;
    }
};
