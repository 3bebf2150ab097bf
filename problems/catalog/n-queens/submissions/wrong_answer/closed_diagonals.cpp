class Solution {
    vector<vector<string>> answer;

    void place(int n, vector<string>& board, unsigned columns, unsigned falling, unsigned rising) {
        int row = board.size();
        if (row == n) answer.push_back(board);
        for (int c = 0; row < n && c < n; ++c) {
            unsigned column = 1u << c, fall = 1u << ((row - c + n) % n), rise = 1u << ((row + c) % n);
            if (columns & column || falling & fall || rising & rise) continue;
            board.push_back(string(c, '.') + "Q" + string(n - 1 - c, '.'));
            place(n, board, columns | column, falling | fall, rising | rise);
            board.pop_back();
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        vector<string> board;
        place(n, board, 0, 0, 0);
        return answer;
    }
};
