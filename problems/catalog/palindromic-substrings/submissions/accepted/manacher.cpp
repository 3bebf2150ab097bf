class Solution {
public:
    int countSubstrings(string s) {
        string t = "^#";
        for (char letter : s) (t += letter) += '#';
        t += '$';
        vector<int> radius(t.size(), 0);
        int middle = 0, edge = 0, count = 0;
        for (int i = 1; i + 1 < (int)t.size(); ++i) {
            if (i < edge) radius[i] = min(edge - i, radius[2 * middle - i]);
            while (t[i - radius[i] - 1] == t[i + radius[i] + 1]) ++radius[i];
            if (i + radius[i] > edge) {
                middle = i;
                edge = i + radius[i];
            }
            count += (radius[i] + 1) / 2;
        }
        return count;
    }
};
