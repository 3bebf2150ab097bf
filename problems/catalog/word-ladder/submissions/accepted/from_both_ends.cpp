class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> words(wordList.begin(), wordList.end());
        if (!words.count(endWord)) return 0;
        unordered_set<string> near{beginWord}, far{endWord};
        words.erase(beginWord);
        words.erase(endWord);
        for (int length = 2; !near.empty(); ++length) {
            if (near.size() > far.size()) swap(near, far);
            unordered_set<string> next;
            for (string word : near)
                for (char& place : word) {
                    char old = place;
                    for (place = 'a'; place <= 'z'; ++place) {
                        if (far.count(word)) return length;
                        if (words.erase(word)) next.insert(word);
                    }
                    place = old;
                }
            swap(near, next);
        }
        return 0;
    }
};
