class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        if (m == 0 || n == 0) return 0;
        vector<int> row(n + 1);
        iota(row.begin(), row.end(), 0);
        for (int i = 1; i <= m; ++i) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= n; ++j) {
                int here = word1[i - 1] == word2[j - 1] ? diagonal : 1 + min({diagonal, row[j], row[j - 1]});
                diagonal = row[j];
                row[j] = here;
            }
        }
        return row[n];
    }
};
