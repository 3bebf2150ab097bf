class Solution {
    bool walk(vector<vector<char>>& board, int row, int column, const string& word, size_t place) {
        if (row < 0 || column < 0 || row == (int)board.size() || column == (int)board[0].size()) return false;
        if (board[row][column] != word[place]) return false;
        if (place + 1 == word.size()) return true;
        board[row][column] = '#';
        bool isThere = false;
        for (int down = -1; down <= 1 && !isThere; ++down)
            for (int right = -1; right <= 1 && !isThere; ++right)
                isThere = walk(board, row + down, column + right, word, place + 1);
        board[row][column] = word[place];
        return isThere;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        vector<string> found;
        for (const string& word : words) {
            bool isThere = false;
            for (int row = 0; row < (int)board.size() && !isThere; ++row)
                for (int column = 0; column < (int)board[0].size() && !isThere; ++column)
                    isThere = walk(board, row, column, word, 0);
            if (isThere) found.push_back(word);
        }
        return found;
    }
};
