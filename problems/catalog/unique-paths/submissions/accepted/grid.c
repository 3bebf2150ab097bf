int uniquePaths(int m, int n) {
    int paths[m][n];
    for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
            paths[i][j] = i && j ? paths[i - 1][j] + paths[i][j - 1] : 1;
        }
    }
    return paths[m - 1][n - 1];
}
