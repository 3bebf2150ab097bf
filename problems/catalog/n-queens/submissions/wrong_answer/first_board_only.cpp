class Solution {
    bool place(vector<string>& board, vector<int>& queens) {
        int row = queens.size(), n = board.size();
        if (row == n) return true;
        for (int c = 0; c < n; ++c) {
            bool free = true;
            for (int r = 0; r < row; ++r) free = free && queens[r] != c && abs(queens[r] - c) != row - r;
            if (!free) continue;
            queens.push_back(c);
            board[row][c] = 'Q';
            if (place(board, queens)) return true;
            queens.pop_back();
            board[row][c] = '.';
        }
        return false;
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        vector<string> board(n, string(n, '.'));
        vector<int> queens;
        if (!place(board, queens)) return {};
        return {board};
    }
};
