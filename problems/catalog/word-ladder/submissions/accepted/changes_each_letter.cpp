class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_map<string, int> length{{beginWord, 1}};
        unordered_set<string> words(wordList.begin(), wordList.end());
        queue<string> open({beginWord});
        for (; !open.empty(); open.pop()) {
            string word = open.front();
            int reached = length[word];
            for (char& place : word) {
                char old = place;
                for (place = 'a'; place <= 'z'; ++place)
                    if (words.count(word) && !length.count(word)) {
                        length[word] = reached + 1;
                        open.push(word);
                    }
                place = old;
            }
        }
        return length.count(endWord) ? length[endWord] : 0;
    }
};
