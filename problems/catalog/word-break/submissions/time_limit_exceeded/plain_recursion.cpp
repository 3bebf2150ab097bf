class Solution {
    bool canDivide(const string& s, const vector<string>& words, size_t start) {
        if (start == s.size()) return true;
        for (const string& word : words)
            if (s.compare(start, word.size(), word) == 0 && canDivide(s, words, start + word.size())) return true;
        return false;
    }

public:
    bool wordBreak(string s, vector<string>& wordDict) { return canDivide(s, wordDict, 0); }
};
