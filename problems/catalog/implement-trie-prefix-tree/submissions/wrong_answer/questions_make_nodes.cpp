class Trie {
    map<char, Trie*> children;
    bool isWord = false;

    Trie* walk(const string& letters) {
        Trie* node = this;
        for (char letter : letters) {
            Trie*& child = node->children[letter];
            if (!child) child = new Trie();
            node = child;
        }
        return node;
    }

public:
    Trie() {}

    void insert(string word) {
        walk(word)->isWord = true;
    }

    bool search(string word) {
        return walk(word)->isWord;
    }

    bool startsWith(string prefix) {
        Trie* node = walk(prefix);
        return node->isWord || !node->children.empty();
    }
};
