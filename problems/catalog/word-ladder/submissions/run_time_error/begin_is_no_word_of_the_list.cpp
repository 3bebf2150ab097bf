class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        map<string, int> length;
        for (const string& word : wordList) length[word] = 0;
        length.at(beginWord) = 1;
        queue<string> open({beginWord});
        for (; !open.empty(); open.pop()) {
            string word = open.front();
            int reached = length.at(word);
            for (char& place : word) {
                char old = place;
                for (place = 'a'; place <= 'z'; ++place)
                    if (length.count(word) && !length[word]) {
                        length[word] = reached + 1;
                        open.push(word);
                    }
                place = old;
            }
        }
        return length.count(endWord) ? length[endWord] : 0;
    }
};
