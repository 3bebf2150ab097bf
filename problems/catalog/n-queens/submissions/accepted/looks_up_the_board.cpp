class Solution {
    vector<vector<string>> answer;

    bool isFree(const vector<string>& board, int row, int column) {
        int n = board.size();
        for (int up = 1; up <= row; ++up) {
            if (board[row - up][column] == 'Q') return false;
            if (column >= up && board[row - up][column - up] == 'Q') return false;
            if (column + up < n && board[row - up][column + up] == 'Q') return false;
        }
        return true;
    }

    void place(vector<string>& board, int row) {
        int n = board.size();
        if (row == n) answer.push_back(board);
        for (int column = 0; row < n && column < n; ++column) {
            if (!isFree(board, row, column)) continue;
            board[row][column] = 'Q';
            place(board, row + 1);
            board[row][column] = '.';
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        vector<string> board(n, string(n, '.'));
        place(board, 0);
        return answer;
    }
};
