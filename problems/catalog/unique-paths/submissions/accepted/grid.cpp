class Solution {
public:
    int uniquePaths(int m, int n) {
        vector<vector<int>> paths(m, vector<int>(n, 1));
        for (int row = 1; row < m; ++row)
            for (int column = 1; column < n; ++column)
                paths[row][column] = paths[row - 1][column] + paths[row][column - 1];
        return paths[m - 1][n - 1];
    }
};
