class Solution {
    volatile int paths = 0;

    void walk(int row, int column, int m, int n) {
        if (row == m && column == n) paths = paths + 1;
        if (row < m) walk(row + 1, column, m, n);
        if (column < n) walk(row, column + 1, m, n);
    }

public:
    int uniquePaths(int m, int n) {
        walk(1, 1, m, n);
        return paths;
    }
};
