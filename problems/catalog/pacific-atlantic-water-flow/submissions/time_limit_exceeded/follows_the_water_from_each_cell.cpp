class Solution {
    vector<vector<int>> seen;

    int flow(const vector<vector<int>>& heights, int r, int c, int from, int mark) {
        int rows = heights.size(), columns = heights[0].size();
        if (r < 0 || c < 0) return 1;
        if (r == rows || c == columns) return 2;
        if (heights[r][c] > from || seen[r][c] == mark) return 0;
        seen[r][c] = mark;
        return flow(heights, r + 1, c, heights[r][c], mark) | flow(heights, r - 1, c, heights[r][c], mark) |
               flow(heights, r, c + 1, heights[r][c], mark) | flow(heights, r, c - 1, heights[r][c], mark);
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int rows = heights.size(), columns = heights[0].size();
        seen.assign(rows, vector<int>(columns));
        vector<vector<int>> both;
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c)
                if (flow(heights, r, c, INT_MAX, r * columns + c + 1) == 3) both.push_back({r, c});
        return both;
    }
};
