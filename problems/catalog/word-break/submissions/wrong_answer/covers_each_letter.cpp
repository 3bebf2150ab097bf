class Solution {
public:
    bool wordBreak(string s, vector<string>& wordDict) {
        vector<bool> covered(s.size());
        for (const string& word : wordDict)
            for (size_t at = s.find(word); at != string::npos; at = s.find(word, at + 1))
                fill(covered.begin() + at, covered.begin() + at + word.size(), true);
        return count(covered.begin(), covered.end(), true) == (long)s.size();
    }
};
