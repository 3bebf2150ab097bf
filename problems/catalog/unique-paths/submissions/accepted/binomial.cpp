class Solution {
public:
    int uniquePaths(int m, int n) {
        if (m > n) swap(m, n);
        long long paths = 1;
        for (int down = 1; down < m; ++down) paths = paths * (n - 1 + down) / down;
        return (int)paths;
    }
};
