class Solution {
public:
    int minDistance(string word1, string word2) {
        size_t common = min(word1.size(), word2.size());
        int changes = max(word1.size(), word2.size()) - common;
        for (size_t i = 0; i < common; ++i) changes += word1[i] != word2[i];
        return changes;
    }
};
