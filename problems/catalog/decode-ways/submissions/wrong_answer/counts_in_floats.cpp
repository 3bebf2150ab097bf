class Solution {
public:
    int numDecodings(string s) {
        float before = 0, ways = 1;
        for (size_t i = 0; i < s.size(); ++i) {
            bool pair = i > 0 && (s[i - 1] == '1' || (s[i - 1] == '2' && s[i] <= '6'));
            float next = (s[i] == '0' ? 0 : ways) + (pair ? before : 0);
            before = ways;
            ways = next;
        }
        return (int)ways;
    }
};
