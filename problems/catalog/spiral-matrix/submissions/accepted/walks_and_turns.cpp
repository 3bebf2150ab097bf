class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size(), i = 0, j = -1, di = 0, dj = 1;
        vector<vector<bool>> visited(m, vector<bool>(n));
        auto isFree = [&](int a, int b) { return a >= 0 && a < m && b >= 0 && b < n && !visited[a][b]; };
        vector<int> answer;
        while ((int)answer.size() < m * n) {
            if (!isFree(i + di, j + dj)) tie(di, dj) = make_pair(dj, -di);
            i += di;
            j += dj;
            visited[i][j] = true;
            answer.push_back(matrix[i][j]);
        }
        return answer;
    }
};
