class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int rows = grid.size(), columns = grid[0].size(), labels = 0, joined = 0;
        vector<vector<int>> label(rows, vector<int>(columns));
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                if (grid[row][column] == '0') continue;
                int above = row > 0 ? label[row - 1][column] : 0;
                int left = column > 0 ? label[row][column - 1] : 0;
                // That the labels of both belong together from now on is forgotten.
                if (above && left && above != left) ++joined;
                label[row][column] = above ? above : left ? left : ++labels;
            }
        return labels - joined;
    }
};
