class Solution {
    vector<vector<int>> known;

    // Downhill, with a memory: but a cell that is still being looked at is taken for a dead end.
    int flow(const vector<vector<int>>& heights, int r, int c) {
        if (known[r][c] >= 0) return known[r][c];
        known[r][c] = 0;
        int rows = heights.size(), columns = heights[0].size(), seas = 0;
        const int steps[] = {0, 1, 0, -1, 0};
        for (int i = 0; i < 4; ++i) {
            int toRow = r + steps[i], toColumn = c + steps[i + 1];
            if (toRow < 0 || toColumn < 0) seas |= 1;
            else if (toRow == rows || toColumn == columns) seas |= 2;
            else if (heights[toRow][toColumn] <= heights[r][c]) seas |= flow(heights, toRow, toColumn);
        }
        return known[r][c] = seas;
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int rows = heights.size(), columns = heights[0].size();
        known.assign(rows, vector<int>(columns, -1));
        vector<vector<int>> both;
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c)
                if (flow(heights, r, c) == 3) both.push_back({r, c});
        return both;
    }
};
