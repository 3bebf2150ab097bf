class Solution {
    vector<vector<string>> answer;
    vector<string> board;

    void place(int n, unsigned columns, unsigned left, unsigned right) {
        if ((int)board.size() == n) {
            answer.push_back(board);
            return;
        }
        for (unsigned free = ~(columns | left | right) & ((1u << n) - 1); free; free &= free - 1) {
            unsigned queen = free & -free;
            string row(n, '.');
            row[__builtin_ctz(queen)] = 'Q';
            board.push_back(row);
            place(n, columns | queen, (left | queen) << 1, (right | queen) >> 1);
            board.pop_back();
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        place(n, 0, 0, 0);
        return answer;
    }
};
