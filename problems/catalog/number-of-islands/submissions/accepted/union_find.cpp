class Solution {
    vector<int> parent;

    int find(int cell) {
        while (parent[cell] != cell) cell = parent[cell] = parent[parent[cell]];
        return cell;
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), islands = 0;
        parent.resize(rows * columns);
        iota(parent.begin(), parent.end(), 0);
        auto join = [&](int one, int other) {
            one = find(one);
            other = find(other);
            if (one != other) --islands;
            parent[one] = other;
        };
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                if (grid[row][column] == '0') continue;
                ++islands;
                int cell = row * columns + column;
                if (row > 0 && grid[row - 1][column] == '1') join(cell, cell - columns);
                if (column > 0 && grid[row][column - 1] == '1') join(cell, cell - 1);
            }
        return islands;
    }
};
