class Solution {
    vector<vector<bool>> reach(const vector<vector<int>>& heights, queue<pair<int, int>> waiting) {
        int rows = heights.size(), columns = heights[0].size();
        vector<vector<bool>> reached(rows, vector<bool>(columns));
        for (auto shore = waiting; !shore.empty(); shore.pop()) reached[shore.front().first][shore.front().second] = true;
        const int steps[] = {0, 1, 0, -1, 0};
        while (!waiting.empty()) {
            auto [row, column] = waiting.front();
            waiting.pop();
            for (int i = 0; i < 4; ++i) {
                int r = row + steps[i], c = column + steps[i + 1];
                if (r < 0 || c < 0 || r == rows || c == columns || reached[r][c]) continue;
                if (heights[r][c] < heights[row][column]) continue;
                reached[r][c] = true;
                waiting.push({r, c});
            }
        }
        return reached;
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int rows = heights.size(), columns = heights[0].size();
        queue<pair<int, int>> pacific, atlantic;
        for (int r = 0; r < rows; ++r) {
            pacific.push({r, 0});
            atlantic.push({r, columns - 1});
        }
        for (int c = 0; c < columns; ++c) {
            pacific.push({0, c});
            atlantic.push({rows - 1, c});
        }
        auto west = reach(heights, pacific), east = reach(heights, atlantic);
        vector<vector<int>> both;
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c)
                if (west[r][c] && east[r][c]) both.push_back({r, c});
        return both;
    }
};
