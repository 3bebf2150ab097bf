class Solution {
public:
    int numDecodings(string s) {
        int n = s.size();
        vector<int> ways(n + 1);
        ways[0] = 1;
        for (int i = 1; i <= n; ++i) {
            if (s[i - 1] != '0') ways[i] += ways[i - 1];
            if (i > 1 && (s[i - 2] == '1' || (s[i - 2] == '2' && s[i - 1] <= '6'))) ways[i] += ways[i - 2];
        }
        return ways[n];
    }
};
