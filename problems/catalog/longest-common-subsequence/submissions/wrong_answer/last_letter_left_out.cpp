class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        vector<vector<int>> common(text1.size() + 1, vector<int>(text2.size() + 1));
        for (size_t i = 1; i < text1.size(); ++i)
            for (size_t j = 1; j < text2.size(); ++j)
                common[i][j] = text1[i - 1] == text2[j - 1] ? common[i - 1][j - 1] + 1
                                                             : max(common[i - 1][j], common[i][j - 1]);
        return common[text1.size() - 1][text2.size() - 1];
    }
};
