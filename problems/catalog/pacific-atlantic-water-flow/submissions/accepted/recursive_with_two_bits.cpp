class Solution {
    vector<vector<char>> seas;

    void climb(const vector<vector<int>>& heights, int r, int c, int below, char sea) {
        if (r < 0 || c < 0 || r == (int)heights.size() || c == (int)heights[0].size()) return;
        if (heights[r][c] < below || (seas[r][c] & sea)) return;
        seas[r][c] |= sea;
        climb(heights, r + 1, c, heights[r][c], sea);
        climb(heights, r - 1, c, heights[r][c], sea);
        climb(heights, r, c + 1, heights[r][c], sea);
        climb(heights, r, c - 1, heights[r][c], sea);
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int rows = heights.size(), columns = heights[0].size();
        seas.assign(rows, vector<char>(columns));
        for (int r = 0; r < rows; ++r) {
            climb(heights, r, 0, 0, 1);
            climb(heights, r, columns - 1, 0, 2);
        }
        for (int c = 0; c < columns; ++c) {
            climb(heights, 0, c, 0, 1);
            climb(heights, rows - 1, c, 0, 2);
        }
        vector<vector<int>> both;
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c)
                if (seas[r][c] == 3) both.push_back({r, c});
        return both;
    }
};
