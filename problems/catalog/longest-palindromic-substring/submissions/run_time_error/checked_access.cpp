class Solution {
public:
    string longestPalindrome(string s) {
        string best;
        for (size_t i = 0; i < s.size(); ++i)
            for (size_t odd : {0, 1}) {
                size_t reach = 0;
                while (i >= reach && s.at(i - reach) == s.at(i + odd + reach)) ++reach;
                if (reach && 2 * reach - 1 + odd > best.size()) best = s.substr(i + 1 - reach, 2 * reach - 1 + odd);
            }
        return best;
    }
};
