class Solution {
    vector<vector<string>> answer;

    void place(vector<string>& board, int from, int left) {
        int n = board.size();
        if (left == 0) {
            if (isGood(board)) answer.push_back(board);
            return;
        }
        for (int at = from; at < n * n; ++at) {
            board[at / n][at % n] = 'Q';
            place(board, at + 1, left - 1);
            board[at / n][at % n] = '.';
        }
    }

    bool isGood(const vector<string>& board) {
        int n = board.size();
        for (int a = 0; a < n * n; ++a)
            for (int b = a + 1; b < n * n; ++b) {
                if (board[a / n][a % n] != 'Q' || board[b / n][b % n] != 'Q') continue;
                int rows = b / n - a / n, columns = abs(b % n - a % n);
                if (rows == 0 || columns == 0 || rows == columns) return false;
            }
        return true;
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        vector<string> board(n, string(n, '.'));
        place(board, 0, n);
        return answer;
    }
};
