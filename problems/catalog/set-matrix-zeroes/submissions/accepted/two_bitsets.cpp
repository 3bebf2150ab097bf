class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        bitset<200> rows, columns;
        for (size_t i = 0; i < matrix.size(); ++i)
            for (size_t j = 0; j < matrix[0].size(); ++j)
                if (matrix[i][j] == 0) rows[i] = columns[j] = true;
        for (size_t i = 0; i < matrix.size(); ++i)
            for (size_t j = 0; j < matrix[0].size(); ++j)
                if (rows[i] || columns[j]) matrix[i][j] = 0;
    }
};
