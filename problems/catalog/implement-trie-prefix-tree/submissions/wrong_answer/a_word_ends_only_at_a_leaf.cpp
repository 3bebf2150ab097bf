class Trie {
    map<char, Trie*> children;

    Trie* find(const string& letters) {
        Trie* node = this;
        for (char letter : letters) {
            auto found = node->children.find(letter);
            if (found == node->children.end()) return nullptr;
            node = found->second;
        }
        return node;
    }

public:
    Trie() {}

    void insert(string word) {
        Trie* node = this;
        for (char letter : word) {
            Trie*& child = node->children[letter];
            if (!child) child = new Trie();
            node = child;
        }
    }

    bool search(string word) {
        Trie* node = find(word);
        return node && node->children.empty();
    }

    bool startsWith(string prefix) {
        return find(prefix);
    }
};
