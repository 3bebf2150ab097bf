class WordDictionary {
    struct Node {
        Node* children[26] = {};
        bool isWord = false;
    };

    Node* root = new Node();

    bool fits(Node* node, const string& word, size_t place) {
        if (!node) return false;
        if (place == word.size()) return node->isWord;
        if (word[place] != '.') return fits(node->children[word[place] - 'a'], word, place + 1);
        for (Node* child : node->children)
            if (fits(child, word, place + 1)) return true;
        return false;
    }

public:
    WordDictionary() {}

    void addWord(string word) {
        Node* node = root;
        for (char letter : word) {
            Node*& child = node->children[letter - 'a'];
            if (!child) child = new Node();
            node = child;
        }
        node->isWord = true;
    }

    bool search(string word) {
        return fits(root, word, 0);
    }
};
