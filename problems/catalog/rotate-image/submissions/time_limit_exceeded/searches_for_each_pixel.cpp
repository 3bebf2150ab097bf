class Solution {
    struct Move {
        int row, column, pixel;
    };

public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        list<Move> moves;
        for (int row = 0; row < n; ++row)
            for (int column = 0; column < n; ++column) moves.push_back({column, n - 1 - row, matrix[row][column]});
        for (int row = 0; row < n; ++row)
            for (int column = 0; column < n; ++column)
                for (const Move& move : moves)
                    if (move.row == row && move.column == column) matrix[row][column] = move.pixel;
    }
};
