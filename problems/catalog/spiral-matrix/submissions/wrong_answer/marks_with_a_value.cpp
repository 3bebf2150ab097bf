class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size(), i = 0, j = -1, di = 0, dj = 1;
        vector<int> answer;
        for (int turns = 0; turns < 2;) {
            int a = i + di, b = j + dj;
            if (a < 0 || a >= m || b < 0 || b >= n || matrix[a][b] == 100) {  // 100 is a value, too
                tie(di, dj) = make_pair(dj, -di);
                ++turns;
                continue;
            }
            turns = 0;
            i = a;
            j = b;
            answer.push_back(matrix[i][j]);
            matrix[i][j] = 100;
        }
        return answer;
    }
};
