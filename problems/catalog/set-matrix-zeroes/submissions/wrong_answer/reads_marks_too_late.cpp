class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size();
        bool firstColumn = false;
        for (auto& row : matrix) {
            firstColumn |= row[0] == 0;
            for (int j = 1; j < n; ++j)
                if (row[j] == 0) row[0] = matrix[0][j] = 0;
        }
        for (int i = 0; i < m; ++i) {  // the marks in the first row go first
            for (int j = 1; j < n; ++j)
                if (matrix[i][0] == 0 || matrix[0][j] == 0) matrix[i][j] = 0;
            if (firstColumn) matrix[i][0] = 0;
        }
    }
};
