class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> needed(128, 0);
        for (char letter : t) ++needed[letter];
        int missing = t.size(), left = 0, start = 0, length = INT_MAX;
        for (int right = 0; right < (int)s.size(); ++right) {
            if (needed[s[right]]-- > 0) --missing;
            while (missing == 0) {
                if (right - left + 1 < length) {
                    start = left;
                    length = right - left + 1;
                }
                if (++needed[s[left++]] > 0) ++missing;
            }
        }
        return length == INT_MAX ? "" : s.substr(start, length);
    }
};
