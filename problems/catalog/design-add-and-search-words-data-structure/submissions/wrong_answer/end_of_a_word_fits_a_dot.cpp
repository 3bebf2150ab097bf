class WordDictionary {
    struct Node {
        map<char, Node*> children;
    };

    Node* root = new Node();

    bool fits(Node* node, const string& word, size_t place) {
        if (place == word.size()) return node->children.count('$');
        if (word[place] != '.') {
            auto found = node->children.find(word[place]);
            return found != node->children.end() && fits(found->second, word, place + 1);
        }
        for (auto [letter, child] : node->children)
            if (fits(child, word, place + 1)) return true;
        return place + 1 == word.size() && node->children.count('$');
    }

public:
    WordDictionary() {}

    void addWord(string word) {
        Node* node = root;
        for (char letter : word + "$") {
            Node*& child = node->children[letter];
            if (!child) child = new Node();
            node = child;
        }
    }

    bool search(string word) {
        return fits(root, word, 0);
    }
};
