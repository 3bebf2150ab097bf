class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        // Sides get shorter by turns: along a row, along a column, each time by one.
        int steps[] = {(int)matrix[0].size(), (int)matrix.size() - 1};
        const int di[] = {0, 1, 0, -1}, dj[] = {1, 0, -1, 0};
        vector<int> answer;
        for (int i = 0, j = -1, side = 0; steps[side % 2] > 0; ++side)
            for (int step = steps[side % 2]--; step > 0; --step) {
                i += di[side % 4];
                j += dj[side % 4];
                answer.push_back(matrix[i][j]);
            }
        return answer;
    }
};
