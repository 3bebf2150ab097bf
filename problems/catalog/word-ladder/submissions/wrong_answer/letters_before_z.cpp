class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> words(wordList.begin(), wordList.end());
        vector<string> level{beginWord};
        for (int length = 1; !level.empty(); ++length) {
            vector<string> next;
            for (string word : level) {
                if (word == endWord) return length;
                for (char& place : word) {
                    char old = place;
                    for (place = 'a'; place < 'z'; ++place)
                        if (words.erase(word)) next.push_back(word);
                    place = old;
                }
            }
            level = next;
        }
        return 0;
    }
};
