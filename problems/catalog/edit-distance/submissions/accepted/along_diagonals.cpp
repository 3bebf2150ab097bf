class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        // How far in word1 each diagonal j - i is reached; diagonals are shifted by m + 1.
        vector<int> reached(m + n + 3, -1), next;
        for (int changes = 0;; ++changes) {
            next.assign(m + n + 3, -1);
            for (int k = max(-changes, -m); k <= min(changes, n); ++k) {
                int at = k + m + 1, i = changes ? -1 : 0;
                if (changes) {
                    if (reached[at] >= 0) i = max(i, reached[at] + 1);
                    if (reached[at + 1] >= 0) i = max(i, reached[at + 1] + 1);
                    if (reached[at - 1] >= 0) i = max(i, reached[at - 1]);
                }
                if (i < 0) continue;
                i = min({i, m, n - k});
                while (i < m && i + k < n && word1[i] == word2[i + k]) ++i;
                next[at] = i;
            }
            if (next[n - m + m + 1] == m) return changes;
            swap(reached, next);
        }
    }
};
