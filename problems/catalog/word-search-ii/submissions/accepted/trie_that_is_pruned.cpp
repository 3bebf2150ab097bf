class Solution {
    struct Node {
        Node* children[26] = {};
        const string* word = nullptr;
        int below = 0;  // words that are still to be found
    };

    vector<string> found;

    int walk(vector<vector<char>>& board, int row, int column, Node* node) {
        if (row < 0 || column < 0 || row == (int)board.size() || column == (int)board[0].size()) return 0;
        char letter = board[row][column];
        if (letter == '#') return 0;
        Node* child = node->children[letter - 'a'];
        if (!child || !child->below) return 0;
        int taken = 0;
        if (child->word) {
            found.push_back(*child->word);
            child->word = nullptr;
            taken = 1;
        }
        board[row][column] = '#';
        taken += walk(board, row + 1, column, child) + walk(board, row - 1, column, child) +
                 walk(board, row, column + 1, child) + walk(board, row, column - 1, child);
        board[row][column] = letter;
        child->below -= taken;
        return taken;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        deque<Node> nodes(1);
        for (const string& word : words) {
            Node* node = &nodes[0];
            for (char letter : word) {
                Node*& child = node->children[letter - 'a'];
                if (!child) child = &nodes.emplace_back();
                node = child;
                ++node->below;
            }
            node->word = &word;
        }
        for (int row = 0; row < (int)board.size(); ++row)
            for (int column = 0; column < (int)board[0].size(); ++column) walk(board, row, column, &nodes[0]);
        return found;
    }
};
