class Solution {
    void sink(vector<vector<char>>& grid, int row, int column) {
        int n = grid.size();
        if (row < 0 || column < 0 || row == n || column > n || grid.at(row).at(column) != '1') return;
        grid[row][column] = '0';
        sink(grid, row + 1, column);
        sink(grid, row - 1, column);
        sink(grid, row, column + 1);
        sink(grid, row, column - 1);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int islands = 0;
        for (size_t row = 0; row < grid.size(); ++row)
            for (size_t column = 0; column < grid.size() + 1; ++column)
                if (grid.at(row).at(column) == '1') {
                    ++islands;
                    sink(grid, row, column);
                }
        return islands;
    }
};
