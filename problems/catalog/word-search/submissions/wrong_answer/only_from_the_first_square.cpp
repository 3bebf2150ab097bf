class Solution {
    bool follows(vector<vector<char>>& board, const string& word, int row, int column, size_t i) {
        if (i == word.size()) return true;
        if (row < 0 || column < 0 || row == (int)board.size() || column == (int)board[0].size()) return false;
        if (board[row][column] != word[i]) return false;
        board[row][column] = '#';
        bool found = follows(board, word, row + 1, column, i + 1) || follows(board, word, row - 1, column, i + 1) ||
                     follows(board, word, row, column + 1, i + 1) || follows(board, word, row, column - 1, i + 1);
        board[row][column] = word[i];
        return found;
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        for (int row = 0; row < (int)board.size(); ++row)
            for (int column = 0; column < (int)board[0].size(); ++column)
                if (board[row][column] == word[0]) return follows(board, word, row, column, 0);
        return false;
    }
};
