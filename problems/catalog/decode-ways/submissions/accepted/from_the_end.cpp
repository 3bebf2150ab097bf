class Solution {
public:
    int numDecodings(string s) {
        int next = 1, afterNext = 0;
        for (int i = (int)s.size() - 1; i >= 0; --i) {
            int here = s[i] == '0' ? 0 : next;
            if (i + 1 < (int)s.size() && s[i] != '0' && stoi(s.substr(i, 2)) <= 26) here += afterNext;
            afterNext = next;
            next = here;
        }
        return next;
    }
};
