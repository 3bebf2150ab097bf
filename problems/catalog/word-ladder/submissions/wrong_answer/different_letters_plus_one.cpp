class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        if (find(wordList.begin(), wordList.end(), endWord) == wordList.end()) return 0;
        int different = 0;
        for (size_t i = 0; i < beginWord.size(); ++i) different += beginWord[i] != endWord[i];
        return different + 1;
    }
};
