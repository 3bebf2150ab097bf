class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        vector<vector<int>> d(m + 1, vector<int>(n + 1));
        for (int i = 0; i <= m; ++i)
            for (int j = 0; j <= n; ++j) {
                if (i == 0 || j == 0) d[i][j] = i + j;
                else if (word1[i - 1] == word2[j - 1]) d[i][j] = d[i - 1][j - 1];
                else d[i][j] = 1 + min({d[i - 1][j - 1], d[i - 1][j], d[i][j - 1]});
            }
        return d[m][n];
    }
};
