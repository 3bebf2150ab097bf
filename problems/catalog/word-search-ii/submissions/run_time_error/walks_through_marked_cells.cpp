class Solution {
    struct Node {
        vector<Node*> children = vector<Node*>(26);
        bool isWord = false;
    };

    set<string> found;

    void walk(vector<vector<char>>& board, int row, int column, Node* node, string text) {
        if (row < 0 || column < 0 || row == (int)board.size() || column == (int)board[0].size()) return;
        char letter = board[row][column];
        Node* child = node->children.at(letter - 'a');  // '#' marks a cell that is used
        if (!child) return;
        text += letter;
        if (child->isWord) found.insert(text);
        board[row][column] = '#';
        walk(board, row + 1, column, child, text);
        walk(board, row - 1, column, child, text);
        walk(board, row, column + 1, child, text);
        walk(board, row, column - 1, child, text);
        board[row][column] = letter;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        Node root;
        for (const string& word : words) {
            Node* node = &root;
            for (char letter : word) {
                Node*& child = node->children[letter - 'a'];
                if (!child) child = new Node();
                node = child;
            }
            node->isWord = true;
        }
        for (int row = 0; row < (int)board.size(); ++row)
            for (int column = 0; column < (int)board[0].size(); ++column) walk(board, row, column, &root, "");
        return vector<string>(found.begin(), found.end());
    }
};
