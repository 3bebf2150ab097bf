class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        vector<vector<int>> d(m + 1, vector<int>(m + 1));
        for (int i = 0; i <= m; ++i)
            for (int j = 0; j <= n; ++j) {
                if (i == 0 || j == 0) d.at(i).at(j) = i + j;
                else if (word1[i - 1] == word2[j - 1]) d.at(i).at(j) = d.at(i - 1).at(j - 1);
                else d.at(i).at(j) = 1 + min({d.at(i - 1).at(j - 1), d.at(i - 1).at(j), d.at(i).at(j - 1)});
            }
        return d.at(m).at(n);
    }
};
