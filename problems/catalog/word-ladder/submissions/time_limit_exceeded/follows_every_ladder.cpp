class Solution {
    int best = INT_MAX;

    void climb(const string& word, const string& end, const vector<string>& words, vector<bool>& used, int length) {
        if (word == end) best = min(best, length);
        for (size_t i = 0; i < words.size(); ++i) {
            if (used[i]) continue;
            int different = 0;
            for (size_t j = 0; j < word.size(); ++j) different += word[j] != words[i][j];
            if (different != 1) continue;
            used[i] = true;
            climb(words[i], end, words, used, length + 1);
            used[i] = false;
        }
    }

public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        vector<bool> used(wordList.size());
        climb(beginWord, endWord, wordList, used, 1);
        return best == INT_MAX ? 0 : best;
    }
};
