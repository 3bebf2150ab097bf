class Solution {
    bool walk(vector<vector<char>>& board, int row, int column, const string& word, size_t place) {
        if (place == word.size()) return true;
        if (row < 0 || column < 0 || row == (int)board.size() || column == (int)board[0].size()) return false;
        if (board[row][column] != word[place]) return false;
        board[row][column] = '#';
        return walk(board, row + 1, column, word, place + 1) || walk(board, row - 1, column, word, place + 1) ||
               walk(board, row, column + 1, word, place + 1) || walk(board, row, column - 1, word, place + 1);
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        vector<string> found;
        for (const string& word : words) {
            bool isThere = false;
            for (int row = 0; row < (int)board.size() && !isThere; ++row)
                for (int column = 0; column < (int)board[0].size() && !isThere; ++column) {
                    auto copy = board;
                    isThere = walk(copy, row, column, word, 0);
                }
            if (isThere) found.push_back(word);
        }
        return found;
    }
};
