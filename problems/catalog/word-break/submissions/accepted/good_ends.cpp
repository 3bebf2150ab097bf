class Solution {
public:
    bool wordBreak(string s, vector<string>& wordDict) {
        unordered_set<string> words(wordDict.begin(), wordDict.end());
        vector<bool> good(s.size() + 1);
        good[0] = true;
        for (size_t end = 1; end <= s.size(); ++end)
            for (size_t start = 0; start < end && !good[end]; ++start)
                good[end] = good[start] && words.count(s.substr(start, end - start));
        return good[s.size()];
    }
};
