class Solution {
    void sink(vector<vector<char>>& grid, int row, int column) {
        if (row < 0 || column < 0 || row >= (int)grid.size() || column >= (int)grid[0].size()) return;
        if (grid[row][column] != '1') return;
        grid[row][column] = '0';
        sink(grid, row + 1, column);
        sink(grid, row - 1, column);
        sink(grid, row, column + 1);
        sink(grid, row, column - 1);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int islands = 0;
        for (int row = 1; row + 1 < (int)grid.size(); ++row)
            for (int column = 1; column + 1 < (int)grid[0].size(); ++column)
                if (grid[row][column] == '1') {
                    ++islands;
                    sink(grid, row, column);
                }
        return islands;
    }
};
