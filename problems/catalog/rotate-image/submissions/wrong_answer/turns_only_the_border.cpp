class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        int last = (int)matrix.size() - 1;
        for (int i = 0; i < last; ++i) {
            int spare = matrix[0][i];
            matrix[0][i] = matrix[last - i][0];
            matrix[last - i][0] = matrix[last][last - i];
            matrix[last][last - i] = matrix[i][last];
            matrix[i][last] = spare;
        }
    }
};
