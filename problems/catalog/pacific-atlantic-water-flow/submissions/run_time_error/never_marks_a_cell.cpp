class Solution {
    int flow(const vector<vector<int>>& heights, int r, int c, int from) {
        if (r < 0 || c < 0) return 1;
        if (r == (int)heights.size() || c == (int)heights[0].size()) return 2;
        if (heights[r][c] > from) return 0;
        return flow(heights, r + 1, c, heights[r][c]) | flow(heights, r - 1, c, heights[r][c]) |
               flow(heights, r, c + 1, heights[r][c]) | flow(heights, r, c - 1, heights[r][c]);
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        vector<vector<int>> both;
        for (int r = 0; r < (int)heights.size(); ++r)
            for (int c = 0; c < (int)heights[0].size(); ++c)
                if (flow(heights, r, c, INT_MAX) == 3) both.push_back({r, c});
        return both;
    }
};
