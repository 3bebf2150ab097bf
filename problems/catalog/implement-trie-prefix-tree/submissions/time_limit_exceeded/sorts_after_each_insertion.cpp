class Trie {
    vector<string> words;

public:
    Trie() {}

    void insert(string word) {
        words.push_back(word);
        sort(words.begin(), words.end());
    }

    bool search(string word) {
        return binary_search(words.begin(), words.end(), word);
    }

    bool startsWith(string prefix) {
        auto next = lower_bound(words.begin(), words.end(), prefix);
        return next != words.end() && next->compare(0, prefix.size(), prefix) == 0;
    }
};
