class Solution {
public:
    int uniquePaths(int m, int n) {
        vector<vector<int>> paths(m, vector<int>(n, 1));
        for (int row = 1; row < n; ++row)
            for (int column = 1; column < m; ++column)
                paths.at(row).at(column) = paths.at(row - 1).at(column) + paths.at(row).at(column - 1);
        return paths.at(m - 1).at(n - 1);
    }
};
