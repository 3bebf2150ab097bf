class Solution {
public:
    int countSubstrings(string s) {
        int n = s.size(), count = 0;
        vector<bool> inner(n), row(n);
        for (int i = n - 1; i >= 0; --i) {
            for (int j = i; j < n; ++j) {
                row[j] = s[i] == s[j] && (j - i < 2 || inner[j - 1]);
                count += row[j];
            }
            swap(row, inner);
        }
        return count;
    }
};
