class Solution {
public:
    string longestPalindrome(string s) {
        string t = "^";
        for (char letter : s) t += string("#") + letter;
        t += "#$";
        vector<int> radius(t.size(), 0);
        int middle = 0, best = 0;
        for (int i = 1; i + 1 < (int)t.size(); ++i) {
            int edge = middle + radius[middle];
            if (i < edge) radius[i] = min(edge - i, radius[2 * middle - i]);
            while (t[i - radius[i] - 1] == t[i + radius[i] + 1]) ++radius[i];
            if (i + radius[i] > edge) middle = i;
            if (radius[i] > radius[best]) best = i;
        }
        return s.substr((best - radius[best]) / 2, radius[best]);
    }
};
