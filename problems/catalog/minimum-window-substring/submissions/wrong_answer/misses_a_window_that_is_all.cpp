class Solution {
public:
    string minWindow(string s, string t) {
        unordered_map<char, int> needed;
        for (char letter : t) ++needed[letter];
        int missing = t.size(), left = 0, start = 0, length = s.size();
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
        return length == (int)s.size() ? "" : s.substr(start, length);
    }
};
