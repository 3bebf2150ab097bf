class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        for (int row = 0; row < n / 2; ++row)
            for (int column = 0; column < n / 2; ++column) {
                int spare = matrix[row][column];
                matrix[row][column] = matrix[n - 1 - column][row];
                matrix[n - 1 - column][row] = matrix[n - 1 - row][n - 1 - column];
                matrix[n - 1 - row][n - 1 - column] = matrix[column][n - 1 - row];
                matrix[column][n - 1 - row] = spare;
            }
    }
};
