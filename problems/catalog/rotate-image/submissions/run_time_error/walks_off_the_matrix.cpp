class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        reverse(matrix.begin(), matrix.end());
        for (size_t row = 0; row < matrix.size(); ++row)
            for (size_t column = row + 1; column <= matrix.size(); ++column)
                swap(matrix.at(row).at(column), matrix.at(column).at(row));
    }
};
