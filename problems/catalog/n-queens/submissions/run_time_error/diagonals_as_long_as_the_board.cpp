class Solution {
    vector<vector<string>> answer;
    vector<string> board;
    vector<bool> columns, falling, rising;

    void place(int n, int row) {
        if (row == n) answer.push_back(board);
        for (int c = 0; row < n && c < n; ++c) {
            if (columns.at(c) || falling.at(row - c + n) || rising.at(row + c)) continue;
            columns[c] = falling[row - c + n] = rising[row + c] = true;
            board[row][c] = 'Q';
            place(n, row + 1);
            board[row][c] = '.';
            columns[c] = falling[row - c + n] = rising[row + c] = false;
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        board.assign(n, string(n, '.'));
        columns.assign(n, false);
        falling.assign(n + 1, false);
        rising.assign(n + 1, false);
        place(n, 0);
        return answer;
    }
};
