class Trie {
    Trie* children[26] = {};
    bool isWord = false;

    Trie* find(const string& letters) {
        Trie* node = this;
        for (char letter : letters) {
            node = node->children[letter - 'a'];
            if (!node) break;
        }
        return node;
    }

public:
    Trie() {}

    void insert(string word) {
        Trie* node = this;
        for (char letter : word) {
            Trie*& child = node->children[letter - 'a'];
            if (!child) child = new Trie();
            node = child;
        }
        node->isWord = true;
    }

    bool search(string word) {
        Trie* node = find(word);
        return node && node->isWord;
    }

    bool startsWith(string prefix) {
        return find(prefix);
    }
};
