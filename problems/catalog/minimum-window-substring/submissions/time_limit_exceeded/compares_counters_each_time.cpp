class Solution {
public:
    string minWindow(string s, string t) {
        map<char, int> wanted;
        for (char letter : t) ++wanted[letter];
        string best;
        for (size_t left = 0; left < s.size(); ++left) {
            map<char, int> have;
            for (size_t right = left; right < s.size(); ++right) {
                ++have[s[right]];
                bool covers = true;
                for (auto [letter, count] : wanted) covers &= have[letter] >= count;
                if (covers) {
                    if (best.empty() || right - left + 1 < best.size()) best = s.substr(left, right - left + 1);
                    break;
                }
            }
        }
        return best;
    }
};
