class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        vector<unsigned char> row(text2.size() + 1);
        for (char a : text1) {
            unsigned char before = 0;
            for (size_t j = 1; j <= text2.size(); ++j) {
                unsigned char above = row[j];
                row[j] = a == text2[j - 1] ? before + 1 : max(row[j], row[j - 1]);
                before = above;
            }
        }
        return row.back();
    }
};
