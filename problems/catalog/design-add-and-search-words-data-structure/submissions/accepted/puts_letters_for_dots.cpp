class WordDictionary {
    unordered_set<string> words;
    bool lengths[26] = {};

    bool find(string& word, size_t from) {
        size_t dot = word.find('.', from);
        if (dot == string::npos) return words.count(word);
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            word[dot] = letter;
            if (find(word, dot + 1)) return true;
        }
        word[dot] = '.';
        return false;
    }

public:
    WordDictionary() {}

    void addWord(string word) {
        lengths[word.size()] = true;
        words.insert(word);
    }

    bool search(string word) {
        if (word == string(word.size(), '.')) return lengths[word.size()];
        return find(word, 0);
    }
};
