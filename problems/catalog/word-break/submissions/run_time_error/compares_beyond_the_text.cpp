class Solution {
public:
    bool wordBreak(string s, vector<string>& wordDict) {
        vector<bool> good(s.size() + 1);
        good.at(0) = true;
        for (size_t start = 0; start < s.size(); ++start)
            for (const string& word : wordDict) {
                size_t i = 0;
                while (i < word.size() && s.at(start + i) == word[i]) ++i;
                if (i == word.size() && good[start]) good.at(start + i) = true;
            }
        return good[s.size()];
    }
};
