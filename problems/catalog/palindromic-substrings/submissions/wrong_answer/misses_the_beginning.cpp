class Solution {
public:
    int countSubstrings(string s) {
        int n = s.size(), count = n;
        for (int middle = 0; middle < n; ++middle)
            for (int odd : {0, 1})
                for (int left = middle - 1 + odd, right = middle + 1; left > 0 && right < n; --left, ++right) {
                    if (s[left] != s[right]) break;
                    ++count;
                }
        return count;
    }
};
