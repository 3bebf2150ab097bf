class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size();
        vector<int> group(rows * columns);
        iota(group.begin(), group.end(), 0);
        auto join = [&](int one, int other) {
            int from = group[one], to = group[other];
            for (int& name : group)
                if (name == from) name = to;
        };
        set<int> islands;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                if (grid[row][column] == '0') continue;
                int cell = row * columns + column;
                if (row > 0 && grid[row - 1][column] == '1') join(cell, cell - columns);
                if (column > 0 && grid[row][column - 1] == '1') join(cell, cell - 1);
            }
        for (int cell = 0; cell < rows * columns; ++cell)
            if (grid[cell / columns][cell % columns] == '1') islands.insert(group[cell]);
        return islands.size();
    }
};
